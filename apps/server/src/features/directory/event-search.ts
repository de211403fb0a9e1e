import { sql } from "kysely";
import type { EventHit, searchKinds } from "@bridgehead/contract/directory";
import { locales } from "@bridgehead/domain/shared/language";
import type { WireText } from "@bridgehead/contract/values";
import { taxonomyWith } from "@bridgehead/language/taxonomy/index";
import { buildSearch, search, type SearchDocument, type SearchIndex } from "@bridgehead/matching";
import type { Db, Trx } from "../../platform/database/connect.ts";
import { conceptsOfEvent } from "../recommendations/terms.ts";

type Kind = (typeof searchKinds)[number];
type Row = {
  readonly id: string;
  readonly kind: Kind;
  readonly visibility: "public" | "internal";
  readonly names: WireText;
  readonly aliases: readonly string[];
  readonly line: WireText | null;
  readonly organisationId: string | null;
  readonly texts: readonly (WireText | string)[];
};
type Built = {
  readonly stamp: string;
  readonly rows: ReadonlyMap<string, Row>;
  readonly open: SearchIndex;
  readonly all: SearchIndex;
};
type Entry = { built?: Built; checkedAt: number; building?: Promise<Built> | undefined };

const weights = { name: 3, line: 1.5, text: 1 } as const;
/** How long an index is used without asking whether the event changed. */
const restMs = 500;
/** Events whose index stays in memory; the one asked for longest ago makes way. */
const eventsKept = 8;

/**
 * The search within events, one index in memory per event, made anew when the event's rows have changed. What internal
 * records hold is in an index of its own, so that nothing of it can shine through. Personal data in it: names and titles.
 */
export class EventSearch {
  #db: Db;
  #events = new Map<string, Entry>();

  constructor(db: Db) {
    this.#db = db;
  }

  async find(
    eventId: string,
    text: string,
    options: {
      readonly seesInternal: boolean;
      readonly limit: number;
      readonly kind?: Kind | undefined;
      nowMs: number;
    },
  ): Promise<{ hits: EventHit[]; searched: number }> {
    const built = await this.#index(eventId, options.nowMs);
    const index = options.seesInternal ? built.all : built.open;
    const hits = search(index, text, {
      limit: options.limit,
      ...(options.kind ? { kinds: [options.kind] } : {}),
    });
    const documents = new Map(index.documents.map((document) => [document.id, document]));
    return {
      searched: index.documents.length,
      hits: hits.flatMap(({ id, matches }) => {
        const row = built.rows.get(id);
        if (!row) return [];
        const at = matches[0]?.text ?? 0;
        return [
          {
            id,
            kind: row.kind,
            names: row.names,
            line: row.line,
            organisationId: row.organisationId,
            matched: documents.get(id)?.texts[at]?.text ?? "",
            spans: matches.filter((match) => match.text === at).map(({ span }): [number, number] => [span[0], span[1]]),
          },
        ];
      }),
    };
  }

