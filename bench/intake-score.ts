/**
 * Compares what intake read with the truth of a mailbag: `npm run score:intake -- intake.json expected.json [--all]`.
 * Organisations are matched by registration number, else by name; every share is printed with its misses (20 per line of the
 * table, all with --all). Exit code 0 whatever the score: it measures, it does not judge.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

type Json = Record<string, unknown>;
type Row = Json & { sources?: Json[] };
export type Score = {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly misses: readonly string[];
  readonly extra?: readonly string[];
};

const fold = (text: unknown): string =>
  typeof text === "string"
    ? text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, "")
    : "";
const show = (value: unknown): string => JSON.stringify(value) ?? "undefined";
/** Rows of sheets and records of files alike; tables of a page are called "table 2" or "(table 2)". */
const rowOf = (source: Json): number => (source.row ?? source.record) as number;
const sheetOf = (source: Json): string => ((source.sheet ?? "") as string).replace(/^\((table \d+)\)$/u, "$1");
const at = (source: Json): string => `${source.file as string}|${sheetOf(source)}|${rowOf(source)}`;
const list = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

/** Scores a result against its truth, one line per kind and per field. */
export function scoreIntake(result: Json, truth: Json): Score[] {
  const scores: Score[] = [];
  const [mine, theirs] = [list(result.organisations), list(truth.organisations)];
  const pair = matchOrganisations(mine, theirs);
  const idOfMine = new Map<unknown, unknown>([...pair].map(([expected, own]) => [own.id, expected.id]));
  const same = (own: unknown, expected: unknown) =>
    own === null || own === undefined ? expected === null || expected === undefined : idOfMine.get(own) === expected;
  scores.push({
    name: "organisations",
    right: pair.size,
    of: theirs.length,
    misses: theirs.filter((one) => !pair.has(one)).map((one) => `${one.id as string} ${one.name_local as string}`),
    extra: mine
      .filter((one) => ![...pair.values()].includes(one))
      .map((one) => `${one.id as string} ${one.name_local as string}`),
  });
  scores.push(...scoreFields(pair, list(result.mappings)));
  scores.push(
    byKey("duplicates merged", list(result.duplicates_merged), list(truth.duplicates_merged), (one) =>
      list(one.rows).map(at).sort().join(" + "),
    ),
  );
  scores.push(
    byKey(
      "near duplicates",
      list(result.near_duplicates_not_merged).map((one) => ({
        ...one,
        ids: (one.ids as unknown[]).map((id) => idOfMine.get(id) ?? id),
      })),
      list(truth.near_duplicates_not_merged),
      (one) => (one.ids as unknown[]).map(String).toSorted().join(" / "),
    ),
  );
  scores.push(byKey("rejected rows", list(result.rejected_rows), list(truth.rejected_rows), at));
  scores.push(
    byKey(
      "ignored rows",
      spread(list(result.ignored_rows)),
      spread(list(truth.ignored_rows)),
      (one) => `${at(one)} ${one.kind as string}`,
    ),
  );
  scores.push(
    byKey(
      "ignored sheets",
      list(result.ignored_sheets),
      list(truth.ignored_sheets),
      (one) => `${one.file as string}|${one.sheet as string}`,
    ),
  );
  scores.push(
    byKey(
      "warnings (row and field)",
      list(result.warnings),
      list(truth.warnings),
      (one) => `${at(one)}|${fold(one.field)}`,
    ),
  );
  scores.push(...scoreInterpreters(list(result.interpreters), list(truth.interpreters)));
  scores.push(
    scoreRecords("slots", list(result.slots), list(truth.slots), (one) => String(one.start_utc), [
      "no",
      "day",
      "start_local",
      "meeting_end_local",
      "slot_end_local",
      "start_utc",
    ]),
  );
  scores.push(
    scoreRecords("tables", list(result.tables), list(truth.tables), (one) => String(one.code), [
      "no",
      "code",
      "zone",
      "hall",
      "floor",
      "power",
      "usable",
      "accessible",
    ]),
  );
  scores.push(
    scoreRequired(list(result.required_attendance), list(truth.required_attendance), (id) => idOfMine.get(id)),
  );
  scores.push(...scoreWishes(list(result.wishes), list(truth.wishes), same, (id) => idOfMine.get(id)));
  scores.push(scoreBlacklist(list(result.blacklist), list(truth.blacklist), same));
  scores.push(
    scoreRecords("agreements", list(result.agreements), list(truth.agreements), (one) => String(one.no), [
      "row",
      "title",
      "date",
      "status",
      "stage",
      "n_parties",
      "parties",
      "parties_complete",
      "source",
      "fact",
    ]),
  );
  scores.push(
    scoreRecords(
      "agreement parties found",
      list(result.agreements),
      list(truth.agreements)
        .filter((one) => one.party_ids !== undefined)
        .map((one) => ({ ...one, found: (one.party_ids as string[]).toSorted() })),
      (one) => String(one.no),
      ["found"],
      (one) => ({
        ...one,
        found: ((one.party_ids as unknown[]) ?? [])
          .map((id) => idOfMine.get(id))
          .map(String)
          .sort(),
      }),
    ),
  );
  scores.push(
    scoreRecords("indicators", list(result.indicators), list(truth.indicators), (one) => String(one.record), [
      "region",
      "subject_kind",
      "subject",
      "indicator",
      "value",
      "unit",
      "date",
      "source",
      "qualifier",
      "note",
    ]),
  );
  scores.push(scoreCounts(result.counts as Json, truth.counts as Json));
  return scores;
}

