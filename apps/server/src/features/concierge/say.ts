import type { AnswerRecord, ConciergeAnswer } from "@bridgehead/contract/concierge";
import type { RecordSummary } from "@bridgehead/contract/record";
import { readText, type Locale } from "@bridgehead/domain/shared/language";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { formatClockRange } from "@bridgehead/language/formats/times";
import { formatsFor } from "@bridgehead/language/formats/formats";
import { joinFacts } from "@bridgehead/language/formats/lists";
import { translatorFor } from "@bridgehead/language/messages/translate";
import { vocabularyKey } from "@bridgehead/language/messages/vocabulary";
import type { AnswerItem, Found } from "@bridgehead/matching/ask/types";

type Piece = ConciergeAnswer["say"][number];

/** Records of an answer that are named in its sentence: five, or all of a list that is hardly longer. */
export const shownMax = 8;
const shownOfMany = 5;
export const shownOf = (items: readonly AnswerItem[]): readonly AnswerItem[] =>
  items.length <= shownMax ? items : items.slice(0, shownOfMany);

/** What each record of an answer says, in the asker's language; only values that stand in the record. */
export function noteOf(
  locale: Locale,
  item: AnswerItem,
  record: RecordSummary,
  byId: ReadonlyMap<string, RecordSummary>,
): string | null {
  const t = translatorFor(locale);
  switch (item.says) {
    case "figure":
      return figureOf(locale, record);
    case "date":
      return joinFacts(locale, [item.stage && stageWord(locale, item.stage), dayAndHours(locale, item)]);
    case "place":
      return item.place ? nameOf(locale, byId.get(item.place)) : null;
    case "stage":
      return record.kind === "agreement" && record.stage
        ? stageWord(locale, record.stage)
        : record.kind === "project" && record.stage && record.stage !== "unknown"
          ? codeWord(locale, "project-stage", record.stage)
          : t(`status.${record.status}`);
    case "milestone":
      return item.milestone ? milestoneOf(locale, item.milestone) : null;
    case "length":
      return item.length
        ? t("concierge.length", { nights: String(item.length.nights ?? "none"), days: String(item.length.days) })
        : null;
    case "part":
      return item.by ? nameOf(locale, byId.get(item.by)) : null;
    case "said":
    case "about":
      if (item.line) return readText(item.line, locale)?.text ?? null;
      return noteOf(locale, { ...item, says: "name" }, record, byId);
    case "name":
      return (
        (record.line ? readText(record.line, locale)?.text : undefined) ??
        (record.date?.value ? dateOf(locale, record.date) : null)
      );
  }
}

/**
 * The answer's sentence, from templates, every name and figure of it a piece that opens to its record. Plans are told as
 * plans, inferred dates as inferred, figures as exact as they are. Half of an answer says no count: it is not that of the whole.
 */
export function sentenceOf(
  locale: Locale,
  found: Found,
  records: readonly AnswerRecord[],
  byId: ReadonlyMap<string, RecordSummary>,
  isHalf = false,
): Piece[] {
  const t = translatorFor(locale);
  const items = shownOf(found.items).flatMap((item) => {
    const record = byId.get(item.id);
    return record ? [{ item, record }] : [];
  });
  const [first] = items;
  if (!first) return [];
  const about = found.about ? byId.get(found.about) : undefined;
  const mark = (record: RecordSummary): string =>
    record.status === "actual" ? "" : `${locale === "en" ? " " : ""}${t(`concierge.mark.${record.status}`)}`;
  const name = (record: RecordSummary): Piece => ({
    text: nameOf(locale, record),
    recordId: record.id,
    recordKind: record.kind,
  });
  // A region whose agreement is only planned has none yet: the surer of the two is not what is told.
  const sayer = ({ by }: AnswerItem, record: RecordSummary): RecordSummary => (by ? (byId.get(by) ?? record) : record);
  const filled = (key: Parameters<typeof t>[0], ...pieces: Piece[]) => fill(t(key), pieces);
  const says = first.item.says;

  if (says === "figure")
    return joined(
      locale,
      items.map(({ record }) =>
        filled("concierge.say.figure", name(record), {
          text: (figureOf(locale, record) ?? "") + mark(record),
          recordId: record.id,
          recordKind: record.kind,
          status: record.status,
        }),
      ),
    );
  if (says === "date")
    return joined(
      locale,
      items.map(({ item, record }) => {
        const date: Piece = {
          text: dayAndHours(locale, item) + mark(record),
          recordId: record.id,
          recordKind: record.kind,
          status: record.status,
        };
        return item.stage
          ? filled(
              "concierge.say.stage-date",
              name(record),
              { text: stageWord(locale, item.stage) },
              { ...date, text: dateOf(locale, item.date ?? null) },
            )
          : filled("concierge.say.date", name(record), date);
      }),
    );
  if (says === "milestone" || says === "length")
    return joined(
      locale,
      items.map(({ item, record }) =>
        filled("concierge.say.figure", name(record), {
          text: noteOf(locale, item, record, byId) ?? "",
          recordId: record.id,
          recordKind: record.kind,
          status: item.milestone && !item.milestone.isDone ? "planned" : record.status,
        }),
      ),
    );
  if (says === "part")
    return joined(
      locale,
      items.map(({ item, record }) => {
        const event = item.by ? byId.get(item.by) : undefined;
        return filled(
          "concierge.say.part",
          name(record),
          event ? { ...name(event), text: nameOf(locale, event) + mark(event) } : { text: "" },
        );
      }),
    );
  if (says === "said")
    return joined(
      locale,
      items.map(({ item, record }) => {
        const by = item.by ? byId.get(item.by) : undefined;
        return filled("concierge.say.figure", by ? name(by) : name(record), {
          text: (noteOf(locale, item, record, byId) ?? "").replace(/[.。]$/u, ""),
          recordId: record.id,
          recordKind: record.kind,
          status: record.status,
        });
      }),
    );
  if (says === "place")
    return joined(
      locale,
      items.map(({ item, record }) => {
        const place = item.place ? byId.get(item.place) : undefined;
        return filled(
          "concierge.say.place",
          name(record),
          place ? { ...name(place), text: nameOf(locale, place) + mark(record) } : { text: "" },
        );
      }),
    );
  if (says === "stage")
    return joined(
      locale,
      items.map(({ item, record }) =>
        filled(found.intent === "next" ? "concierge.say.next" : "concierge.say.status", name(record), {
          text:
            (noteOf(locale, item, record, byId) ?? "") +
            (record.kind === "project" && record.stage !== "unknown" ? mark(record) : ""),
          recordId: record.id,
          recordKind: record.kind,
          status: record.status,
        }),
      ),
    );
  if (says === "about") {
    const { record, item } = first;
    const known = records.find((one) => one.record.id === record.id);
    const line = known?.note ?? noteOf(locale, item, record, byId);
    const kind: Piece = { text: kindOf(locale, record) + mark(record) };
    return line
      ? filled("concierge.say.about", name(record), kind, { text: line })
      : filled("concierge.say.about-kind", name(record), kind);
  }
  const names = items.flatMap(({ item, record }, index): Piece[] => [
    ...(index === 0 ? [] : [{ text: locale === "zh" ? "、" : ", " }]),
    { ...name(record), text: nameOf(locale, record) + mark(sayer(item, record)), status: sayer(item, record).status },
  ]);
  const count = found.items.length;
  const ending = t(count === 1 || isHalf ? "concierge.say.one" : "concierge.say.many", {
    count,
    thing: thingOf(first.record.kind),
  });
  const opening = about
    ? filled(`concierge.say.of-${openingOf(found)}`, { ...name(about), text: nameOf(locale, about) + mark(about) })
    : [];
  const space: Piece[] = about && locale !== "zh" ? [{ text: " " }] : [];
  return [...opening, ...space, ...names, { text: ending }];
}

