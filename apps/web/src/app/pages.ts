import { definePages, type Page } from "./page.ts";

/** Pages of the shell itself; features bring theirs in `features/<noun>/pages.tsx`. */
const ownPages = definePages([
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
/** The public record has a list and a page for every noun; a noun's own room brings richer ones under the same addresses. */
const recordRoom = "../features/record/pages.tsx";
const recordPages = found[recordRoom]?.pages ?? [];
const roomPages = Object.entries(found).flatMap(([room, module]) => (room === recordRoom ? [] : module.pages));

/** Two paths with the same shape are one address, whatever their parameters are called. */
const shapeOf = (path: string): string => path.replace(/\$\w+/g, "$");
const withoutThoseOf = (pages: readonly Page[], richer: readonly Page[]): readonly Page[] => {
  const taken = new Set(richer.map(({ path }) => shapeOf(path)));
  return pages.filter(({ path }) => !taken.has(shapeOf(path)));
};

/** Every page of the product. The record's pages replace the shell's, and a room's the record's. */
export const pages: readonly Page[] = [
  ...withoutThoseOf(ownPages, [...recordPages, ...roomPages]),
  ...withoutThoseOf(recordPages, roomPages),
  ...roomPages,
];

const paths = new Set(pages.map((page) => page.path));

/** Whether a page is registered at a path pattern: the rails show nothing that leads nowhere. */
export const hasPage = (path: string): boolean => paths.has(path as Page["path"]);
