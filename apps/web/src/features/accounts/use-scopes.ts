import { useSuspenseQuery } from "@tanstack/react-query";
import { readText } from "@bridgehead/domain/shared/language";
import { useLocale } from "../../language/use-locale.tsx";
import { managedEventsQuery, regionsQuery, type HeldGrant } from "./queries.ts";

/** The roles that are given here, and what each is held over; delegates and interpreters have links instead. */
export const givenRoles = ["official", "organiser", "desk", "platform-admin"] as const;
export type GivenRole = (typeof givenRoles)[number];

type Choice = { readonly value: string; readonly label: string };

/** The places a role can be held over, as words of the reader's; `value` is "platform", "region:<id>" or "event:<id>". */
export function useScopes() {
  const { t, locale, format } = useLocale();
  const { data: regions } = useSuspenseQuery(regionsQuery);
  const { data: events } = useSuspenseQuery(managedEventsQuery);
  const all: Choice = { value: "platform", label: t("accounts.over.all") };
  const regionChoices = regions.records.map(({ id, names }): Choice => ({
    value: `region:${id}`,
    label: readText(names, locale)?.text ?? id,
  }));
  const eventChoices = events.events.map(({ id, names }): Choice => ({
    value: `event:${id}`,
    label: readText(names, locale)?.text ?? id,
  }));
  const labels = new Map([all, ...regionChoices, ...eventChoices].map(({ value, label }) => [value, label]));
  return {
    choicesOf: (role: GivenRole): readonly Choice[] =>
      role === "platform-admin" ? [all] : role === "official" ? [all, ...regionChoices] : eventChoices,
    /** "Official · Gyeonggi". */
    say: ({ role, scope }: Pick<HeldGrant, "role" | "scope">): string => {
      const over = labels.get(keyOf(scope)) ?? t("accounts.over.gone");
      return scope.kind === "platform" ? t(`role.${role}`) : `${t(`role.${role}`)}${format.dot}${over}`;
    },
  };
}

function keyOf(scope: HeldGrant["scope"]): string {
  if (scope.kind === "platform") return "platform";
  return scope.kind === "region" ? `region:${scope.regionId}` : `event:${scope.eventId}`;
}

/** What a choice of `choicesOf` is to the server. */
export function scopeOf(value: string): HeldGrant["scope"] {
  const [kind, id = ""] = value.split(":");
  if (kind === "region") return { kind, regionId: id };
  return kind === "event" ? { kind, eventId: id } : { kind: "platform" };
}