const openingOf = (found: Found): "outcome" | "people" => (found.intent === "outcome" ? "outcome" : "people");

const thingOf = (kind: string): string =>
  kind === "region" || kind === "organisation" || kind === "place" ? "place" : kind === "person" ? "person" : "thing";

const money = new Set(["KRW", "CNY", "USD", "JPY", "EUR", "GBP", "HKD"]);

/** A figure as exact as the record: 150여 명, 150余人, 150 or more people. */
function figureOf(locale: Locale, { value, unit, qualifier }: RecordSummary): string | null {
  if (value === null) return null;
  const format = formatsFor(locale);
  if (unit !== null && money.has(unit) && locale === "en") {
    const parts = format.figure(value, qualifier);
    return parts ? `${parts.before}${unit} ${parts.figure}${parts.after}` : null;
  }
  const key = unit ? vocabularyKey("unit-word", unit) : undefined;
  const parts = format.figure(value, qualifier, key ? translatorFor(locale)(key, { count: value }) : (unit ?? ""));
  return parts ? `${parts.before}${parts.figure}${parts.after}` : null;
}

/** A step with its date; one that nobody has reported as done is told as a plan. */
function milestoneOf(locale: Locale, { what, date, isDone }: NonNullable<AnswerItem["milestone"]>): string {
  const mark = isDone ? "" : `${locale === "en" ? " " : ""}${translatorFor(locale)("concierge.mark.planned")}`;
  return `${readText(what, locale)?.text ?? ""} ${dateOf(locale, date)}${mark}`.trim();
}

/** 2018년 10월 30일 14:00~18:00: the hours of the place, where they are known. */
const dayAndHours = (locale: Locale, { date, hours }: AnswerItem): string =>
  [dateOf(locale, date ?? null), hours ? formatClockRange(locale, hours.from, hours.to) : ""].filter(Boolean).join(" ");

const dateOf = (locale: Locale, date: RecordSummary["date"] | RecordDate): string =>
  formatsFor(locale).recordDate((date ?? { value: null, precision: "unknown" }) as RecordDate).text;
const nameOf = (locale: Locale, record: RecordSummary | undefined): string =>
  record ? (readText(record.names, locale)?.text ?? "") : "";
const stageWord = (locale: Locale, stage: string): string => codeWord(locale, "agreement-stage", stage);

function codeWord(locale: Locale, set: Parameters<typeof vocabularyKey>[0], code: string): string {
  const key = vocabularyKey(set, code);
  const said = key ? translatorFor(locale)(key) : code;
  return locale === "en" ? said.toLowerCase() : said;
}

function kindOf(locale: Locale, record: RecordSummary): string {
  const said = translatorFor(locale)(`kind.${record.kind}`);
  return locale === "en" ? said.toLowerCase() : said;
}

/** Sentences of one shape in a row. */
function joined(locale: Locale, sentences: readonly (readonly Piece[])[]): Piece[] {
  const between: Piece = { text: locale === "zh" ? "；" : "; " };
  const end: Piece = { text: locale === "zh" ? "。" : "." };
  return [...sentences.flatMap((sentence, index) => (index === 0 ? sentence : [between, ...sentence])), end];
}

function fill(sentence: string, pieces: readonly Piece[]): Piece[] {
  return sentence
    .split(/<(\d)>/)
    .map((part, index): Piece => (index % 2 === 0 ? { text: part } : (pieces[Number(part) - 1] ?? { text: "" })))
    .filter(({ text }) => text !== "");
}
