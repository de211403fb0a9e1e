import { sql } from "kysely";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import type { FactStatus, Qualifier, RecordDate } from "@bridgehead/domain/shared/standing";
import { translatorFor, vocabularyKey } from "@bridgehead/language";
import type { Trx } from "../../platform/database/connect.ts";
import { writeCsv } from "../../platform/documents/csv.ts";
import { visible, type Sight } from "../record/store.ts";
import { readUnit } from "./units.ts";

type Row = {
  readonly region: LocalText | null;
  readonly subjectKind: RecordKind;
  readonly subject: LocalText;
  readonly indicator: LocalText;
  readonly value: number;
  readonly unit: string;
  readonly date: RecordDate | null;
  readonly source: string | null;
  readonly status: FactStatus;
  readonly qualifier: Qualifier;
  readonly note: string | null;
};

/** The columns of `region_indicators.csv`, as the agencies hand it in. */
const head = [
  "지역(region)",
  "대상 구분(subject_kind)",
  "대상(subject)",
  "지표(indicator)",
  "값(value)",
  "단위(unit)",
  "시점(date)",
  "출처(source)",
  "정확도(qualifier)",
  "비고(note)",
];

/** Words of the file for what a value is about. */
const kindOf: Partial<Record<RecordKind, string>> = { session: "event", cluster: "project" };

/**
 * The values of all indicators in the shape of the file that they come in by, so that the same file handed in again differs
 * nowhere. Names and units in the reader's language; dates as precise as known; a value that nobody knows is no line.
 */
export async function indicatorsCsv(db: Trx, sight: Sight, locale: Locale): Promise<string> {
  const { rows } = await sql<Row>`
    select coalesce(side.names, case when s.kind = 'region' then s.names else place.names end) as region, s.kind as "subjectKind", s.names as subject,
      i.names as indicator, o.value, o.unit, o.date, o.as_written as note, v.status, v.qualifier,
      (select x.origin from citations c join sources x on x.id = c.source_id where c.record_id = o.id order by x.published_on->>'value', x.origin limit 1) as source
    from observations o join records v on v.id = o.id join records s on s.id = o.subject_id join records i on i.id = o.indicator_id
      join record_summaries w on w.id = s.id
      left join records side on side.id = o.of_id and ${visible("side", sight)} left join records place on place.id = w.region_id and ${visible("place", sight)}
    where o.value is not null and ${visible("v", sight)} and ${visible("s", sight)} and ${visible("i", sight)}
    order by i.names->>'ko', i.id, o.date->>'value' nulls last, s.names->>'ko', o.id`.execute(db);
  const name = (names: LocalText | null): string | null => (names ? (readText(names, locale)?.text ?? null) : null);
  return writeCsv([
    head,
    ...rows.map((row) => [
      name(row.region),
      kindOf[row.subjectKind] ?? row.subjectKind,
      name(row.subject),
      name(row.indicator),
      row.value,
      unitOf(row.unit, locale),
      row.date?.value ?? null,
      row.source,
      [row.status === "planned" ? "plan" : "", row.qualifier === "exact" ? "" : row.qualifier]
        .filter(Boolean)
        .join(" ") || "exact",
      row.note,
    ]),
  ]);
}

/** The unit in the reader's word where the word means this unit alone, else its code. */
function unitOf(unit: string, locale: Locale): string {
  const key = vocabularyKey("unit-word", unit);
  const word = key ? translatorFor(locale)(key, { count: 2 }) : unit;
  return readUnit(word, 1)?.unit === unit ? word : unit;
}
