// What a reader of one language is to read on the page of a line of the facts file, said with the formats and words of that
// language. From the line alone: no answer of the server has a part in it.
import { readText, type Locale, type LocalText } from "@bridgehead/domain/shared/language";
import type { Qualifier, RecordDate } from "@bridgehead/domain/shared/standing";
import { vocabularyKey, type VocabularySet } from "@bridgehead/language";
import { formatsFor } from "@bridgehead/language/formats/formats";
import { messages, type MessageKey } from "@bridgehead/language/messages/all";
import { translatorFor } from "@bridgehead/language/messages/translate";
import { lines, nounOf, sources, spelled, texts, type Json, type Line, type Source } from "../record/facts-file.ts";

type Fields = { readonly [key: string]: Json };

const byId = new Map(lines.map((line) => [line.id, line]));

/** What only the loader reads, or says by where it stands. */
const notTold = new Set([
  "id",
  "kind",
  "status",
  "qualifier",
  "translation",
  "translated",
  "source",
  "where",
  "also",
  "rel",
]);

/** Fields whose values are codes, and the words of which they are told in. */
const setOf: Readonly<Record<string, VocabularySet>> = {
  country: "country",
  fields: "field",
  theme: "field",
  level: "region-level",
  organisation_kind: "organisation-kind",
  place_kind: "place-kind",
  event_kind: "event-kind",
  session_kind: "session-kind",
  agreement_kind: "agreement-kind",
  project_kind: "project-kind",
  centre_kind: "project-kind",
  programme_kind: "programme-kind",
  publication_kind: "publication-kind",
  rung: "talent-rung",
  time_of_day: "time-of-day",
  attendance_mode: "attendance-mode",
  company_kind: "company-kind",
  format: "event-format",
  language: "language",
  topics: "field",
};

/** The word for the noun, and everything that the line says, each as it stands on the page. */
export function saidIn(line: Line, locale: Locale): { readonly noun: string; readonly said: readonly string[] } {
  const t = translatorFor(locale);
  const told = Object.entries(line).flatMap(([key, value]) =>
    notTold.has(key) ? [] : wordsOf(line, [key], value, locale),
  );
  const figure = line.kind === "indicator" ? figureIn(line, locale) : undefined;
  return {
    noun: t(`kind.${nounOf[line.kind] ?? line.kind}` as MessageKey),
    said: [...(figure ? [figure] : []), ...told].map(plain).filter(Boolean),
  };
}

function wordsOf(line: Line, path: readonly string[], value: Json, locale: Locale): readonly string[] {
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? "";
  const replaced = texts[line.id]?.[path.join(".")];
  if (replaced !== undefined) return wordsOf({ ...line, id: "" }, path, replaced, locale);
  if (value === null || typeof value === "boolean" || value === "" || notTold.has(key)) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => wordsOf(line, [...path, String(index)], one, locale));
  if (typeof value === "object") {
    if ("ko" in value && "zh" in value && "en" in value)
      return [
        (value as LocalText)[locale] ??
          (path[0] === "names" ? undefined : readText(value as LocalText, locale)?.text) ??
          "",
      ];
    if (isDate(value)) return value.value === null ? [] : [formatsFor(locale).recordDate(value).text];
    if (isFigure(value)) return [figureIn(value, locale) ?? ""];
    return Object.entries(value).flatMap(([name, one]) => wordsOf(line, [...path, name], one, locale));
  }
  const written = String(value);
  const other = byId.get(written);
  if (other) return [readText(other["names"] as LocalText, locale)?.text ?? ""];
  if (key === "zone") return [formatsFor(locale).zone(written)];
  // A project of investment stands on the rungs of its ladder, and its contract is one of them.
  if (key === "stage" && line.kind === "project" && written === "contracted")
    return [translatorFor(locale)("project-rung.contract")];
  const set = key === "stage" ? (`${line.kind === "agreement" ? "agreement" : "project"}-stage` as const) : setOf[key];
  if (set) {
    const word = vocabularyKey(set, spelled[written] ?? written);
    return word ? [translatorFor(locale)(word)] : [written];
  }
  return isOfTheLoader(key, line) ? [] : [written];
}

