import { readFile } from "node:fs/promises";
import { sql, type Kysely } from "kysely";
import type { LocalText } from "@bridgehead/domain/shared/language";
import { locales } from "@bridgehead/domain/shared/language";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import type { RecordDraft } from "@bridgehead/domain/record/draft";
import type { JsonObject } from "@bridgehead/domain/record/fact-values";
import { readFactsLine } from "@bridgehead/domain/record/facts-line";
import { withTexts, type LineTexts } from "@bridgehead/domain/record/overlay";
import { messages } from "@bridgehead/language/messages/all";
import { idOfOrigin } from "./origin-id.ts";
import { writeDrafts } from "./write-drafts.ts";

export type SourceFile = {
  readonly origin: string;
  readonly outlet: LocalText;
  readonly title?: LocalText;
  readonly author?: string;
  readonly language?: string;
  readonly published_on?: RecordDate;
  readonly publication?: string;
};
export type PartnershipFile = {
  readonly origin: string;
  readonly names: LocalText;
  readonly kind?: string;
  readonly domestic?: boolean;
  readonly members: readonly string[];
  readonly records: readonly string[];
};
export type RecordFiles = {
  readonly lines: readonly JsonObject[];
  readonly texts: Readonly<Record<string, LineTexts>>;
  readonly sources: readonly SourceFile[];
  readonly partnerships: readonly PartnershipFile[];
};

/** Reads the record that ships with the product. */
export async function readRecordFiles(folder: URL): Promise<RecordFiles> {
  const read = (name: string) => readFile(new URL(name, folder), "utf8");
  const [facts, texts, sources, partnerships] = await Promise.all(
    ["facts.jsonl", "texts.json", "sources.json", "partnerships.json"].map(read),
  );
  return {
    lines: (facts as string)
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as JsonObject),
    texts: JSON.parse(texts as string) as RecordFiles["texts"],
    sources: JSON.parse(sources as string) as SourceFile[],
    partnerships: JSON.parse(partnerships as string) as PartnershipFile[],
  };
}

/**
 * Puts the shipped record into the database, in one transaction; what already stands is left alone.
 * A line that cannot be read is a mistake in our own files and throws.
 */
export async function loadRecord<DB>(db: Kysely<DB>, files: RecordFiles): Promise<number> {
  const lines = files.lines.map((line) => withTexts(line, files.texts[String(line["id"])]));
  const byId = new Map(lines.map((line) => [String(line["id"]), line]));
  const drafts = lines.map((line) => {
    const read = readFactsLine(line, (origin) => byId.get(origin));
    if (!read.ok) throw new Error(`record line ${String(line["id"])}: ${JSON.stringify(read.error)}`);
    return named(read.value, line, files.sources);
  });
  const withDefinitions = definitionsOf(drafts);
  return db.transaction().execute(async (trx) => {
    for (const source of files.sources) await insertSource(trx, source);
    const written = await writeDrafts(trx, [...withDefinitions, ...files.partnerships.map(partnershipDraft)]);
    await writePartnershipLinks(trx, files.partnerships);
    await linkPublications(trx, files.sources);
    if (written > 0) await linkBodies(trx);
    return written;
  });
}

/** The committee and the centre that a source tells as parts of an agreement stand in its room, where nobody chose others. */
async function linkBodies<DB>(trx: Kysely<DB>): Promise<void> {
  await sql`update agreements a set committee_id = o.id from record_links l join organisations o on o.id = l.from_id and o.kind = 'committee'
    where l.rel = 'part-of' and l.to_id = a.id and a.committee_id is null`.execute(trx);
  await sql`update agreements a set centre_id = p.id from record_links l join projects p on p.id = l.from_id and p.kind = 'cooperation-centre'
    where l.rel = 'part-of' and l.to_id = a.id and a.centre_id is null`.execute(trx);
}

/**
 * A text without a headline goes by the name of its outlet, a person whom the source does not name by the post; nothing is
 * invented for either.
 */