function matchOrganisations(mine: readonly Row[], theirs: readonly Row[]): Map<Row, Row> {
  const pair = new Map<Row, Row>();
  const taken = new Set<Row>();
  const rounds: ((own: Row, expected: Row) => boolean)[] = [
    (own, expected) => own.reg_no !== null && own.reg_no === expected.reg_no,
    (own, expected) => fold(own.name_local) === fold(expected.name_local) && own.country === expected.country,
    (own, expected) =>
      fold(own.name_core) === fold(expected.name_core) ||
      (fold(own.name_en) !== "" && fold(own.name_en) === fold(expected.name_en)),
  ];
  for (const fits of rounds) {
    for (const expected of theirs) {
      if (pair.has(expected)) continue;
      const own = mine.find((one) => !taken.has(one) && fits(one, expected));
      if (!own) continue;
      pair.set(expected, own);
      taken.add(own);
    }
  }
  return pair;
}

const fields = [
  "country",
  "mode",
  "name_local",
  "name_core",
  "name_ko",
  "name_zh",
  "name_en",
  "reg_no",
  "city",
  "district",
  "ceo",
  "founded_year",
  "employees",
  "revenue_mkrw",
  "sector_raw",
  "offers",
  "needs",
  "partner_types",
  "coop_field",
  "pref_time",
  "days",
  "not_before",
  "not_after",
  "availability_raw",
  "availability_utc",
  "interpreter",
  "other_languages",
  "languages",
  "time_zone",
  "access",
  "equipment",
  "attendees",
  "attendees_replaced",
  "remark",
  "name_in_file_traditional",
  "reg_no_raw",
  "sources",
];

/** Names that no file holds, by what the truth says about them. */
function isUnknowable(field: string, expected: Row): boolean {
  if (`${field}_in_file` in expected && expected[`${field}_in_file`] === null) return true;
  // The truth gives Korean names of Chinese firms and Korean firms' forms without their file: aliases of the generator.
  if (field === "name_ko" && expected.country === "CN") return true;
  if (field === "coop_field" && expected.country === "KR") return true;
  return field === "name_local" && expected.name_ko_in_file === null;
}

/** Fields of the result by the columns they are read from, for those that not every file asks. */
const columnsOfField: Readonly<Record<string, readonly string[]>> = {
  city: ["city", "address", "district"],
  ceo: ["ceo"],
  founded_year: ["founded_year"],
  employees: ["employees"],
  revenue_mkrw: ["revenue"],
  partner_types: ["partner_types"],
  coop_field: ["coop_field"],
};

/** True when every table that speaks of the firm was read to its last column and none of them asks for the field. */
function isNotAsked(field: string, expected: Row, mappings: readonly Row[]): boolean {
  const wanted = columnsOfField[field];
  if (!wanted) return false;
  const tables = mappings.filter((table) =>
    list(expected.sources).some((source) => source.file === table.file && (source.sheet ?? "") === table.sheet),
  );
  return (
    tables.length > 0 &&
    tables.every((table) =>
      list(table.columns).every((column) => column.field !== null && !wanted.includes(column.field as string)),
    )
  );
}