  async #index(eventId: string, nowMs: number): Promise<Built> {
    const entry: Entry = this.#events.get(eventId) ?? { checkedAt: Number.NEGATIVE_INFINITY };
    this.#events.delete(eventId);
    this.#events.set(eventId, entry);
    for (const oldest of [...this.#events.keys()].slice(0, Math.max(0, this.#events.size - eventsKept)))
      this.#events.delete(oldest);
    if (entry.built && nowMs - entry.checkedAt < restMs) return entry.built;
    entry.building ??= this.#refresh(eventId, entry.built).finally(() => (entry.building = undefined));
    entry.built = await entry.building;
    entry.checkedAt = nowMs;
    return entry.built;
  }

  async #refresh(eventId: string, built: Built | undefined): Promise<Built> {
    const stamp = await stampOf(this.#db, eventId);
    if (built?.stamp === stamp) return built;
    const rows = await selectRows(this.#db, eventId);
    const concepts = await conceptsOfEvent(this.#db, eventId);
    const own = concepts.length > 0 ? { taxonomy: taxonomyWith(concepts) } : {};
    const documentsOf = (some: readonly Row[]) => buildSearch(some.map(documentOf), own);
    const all = documentsOf(rows);
    const isOpen = rows.every(({ visibility }) => visibility === "public");
    const open = isOpen ? all : documentsOf(rows.filter(({ visibility }) => visibility === "public"));
    return { stamp, rows: new Map(rows.map((row) => [row.id, row])), open, all };
  }
}

/**
 * Changes whenever a row of what is searched does: PostgreSQL gives every written row a new transaction number (xmin), so
 * their count and sum tell, without a column that every writer would have to remember.
 */
async function stampOf(db: Trx, eventId: string): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    with firms as (select organisation_id as id, g.xmin from registrations g where event_id = ${eventId}),
    marks as (
      select 'g' as kind, xmin from firms
      union all select 'o', o.xmin from organisations o join firms on firms.id = o.id
      union all select 'r', r.xmin from records r join firms on firms.id = r.id
      union all select 'f', f.xmin from offers f join firms on firms.id = f.owner_id
      union all select 'd', d.xmin from registration_delegates d where d.event_id = ${eventId}
      union all select 'p', p.xmin from registration_delegates d join people p on p.id = d.person_id where d.event_id = ${eventId}
      union all select 'n', r.xmin from registration_delegates d join records r on r.id = d.person_id where d.event_id = ${eventId}
      union all select 'w', w.xmin from event_terms w where w.event_id = ${eventId}
      union all select 's', s.xmin from sessions s where s.event_id = ${eventId}
      union all select 't', r.xmin from sessions s join records r on r.id = s.id where s.event_id = ${eventId}
      union all select 'l', l.xmin from record_links l where l.to_id = ${eventId} or l.from_id = ${eventId}
      union all select 'a', r.xmin from record_links l join records r on r.id in (l.from_id, l.to_id) where (l.to_id = ${eventId} or l.from_id = ${eventId}) and r.kind = 'agreement')
    select string_agg(kind || ' ' || rows || ' ' || sum, ', ' order by kind) as stamp
    from (select kind, count(*) as rows, sum(xmin::text::bigint) as sum from marks group by kind) counted`.execute(db);
  return rows[0]?.stamp ?? "";
}

async function selectRows(db: Trx, eventId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select o.id, 'organisation' as kind, 'public' as visibility, r.names, r.aliases, o.sector as line, o.id as "organisationId",
      (select coalesce(jsonb_agg(t.text), '[]') from (
        select text from offers f where f.owner_id = o.id and f.withdrawn_at is null
        union all select to_jsonb(g.number) where g.number is not null
        union all select to_jsonb(o.city) where o.city is not null) t) as texts
    from registrations g join organisations o on o.id = g.organisation_id join records r on r.id = o.id where g.event_id = ${eventId}
    union all
    (select distinct on (p.id) p.id, 'person', 'public', r.names, r.aliases, p.title, d.organisation_id, '[]'::jsonb
    from registration_delegates d join people p on p.id = d.person_id join records r on r.id = p.id where d.event_id = ${eventId} order by p.id, d.organisation_id)
    union all
    select s.id, 'session', 'public', r.names, r.aliases, s.summary, null, case when s.hall_label is null then '[]'::jsonb else jsonb_build_array(s.hall_label) end
    from sessions s join records r on r.id = s.id where s.event_id = ${eventId} and r.archived_at is null
    union all
    select a.id, 'agreement', r.visibility, r.names, r.aliases, a.purpose, null,
      (select coalesce(jsonb_agg(t.text), '[]') from (
        select text from agreement_fields where agreement_id = a.id
        union all select coalesce(pr.names, ap.name) from agreement_parties ap left join records pr on pr.id = ap.party_id where ap.agreement_id = a.id and ap.removed_at is null) t)
    from agreements a join records r on r.id = a.id
    where r.archived_at is null and exists (select 1 from record_links l where (l.from_id = a.id and l.to_id = ${eventId}) or (l.to_id = a.id and l.from_id = ${eventId}))
    order by 2, 1`.execute(db);
  return rows;
}

function documentOf({ id, kind, names, aliases, line, texts }: Row): SearchDocument {
  return {
    id,
    kind,
    texts: [
      ...inEach(names, weights.name),
      ...aliases.map((text) => ({ text, weight: weights.name })),
      ...inEach(line, weights.line),
      ...texts.flatMap((text) =>
        typeof text === "string" ? [{ text, weight: weights.text }] : inEach(text, weights.text),
      ),
    ],
  };
}

/** What a machine wrote and nobody approved is no ground to be found by. */
function inEach(text: WireText | null, weight: number): SearchDocument["texts"] {
  return locales.flatMap((lang) => {
    const words = text?.machine?.includes(lang) ? undefined : text?.[lang];
    return words ? [{ lang, text: words, weight }] : [];
  });
}
