// Replay of the record: every line of the facts file is found on the right noun, through its page and through search in
// three languages, with its source, as exact and as sure as the file tells it.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listRecords, readRecord, searchRecord, type RecordPage } from "@bridgehead/contract/record";
import { locales } from "@bridgehead/domain/shared/language";
import { record } from "@bridgehead/server/features/record/feature";
import { idOfOrigin } from "@bridgehead/server/features/record/origin-id";
import { testApp, type TestApp } from "../helpers.ts";
import { lines, nounOf, spelled, texts, type Json, type Line } from "./facts-file.ts";

/** Remarks and wordings that texts.json says in three languages, and what only the loader reads. */
const notTold = new Set([
  "id",
  "kind",
  "translation",
  "translated",
  "source",
  "where",
  "also",
  "links",
  "note",
  "because",
  "paraphrase",
]);
const origins = new Set(lines.map(({ id }) => id));

let app: TestApp;
const pages = new Map<string, RecordPage>();
const pageOf = (line: Line): RecordPage => pages.get(line.id) as RecordPage;

beforeAll(async () => {
  app = await testApp({ features: [record], config: { sample: "demo" } });
  for (const line of lines)
    pages.set(line.id, await app.nobody.call(readRecord, { params: { id: idOfOrigin(line.id) } }));
});
afterAll(() => app.close());

/** Lines for which a check fails, so that one look tells all that is wrong. */
const failing = (check: (line: Line, page: RecordPage) => string | false): string[] =>
  lines.flatMap((line) => {
    const wrong = check(line, pageOf(line));
    return wrong === false ? [] : [`${line.id}: ${wrong}`];
  });

describe("every line of the facts file", () => {
  test("stands under its noun, with every name that it has", () => {
    expect(lines.length).toBeGreaterThan(200);
    expect(
      failing((line, page) => {
        if (page.kind !== (nounOf[line.kind] ?? line.kind)) return `is a ${page.kind}`;
        const names = (line["names"] ?? {}) as Record<string, string | null>;
        const lost = locales.filter((locale) => names[locale] && names[locale] !== page.names[locale]);
        return lost.length > 0 && `lost its name in ${lost.join()}`;
      }),
    ).toEqual([]);
  });

  test("is as sure and as exact as it was told: planned is never actual", () => {
    expect(
      failing(
        (line, page) =>
          (page.status !== line.status || page.qualifier !== line.qualifier) && `${page.status} ${page.qualifier}`,
      ),
    ).toEqual([]);
  });

  test("names its sources with their paragraphs", () => {
    expect(
      failing((line, page) => {
        const told = [line, ...((line["also"] ?? []) as Line[])];
        const own = page.citations.filter(({ recordId }) => recordId === page.id);
        const lost = told.filter(
          ({ source, where }) =>
            !own.some(
              ({ sourceId, paragraphs }) =>
                sourceId === idOfOrigin(source) && JSON.stringify(paragraphs) === JSON.stringify(where ?? []),
            ),
        );
        return lost.length > 0 && `lost ${lost.map(({ source }) => source).join()}`;
      }),
    ).toEqual([]);
  });

  test("has its date with the precision, the basis and the words of its source, and no more", () => {
    expect(
      failing((line, page) => {
        const date = (line["date"] ?? line["period"]) as Record<string, Json> | undefined;
        if (!date || typeof date["precision"] !== "string") return page.date !== null && "got a date";
        const same =
          page.date?.value === (date["value"] ?? null) &&
          page.date?.precision === date["precision"] &&
          page.date?.basis === date["basis"] &&
          page.date?.asWritten === date["as_written"];
        return !same && JSON.stringify(page.date);
      }),
    ).toEqual([]);
  });

  test("has its hours by the clock of its place, wherever the source tells them", () => {
    const clock = (at: string | null | undefined, zone: string) =>
      at ? new Date(at).toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }) : null;
    let told = 0;
    expect(
      failing((line, page) => {
        const time = line["time"] as { from: string; to: string; zone: string } | undefined;
        if (line.kind !== "event" || !time) return Boolean(page.noun.startsAt) && "got hours";
        told += 1;
        const hours = `${clock(page.noun.startsAt, time.zone)} ${clock(page.noun.endsAt, time.zone)}`;
        return hours !== `${time.from} ${time.to}` && hours;
      }),
    ).toEqual([]);
    expect(told).toBeGreaterThan(0);
  });

  test("has its figures and amounts to the last unit", () => {
    expect(
      failing((line, page) => {
        if (line.kind === "indicator")
          return (page.value !== line["value"] || page.unit !== line["unit"]) && `${page.value} ${page.unit}`;
        const amount = line["amount"] as { value: number | null; unit: string } | undefined;
        if (!amount || amount.value === null) return false;
        const shown = page.noun.amount;
        return (shown?.amountMinor !== amount.value || shown.currency !== amount.unit) && JSON.stringify(shown);
      }),
    ).toEqual([]);
  });

  test("loses nothing else: every text, figure, date, code and reference of it is on its page", () => {
    expect(
      failing((line, page) => {
        const told = leavesOf(page as unknown as Json);
        const has = new Set(told);
        // Words of the source may stand inside a name ("제4회").
        const lost = toldIn(line).filter(
          (leaf) => !has.has(leaf) && !told.some((one) => /\p{Script=Hangul}/u.test(leaf) && one.includes(leaf)),
        );
        return lost.length > 0 && lost.join(" | ");
      }),
    ).toEqual([]);
  });

  test("keeps the status of every part: what a source plans is planned in the statement too", () => {
    expect(
      failing((line, page) => {
        const lost = partsOf(line).filter(
          ({ key, value, status }) =>
            !page.facts.some((fact) => fact.key === key && fact.number === value && fact.status === status),
        );
        return lost.length > 0 && lost.map(({ key }) => key).join();
      }),
    ).toEqual([]);
  });

  test.each(locales)("is found by its name in %s, with who tells of it", { timeout: 60_000 }, async (locale) => {
    const lost: string[] = [];
    for (const line of lines) {
      const words = wordsFor(line, locale);
      const { hits } = await app.nobody.call(searchRecord, { query: { q: words.slice(0, 200), limit: 20 } });
      const hit = hits.find(({ record: { id } }) => id === idOfOrigin(line.id));
      if (!hit) lost.push(`${line.id}: ${words}`);
      const told = [line.source, ...((line["also"] ?? []) as Line[]).map(({ source }) => source)].map(idOfOrigin);
      const cited = new Set(hit?.citations.map(({ sourceId }) => sourceId));
      if (hit && !told.every((source) => cited.has(source))) lost.push(`${line.id}: found without its sources`);
    }
    expect(lost).toEqual([]);
  });
});

