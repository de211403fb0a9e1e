import type { ReactNode } from "react";
import type { MessageKey } from "@bridgehead/language/messages/all";

/**
 * What stands around a page: `event` the organiser's rail, `record` the official's and public record's rail, `phone`
 * the tabs at the thumb, `public` a bar and one column, `print` paper only, `plain` nothing.
 */
export type FrameKind = "event" | "record" | "phone" | "public" | "print" | "plain";

/** One page of a feature. The router adds the language before `path`: `/ko/agreements/…`. */
export type Page = {
  readonly path: `/${string}`;
  readonly frame: FrameKind;
  /** The document's title; a page that knows better calls `usePageTitle`. */
  readonly title: MessageKey;
  /** Sends guests to the sign-in page and back. */
  readonly isSignedInOnly?: boolean;
  /** Loaded when first visited: `() => import("./agreement-page.tsx")`, whose default export is the page. */
  readonly load: () => Promise<{ default: () => ReactNode }>;
};

/** Types a feature's pages: `export const pages = definePages([…])` in `features/<noun>/pages.tsx`. */
export const definePages = (pages: readonly Page[]): readonly Page[] => pages;
