import type { Block, PublicationBody, Segment } from "@bridgehead/contract/publications";
import type { Citation, Observation, RecordPage, RecordSummary } from "@bridgehead/contract/record";
import { locales, readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { translatorFor, type MessageKey } from "@bridgehead/language";
import { formatsFor } from "@bridgehead/language/formats/formats";
import { figureSentences } from "./press-figures.ts";
import { writerFor, type Writer } from "./press-writer.ts";

/** What a draft is made of: a record's page, and every figure that its sources give. */
export type DraftInput = {
  readonly page: RecordPage;
  readonly figures: readonly Observation[];
  readonly citations: readonly Citation[];
};

const guestsMax = 6;
const sessionsMax = 8;
const figuresInParagraph = 5;

/**
 * A press text of a record in three languages, in paragraphs, made of templates alone: nothing stands in it that no record
 * holds. Names, dates and figures are pieces that keep their record and how sure it is; what is planned, proposed or only
 * reported has words that say so. Pure.
 */
export function pressDraft(input: DraftInput): PublicationBody {
  return Object.fromEntries(locales.map((locale) => [locale, blocksIn(locale, input)])) as PublicationBody;
}

/** The headline in each language that the record's name is known in. */
export function pressTitle(page: RecordPage): LocalText {
  return Object.fromEntries(locales.map((locale) => [locale, titleIn(locale, page)])) as LocalText;
}

function titleIn(locale: Locale, page: RecordPage): string {
  const t = translatorFor(locale);
  const nameOf = (names: LocalText) => plainName(readText(names, locale)?.text ?? "");
  const name = nameOf(page.names);
  const planned = isAhead(page) ? "-planned" : "";
  const { from, to } = page.noun;
  // A name with marks of its own stands in the other kind.
  const quoted = (title: string) => (/[‘’]/u.test(name) ? title.replace(`‘${name}’`, `“${name}”`) : title);
  if (page.kind === "event") return quoted(t(`press.title.event${planned}`, { name }));
  if (page.kind === "agreement") return quoted(t(`press.title.agreement${planned}`, { name }));
  if (page.kind === "visit" && from && to)
    return t(`press.title.visit${planned}`, { from: nameOf(from.names), to: nameOf(to.names) });
  return name;
}

const isAhead = ({ status }: RecordPage): boolean => status === "planned" || status === "proposed";
/** Without the quotation marks that a name brings along: the sentence sets its own. */
const plainName = (name: string): string => (/^[‘“《"'][^‘’“”《》"']*[’”》"']$/u.test(name) ? name.slice(1, -1) : name);

function blocksIn(locale: Locale, { page, figures, citations }: DraftInput): Block[] {
  const writer = writerFor(locale);
  const told = figures.filter(({ subject, value }) => value !== null && subject?.kind !== "publication");
  const isOwn = ({ subject }: Observation) => subject?.id === page.id;
  return [
    ...paragraphs(writer, [
      leadOf(writer, page),
      figureSentences(writer, told.filter(isOwn)),
      programmeOf(writer, page),
      consequencesOf(writer, page),
    ]),
    ...section(writer, "press.heading.figures", [
      ...inParagraphs(
        figureSentences(
          writer,
          told.filter((figure) => !isOwn(figure)),
        ),
      ),
    ]),
    ...sources(writer, citations),
  ];
}

const inParagraphs = (sentences: Sentences): Sentences[] =>
  Array.from({ length: Math.ceil(sentences.length / figuresInParagraph) }, (_, index) =>
    sentences.slice(index * figuresInParagraph, (index + 1) * figuresInParagraph),
  );

type Sentences = readonly (readonly Segment[])[];

function leadOf(writer: Writer, page: RecordPage): Sentences {
  const { noun } = page;
  const purpose = noun.purpose ? [writer.say("press.purpose", writer.text(noun.purpose))] : [];
  if (page.kind === "event") return [...eventLead(writer, page), ...purpose];
  if (page.kind === "agreement") return [...agreementLead(writer, page), ...purpose];
  if (page.kind === "visit") return [...visitLead(writer, page), ...purpose];
  return [writer.say("press.other.actual", { ...writer.name(page), status: page.status }), ...purpose];
}

const about = (writer: Writer, page: RecordPage): Segment => ({
  ...writer.name(page),
  text: plainName(writer.name(page).text),
  status: page.status,
});

function eventLead(writer: Writer, page: RecordPage): Sentences {
  const { noun } = page;
  const ahead = isAhead(page);
  const when = writer.date(page.date as RecordDate | null, page);
  const key = !when
    ? ahead
      ? "press.event.planned-undated"
      : "press.event.undated"
    : noun.place
      ? ahead
        ? "press.event.planned-at"
        : "press.event.at"
      : ahead
        ? "press.event.planned"
        : "press.event.actual";
  const inRole = (roles: readonly string[]) =>
    (noun.roles ?? [])
      .filter(({ role }) => roles.includes(role))
      .map(({ organisation }) => [writer.name(organisation)]);
  const hosts = inRole(["host", "co-organiser"]);
  const supporters = inRole(["supporter"]);
  const guests = linked(page, "participant", "out")
    .filter(({ kind }) => kind === "organisation")
    .slice(0, guestsMax)
    .map((guest) => [writer.name(guest)]);
  return [
    writer.say(key, about(writer, page), when ?? { text: "" }, noun.place ? writer.name(noun.place) : { text: "" }),
    ...(hosts.length > 0
      ? [writer.say(ahead ? "press.event.hosts-planned" : "press.event.hosts", writer.list(hosts))]
      : []),
    ...(supporters.length > 0 && !ahead ? [writer.say("press.event.supporters", writer.list(supporters))] : []),
    ...(guests.length > 0 && !ahead ? [writer.say("press.event.guests", writer.list(guests))] : []),
  ];
}

function agreementLead(writer: Writer, page: RecordPage): Sentences {
  const { noun } = page;
  const parties = (noun.parties ?? []).map(({ party, name }) => [party ? writer.name(party) : writer.text(name)]);
  const fields = (noun.cooperationFields ?? []).map((field) => [writer.text(field)]);
  const name = about(writer, page);
  if (isAhead(page)) {
    const stage = { text: writer.word("agreement-stage", page.stage), recordId: page.id, status: page.status };
    const key = parties.length > 1 ? "press.agreement.planned" : "press.agreement.planned-alone";
    return [writer.say(key, name, writer.list(parties), stage)];
  }
  const when = writer.date(page.date as RecordDate | null, page) ?? { text: "" };
  const [ceremony] = linked(page, "signed-at", "out");
  const lead =
    parties.length === 0
      ? writer.say("press.agreement.alone", name, { text: "" }, when)
      : ceremony
        ? writer.say("press.agreement.at", name, writer.list(parties), when, writer.name(ceremony))
        : writer.say("press.agreement.actual", name, writer.list(parties), when);
  const signers = (noun.parties ?? []).flatMap(({ signer, capacity }) =>
    signer ? [writer.person(signer, capacity)] : [],
  );
  return [
    lead,
    ...(signers.length > 0 ? [writer.say("press.agreement.signer", writer.list(signers))] : []),
    ...(fields.length > 0 ? [writer.say("press.agreement.fields", writer.list(fields))] : []),
    ...(noun.partiesComplete === false ? [writer.say("press.agreement.incomplete")] : []),
  ];
}

function visitLead(writer: Writer, page: RecordPage): Sentences {
  const { from, to, head } = page.noun;
  if (!from || !to) return [writer.say("press.other.actual", about(writer, page))];
  const key = isAhead(page) ? "press.visit.planned" : head ? "press.visit.headed" : "press.visit.actual";
  return [
    writer.say(
      key,
      writer.name(from),
      writer.name(to),
      head ? writer.person(head, titleOf(page, head.id)) : { text: "" },
    ),
  ];
}

/** The title of somebody who is linked to the record. */
const titleOf = (page: RecordPage, personId: string): LocalText | null =>
  page.links.find(({ record }) => record.id === personId)?.record.line ?? null;

/** Sessions and their speakers, or whom a delegation met: the middle of the text. */
function programmeOf(writer: Writer, page: RecordPage): Sentences {
  const sessions = page.noun.sessions ?? [];
  const ordinalOf = (id: string | null) => sessions.find((session) => session.id === id)?.ordinal ?? 0;
  const talks = sessions
    .filter(({ parentId, speakers }) => parentId !== null && speakers.length > 0)
    .toSorted((a, b) => ordinalOf(a.parentId) - ordinalOf(b.parentId) || (a.ordinal ?? 0) - (b.ordinal ?? 0));
  const others = sessions
    .filter((session) => !talks.includes(session) && !talks.some(({ parentId }) => parentId === session.id))
    .slice(0, sessionsMax);
  const stops = page.noun.stops ?? [];
  const isMet = ({ status, counterparts, date }: (typeof stops)[number]) =>
    status === "actual" && counterparts.length > 0 && Boolean(date?.value);
  const listedStops = (key: MessageKey, told: typeof stops): Sentences =>
    told.length === 0 ? [] : [writer.say(key, writer.list(told.map((stop) => writer.marked(stop, { isSaid: true }))))];
  return [
    ...(others.length > 0
      ? [
          writer.say(
            isAhead(page) ? "press.event.programme-planned" : "press.event.programme",
            writer.list(others.map((session) => writer.marked(session))),
          ),
        ]
      : []),
    ...talks.map((talk) =>
      writer.say(
        "press.event.talk",
        writer.list(talk.speakers.map((speaker) => [writer.name(speaker)])),
        writer.name(talk),
      ),
    ),
    ...stops
      .filter(isMet)
      .map((stop) =>
        writer.say(
          "press.visit.met",
          writer.list(stop.counterparts.map((person) => writer.person(person, person.title, person.original))),
          writer.date(stop.date as RecordDate, stop) ?? { text: "" },
        ),
      ),
    ...listedStops(
      "press.visit.stops",
      stops.filter((stop) => !isMet(stop) && !isAheadOf(stop)),
    ),
    ...listedStops("press.visit.stops-planned", stops.filter(isAheadOf)),
  ];
}

const isAheadOf = ({ status }: RecordSummary): boolean => status === "planned" || status === "proposed";

/** What was signed there, what came before and after. */
function consequencesOf(writer: Writer, page: RecordPage): Sentences {
  const signed = linked(page, "signed-at", "in");
  const isSigned = ({ id }: RecordSummary) => signed.some((one) => one.id === id);
  const followed = linked(page, "led-to", "out").filter((record) => !isSigned(record));
  // The ceremony at which it was signed has been told.
  const ceremonies = new Set(linked(page, "signed-at", "out").map(({ id }) => id));
  const before = linked(page, "led-to", "in").filter(({ id }) => !ceremonies.has(id));
  const unsigned = followed.filter((record) => isAheadOf(record) && record.kind === "agreement");
  const planned = followed.filter((record) => isAheadOf(record) && record.kind !== "agreement");
  const listed = (key: MessageKey, records: readonly RecordSummary[], isSaid = false) =>
    records.length === 0
      ? []
      : [
          writer.say(
            key,
            writer.list(
              records.map((record) => writer.marked(record, { isQuoted: record.kind === "agreement", isSaid })),
            ),
          ),
        ];
  return [
    ...listed("press.signed-there", signed),
    ...listed("press.before", before),
    ...listed(
      "press.followed",
      followed.filter((record) => !isAheadOf(record)),
    ),
    ...listed("press.followed-agreement", unsigned, true),
    ...listed("press.followed-planned", planned, true),
  ];
}

function paragraphs(writer: Writer, groups: readonly Sentences[]): Block[] {
  return groups.flatMap((sentences): Block[] => {
    const segments = writer.join(sentences);
    return segments.length === 0 ? [] : [{ kind: "paragraph", segments }];
  });
}

function section(writer: Writer, title: MessageKey, groups: readonly Sentences[]): Block[] {
  const body = paragraphs(writer, groups);
  return body.length === 0 ? [] : [{ kind: "heading", segments: writer.say(title) }, ...body];
}

function sources(writer: Writer, citations: readonly Citation[]): Block[] {
  const formats = formatsFor(writer.locale);
  const bySource = Map.groupBy(citations, (citation) => citation.sourceId);
  const lines = [...bySource.values()].map((all): Block => {
    const [first] = all as [Citation, ...Citation[]];
    const told = [...new Set(all.flatMap((citation) => citation.paragraphs))].toSorted((a, b) => a - b).join(", ");
    const date = first.publishedOn ? formats.recordDate(first.publishedOn as RecordDate).text : "";
    const text = translatorFor(writer.locale)("press.item.source", {
      outlet: readText(first.outlet, writer.locale)?.text ?? "",
      date,
      paragraphs: told,
    });
    return { kind: "source", segments: [{ text, ...(first.publicationId ? { recordId: first.publicationId } : {}) }] };
  });
  return lines.length === 0 ? [] : [{ kind: "heading", segments: writer.say("press.heading.sources") }, ...lines];
}

const linked = (page: RecordPage, rel: string, direction: "out" | "in"): RecordSummary[] =>
  page.links.filter((link) => link.rel === rel && link.direction === direction).map((link) => link.record);