function scoreFields(pair: ReadonlyMap<Row, Row>, mappings: readonly Row[]): Score[] {
  return fields.flatMap((field) => {
    const misses: string[] = [];
    let [right, of] = [0, 0];
    for (const [expected, own] of pair) {
      if (
        !(field in expected) ||
        isUnknowable(field, expected) ||
        ((own[field] ?? null) === null && isNotAsked(field, expected, mappings))
      )
        continue;
      of++;
      const want = normal(field, expected[field]);
      const have = sameDepth(field, expected[field], normal(field, own[field]));
      if (show(want) === show(have)) right++;
      else misses.push(`${expected.id as string} want ${show(want)} have ${show(have)}`);
    }
    return of === 0 ? [] : [{ name: `  ${field}`, right, of, misses }];
  });
}

/** Sources without the rows of those sheets for which the truth has none. */
function sameDepth(field: string, expected: unknown, have: unknown): unknown {
  if (field !== "sources" || !Array.isArray(have)) return have;
  const whole = list(expected)
    .filter((one) => rowOf(one) === undefined)
    .map((one) => `${one.file as string}|${sheetOf(one)}`);
  return (have as string[]).map((one) => whole.find((sheet) => one.startsWith(`${sheet}|`)) ?? one).sort();
}

function normal(field: string, value: unknown): unknown {
  // A form is one record of its sheet: its truth may name no row.
  if (field === "sources")
    return list(value)
      .map((one) => at(one).replace(/\|undefined$/u, ""))
      .sort();
  if (field === "attendees" || field === "attendees_replaced")
    return list(value).map((person) => ({
      name: person.name,
      title: person.title,
      mobile: person.mobile,
      email: person.email,
      wechat: person.wechat ?? null,
    }));
  return value ?? null;
}

function byKey(name: string, mine: readonly Row[], theirs: readonly Row[], key: (one: Row) => string): Score {
  const [have, want] = [new Set(mine.map(key)), [...new Set(theirs.map(key))]];
  return {
    name,
    right: want.filter((one) => have.has(one)).length,
    of: want.length,
    misses: want.filter((one) => !have.has(one)),
    extra: [...have].filter((one) => !want.includes(one)),
  };
}

const spread = (rows: readonly Row[]): Row[] =>
  rows.flatMap((one) => ((one.rows as number[] | undefined) ?? [rowOf(one)]).map((row) => ({ ...one, row })));

function scoreRecords(
  name: string,
  mine: readonly Row[],
  theirs: readonly Row[],
  key: (one: Row) => string,
  compared: readonly string[],
  adapt: (one: Row) => Row = (one) => one,
): Score {
  const misses: string[] = [];
  const own = new Map(mine.map((one) => [key(one), adapt(one)]));
  for (const expected of theirs) {
    const found = own.get(key(expected));
    const different = found
      ? compared.filter((field) => field in expected && show(expected[field] ?? null) !== show(found[field] ?? null))
      : ["missing"];
    if (different.length > 0)
      misses.push(
        `${key(expected)}: ${different.map((field) => (field === "missing" ? field : `${field} want ${show(expected[field])} have ${show(found?.[field])}`)).join("; ")}`,
      );
  }
  const known = new Set(theirs.map(key));
  return {
    name,
    right: theirs.length - misses.length,
    of: theirs.length,
    misses,
    extra: mine.map(key).filter((one) => !known.has(one)),
  };
}

function scoreInterpreters(mine: readonly Row[], theirs: readonly Row[]): Score[] {
  const sorted = (one: Row): Row => ({ ...one, languages: sortKeys(one.languages), availability: one.availability });
  return [
    scoreRecords("interpreters", mine.map(sorted), theirs.map(sorted), (one) => String(one.name), [
      "languages",
      "availability",
      "field",
      "mode",
      "max_hours_per_day",
      "fee_raw",
      "row",
    ]),
  ];
}

const sortKeys = (value: unknown): unknown =>
  Object.fromEntries(Object.entries((value ?? {}) as Json).sort(([a], [b]) => (a < b ? -1 : 1)));

function scoreRequired(mine: readonly Row[], theirs: readonly Row[], idOf: (id: unknown) => unknown): Score {
  const adapt = (one: Row): Row => ({
    ...one,
    firms: ((one.firms as unknown[]) ?? [])
      .map((id) => idOf(id))
      .map(String)
      .sort(),
  });
  return scoreRecords(
    "required attendance",
    mine,
    theirs.map((one) => ({ ...one, firms: (one.firms as string[]).toSorted() })),
    (one) => String(one.start_local),
    ["end_local", "blocked_slots", "firms"],
    adapt,
  );
}