/** Strings that no reader is shown as they are: codes that a word or a drawing stands for. */
function isOfTheLoader(key: string, line: Line): boolean {
  return (
    ["as_written", "unit", "value", "precision", "basis", "because", "note"].includes(key) ||
    (line.kind === "indicator" && key === "indicator")
  );
}

const isDate = (value: Fields): value is Fields & RecordDate => typeof value["precision"] === "string";
const isFigure = (value: Fields): boolean => typeof value["value"] === "number" && "unit" in value;

/** A number with its unit and its word for how exact it is, as the pages write it. */
function figureIn(value: Fields, locale: Locale): string | undefined {
  if (typeof value["value"] !== "number") return undefined;
  const unit = String(value["unit"]);
  const word = vocabularyKey("unit-word", unit);
  const t = translatorFor(locale);
  const isMoney = unit === "KRW" || unit === "CNY" || unit === "USD";
  const said = word && !(isMoney && locale === "en") ? t(word, { count: value["value"] }) : "";
  const parts = formatsFor(locale).figure(value["value"], (value["qualifier"] as Qualifier) ?? "exact", said);
  if (!parts) return undefined;
  return `${parts.before}${isMoney && locale === "en" ? `${unit} ` : ""}${parts.figure}${parts.after}`;
}

/** Outlet, day and paragraphs of every source that tells of the line. */
export function sourcesIn(line: Line, locale: Locale): readonly string[] {
  const t = translatorFor(locale);
  const bySource = Map.groupBy([line, ...((line["also"] ?? []) as Line[])], ({ source }) => source);
  return [...bySource].flatMap(([source, told]) => {
    const text = sources.find(({ origin }) => origin === source) as Source;
    const where = [...new Set(told.flatMap((one) => (one["where"] ?? []) as number[]))].sort((a, b) => a - b);
    return [
      readText(text.outlet, locale)?.text ?? "",
      formatsFor(locale).recordDate(text.published_on).text,
      t("components.cite.paragraph", { where: where.join(", ") }),
    ].map(plain);
  });
}

/** Days and months that stand in a text and that the line does not have. */
export function datesIn(line: Line, text: string, locale: Locale): readonly string[] {
  const day = { ko: /\d{4}\. \d{1,2}\. \d{1,2}\.|\d{4}년 \d{1,2}월/gu, zh: /\d{4}年\d{1,2}月(?:\d{1,2}日)?/gu, en: /(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}/gu }[locale]; // prettier-ignore
  // A visit without dates of its own is dated by the month of its stops.
  const stops = ((line["itinerary"] ?? []) as string[]).flatMap((id) => {
    const date = byId.get(id)?.["date"] as RecordDate | undefined;
    return date?.value ? [{ ...date, value: date.value.slice(0, 7), precision: "month" as const }] : [];
  });
  const own = [...saidIn(line, locale).said, ...stops.map((date) => formatsFor(locale).recordDate(date).text)].join(
    "\n",
  );
  return (text.match(day) ?? []).filter((found) => !own.includes(found));
}

/** The words that may stand beside the circle of a line, and those that would call it actual. */
export function wordsOfStatus(line: Line, locale: Locale): { own: readonly string[]; actual: readonly string[] } {
  const t = translatorFor(locale);
  const kind = nounOf[line.kind] ?? line.kind;
  const ofNoun = `status-actual.${kind}`;
  const actual = [t("components.status.actual"), ...(ofNoun in messages ? [t(ofNoun as MessageKey)] : [])];
  return {
    own: [t(`components.status.${line.status}` as MessageKey)],
    actual: [...actual, ...actual.map((word) => word.toLowerCase())],
  };
}

const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();
