import { sql } from "kysely";
import type { PublicationBody, PublicationView } from "@bridgehead/contract/publications";
import type { Citation, Observation } from "@bridgehead/contract/record";
import type { FactStatus } from "@bridgehead/domain/shared/standing";
import type { Trx } from "../../platform/database/connect.ts";
import { selectCitations, type Sight } from "../record/store.ts";
import { selectFiguresOfSources } from "../record/related.ts";
import { checkBody, type Standing } from "./checks.ts";

type Row = Omit<PublicationView, "checks" | "requestedBy" | "isOwnRequest"> & {
  readonly requestedById: string | null;
  readonly requestedBy: string | null;
};

const columns = sql`r.id, r.revision, r.names, p.state, p.body, p.published_at as "publishedAt",
  (select jsonb_build_object('id', x.id, 'kind', x.kind, 'names', x.names, 'status', x.status, 'isDemo', x.is_demo) from record_links l join records x on x.id = l.to_id where l.from_id = r.id and l.rel = 'about' limit 1) as root,
  a.requested_by as "requestedById", ac.name as "requestedBy"`;
const tables = sql`publications p join records r on r.id = p.id left join approvals a on a.record_id = p.id and a.purpose = 'publish' and a.decided_at is null left join accounts ac on ac.id = a.requested_by`;

/** A text of ours with what the checks find in it today. */
export async function selectPublication(
  db: Trx,
  id: string,
  accountId: string | null,
): Promise<PublicationView | undefined> {
  const { rows } =
    await sql<Row>`select ${columns} from ${tables} where p.id = ${id} and p.is_ours and r.archived_at is null`.execute(
      db,
    );
  const [row] = rows;
  if (!row) return undefined;
  const { requestedById, ...view } = row;
  return {
    ...view,
    isOwnRequest: requestedById !== null && requestedById === accountId,
    checks: checkBody(row.body, await standingOf(db, row.body)),
  };
}

export async function selectPublications(
  db: Trx,
  accountId: string | null,
): Promise<Omit<PublicationView, "body" | "checks">[]> {
  const { rows } =
    await sql<Row>`select ${columns} from ${tables} where p.is_ours and r.archived_at is null order by coalesce(p.published_at, r.updated_at) desc`.execute(
      db,
    );
  return rows.map(({ id, revision, names, state, root, publishedAt, requestedBy, requestedById }) => ({
    id,
    revision,
    names,
    state,
    root,
    publishedAt,
    requestedBy,
    isOwnRequest: requestedById !== null && requestedById === accountId,
  }));
}

export type NewsRow = {
  readonly id: string;
  readonly names: PublicationView["names"];
  readonly publishedAt: string;
  readonly body: PublicationBody;
  readonly root: PublicationView["root"];
};

/** What the public sees: published texts, with a root only where the root itself is public. */
export async function selectNews(db: Trx, id?: string): Promise<NewsRow[]> {
  const { rows } = await sql<NewsRow>`
    select r.id, r.names, p.published_at as "publishedAt", p.body,
      (select jsonb_build_object('id', x.id, 'kind', x.kind, 'names', x.names, 'status', x.status, 'isDemo', x.is_demo) from record_links l join records x on x.id = l.to_id where l.from_id = r.id and l.rel = 'about' and x.visibility = 'public' and x.archived_at is null limit 1) as root
    from publications p join records r on r.id = p.id where p.is_ours and p.state = 'published' and r.archived_at is null and (${id ?? null}::uuid is null or r.id = ${id ?? null}) order by p.published_at desc`.execute(
    db,
  );
  return Promise.all(
    rows.map(async (news) => ({ ...news, body: onlyPublicLinks(news.body, await standingOf(db, news.body)) })),
  );
}

/** A published text stands as it was, but opens to no record that the public does not see any more. */
function onlyPublicLinks(body: PublicationBody, standing: Standing): PublicationBody {
  const open = (blocks: PublicationBody["ko"]): PublicationBody["ko"] =>
    blocks.map((block) => ({
      ...block,
      segments: block.segments.map(({ recordId, ...piece }) =>
        recordId && standing.get(recordId)?.isPublic ? { ...piece, recordId } : piece,
      ),
    }));
  return { ko: open(body.ko), zh: open(body.zh), en: open(body.en) };
}

/** How the records that a text opens to stand now. */
export async function standingOf(db: Trx, body: PublicationBody): Promise<Standing> {
  const ids = [
    ...new Set(
      [...body.ko, ...body.zh, ...body.en].flatMap((block) =>
        block.segments.flatMap((segment) => segment.recordId ?? []),
      ),
    ),
  ];
  const { rows } = await sql<{ id: string; status: FactStatus; isInferred: boolean; isPublic: boolean }>`
    select v.id, v.status, coalesce(v.date->>'basis' = 'inferred', false) as "isInferred", v.visibility = 'public' as "isPublic" from record_summaries v where v.id = any(${ids}::uuid[]) and v.archived_at is null`.execute(
    db,
  );
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** Figures that the same sources give, with where they stand: what a text about the record may quote. */
export async function selectDraftFigures(
  db: Trx,
  sight: Sight,
  citations: readonly Citation[],
): Promise<{ figures: Observation[]; citations: Citation[] }> {
  const figures = await selectFiguresOfSources(db, sight, [...new Set(citations.map((citation) => citation.sourceId))]);
  return {
    figures,
    citations: await selectCitations(
      db,
      figures.map((figure) => figure.id),
    ),
  };
}
