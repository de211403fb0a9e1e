import { definePages, type Page } from "./page.ts";

/** Pages of the shell itself; features bring theirs in `features/<noun>/pages.tsx`. */
const ownPages = definePages([
  { path: "/", frame: "record", title: "shell.start", load: () => import("../shell/start-page.tsx") },
  { path: "/sign-in", frame: "public", title: "shell.sign-in", load: () => import("../shell/sign-in-page.tsx") },
  {
    path: "/account",
    frame: "public",
    title: "shell.account",
    isSignedInOnly: true,
    load: () => import("../shell/account-page.tsx"),
  },
  {
    path: "/components",
    frame: "record",
    title: "components.sheet",
    load: () => import("../sheet/component-sheet.tsx"),
  },
  {
    path: "/components/print",
    frame: "print",
    title: "components.sheet",
    load: () => import("../sheet/print-sheet.tsx"),
  },
]);

const found = import.meta.glob<{ pages: readonly Page[] }>("../features/*/pages.tsx", { eager: true });
const featurePages = Object.values(found).flatMap((module) => module.pages);

/** Every page of the product. A feature's page replaces one of ours with the same path (the start page). */
export const pages: readonly Page[] = [
  ...ownPages.filter((own) => featurePages.every((page) => page.path !== own.path)),
  ...featurePages,
];

const paths = new Set(pages.map((page) => page.path));

/** Whether a page is registered at a path pattern: the rails show nothing that leads nowhere. */
export const hasPage = (path: string): boolean => paths.has(path as Page["path"]);
