import type { IntakeIndicator } from "@bridgehead/intake";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import type { FactStatus, Qualifier, RecordDate } from "@bridgehead/domain/shared/standing";
import { isNamed, nameKey, titleLikeness, written } from "./names.ts";
import { added, changed, same, unclear, type Planned, type Where } from "./planned.ts";
import { refOf, type Standing, type StandingRecord, type StandingValue } from "./standing.ts";
import { readUnit } from "./units.ts";

/** Nouns that a file's word for the kind of its subject may mean. */
const kindsOf: Readonly<Record<NonNullable<IntakeIndicator["subject_kind"]>, readonly RecordKind[]>> = {
  region: ["region"],
  event: ["event", "session"],
  organisation: ["organisation"],
  project: ["project", "cluster"],
  programme: ["programme"],
};
const anyKind: readonly RecordKind[] = [
  "region",
  "event",
  "session",
  "organisation",
  "project",
  "cluster",
  "programme",
  "publication",
];

/**
 * Compares figures of a file with what is told of their subject: a value of an indicator, a statement, a milestone. What
 * already stands is recognised by subject and value, whatever the file calls the indicator; a value is used up by one line,
 * so that two lines with the same figure are two values.
 */
export function planIndicators(lines: readonly IntakeIndicator[], standing: Standing): Planned[] {
  const used = new Set<string>();
  const fresh = new Map<string, string>();
  const seen = new Map<string, number>();
  const learnt = learnNames(lines, standing);
  const wheres = lines.map((line): Where => {
    const source = line.sources[0];
    const row = source?.row ?? source?.record ?? line.record;
    return {
      id: `${source?.file ?? ""}#figure-${row}`,
      kind: "observation",
      names: written([line.subject ?? line.region, line.indicator].filter(Boolean).join(": ")),
      file: source?.file ?? "",
      sheet: source?.sheet ?? null,
      row,
    };
  });
  return lines.flatMap((line, index): Planned[] =>
    plan(line, wheres[index] as Where, { standing, used, fresh, seen, learnt }),
  );
}

type State = {
  readonly standing: Standing;
  readonly used: Set<string>;
  readonly fresh: Map<string, string>;
  /** Rows of new values by what they say. */
  readonly seen: Map<string, number>;
  /** Indicators by what the file calls them. */
  readonly learnt: ReadonlyMap<string, string>;
};

/**
 * What a file calls an indicator, learnt from its lines whose value stands: where 미국 100, 유럽 90.1 and 중국 88.1 are
 * values of one indicator, the line of the same name whose value was corrected is of that indicator too. A name whose lines
 * stand under two indicators teaches nothing.
 */
function learnNames(lines: readonly IntakeIndicator[], standing: Standing): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const line of lines) {
    const [subject, other] = subjectsOf(line, standing);
    const measure = typeof line.value === "number" ? readUnit(line.unit, line.value) : undefined;
    if (!subject || other || !measure) continue;
    const name = nameKey(line.indicator);
    const ids = found.get(name) ?? new Set<string>();
    for (const one of standing.values)
      if (one.subjectId === subject.id && one.value !== null && isEqual(one.value, measure.value))
        ids.add(one.indicatorId);
    found.set(name, ids);
  }
  return new Map([...found].flatMap(([name, ids]) => (ids.size === 1 ? [[name, [...ids][0] as string] as const] : [])));
}

