import { sql } from "kysely";
import { buildSearch, search, type SearchDocument, type SearchHit, type SearchIndex } from "@bridgehead/matching";
import { locales, type LocalText } from "@bridgehead/domain/shared/language";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import type { Db, Trx } from "../../platform/database/connect.ts";

type Row = {
  readonly id: string;
  readonly kind: RecordKind;
  readonly visibility: "public" | "internal";
  readonly names: LocalText;
  readonly aliases: string[];
  readonly line: LocalText | null;
  readonly texts: (LocalText | string)[];
};

type Built = { readonly stamp: string; readonly public: SearchIndex; readonly all: SearchIndex };

/** One record that was found, with the words that were. */
export type FoundRecord = {
  readonly id: string;
  readonly matched: string;
  readonly spans: readonly (readonly [number, number])[];
};

/** How much a hit in a name counts against one in a title or in a text. */
const weightOfName = 3;
const weightOfLine = 1.5;
const weightOfText = 1;

/**
 * The search over the record: two indexes in memory, one of what everybody may see and one of everything, made again when
 * the record has changed since (asked for at most once a second). So that nothing internal can shine through, the public
 * index does not contain it.
 */
export class RecordSearch {
  #db: Db;
  #built: Built | undefined;
  #checkedAt = 0;
  #building: Promise<void> | undefined;

  constructor(db: Db) {
    this.#db = db;
  }

  async find(
    text: string,
    options: { seesInternal: boolean; limit: number; kind?: RecordKind | undefined; nowMs: number },
  ): Promise<{ hits: readonly FoundRecord[]; searched: number }> {
    const index = await this.#index(options);
    const hits = search(index, text, { limit: options.limit, ...(options.kind ? { kinds: [options.kind] } : {}) });
    const byId = new Map(index.documents.map((document) => [document.id, document]));
    return { hits: hits.map((hit) => found(hit, byId.get(hit.id))), searched: index.documents.length };
  }

  async #index({ seesInternal, nowMs }: { seesInternal: boolean; nowMs: number }): Promise<SearchIndex> {
    if (!this.#built || nowMs - this.#checkedAt > 1_000) {
      this.#checkedAt = nowMs;
      this.#building ??= this.#refresh().finally(() => (this.#building = undefined));
      await this.#building;
    }
    const built = this.#built as Built;
    return seesInternal ? built.all : built.public;
  }

  async #refresh(): Promise<void> {
    const stamp = await stampOf(this.#db);
    if (this.#built?.stamp === stamp) return;
    const rows = await selectTexts(this.#db);
    const documents = rows.map((row) => ({ row, document: documentOf(row) }));
    const all = buildSearch(documents.map(({ document }) => document));
    const isAllPublic = rows.every((row) => row.visibility === "public");
    const open = isAllPublic
      ? all
      : buildSearch(documents.filter(({ row }) => row.visibility === "public").map(({ document }) => document));
    this.#built = { stamp, all, public: open };
  }
}

/** The text in which a record was found, and where in it. */
function found(hit: SearchHit, document: SearchDocument | undefined): FoundRecord {
  const text = hit.matches[0]?.text ?? 0;
  return {
    id: hit.id,
    matched: document?.texts[text]?.text ?? "",
    spans: hit.matches.filter((match) => match.text === text).map((match) => match.span),
  };
}

async function stampOf(db: Trx): Promise<string> {
  const { rows } = await sql<{
    stamp: string;
  }>`select count(*) || ' ' || coalesce(max(updated_at)::text, '') as stamp from records where archived_at is null`.execute(
    db,
  );
  return rows[0]?.stamp ?? "";
}

/**
 * What is searched of every record: its names and aliases, its title or trade, and the texts that describe it. What much of
 * the record is linked with stands first: among equals the value of one's own country comes before that of a far one.
 */
async function selectTexts(db: Trx): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select v.id, v.kind, v.visibility, v.names, v.aliases, v.line,
      (select coalesce(jsonb_agg(t.text), '[]') from (
        select text from record_facts where record_id = v.id and text is not null
        union all select text from offers where owner_id = v.id and withdrawn_at is null
        union all select text from agreement_fields where agreement_id = v.id
        union all select purpose from agreements where id = v.id and purpose is not null
        union all select purpose from projects where id = v.id and purpose is not null
        union all select services from projects where id = v.id and services is not null
        union all select purpose from visits where id = v.id and purpose is not null
        union all select statement from quotes where id = v.id
        union all select definition from indicators where id = v.id and definition is not null
        union all select what from milestones where record_id = v.id
        union all select to_jsonb(as_written) from record_facts where record_id = v.id and as_written is not null and text is null
        union all select jsonb_array_elements(topics) from visit_stops where id = v.id
      ) t) as texts
    from record_summaries v
      left join observations o on o.id = v.id
      left join (
        select id, count(*) as links
        from (select from_id as id from record_links union all select to_id from record_links) ends group by id
      ) d on d.id = coalesce(o.subject_id, v.id)
    where v.archived_at is null
    order by d.links desc nulls last, v.names::text, v.id`.execute(db);
  return rows;
}

function documentOf({ id, kind, names, aliases, line, texts }: Row): SearchDocument {
  return {
    id,
    kind,
    texts: [
      ...inEach(names, weightOfName),
      ...aliases.map((text) => ({ text, weight: weightOfName })),
      ...inEach(line, weightOfLine),
      ...texts.flatMap((text) =>
        typeof text === "string" ? [{ text, weight: weightOfText }] : inEach(text, weightOfText),
      ),
    ],
  };
}

function inEach(text: LocalText | null, weight: number): SearchDocument["texts"] {
  return locales.flatMap((lang) => (text?.[lang] ? [{ lang, text: text[lang], weight }] : []));
}
