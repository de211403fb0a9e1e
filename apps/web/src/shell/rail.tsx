import { Suspense, useEffect, useRef } from "react";
import { useLocation, useParams } from "@tanstack/react-router";
import { mayDo } from "@bridgehead/domain/identity/policy";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { PageLink } from "../app/page-link.tsx";
import { hasPage } from "../app/pages.ts";
import { useSignedIn } from "../app/signed-in.ts";
import { useLocale } from "../language/use-locale.tsx";
import type { RailEntry, RailGroup } from "./rails.ts";

/** The left rail, 208 wide: the work in groups, the present page marked by tint and weight. */
export function Rail({
  groups,
  label,
  onGo,
}: {
  readonly groups: readonly RailGroup[];
  readonly label: MessageKey;
  readonly onGo?: () => void;
}) {
  const { t, locale } = useLocale();
  const params = useParams({ strict: false }) as Readonly<Record<string, string>>;
  const { pathname } = useLocation();
  const { grants = [], actions = [] } = useSignedIn() ?? {};
  const { eventId } = params;
  const isAllowed = (needs: RailEntry["needs"]) =>
    needs === undefined || (eventId === undefined ? actions.includes(needs) : mayDo(grants, needs, { eventId }));
  const shown = groups
    .map((group) => ({
      ...group,
      entries: group.entries.filter(({ to, needs }) => hasPage(to) && isAllowed(needs)),
    }))
    .filter((group) => group.entries.length > 0);
  const here = longestMatch(
    shown.flatMap((group) => group.entries),
    pathname.slice(locale.length + 1) || "/",
    params,
  );

  // A long rail scrolls by itself; the entry of the page is in sight.
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const entry = nav.current?.querySelector<HTMLElement>("[aria-current]");
    const frame = nav.current;
    if (!entry || !frame || frame.scrollHeight <= frame.clientHeight) return;
    const bottom = entry.offsetTop + entry.offsetHeight;
    if (bottom > frame.scrollTop + frame.clientHeight || entry.offsetTop < frame.scrollTop)
      frame.scrollTop = Math.max(0, bottom - frame.clientHeight / 2);
  }, [here]);

  return (
    <nav ref={nav} className="bh-rail" aria-label={t(label)}>
      {shown.map((group, index) => (
        <div key={group.label ?? index}>
          {group.label && <h2>{t(group.label)}</h2>}
          <ul>
            {group.entries.map((entry) => (
              <li key={entry.to}>
                <PageLink
                  to={entry.to}
                  params={params}
                  onClick={onGo}
                  {...(entry === here ? { "aria-current": "page" as const } : {})}
                >
                  <entry.icon className="bh-i" aria-hidden />
                  <span>{t(entry.label)}</span>
                  {entry.badge && (
                    <Suspense>
                      <entry.badge />
                    </Suspense>
                  )}
                </PageLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** The entry whose address is the longest beginning of the page's: a record's page lights its list. */
function longestMatch(
  entries: readonly RailEntry[],
  path: string,
  params: Readonly<Record<string, string>>,
): RailEntry | undefined {
  const matches = entries.filter(({ to }) => {
    const address = to.replace(/\$(\w+)/g, (_, name: string) => params[name] ?? "");
    return address === path || (address !== "/" && path.startsWith(`${address}/`));
  });
  return matches.sort((a, b) => b.to.length - a.to.length)[0];
}