function plan(line: IntakeIndicator, where: Where, { standing, used, fresh, seen, learnt }: State): Planned[] {
  const subjects = subjectsOf(line, standing);
  const [subject] = subjects;
  if (!subject) return [unclear(where, "subject-unknown", line.subject ?? line.region)];
  if (subjects.length > 1) return [unclear(where, "several-subjects", line.subject ?? line.region)];
  const ref = refOf(subject);
  const measure = typeof line.value === "number" ? readUnit(line.unit, line.value) : undefined;
  const of = standing.values.filter((one) => one.subjectId === subject.id && !used.has(one.id));
  const alike = of
    .filter((one) => measure && one.value !== null && isEqual(one.value, measure.value))
    .toSorted((one, other) => likeness(other, line, standing) - likeness(one, line, standing));
  if (alike[0]) {
    used.add(alike[0].id);
    const record = standing.records.get(alike[0].id);
    return [same(where, record ? refOf(record) : ref)];
  }
  if (isTold(line, measure?.value, subject, standing)) return [same(where, ref)];
  if (typeof line.value !== "number") return [unclear(where, "not-a-figure", String(line.value ?? ""), ref)];
  if (!measure) return [unclear(where, "unit-unknown", line.unit, ref)];

  // The only value that the subject has of an indicator is meant by a line that names no day of its own, or the same.
  const ofLearnt = of.filter(({ indicatorId }) => indicatorId === learnt.get(nameKey(line.indicator)));
  const isLearnt = (one: StandingValue): boolean =>
    ofLearnt.length === 1 &&
    ofLearnt[0] === one &&
    ((dateOf(line.date)?.value ?? null) === null || isSameTime(one.date?.value ?? null, line.date));
  const meant = of
    .filter(
      (one) =>
        (one.unit === measure.unit &&
          likeness(one, line, standing) >= 0.75 &&
          isSameTime(one.date?.value ?? null, line.date)) ||
        isLearnt(one),
    )
    .toSorted((one, other) => likeness(other, line, standing) - likeness(one, line, standing))[0];
  const record = meant && standing.records.get(meant.id);
  if (meant && record) {
    used.add(meant.id);
    return [
      changed(
        where,
        refOf(record),
        [{ path: "value", before: String(meant.value ?? ""), after: String(measure.value) }],
        {
          do: "update",
          id: meant.id,
          revision: record.revision,
          rows: [
            { table: "observations", id: meant.id, values: { value: measure.value, as_written: asWritten(line) } },
          ],
        },
      ),
    ];
  }
  const content = JSON.stringify([subject.id, nameKey(line.indicator), measure, line.date, nameKey(line.region ?? "")]);
  const first = seen.get(content);
  if (first !== undefined) return [unclear(where, "row-twice", String(first), ref)];
  if (where.row !== null) seen.set(content, where.row);
  return newValue(line, where, subject, measure, { standing, fresh, learnt });
}

function newValue(
  line: IntakeIndicator,
  where: Where,
  subject: StandingRecord,
  measure: { readonly value: number; readonly unit: string },
  { standing, fresh, learnt }: Pick<State, "standing" | "fresh" | "learnt">,
): Planned[] {
  const alike = standing.indicators
    .filter((one) => one.unit === measure.unit)
    .map((one) => ({ one, fit: titleLikeness(standing.records.get(one.id)?.keys ?? new Set(), line.indicator) }))
    .filter(({ fit }) => fit >= 0.9)
    .toSorted((a, b) => b.fit - a.fit)[0]?.one;
  const told = learnt.get(nameKey(line.indicator));
  const known = standing.indicators.find(({ id, unit }) => id === told && unit === measure.unit) ?? alike;
  const name = `${nameKey(line.indicator)} ${measure.unit}`;
  const planned: Planned[] = [];
  const definition = fresh.get(name);
  const key = definition ?? `${where.id}-indicator`;
  if (!known && definition === undefined) {
    fresh.set(name, key);
    planned.push(
      added(
        { ...where, id: key, kind: "indicator", names: written(line.indicator) },
        [{ path: "unit", before: null, after: measure.unit }],
        {
          do: "create",
          key,
          kind: "indicator",
          names: written(line.indicator),
          status: "actual",
          qualifier: "exact",
          isDemo: false,
          noun: { code: codeOf(standing, fresh, line.indicator), unit: measure.unit, is_sum: false },
          beside: [],
          source: null,
        },
      ),
    );
  }
  const side =
    line.region && line.subject && nameKey(line.region) !== nameKey(line.subject)
      ? named(line.region, ["region"], standing)
      : [];
  const date = dateOf(line.date);
  planned.push(
    added(
      where,
      [
        { path: "value", before: null, after: String(measure.value) },
        { path: "unit", before: null, after: measure.unit },
        ...(date?.value ? [{ path: "date", before: null, after: date.value }] : []),
      ],
      {
        do: "create",
        key: where.id,
        kind: "observation",
        names: where.names,
        ...standingOf(line.qualifier),
        isDemo: false,
        noun: {
          indicator_id: known ? known.id : { created: key },
          subject_id: subject.id,
          of_id: side.length === 1 ? side[0]?.id : null,
          value: measure.value,
          unit: measure.unit,
          date,
          as_written: asWritten(line),
        },
        beside: [],
        source: line.source,
      },
    ),
  );
  return planned;
}

