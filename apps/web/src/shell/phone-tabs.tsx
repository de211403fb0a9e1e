import { IconArrowsJoin, IconCalendarTime, IconHeadset, IconHome, IconUser, type Icon } from "@tabler/icons-react";
import { useLocation, useParams } from "@tanstack/react-router";
import { PageLink } from "../app/page-link.tsx";
import { useSignedIn } from "../app/signed-in.ts";
import { useLocale } from "../language/use-locale.tsx";
import { isStaffOf, ownPlaces, type OwnPlace } from "./own-places.ts";

const icons: Readonly<Record<OwnPlace["kind"], Icon>> = {
  "for-you": IconArrowsJoin,
  "my-day": IconCalendarTime,
  me: IconUser,
  assignments: IconHeadset,
};

/** The tabs at the thumb, 48 px and the safe area: what is one's own in the event; for its staff the way back to it. */
export function PhoneTabs() {
  const { t, locale } = useLocale();
  const { eventId } = useParams({ strict: false }) as { readonly eventId?: string };
  const { pathname } = useLocation();
  const grants = useSignedIn()?.grants ?? [];
  if (eventId === undefined) return null;
  const own = ownPlaces(grants, eventId);
  const isStaff = isStaffOf(grants, eventId);
  if (own.length === 0 && !isStaff) return null;
  const here = pathname.slice(locale.length + 1);
  return (
    <nav className="bh-tabs" aria-label={t("shell.event-menu")}>
      {isStaff && (
        <PageLink to="/events/$eventId" params={{ eventId }}>
          <IconHome className="bh-i is-large" aria-hidden />
          <span>{t("shell.rail.home")}</span>
        </PageLink>
      )}
      {own.map(({ kind, label, address }) => {
        const TabIcon = icons[kind];
        const path = address.to.replace(/\$(\w+)/g, (_, name: string) => address.params?.[name] ?? "");
        return (
          <PageLink key={path} {...address} {...(here === path ? { "aria-current": "page" as const } : {})}>
            <TabIcon className="bh-i is-large" aria-hidden />
            <span>{t(label)}</span>
          </PageLink>
        );
      })}
    </nav>
  );
}
