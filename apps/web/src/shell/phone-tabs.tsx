import { IconArrowsJoin, IconCalendarTime, IconNotes, IconUser } from "@tabler/icons-react";
import { useLocation, useParams } from "@tanstack/react-router";
import { PageLink } from "../app/page-link.tsx";
import { hasPage } from "../app/pages.ts";
import { useLocale } from "../language/use-locale.tsx";

const tabs = [
  { to: "/events/$eventId/for-you", label: "shell.tab.for-you", icon: IconArrowsJoin },
  { to: "/events/$eventId/my-day", label: "shell.tab.my-day", icon: IconCalendarTime },
  { to: "/events/$eventId/log", label: "shell.tab.log", icon: IconNotes },
  { to: "/events/$eventId/me", label: "shell.tab.me", icon: IconUser },
] as const;

/** Four tabs, 48 px and the safe area, for delegates. Tabs without a page are not shown. */
export function PhoneTabs() {
  const { t } = useLocale();
  const params = useParams({ strict: false }) as Readonly<Record<string, string>>;
  const { pathname } = useLocation();
  const shown = tabs.filter(({ to }) => hasPage(to));
  if (shown.length === 0) return null;
  return (
    <nav className="bh-tabs" aria-label={t("shell.event-menu")}>
      {shown.map(({ to, label, icon: TabIcon }) => (
        <PageLink
          key={to}
          to={to}
          params={params}
          {...(pathname.endsWith(to.slice(to.lastIndexOf("/"))) ? { "aria-current": "page" as const } : {})}
        >
          <TabIcon className="bh-i is-large" aria-hidden />
          <span>{t(label)}</span>
        </PageLink>
      ))}
    </nav>
  );
}
