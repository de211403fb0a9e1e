import type { Block, PublicationBody, Segment } from "@bridgehead/contract/publications";
import type { Citation, Observation, RecordPage, RecordRef, RecordSummary } from "@bridgehead/contract/record";
import { locales, readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import type { FactStatus, RecordDate } from "@bridgehead/domain/shared/standing";
import { translatorFor, vocabularyKey, type MessageKey } from "@bridgehead/language";
import { formatsFor } from "@bridgehead/language/formats/formats";

/** What a draft is made of: a record's page, and every figure that its sources give. */
export type DraftInput = {
  readonly page: RecordPage;
  readonly figures: readonly Observation[];
  readonly citations: readonly Citation[];
};

/**
 * A press text of a record in three languages, made of templates alone: nothing stands in it that no record holds. Names,
 * dates and figures are pieces that keep their record and how sure it is; what is planned, proposed or only reported has
 * words that say so. Pure.
 */
export function pressDraft(input: DraftInput): PublicationBody {
  return Object.fromEntries(locales.map((locale) => [locale, blocksIn(locale, input)])) as PublicationBody;
}

type Writer = {
  readonly locale: Locale;
  readonly say: (key: MessageKey, ...pieces: readonly Segment[]) => Segment[];
  readonly name: (ref: RecordRef) => Segment;
  readonly date: (date: RecordDate | null, owner: RecordRef) => Segment;
  readonly text: (text: LocalText | null | undefined) => Segment;
  readonly word: (set: Parameters<typeof vocabularyKey>[0], code: string | null) => string;
};

function blocksIn(locale: Locale, { page, figures, citations }: DraftInput): Block[] {
  const writer = writerFor(locale);
  const { noun } = page;
  return [
    ...leadOf(writer, page),
    ...section(
      writer,
      "press.heading.roles",
      (noun.roles ?? []).map(({ role, organisation }) =>
        writer.say("press.item.role", { text: writer.word("event-role", role) }, writer.name(organisation)),
      ),
    ),
    ...section(
      writer,
      "press.heading.parties",
      (noun.parties ?? []).map(({ party, name }) =>
        writer.say("press.item.plain", party ? writer.name(party) : writer.text(name)),
      ),
    ),
    ...section(
      writer,
      "press.heading.fields",
      (noun.cooperationFields ?? []).map((field) => writer.say("press.item.plain", writer.text(field))),
    ),
    ...section(
      writer,
      "press.heading.programme",
      (noun.sessions ?? []).map((session) => standing(writer, session, page.status)),
    ),
    ...section(
      writer,
      "press.heading.stops",
      (noun.stops ?? []).map((stop) => standing(writer, stop, page.status)),
    ),
    ...section(
      writer,
      "press.heading.agreements",
      linked(page, "signed-at", "in").map((record) => standing(writer, record, "actual")),
    ),
    ...section(
      writer,
      "press.heading.followed",
      linked(page, "led-to", "out").map((record) => standing(writer, record, "actual")),
    ),
    ...section(
      writer,
      "press.heading.before",
      linked(page, "led-to", "in").map((record) => standing(writer, record, "actual")),
    ),
    ...section(
      writer,
      "press.heading.figures",
      figures.flatMap((figure) => figureLine(writer, figure)),
    ),
    ...sources(writer, citations),
  ];
}

function leadOf(writer: Writer, page: RecordPage): Block[] {
  const { noun, kind, status } = page;
  const isPlanned = status === "planned" || status === "proposed";
  const about = { ...writer.name(page), status };
  const when = writer.date(page.date as RecordDate | null, page);
  const lead = (): Segment[] => {
    if (kind === "event") return writer.say(isPlanned ? "press.event.planned" : "press.event.actual", when, about);
    if (kind === "agreement")
      return isPlanned
        ? writer.say(
            "press.agreement.planned",
            { text: writer.word("agreement-stage", page.stage), recordId: page.id, status },
            about,
          )
        : writer.say("press.agreement.actual", when, about);
    if (kind === "visit" && noun.from && noun.to)
      return writer.say(
        isPlanned ? "press.visit.planned" : "press.visit.actual",
        writer.name(noun.from),
        writer.name(noun.to),
        about,
      );
    return writer.say("press.other.actual", about);
  };
  const place = noun.place
    ? writer.say(isPlanned ? "press.event.place-planned" : "press.event.place", writer.name(noun.place))
    : [];
  const purpose = noun.purpose ? writer.say("press.purpose", writer.text(noun.purpose)) : [];
  const space: Segment = { text: writer.locale === "zh" ? "" : " " };
  const segments = [lead(), place, purpose]
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [space, ...part]));
  return [{ kind: "paragraph", segments }];
}

