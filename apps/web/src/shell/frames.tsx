import "./shell.css";
import type { ReactNode } from "react";
import { lazy, Suspense, useState } from "react";
import { Outlet, useRouterState } from "@tanstack/react-router";
import type { MessageKey } from "@bridgehead/language/messages/all";
import type { FrameKind } from "../app/page.ts";
import { useAsked } from "../features/concierge/ask-store.ts";
import { useLocale } from "../language/use-locale.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Brand } from "./brand.tsx";
import { PhoneTabs } from "./phone-tabs.tsx";
import { Rail } from "./rail.tsx";
import { eventRail, recordRail, type RailGroup } from "./rails.ts";
import { ShellContextProvider } from "./shell-context.tsx";
import { TopBar } from "./top-bar.tsx";

/** What stands around a page, by `frame` of its definition. */
export const frames: Readonly<Record<FrameKind, () => ReactNode>> = {
  event: () => <RailFrame groups={eventRail} label="shell.event-menu" />,
  record: () => <RailFrame groups={recordRail} label="shell.main-menu" />,
  phone: PhoneFrame,
  public: PublicFrame,
  print: () => (
    <Main className="bh-print-frame">
      <Outlet />
    </Main>
  ),
  plain: () => (
    <Main className="bh-plain">
      <Outlet />
    </Main>
  ),
};

/** Only narrow screens open it, so only they load it. */
const RailDrawer = lazy(() => import("./rail-drawer.tsx"));

/** Answers to questions, loaded with the first one. */
const AskDock = lazy(() => import("../features/concierge/ask-dock.tsx"));

function Answers() {
  return useAsked().isOpen ? (
    <Suspense>
      <AskDock />
    </Suspense>
  ) : null;
}

/** Bar above, rail at the left; under 992 px the rail becomes a drawer. */
function RailFrame({ groups, label }: { readonly groups: readonly RailGroup[]; readonly label: MessageKey }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <ShellContextProvider>
      <div className="bh-app">
        <SkipLink />
        <TopBar onMenu={() => setOpen(true)} />
        <div className="bh-rail-column">
          <Rail groups={groups} label={label} />
        </div>
        {isOpen && (
          <Suspense>
            <RailDrawer label={label} groups={groups} onClose={() => setOpen(false)} />
          </Suspense>
        )}
        <Main className="bh-page">
          <Outlet />
        </Main>
        <Answers />
      </div>
    </ShellContextProvider>
  );
}

/** A delegate's phone: the sentence on top, four tabs at the thumb. */
function PhoneFrame() {
  return (
    <ShellContextProvider>
      <div className="bh-phone">
        <SkipLink />
        <header className="bh-phone-top">
          <Brand />
          <LanguageSwitch />
          <AccountMenu />
        </header>
        <Main className="bh-phone-page">
          <Outlet />
        </Main>
        <PhoneTabs />
      </div>
    </ShellContextProvider>
  );
}

/** For guests: a bar and one column. */
function PublicFrame() {
  return (
    <ShellContextProvider>
      <div className="bh-public">
        <SkipLink />
        <TopBar />
        <Main className="bh-page">
          <Outlet />
        </Main>
        <Answers />
      </div>
    </ShellContextProvider>
  );
}

/** Names the page it shows: while the next one loads the old one stays, and says that it is about to change. */
function Main({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  const shown = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const asked = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <main id="main" tabIndex={-1} className={className} data-page={shown} aria-busy={shown !== asked || undefined}>
      {children}
    </main>
  );
}

function SkipLink() {
  const { t } = useLocale();
  return (
    <a className="bh-skip" href="#main">
      {t("shell.skip")}
    </a>
  );
}
