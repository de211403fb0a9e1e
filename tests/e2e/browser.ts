// What every browser test starts from: the built pages, a browser, and the questions put to each page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import type { Locale } from "@bridgehead/domain/shared/language";
import { messages, type MessageKey } from "@bridgehead/language/messages/all";
import { createTranslator, type Translator } from "@bridgehead/language/messages/translator";

/** The folder of the built pages. */
export const builtPages =
  process.env["BRIDGEHEAD_WEB_DIST"] ?? path.resolve(import.meta.dirname, "../../apps/web/dist");

/** Where pictures to look at go, if anybody asked for them. */
export const shots = process.env["BRIDGEHEAD_SHOTS"];

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What axe finds on the page as it stands: WCAG 2.0 to 2.2, A and AA; "colours" is enough where only the scheme changed,
 * "everything" adds axe's own advice.
 */
export async function findings(
  page: Page,
  asked: "standard" | "colours" | "everything" = "standard",
): Promise<readonly string[]> {
  // Evaluated, not added: the pages' content security policy allows no script of others.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const only = { standard: wcag, colours: ["color-contrast"], everything: undefined }[asked];
  return page.evaluate(async (runOnly) => {
    // The bar at the top stands over what scrolls under it; axe is to measure the page, not where it was scrolled to.
    scrollTo(0, 0);
    type Violation = { id: string; nodes: { html: string; target: string[]; failureSummary?: string }[] };
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run(runOnly ? { runOnly } : {});
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 4)
        .map(
          ({ html, target, failureSummary }) =>
            `${id}: ${target.join(" ")} ${html.slice(0, 160)} ${failureSummary ?? ""}`,
        ),
    );
  }, only);
}

const rooms = new Set(Object.keys(messages).map((key) => key.split(".")[0]));

/** Words that look like a message's key ("record.search.say") in a page's text. */
export const keysIn = (text: string): string[] =>
  (text.match(/\b[a-z][a-z-]*\.[a-z][a-z.-]+\b/g) ?? []).filter(
    (one) => one in messages || rooms.has(one.split(".")[0] ?? ""),
  );

/** How many pixels the page is wider than its window. */
export const pixelsTooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The words of a language, as the pages say them. */
export function translatorOf(locale: Locale): Translator<MessageKey> {
  const patterns = Object.fromEntries(Object.entries(messages).map(([key, texts]) => [key, texts[locale]]));
  return createTranslator<MessageKey>(locale, patterns as Record<MessageKey, string>);
}
