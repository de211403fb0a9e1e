// Replay of the record on its pages: what every line of the facts file says is read off the page of its noun, in Korean,
// Chinese and English, with its source, as precise as it was told, and nothing planned as if it had happened.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { locales, type Locale } from "@bridgehead/domain/shared/language";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { agreements } from "@bridgehead/server/features/agreements/feature";
import { identity } from "@bridgehead/server/features/identity/feature";
import { record } from "@bridgehead/server/features/record/feature";
import { idOfOrigin } from "@bridgehead/server/features/record/origin-id";
import { recordPath } from "../../apps/web/src/features/record/kinds.ts";
import { lines, nounOf, type Line } from "../record/facts-file.ts";
import { openHouse, type House } from "./house.ts";
import { datesIn, saidIn, sourcesIn, wordsOfStatus } from "./told.ts";

/** Tabs that read side by side: a page waits for its record most of the time. */
const tabs = 8;

/** What a reader sees of a record's page. */
type Seen = {
  readonly heading: string;
  /** The whole page. */
  readonly text: string;
  /** The sentence on top and the facts that one asks first. */
  readonly top: string;
  /** The words beside the circles there: how sure it is. */
  readonly marks: readonly string[];
  readonly sources: string;
};

let house: House;
const seen = new Map<string, Seen>();
const onPage = (line: Line, locale: Locale): Seen => seen.get(`${locale} ${line.id}`) as Seen;

beforeAll(async () => {
  house = await openHouse({ features: [identity, record, agreements], config: { sample: "demo" } });
  const { browser, origin } = house;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  const shares = Array.from({ length: tabs }, (_, tab) => lines.filter((_line, index) => index % tabs === tab));
  await Promise.all(
    shares.map(async (share) => {
      const page = await context.newPage();
      await page.goto(`${origin}/ko/record`);
      await page.locator("main h1").waitFor();
      for (const locale of locales)
        for (const [index, one] of (
          await read(
            page,
            share.map((line) => addressOf(line, locale)),
          )
        ).entries())
          seen.set(`${locale} ${share[index]?.id}`, one);
    }),
  );
});

afterAll(() => house?.close());

const addressOf = (line: Line, locale: Locale): string =>
  `/${locale}${recordPath((nounOf[line.kind] ?? line.kind) as RecordKind).replace("$recordId", idOfOrigin(line.id))}`;

/** Visits addresses one after the other within the app, as by its links, and reads each page when its record is there. */
function read(page: Page, addresses: readonly string[]): Promise<Seen[]> {
  return page.evaluate(async (list) => {
    const textOf = (one: Element | null): string => (one?.textContent ?? "").replace(/\s+/gu, " ").trim();
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const read: Seen[] = [];
    for (const address of list) {
      const before = document.querySelector("main h1");
      history.pushState({}, "", address);
      await new Promise<void>((resolve, reject) => {
        const patience = setTimeout(() => reject(new Error(`no page at ${address}`)), 60_000);
        const look = () => {
          const heading = document.querySelector("main h1");
          if (!heading || heading === before || document.querySelector("main [aria-busy=true]")) setTimeout(look, 2);
          else {
            clearTimeout(patience);
            resolve();
          }
        };
        look();
      });
      // Long lists open on demand.
      for (const more of all("main .bh-record-more")) (more as HTMLElement).click();
      await Promise.resolve();
      read.push({
        heading: textOf(document.querySelector("main h1")),
        // What is hidden is not read: this one is laid out.
        text: (document.querySelector<HTMLElement>("main")?.innerText ?? "").replace(/\s+/gu, " "),
        top: all("main .bh-lead, main .bh-record-facts").map(textOf).join(" "),
        marks: all("main .bh-lead .bh-status, main .bh-record-facts .bh-status").map(textOf),
        sources: all("main .bh-sources").map(textOf).join(" "),
      });
    }
    return read;
  }, addresses);
}

/** Whether a text says something; a word may stand within a line and then begins small. */
const has = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase());

/** Lines of which a page lacks something, so that one look tells all that is wrong. */
const lacking = (locale: Locale, check: (line: Line, page: Seen) => readonly string[]): string[] =>
  lines.flatMap((line) => {
    const lost = check(line, onPage(line, locale));
    return lost.length > 0 ? [`${line.id}: ${lost.join(" | ")}`] : [];
  });

describe.each(locales)("in %s", (locale) => {
  test("every line stands under its noun with all that it says", () => {
    expect(lines.length).toBeGreaterThan(200);
    expect(
      lacking(locale, (line, { heading, text }) => {
        const { noun, said } = saidIn(line, locale);
        return [...(has(heading, noun) ? [] : [`is no ${noun}`]), ...said.filter((words) => !has(text, words))];
      }),
    ).toEqual([]);
  });

  test("every line names its outlet, the day of it and the paragraphs", () => {
    expect(
      lacking(locale, (line, { sources }) => sourcesIn(line, locale).filter((words) => !sources.includes(words))),
    ).toEqual([]);
  });

  test("no date on top is more precise than the line has it", () => {
    expect(lacking(locale, (line, { top }) => datesIn(line, top, locale))).toEqual([]);
  });

  test("what is planned, proposed or only reported says so on top, and nothing there calls it actual", () => {
    const unsure = lines.filter(({ status }) => status !== "actual");
    expect(unsure.length).toBeGreaterThan(20);
    expect(
      lacking(locale, (line, { marks }) => {
        if (line.status === "actual") return [];
        const { own, actual } = wordsOfStatus(line, locale);
        return [
          ...(marks.some((mark) => own.includes(mark)) ? [] : [`not ${line.status}: ${marks.join()}`]),
          ...marks.filter((mark) => actual.includes(mark)),
        ];
      }),
    ).toEqual([]);
  });
});
