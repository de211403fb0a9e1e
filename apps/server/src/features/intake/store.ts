import { sql } from "kysely";
import type { IntakeAnswer, IntakeResult, RememberedMapping } from "@bridgehead/intake";
import type { Trx } from "../../platform/database/connect.ts";
import type { BatchDifferences } from "./differences.ts";
import type { Snapshot } from "./snapshot.ts";

export type BatchState = "reading" | "questions" | "ready" | "accepted" | "undone" | "failed" | "discarded";

export type BatchRow = {
  readonly id: string;
  readonly state: BatchState;
  readonly jobId: string | null;
  readonly jobState: string | null;
  readonly result: IntakeResult | null;
  readonly answers: Readonly<Record<string, IntakeAnswer>>;
  readonly differences: BatchDifferences | null;
  readonly before: Snapshot | null;
  readonly createdAt: string;
  readonly acceptedAt: string | null;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly byteCount: number }[];
};

// Reading that was stopped before it began, or died with its server, has a run that is over and a batch that does not know.
const state = sql`case when b.state = 'reading' and j.state in ('failed', 'cancelled') then 'failed' else b.state end as state`;
const filesOf = sql`coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'sha256', f.file_sha256, 'byteCount', f.byte_count) order by f.name) from intake_files f where f.event_id = b.event_id and f.batch_id = b.id), '[]') as files`;
const columns = sql`b.id, ${state}, b.job_id as "jobId", j.state as "jobState", b.answers, b.created_at as "createdAt", b.accepted_at as "acceptedAt", ${filesOf}`;
const tables = sql`intake_batches b left join job_runs j on j.id = b.job_id`;

export async function selectBatch(
  db: Trx,
  eventId: string,
  batchId: string,
  options: { lock?: boolean } = {},
): Promise<BatchRow | undefined> {
  const lock = options.lock ? sql`for update of b` : sql``;
  const { rows } =
    await sql<BatchRow>`select ${columns}, b.result, b.differences, b.before from ${tables} where b.event_id = ${eventId} and b.id = ${batchId} ${lock}`.execute(
      db,
    );
  return rows[0];
}

export type BatchSummaryRow = Omit<BatchRow, "result" | "before" | "differences"> & {
  readonly counts: Readonly<Record<string, unknown>> | null;
  readonly skipped: readonly { readonly file: string; readonly reason: string }[] | null;
};

/** Newest first, without what was read: a list needs only names and counts. */
export async function selectBatches(db: Trx, eventId: string): Promise<BatchSummaryRow[]> {
  const { rows } =
    await sql<BatchSummaryRow>`select ${columns}, b.result->'counts' as counts, b.result->'skipped_files' as skipped from ${tables} where b.event_id = ${eventId} order by b.created_at desc, b.id`.execute(
      db,
    );
  return rows;
}

export type AcceptedRow = Pick<BatchRow, "id" | "answers" | "files"> & { readonly result: IntakeResult };

/** What the event was told: every mailbag taken in and not undone, oldest first. Only the last carries its reading, which is the whole. */
export async function selectAccepted(
  db: Trx,
  eventId: string,
): Promise<(Pick<AcceptedRow, "id" | "answers" | "files"> & { readonly result?: IntakeResult })[]> {
  const { rows } = await sql<Pick<AcceptedRow, "id" | "answers" | "files">>`
    select b.id, b.answers, ${filesOf} from intake_batches b where b.event_id = ${eventId} and b.state = 'accepted' and b.result is not null order by b.accepted_at, b.created_at`.execute(
    db,
  );
  const last = rows.at(-1);
  if (!last) return rows;
  const read = await sql<{
    result: IntakeResult;
  }>`select result from intake_batches where event_id = ${eventId} and id = ${last.id}`.execute(db);
  const result = read.rows[0]?.result;
  return [...rows.slice(0, -1), { ...last, ...(result ? { result } : {}) }];
}

/** What people corrected in headers, by the sender whose files they stood in; the newest first. */
export async function selectMappings(db: Trx): Promise<ReadonlyMap<string, readonly RememberedMapping[]>> {
  const { rows } = await sql<{
    sender: string;
    mapping: RememberedMapping[];
  }>`select sender, mapping from intake_mappings order by updated_at desc`.execute(db);
  const bySender = new Map<string, RememberedMapping[]>();
  for (const { sender, mapping } of rows) bySender.set(sender, [...(bySender.get(sender) ?? []), ...mapping]);
  return bySender;
}

/** The batch that was accepted last and not undone. */
export async function newestAccepted(db: Trx, eventId: string): Promise<string | undefined> {
  const { rows } = await sql<{
    id: string;
  }>`select id from intake_batches where event_id = ${eventId} and state = 'accepted' order by accepted_at desc, created_at desc limit 1`.execute(
    db,
  );
  return rows[0]?.id;
}

/** The batch whose acceptance can be undone: the newest accepted one, while no meeting was made, nothing published and nothing changed by hand since. */
export async function undoableBatch(db: Trx, eventId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select b.id from intake_batches b where b.event_id = ${eventId} and b.state = 'accepted'
      and not exists (select 1 from timetable_versions v where v.event_id = b.event_id and v.published_at > b.accepted_at)
      and not exists (select 1 from meetings m where m.event_id = b.event_id)
      and not exists (select 1 from activity a where a.event_id = b.event_id and a.at > b.accepted_at
        and split_part(a.action, '.', 1) in ('venue', 'interpreter', 'organisation'))
    order by b.accepted_at desc, b.created_at desc limit 1`.execute(db);
  return rows[0]?.id;
}
