import { sql } from "kysely";
import type { IntakeAnswer, IntakeDiff, IntakeResult, RememberedMapping } from "@bridgehead/intake";
import type { Trx } from "../../platform/database/connect.ts";
import type { Snapshot } from "./snapshot.ts";

export type BatchState = "reading" | "questions" | "ready" | "accepted" | "undone" | "failed" | "discarded";

export type BatchRow = {
  readonly id: string;
  readonly state: BatchState;
  readonly jobId: string | null;
  readonly result: IntakeResult | null;
  readonly answers: Readonly<Record<string, IntakeAnswer>>;
  readonly differences: IntakeDiff | null;
  readonly before: Snapshot | null;
  readonly createdAt: string;
  readonly acceptedAt: string | null;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly byteCount: number }[];
};

const columns = sql`b.id, b.state, b.job_id as "jobId", b.result, b.answers, b.differences, b.before, b.created_at as "createdAt", b.accepted_at as "acceptedAt",
  coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'sha256', f.file_sha256, 'byteCount', f.byte_count) order by f.name) from intake_files f where f.event_id = b.event_id and f.batch_id = b.id), '[]') as files`;

export async function selectBatch(
  db: Trx,
  eventId: string,
  batchId: string,
  options: { lock?: boolean } = {},
): Promise<BatchRow | undefined> {
  const lock = options.lock ? sql`for update of b` : sql``;
  const { rows } =
    await sql<BatchRow>`select ${columns} from intake_batches b where b.event_id = ${eventId} and b.id = ${batchId} ${lock}`.execute(
      db,
    );
  return rows[0];
}

/** Newest first, without what was read: a list needs only names and counts. */
export async function selectBatches(
  db: Trx,
  eventId: string,
): Promise<
  (Omit<BatchRow, "result" | "before" | "differences"> & {
    readonly counts: Readonly<Record<string, unknown>> | null;
  })[]
> {
  const { rows } = await sql<
    Omit<BatchRow, "result" | "before" | "differences"> & { counts: Readonly<Record<string, unknown>> | null }
  >`
    select b.id, b.state, b.job_id as "jobId", b.answers, b.created_at as "createdAt", b.accepted_at as "acceptedAt", b.result->'counts' as counts,
      coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'sha256', f.file_sha256, 'byteCount', f.byte_count) order by f.name) from intake_files f where f.event_id = b.event_id and f.batch_id = b.id), '[]') as files
    from intake_batches b where b.event_id = ${eventId} order by b.created_at desc, b.id`.execute(db);
  return rows;
}

/** What the event was last told, to show what a new mailbag would change: every accepted reading that was not undone, oldest first. */
export async function selectAcceptedResults(db: Trx, eventId: string): Promise<IntakeResult[]> {
  const { rows } = await sql<{
    result: IntakeResult;
  }>`select result from intake_batches where event_id = ${eventId} and state = 'accepted' and result is not null order by accepted_at`.execute(
    db,
  );
  return rows.map((row) => row.result);
}

export async function selectMappings(db: Trx): Promise<RememberedMapping[]> {
  const { rows } = await sql<{
    mapping: RememberedMapping[];
  }>`select mapping from intake_mappings order by updated_at`.execute(db);
  return rows.flatMap((row) => row.mapping);
}

/** The batch whose acceptance can be undone: the newest accepted one, while nothing was published since. */
export async function undoableBatch(db: Trx, eventId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select b.id from intake_batches b where b.event_id = ${eventId} and b.state = 'accepted'
      and not exists (select 1 from timetable_versions v where v.event_id = b.event_id and v.published_at > b.accepted_at)
      and not exists (select 1 from meetings m where m.event_id = b.event_id)
    order by b.accepted_at desc limit 1`.execute(db);
  return rows[0]?.id;
}