test("a list says on demand of every record where it is told, and of nothing else", async () => {
  for (const kind of ["policy", "case", "programme"] as const) {
    const { records, citations = [] } = await app.nobody.call(listRecords, { query: { kind, cited: "yes" } });
    const told = lines.filter((line) => (nounOf[line.kind] ?? line.kind) === kind);
    expect(records).toHaveLength(told.length);
    const pairs = citations.map(({ recordId, sourceId }) => `${recordId} ${sourceId}`);
    for (const line of told) expect(pairs).toContain(`${idOfOrigin(line.id)} ${idOfOrigin(line.source)}`);
    expect(new Set(citations.map(({ recordId }) => recordId))).toEqual(new Set(records.map(({ id }) => id)));
    expect(await app.nobody.call(listRecords, { query: { kind } })).not.toHaveProperty("citations");
  }
});

describe("milestones and stages", () => {
  test("a milestone that was planned has no actual date, and one that happened no planned date", () => {
    const told = lines.flatMap((line) =>
      ((line["milestones"] ?? []) as Record<string, Json>[]).map((milestone, ordinal) => ({
        line,
        milestone,
        ordinal,
      })),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { line, milestone, ordinal } of told) {
      const shown = pageOf(line).noun.milestones?.find((one) => one.ordinal === ordinal);
      const when = (milestone["date"] as { value: string | null } | undefined)?.value ?? null;
      const isPlanned = milestone["status"] === "planned";
      expect([shown?.planned?.value ?? null, shown?.actual?.value ?? null]).toEqual(
        isPlanned ? [when, null] : [null, when],
      );
    }
  });

  test("an agreement that is to be signed is not signed anywhere", () => {
    const open = lines.filter((line) => line.kind === "agreement" && line["stage"] === "to-be-signed");
    expect(open.length).toBeGreaterThan(0);
    for (const line of open) {
      const page = pageOf(line);
      expect(page.stage).toBe("to-be-signed");
      expect(page.noun.stages?.map(({ stage }) => stage)).not.toContain("signed");
    }
  });
});

/** Numbers inside a line that carry a status of their own, under the key of their statement. */
function partsOf(line: Line): { key: string; value: number; status: string }[] {
  return Object.entries(line).flatMap(([key, value]) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    const { status, value: figure, precision } = value as Record<string, Json>;
    return typeof status === "string" && typeof figure === "number" && precision === undefined && key !== "amount"
      ? [{ key, value: figure, status }]
      : [];
  });
}

/** What the page must have of a line: its leaves without remarks, with references as keys. */
function toldIn(line: Line): string[] {
  const replaced = Object.keys(texts[line.id] ?? {});
  return leavesOf(
    line,
    (path) => notTold.has(path.at(-1) ?? "") || notTold.has(path[0] ?? "") || replaced.includes(path.join(".")),
  );
}

function leavesOf(
  value: Json,
  isLeftOut: (path: readonly string[]) => boolean = () => false,
  path: readonly string[] = [],
): string[] {
  if (path.length > 0 && isLeftOut(path)) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => leavesOf(one, isLeftOut, [...path, String(index)]));
  if (value !== null && typeof value === "object")
    return Object.entries(value).flatMap(([key, one]) => leavesOf(one, isLeftOut, [...path, key]));
  // Yes, no and nothing say themselves by where they stand.
  if (value === null || typeof value === "boolean" || value === "") return [];
  const text = String(value);
  if (path.length === 1 && path[0] === "indicator") return [idOfOrigin(`indicator-${text}`)];
  return [origins.has(text) ? idOfOrigin(text) : (spelled[text] ?? text)];
}

/** How somebody who reads this language would ask for it. */
function wordsFor(line: Line, locale: "ko" | "zh" | "en"): string {
  const fields = ["names", "statement", "role"].map((field) => (line[field] ?? {}) as Record<string, string | null>);
  const { names } = pageOf(line);
  return [...fields, names].map((field) => field[locale]).find(Boolean) ?? names.ko ?? names.zh ?? names.en ?? "";
}