function subjectsOf(line: IntakeIndicator, standing: Standing): StandingRecord[] {
  const kinds = line.subject_kind === null ? anyKind : kindsOf[line.subject_kind];
  const words = line.subject ?? line.region;
  if (words === null) return [];
  // Where the file does not say what it is about, a city and its government bear one name: figures are the city's.
  if (line.subject_kind === null) {
    const regions = named(words, ["region"], standing).filter(({ keys }) => keys.has(nameKey(words)));
    if (regions.length === 1) return regions;
  }
  const exact = named(words, kinds, standing);
  // A file's word for the kind is a hint: a fund may be filed as a project.
  return exact.length > 0 ? exact : named(words, anyKind, standing);
}

function named(words: string, kinds: readonly RecordKind[], standing: Standing): StandingRecord[] {
  const ofKind = [...standing.records.values()].filter((one) => kinds.includes(one.kind) && !one.isArchived);
  const exact = ofKind.filter((one) => one.keys.has(nameKey(words)));
  return exact.length > 0 ? exact : ofKind.filter((one) => isNamed(one.keys, words));
}

function likeness(one: StandingValue, line: IntakeIndicator, standing: Standing): number {
  const own = titleLikeness(standing.records.get(one.id)?.keys ?? new Set(), line.indicator);
  const definition = titleLikeness(standing.records.get(one.indicatorId)?.keys ?? new Set(), line.indicator);
  const side = one.ofId === null ? undefined : standing.records.get(one.ofId);
  return Math.max(own, definition) + (side && line.region && isNamed(side.keys, line.region) ? 0.1 : 0);
}

/** Whether the figure or date stands as a statement, a milestone or a column of the subject. */
function isTold(
  line: IntakeIndicator,
  value: number | undefined,
  subject: StandingRecord,
  standing: Standing,
): boolean {
  const told = standing.told.get(subject.id) ?? [];
  return told.some(
    ({ number, date }) =>
      (number !== null && value !== undefined && isEqual(number, value)) ||
      (number !== null && typeof line.value === "number" && isEqual(number, line.value)) ||
      (date !== null && line.value !== null && date === String(line.value)),
  );
}

const isEqual = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1);

function isSameTime(standing: string | null, line: string | null): boolean {
  const date = dateOf(line)?.value ?? null;
  return standing === null ? date === null : date !== null && (standing.startsWith(date) || date.startsWith(standing));
}

function dateOf(words: string | null): RecordDate | null {
  if (words === null) return null;
  const [, year, month, day] =
    /(?<!\d)((?:19|20)\d{2})(?:\s*[-./年년]\s*(\d{1,2})(?:\s*[-./月월]\s*(\d{1,2}))?)?/u.exec(words) ?? [];
  if (!year) return { value: null, precision: "unknown", asWritten: words };
  const value = [year, month, day]
    .filter(Boolean)
    .map((part) => (part as string).padStart(2, "0"))
    .join("-");
  return {
    value,
    precision: day ? "day" : month ? "month" : "year",
    basis: "stated",
    ...(value === words ? {} : { asWritten: words }),
  };
}

function standingOf(qualifier: string | null): { status: FactStatus; qualifier: Qualifier } {
  const words = qualifier ?? "";
  return {
    status: words.includes("plan") ? "planned" : "reported",
    qualifier: words.includes("approx") ? "approx" : words.includes("at-least") ? "at-least" : "exact",
  };
}

const asWritten = (line: IntakeIndicator): string =>
  [line.value, line.unit]
    .filter((part) => part !== null)
    .join(" ")
    .slice(0, 200);

/** A code for an indicator that only its file names: readable where its name is Latin, else a number of its own. */
function codeOf(standing: Standing, fresh: ReadonlyMap<string, string>, name: string): string {
  const latin = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  const taken = new Set(standing.indicators.map((one) => one.code));
  for (let number = standing.indicators.length + fresh.size; ; number += 1) {
    const code = latin.length > 2 && !taken.has(latin) ? latin : `${latin.length > 2 ? latin : "indicator"}-${number}`;
    if (!taken.has(code)) return code;
  }
}