/** A named record in a list; one less sure than what the text is about says so itself. */
function standing(writer: Writer, record: RecordSummary | RecordRef, known: FactStatus): Segment[] {
  const piece = { ...writer.name(record), status: record.status };
  if (record.status === "actual" || (record.status === known && known !== "planned"))
    return writer.say("press.item.plain", piece);
  return writer.say(`press.item.${record.status}`, piece);
}

function figureLine(writer: Writer, figure: Observation): Segment[][] {
  const formats = formatsFor(writer.locale);
  if (figure.value === null) return [];
  const unit = figure.unit ? vocabularyKey("unit-word", figure.unit) : undefined;
  const parts = formats.figure(
    figure.value,
    figure.qualifier,
    unit ? translatorFor(writer.locale)(unit, { count: figure.value }) : (figure.unit ?? ""),
  );
  if (!parts) return [];
  const piece: Segment = {
    text: `${parts.before}${parts.figure}${parts.after}`,
    recordId: figure.id,
    status: figure.status,
  };
  const label: Segment = { text: readText(figure.names, writer.locale)?.text ?? "" };
  return [
    writer.say(figure.status === "actual" ? "press.item.figure" : `press.item.figure.${figure.status}`, label, piece),
  ];
}

function sources(writer: Writer, citations: readonly Citation[]): Block[] {
  const formats = formatsFor(writer.locale);
  const bySource = Map.groupBy(citations, (citation) => citation.sourceId);
  const lines = [...bySource.values()].map((all): Block => {
    const [first] = all as [Citation, ...Citation[]];
    const paragraphs = [...new Set(all.flatMap((citation) => citation.paragraphs))]
      .toSorted((a, b) => a - b)
      .join(", ");
    const date = first.publishedOn ? formats.recordDate(first.publishedOn as RecordDate).text : "";
    const text = translatorFor(writer.locale)("press.item.source", {
      outlet: readText(first.outlet, writer.locale)?.text ?? "",
      date,
      paragraphs,
    });
    return { kind: "source", segments: [{ text, ...(first.publicationId ? { recordId: first.publicationId } : {}) }] };
  });
  return lines.length === 0 ? [] : [heading(writer, "press.heading.sources"), ...lines];
}

const section = (writer: Writer, title: MessageKey, items: readonly Segment[][]): Block[] =>
  items.length === 0 ? [] : [heading(writer, title), ...items.map((segments): Block => ({ kind: "item", segments }))];
const heading = (writer: Writer, title: MessageKey): Block => ({ kind: "heading", segments: writer.say(title) });

const linked = (page: RecordPage, rel: string, direction: "out" | "in"): RecordSummary[] =>
  page.links.filter((link) => link.rel === rel && link.direction === direction).map((link) => link.record);

function writerFor(locale: Locale): Writer {
  const t = translatorFor(locale);
  const formats = formatsFor(locale);
  return {
    locale,
    say: (key, ...pieces) => filled(t(key), pieces),
    name: (ref) => ({ text: readText(ref.names, locale)?.text ?? "", recordId: ref.id }),
    date: (date, owner) => ({
      text: formats.recordDate(date ?? { value: null, precision: "unknown" }).text,
      recordId: owner.id,
      status: owner.status,
    }),
    text: (text) => ({ text: readText(text ?? {}, locale)?.text ?? "" }),
    word: (set, code) => {
      const key = code === null ? undefined : vocabularyKey(set, code);
      return key ? t(key) : (code ?? "");
    },
  };
}

/** A sentence with its linked pieces in place of <1>, <2> ...; neighbouring plain text becomes one piece. */
function filled(sentence: string, pieces: readonly Segment[]): Segment[] {
  const parts = sentence
    .split(/<(\d)>/)
    .map((part, index): Segment => (index % 2 === 0 ? { text: part } : (pieces[Number(part) - 1] ?? { text: "" })));
  return parts
    .filter((part) => part.text !== "")
    .reduce<Segment[]>((joined, part) => {
      const last = joined.at(-1);
      if (last && !last.recordId && !part.recordId) return [...joined.slice(0, -1), { text: last.text + part.text }];
      return [...joined, part];
    }, []);
}