export function named(draft: RecordDraft, line: JsonObject, sources: readonly SourceFile[]): RecordDraft {
  if (Object.keys(draft.names).length > 0) return draft;
  const post = draft.noun.values["title"] as LocalText | null | undefined;
  const outlet = sources.find((source) => source.origin === line["source"])?.outlet;
  return { ...draft, names: (draft.kind === "publication" ? outlet : post) ?? {} };
}

/** Every indicator that the observations use becomes a record of its own, once; observations then refer to it. */
export function definitionsOf(drafts: readonly RecordDraft[]): RecordDraft[] {
  const units = new Map<string, string>();
  for (const draft of drafts) {
    const code = draft.noun.values["indicator"];
    if (typeof code === "string" && !units.has(code)) units.set(code, String(draft.noun.values["unit"]));
  }
  const definitions = [...units].map(([code, unit]): RecordDraft => ({
    origin: `indicator-${code}`,
    kind: "indicator",
    names: vocabulary(`indicator.${code}`) ?? { en: code.replaceAll("-", " ") },
    aliases: [],
    status: "actual",
    qualifier: "exact",
    noun: {
      table: "indicators",
      values: { code, unit, definition: vocabulary(`indicator-definition.${code}`) ?? null },
    },
    beside: [],
    links: [],
    facts: [],
    citations: [],
  }));
  const refer = (draft: RecordDraft): RecordDraft => {
    const { indicator, ...values } = draft.noun.values;
    return typeof indicator === "string"
      ? { ...draft, noun: { ...draft.noun, values: { ...values, indicator_id: { origin: `indicator-${indicator}` } } } }
      : draft;
  };
  return [...definitions, ...drafts.map(refer)];
}

function vocabulary(key: string): LocalText | undefined {
  const message = (messages as Readonly<Record<string, Readonly<Record<string, string>>>>)[key];
  return message && Object.fromEntries(locales.map((locale) => [locale, message[locale]]));
}

function partnershipDraft({ origin, names, kind, domestic, members }: PartnershipFile): RecordDraft {
  return {
    origin,
    kind: "partnership",
    names,
    aliases: [],
    status: "actual",
    qualifier: "exact",
    noun: { table: "partnerships", values: { kind: kind ?? "regions", is_domestic: domestic ?? false } },
    beside: members.map((member, ordinal) => ({
      table: "partnership_members",
      values: { member_id: { origin: member }, ordinal },
    })),
    links: [],
    facts: [],
    citations: [],
  };
}

async function insertSource<DB>(db: Kysely<DB>, source: SourceFile): Promise<void> {
  await sql`insert into sources (id, origin, outlet, title, author, language, published_on)
    values (${idOfOrigin(source.origin)}, ${source.origin}, ${JSON.stringify(source.outlet)}, ${json(source.title)}, ${source.author ?? null}, ${source.language ?? null}, ${json(source.published_on)})
    on conflict (origin) do nothing`.execute(db);
}

async function writePartnershipLinks<DB>(db: Kysely<DB>, partnerships: readonly PartnershipFile[]): Promise<void> {
  for (const { origin, records } of partnerships) {
    for (const record of records) {
      await sql`insert into record_links (from_id, rel, to_id) values (${idOfOrigin(record)}, 'part-of', ${idOfOrigin(origin)}) on conflict do nothing`.execute(
        db,
      );
    }
  }
}

async function linkPublications<DB>(db: Kysely<DB>, sources: readonly SourceFile[]): Promise<void> {
  for (const { origin, publication, outlet } of sources) {
    if (publication === undefined) continue;
    await sql`update sources set publication_id = ${idOfOrigin(publication)} where origin = ${origin} and publication_id is null`.execute(
      db,
    );
    await sql`update publications set outlet = ${JSON.stringify(outlet)} where id = ${idOfOrigin(publication)} and outlet is null`.execute(
      db,
    );
  }
}

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