function scoreWishes(
  mine: readonly Row[],
  theirs: readonly Row[],
  same: (own: unknown, expected: unknown) => boolean,
  idOf: (id: unknown) => unknown,
): Score[] {
  const key = (one: Row) => `${one.file as string}|${rowOf(one)}|${one.rank as number}`;
  const own = new Map(mine.map((one) => [key(one), one]));
  const byKind = new Map<string, { right: number; of: number; misses: string[] }>();
  for (const expected of theirs) {
    const kind = `${expected.status as string} ${expected.kind as string}`;
    const line = byKind.get(kind) ?? { right: 0, of: 0, misses: [] };
    const found = own.get(key(expected));
    const isRight =
      found !== undefined &&
      found.status === expected.status &&
      same(found.resolved, expected.resolved) &&
      same(found.requester, expected.requester) &&
      (expected.candidates === null ||
        show(
          ((found.candidates as unknown[]) ?? [])
            .map((id) => idOf(id))
            .map(String)
            .sort(),
        ) === show((expected.candidates as string[]).toSorted()));
    line.of++;
    if (isRight) line.right++;
    else
      line.misses.push(
        `${key(expected)} ${show(expected.raw)} want ${expected.status as string} ${show(expected.resolved ?? expected.candidates)} have ${String(found?.status)} ${show(found?.resolved === undefined ? null : (idOf(found.resolved) ?? found.resolved))} (${String(found?.basis)}, ${String(found?.score)})`,
      );
    byKind.set(kind, line);
  }
  const total = [...byKind.values()].reduce((sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of }), {
    right: 0,
    of: 0,
  });
  const known = new Set(theirs.map(key));
  return [
    {
      name: "wishes",
      ...total,
      misses: [],
      extra: mine.filter((one) => !known.has(key(one))).map((one) => `${key(one)} ${show(one.raw)}`),
    },
    ...[...byKind].map(([kind, line]) => ({ name: `  ${kind}`, ...line })),
  ];
}

function scoreBlacklist(
  mine: readonly Row[],
  theirs: readonly Row[],
  same: (own: unknown, expected: unknown) => boolean,
): Score {
  const key = (one: Row) => `${one.file as string}|${rowOf(one)}`;
  const misses = theirs.filter(
    (expected) =>
      !mine.some(
        (one) =>
          key(one) === key(expected) &&
          same(one.resolved, expected.resolved) &&
          same(one.requester, expected.requester),
      ),
  );
  return {
    name: "blacklist",
    right: theirs.length - misses.length,
    of: theirs.length,
    misses: misses.map((one) => `${key(one)} ${show(one.raw)}`),
    extra: mine.length > theirs.length ? [`${mine.length - theirs.length} more`] : [],
  };
}

function scoreCounts(mine: Json, theirs: Json): Score {
  const keys = Object.keys(theirs).filter((key) => key in mine || key !== "agreements_from_seeds");
  const sort = (value: unknown): unknown =>
    value !== null && typeof value === "object"
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, one]) => [key, sort(one)] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value;
  const misses = keys.filter((key) => show(sort(theirs[key])) !== show(sort(mine[key])));
  return {
    name: "counts",
    right: keys.length - misses.length,
    of: keys.length,
    misses: misses.map((key) => `${key} want ${show(theirs[key])} have ${show(mine[key])}`),
  };
}

function main(args: readonly string[]): void {
  const files = args.filter((one) => !one.startsWith("--"));
  const [resultPath, truthPath] = files;
  if (!resultPath || !truthPath) throw new Error("usage: npm run score:intake -- intake.json expected.json [--all]");
  const most = args.includes("--all") ? Infinity : args.includes("--brief") ? 0 : 20;
  const parse = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Json;
  for (const { name, right, of, misses, extra = [] } of scoreIntake(parse(resultPath), parse(truthPath))) {
    const share = of === 0 ? 100 : (100 * right) / of;
    console.log(
      `${name.padEnd(30)} ${String(right).padStart(5)} / ${String(of).padStart(5)}  ${share.toFixed(1).padStart(5)} %${extra.length > 0 ? `  (${extra.length} more than the truth has)` : ""}`,
    );
    for (const miss of misses.slice(0, most)) console.log(`      - ${miss}`);
    for (const one of extra.slice(0, most)) console.log(`      + ${one}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
