import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import type { RecordSummary } from "@bridgehead/contract/record";
import { formatsFor } from "@bridgehead/language/formats/formats";
import { formatClockRange } from "@bridgehead/language/formats/times";
import { translatorFor } from "@bridgehead/language/messages/translate";
import { vocabularyKey } from "@bridgehead/language/messages/vocabulary";
import type { AskIndex } from "@bridgehead/matching/ask/ask";

/** Who stands in which relation to a thing, in the order in which they are told. */
const roles = [
  ["place", ["place", "located-in"]],
  ["party", ["party"]],
  ["signer", ["signer"]],
  ["host", ["host", "co-organiser"]],
  ["head", ["head"]],
  ["speaker", ["speaker", "presented-by"]],
  ["counterpart", ["counterpart"]],
  ["builder", ["builder", "operator"]],
  ["proposer", ["proposed-by"]],
  ["participant", ["participant"]],
  ["organisation", ["context", "organisation"]],
  ["author", ["author"]],
  ["region", ["region"]],
  ["model", ["case-of"]],
  ["part-of", ["part-of", "parent"]],
] as const;
const namesMax = 6;
const textsMax = 6;

/** Records whose names a card of this one shows. */
export const namedOnCard = (index: AskIndex, id: string): string[] =>
  roles.flatMap(([, rels]) => targets(index, id, rels));

function targets(index: AskIndex, id: string, rels: readonly string[]): string[] {
  return [
    ...new Set((index.out.get(id) ?? []).filter(({ rel, to }) => rels.includes(rel) && to !== id).map(({ to }) => to)),
  ].slice(0, namesMax);
}

/**
 * What the record says of one thing, in short lines: when, where, who, by which steps, for what. It stands below an answer, so
 * that whoever asked in another way than was understood still reads what is on record, and nothing else.
 */
export function cardOf(
  locale: Locale,
  index: AskIndex,
  id: string,
  byId: ReadonlyMap<string, RecordSummary>,
): string[] {
  const record = index.records.get(id)?.record;
  if (!record) return [];
  const t = translatorFor(locale);
  const format = formatsFor(locale);
  const separator = locale === "zh" ? "、" : ", ";
  const dated = (date: RecordDate | null): string => (date?.value ? format.recordDate(date).text : "");
  const said = (text: LocalText | null): string => (text ? (readText(text, locale)?.text ?? "") : "");
  const line = (key: Parameters<typeof t>[0], value: string): string[] => (value === "" ? [] : [t(key, { value })]);
  const word = (set: Parameters<typeof vocabularyKey>[0], code: string): string => {
    const key = vocabularyKey(set, code);
    return key ? t(key) : code;
  };
  const hours = record.hours ? formatClockRange(locale, record.hours.from, record.hours.to) : "";
  const steps = record.stages.map(({ stage, date }) =>
    [word("agreement-stage", stage), dated(date)].filter(Boolean).join(" "),
  );
  const milestones = record.milestones.map(({ what, date, isDone }) =>
    `${said(what)} ${dated(date)}${isDone ? "" : t("concierge.mark.planned")}`.trim(),
  );
  const people = roles.flatMap(([role, rels]) => {
    // Only a person works for what it belongs to.
    if (role === "organisation" && record.kind !== "person") return [];
    const names = targets(index, id, rels).flatMap((one) => said(byId.get(one)?.names ?? null) || []);
    return line(`concierge.card.${role}`, names.join(separator));
  });
  const texts = [...new Set([record.line, record.purpose, ...(record.told ?? [])].map(said).filter(Boolean))];
  const whole = texts.filter((text) => !texts.some((other) => other !== text && other.includes(text)));
  return [
    ...line("concierge.card.when", [dated(record.date), hours].filter(Boolean).join(" ")),
    ...line("concierge.card.stages", steps.join(" → ")),
    ...line("concierge.card.milestones", milestones.join(separator)),
    ...people,
    ...whole.slice(0, textsMax),
  ];
}
