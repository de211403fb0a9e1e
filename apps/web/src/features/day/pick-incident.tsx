import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import {
  IconArmchairOff,
  IconCalendarPlus,
  IconCalendarX,
  IconClockExclamation,
  IconHeadsetOff,
  IconUserOff,
  type Icon,
} from "@tabler/icons-react";
import type { DayIncident } from "@bridgehead/contract/day";
import type { Draft } from "@bridgehead/contract/timetable";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { foldForSearch } from "../../components/fold.ts";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { incidentKinds, optionsFor, type IncidentKind } from "./options.ts";
import type { Names } from "./use-names.ts";

export const icons: Readonly<Record<IncidentKind, Icon>> = {
  "no-show": IconUserOff,
  "late-arrival": IconClockExclamation,
  "interpreter-ill": IconHeadsetOff,
  "table-gone": IconArmchairOff,
  "meeting-added": IconCalendarPlus,
  "meeting-cancelled": IconCalendarX,
};

const shownMax = 12;

type PickIncidentProps = {
  readonly draft: Draft;
  readonly names: Names;
  /** Where a late firm is expected until somebody says otherwise. */
  readonly lateSlotId: string;
  readonly onPick: (incident: DayIncident) => void;
};

/** What happened, then to whom: number keys, then a search with arrows and Enter; Escape goes a step back. */
export function PickIncident({ draft, names, lateSlotId, onPick }: PickIncidentProps) {
  const { t } = useLocale();
  const [kind, setKind] = useState<IncidentKind>();
  const [firstId, setFirstId] = useState<string>();
  const [query, setQuery] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (kind) input.current?.focus();
  }, [kind, firstId]);
  // Number keys anywhere on the page, except while something is typed.
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest("input, select, textarea, dialog");
      const wanted = incidentKinds[Number(event.key) - 1];
      if (kind || !wanted || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      setKind(wanted);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [kind]);

  const choose = (next: IncidentKind | undefined) => {
    setKind(next);
    setFirstId(undefined);
    setQuery("");
  };
  const pick = (id: string) => {
    if (kind === "meeting-added" && firstId === undefined) {
      setFirstId(id);
      setQuery("");
      return;
    }
    const incident = incidentOf(kind as IncidentKind, id, firstId, lateSlotId);
    choose(undefined);
    onPick(incident);
  };

  if (!kind)
    return (
      <Panel title={t("day.what")} padded>
        <div className="bh-desk-kinds" role="group" aria-label={t("day.what")}>
          {incidentKinds.map((one, index) => {
            const KindIcon = icons[one];
            return (
              <button key={one} type="button" className="bh-desk-kind" onClick={() => choose(one)}>
                <KindIcon className="bh-i" aria-hidden />
                <span>{t(`day.what.${one}`)}</span>
                <kbd aria-hidden="true">{index + 1}</kbd>
              </button>
            );
          })}
        </div>
      </Panel>
    );

  const wanted = foldForSearch(query.trim());
  const found = optionsFor(kind, draft, names, firstId).filter(({ folded }) => folded.includes(wanted));
  const label = t(`day.who.${kind === "meeting-added" && firstId ? "meeting-added-second" : kind}` as MessageKey);
  const onKeys = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === "Escape") {
      event.preventDefault();
      if (firstId) setFirstId(undefined);
      else choose(undefined);
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      buttons[Math.min(here + 1, buttons.length - 1)]?.focus();
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      (here > 0 ? buttons[here - 1] : input.current)?.focus();
    } else if (event.key === "Enter" && document.activeElement === input.current && found[0]) {
      event.preventDefault();
      pick(found[0].id);
    }
  };
  return (
    <Panel
      title={t(`day.what.${kind}`)}
      padded
      aside={
        <button type="button" className="bh-desk-link" onClick={() => choose(undefined)}>
          {t("day.other-incident")}
        </button>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the field and its list together */}
      <div className="bh-desk-pick" onKeyDown={onKeys}>
        <label>
          <span>{firstId ? `${names.firm(firstId)} – ${label}` : label}</span>
          <input
            ref={input}
            type="search"
            value={query}
            placeholder={t("day.search")}
            autoComplete="off"
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <ul ref={list} aria-label={label}>
          {found.slice(0, shownMax).map((option) => (
            <li key={option.id}>
              <button type="button" onClick={() => pick(option.id)}>
                <span>{option.label}</span>
                <span className="bh-sm bh-second">{option.detail}</span>
              </button>
            </li>
          ))}
        </ul>
        <p className="bh-sm bh-second" role="status">
          {found.length === 0
            ? t("day.search.none")
            : found.length > shownMax
              ? t("day.search.more", { count: found.length - shownMax })
              : ""}
        </p>
      </div>
    </Panel>
  );
}

function incidentOf(kind: IncidentKind, id: string, firstId: string | undefined, lateSlotId: string): DayIncident {
  switch (kind) {
    case "no-show":
      return { kind, organisationId: id };
    case "late-arrival":
      return { kind, organisationId: id, fromSlotId: lateSlotId };
    case "interpreter-ill":
      return { kind, interpreterId: id };
    case "table-gone":
      return { kind, placeId: id };
    case "meeting-added":
      return { kind, nearId: firstId ?? "", farId: id };
    case "meeting-cancelled":
      return { kind, meetingId: id };
  }
}
