import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type AnyRoute,
} from "@tanstack/react-router";
import type { Locale } from "@bridgehead/domain/shared/language";
import { isLocale, preferredLocale } from "../language/choice.ts";
import { loadMessages } from "../language/messages.ts";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { PageError } from "../shell/page-error.tsx";
import { PageLoading } from "../shell/page-loading.tsx";
import { frames } from "../shell/frames.tsx";
import { LanguageRoot } from "./language-root.tsx";
import type { FrameKind } from "./page.ts";
import { pages } from "./pages.ts";
import { TitledPage } from "./page-title.tsx";
import { signedInOrRedirect } from "./signed-in.ts";

const root = createRootRoute({ component: Outlet });

/** An address without a language gets the reader's and keeps the rest: `/agreements/1` becomes `/ko/agreements/1`. */
const withoutLanguage = createRoute({
  getParentRoute: () => root,
  path: "$",
  beforeLoad: ({ location }) => {
    throw redirect({
      href: `/${preferredLocale()}${location.pathname === "/" ? "" : location.pathname}${location.searchStr}`,
      replace: true,
    });
  },
});

const language = createRoute({
  getParentRoute: () => root,
  path: "$lang",
  beforeLoad: async ({ params, location }) => {
    const { lang } = params as { lang: string };
    if (!isLocale(lang))
      throw redirect({ href: `/${preferredLocale()}${location.pathname}${location.searchStr}`, replace: true });
    await loadMessages(lang satisfies Locale);
  },
  component: LanguageRoot,
  errorComponent: PageError,
});

/** Any other address below a language: a page of its own, so that it has the language and the frame. */
const noSuchPage = createRoute({ getParentRoute: () => language, path: "$", component: NotFoundPage });

/** One layout route per frame, so that moving between two pages of a frame leaves bar and rail in place. */
const frameRoutes = (Object.keys(frames) as FrameKind[]).map((kind) => {
  const frame: AnyRoute = createRoute({ getParentRoute: () => language, id: `frame-${kind}`, component: frames[kind] });
  const children = pages.filter((page) => page.frame === kind).map((page) => pageRoute(frame, page));
  return frame.addChildren(children);
});

function pageRoute(parent: AnyRoute, { path, title, load, isSignedInOnly }: (typeof pages)[number]): AnyRoute {
  const Page = lazyRouteComponent(load);
  return createRoute({
    getParentRoute: () => parent,
    path,
    ...(isSignedInOnly ? { beforeLoad: signedInOrRedirect } : {}),
    component: () => (
      <TitledPage title={title}>
        <Page />
      </TitledPage>
    ),
    pendingComponent: PageLoading,
    errorComponent: PageError,
    loader: () => Page.preload?.(),
  });
}

export const router = createRouter({
  routeTree: root.addChildren([language.addChildren([...frameRoutes, noSuchPage]), withoutLanguage]),
  defaultPreload: "intent",
  defaultPendingMs: 300,
  defaultErrorComponent: PageError,
  scrollRestoration: true,
});
