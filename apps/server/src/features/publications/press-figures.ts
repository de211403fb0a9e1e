import type { Segment } from "@bridgehead/contract/publications";
import type { Observation } from "@bridgehead/contract/record";
import { readText } from "@bridgehead/domain/shared/language";
import { translatorFor, vocabularyKey, type MessageKey } from "@bridgehead/language";
import { formatsFor } from "@bridgehead/language/formats/formats";
import { pressMessages } from "@bridgehead/language/messages/press";
import { idOfOrigin } from "../record/origin-id.ts";
import type { Writer } from "./press-writer.ts";

/** Indicators that have a sentence of their own, by the record of the indicator. */
const codeOf = new Map(
  Object.keys(pressMessages)
    .flatMap((key) => /^press\.figure\.(?:planned\.|reported\.|proposed\.)?([a-z-]+?)(?:-all)?$/u.exec(key)?.[1] ?? [])
    .map((code) => [idOfOrigin(`indicator-${code}`), code]),
);

/** Figures of one thing together, what was reached before what is aimed at; many values of one indicator in one sentence. */
export function figureSentences(writer: Writer, figures: readonly Observation[]): Segment[][] {
  const sure = ["actual", "reported", "planned", "proposed"];
  const ordered = [...Map.groupBy(figures, ({ subject }) => subject?.id ?? "").values()].flatMap((group) =>
    group.toSorted((a, b) => sure.indexOf(a.status) - sure.indexOf(b.status) || (a.value ?? 0) - (b.value ?? 0)),
  );
  const series = [...Map.groupBy(ordered, ({ indicator, status }) => `${indicator?.id} ${status}`).values()].filter(
    ([first, ...rest]) => rest.length >= 2 && first?.indicator && `press.figures${modeOf(first)}` in pressMessages,
  );
  const inSeries = new Set(series.flat().map(({ id }) => id));
  return [
    ...ordered.filter(({ id }) => !inSeries.has(id)).map((figure) => figureSentence(writer, figure)),
    ...series.map((group) => seriesSentence(writer, group)),
  ];
}

const modeOf = ({ status }: Observation): string => (status === "actual" ? "" : `.${status}`);

function seriesSentence(writer: Writer, group: readonly Observation[]): Segment[] {
  const formats = formatsFor(writer.locale);
  const [first] = group;
  if (!first?.indicator) return [];
  const unit = first.unit ? vocabularyKey("unit-word", first.unit) : undefined;
  const said = unit
    ? translatorFor(writer.locale)(unit, { count: 100 })
        .replaceAll(/[()（）]/gu, "")
        .trim()
    : "";
  const label = readText(first.indicator.names, writer.locale)?.text ?? "";
  const bracketed =
    said === ""
      ? label
      : writer.locale === "zh"
        ? `${label}（${said}）`
        : `${label}${writer.locale === "en" ? " " : ""}(${said})`;
  const values = group
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .flatMap((figure): Segment[][] => {
      const parts = figure.value === null ? null : formats.figure(figure.value, figure.qualifier, "");
      if (!parts || !figure.subject) return [];
      const piece = {
        text: `${parts.before}${parts.figure}${parts.after}`.trim(),
        recordId: figure.id,
        status: figure.status,
      };
      return [[writer.name(figure.subject), { text: writer.locale === "zh" ? "" : " " }, piece]];
    });
  return writer.say(`press.figures${modeOf(first)}` as MessageKey, writer.list(values), { text: bracketed });
}

/** One figure as a sentence: what it counts, as exact and as sure as the record has it. Nothing for a value that nobody gave. */
function figureSentence(writer: Writer, figure: Observation): Segment[] {
  const formats = formatsFor(writer.locale);
  if (figure.value === null) return [];
  const unit = figure.unit ? vocabularyKey("unit-word", figure.unit) : undefined;
  // An amount is written as banks write it: KRW 619.2 billion.
  const isMoney = writer.locale === "en" && /^[A-Z]{3}$/u.test(figure.unit ?? "");
  const word = isMoney ? "" : unit ? translatorFor(writer.locale)(unit, { count: figure.value }) : (figure.unit ?? "");
  const parts = formats.figure(figure.value, figure.qualifier, word);
  if (!parts) return [];
  const piece: Segment = {
    text: `${parts.before}${isMoney ? `${figure.unit} ` : ""}${parts.figure}${parts.after}`,
    recordId: figure.id,
    status: figure.status,
  };
  const label: Segment = { text: readText(figure.names, writer.locale)?.text ?? "" };
  const subject = figure.subject ? writer.name(figure.subject) : label;
  const side = figure.of ? writer.name(figure.of) : label;
  return startsWithCapital(writer, writer.say(keyOf(figure), piece, label, side, subject));
}

function keyOf(figure: Observation): MessageKey {
  const mode = figure.status === "actual" ? "" : `.${figure.status}`;
  const code = figure.indicator ? codeOf.get(figure.indicator.id) : undefined;
  const own = code ? `press.figure${mode}.${code}` : "";
  const wanted = figure.of === null && `${own}-all` in pressMessages ? `${own}-all` : own;
  // A sentence that speaks of a side or a subject is used only where the record has one.
  const needsSide = wanted === "press.figure.organisations-attending" || wanted === "press.figure.delegates-attending";
  const fits = wanted in pressMessages && !(needsSide && figure.of === null) && figure.subject !== null;
  return (fits ? wanted : `press.figure${mode}`) as MessageKey;
}

/** An English sentence begins with a capital, also where a figure's own word begins it ("ca. KRW 1 trillion"). */
function startsWithCapital(writer: Writer, segments: Segment[]): Segment[] {
  const [first, ...rest] = segments;
  if (writer.locale !== "en" || !first || first.recordId) return segments;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}
