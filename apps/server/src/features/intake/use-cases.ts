import { sql } from "kysely";
import { topics } from "@bridgehead/contract/realtime";
import type { Refusal } from "@bridgehead/contract/problems";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import type { IntakeAnswer, RememberedMapping, TableMapping } from "@bridgehead/intake";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Actor } from "../../platform/http/actor.ts";
import type { Upload } from "../../platform/http/uploads.ts";
import { applyPlan, knownOrganisations, SlotsInUse } from "./apply.ts";
import { senderOf } from "./mail-to-read.ts";
import { planIntake } from "./plan.ts";
import { readMailbagJob } from "./read-job.ts";
import { restoreSnapshot } from "./snapshot.ts";
import { newestAccepted, selectBatch, undoableBatch } from "./store.ts";

type Asked = { readonly eventId: string; readonly actor: Actor; readonly now: Date };
type AskedBatch = Asked & { readonly batchId: string };
export type IntakeCode =
  | "not-found"
  | "intake-no-files"
  | "intake-not-ready"
  | "intake-cannot-undo"
  | "intake-slots-in-use"
  | "intake-read-again"
  | "intake-same-name";

/** The first so many wishes of a firm count as "must meet". */
const mustRank = 2;

/** Takes files in and begins to read them. */
export async function startIntake(
  { db, files, jobs }: Deps,
  { eventId, actor, now }: Asked,
  uploads: readonly Upload[],
): Promise<Result<{ batchId: string; jobId: string }, Refusal>> {
  if (uploads.length === 0) return refuse({ code: "intake-no-files" });
  const names = uploads.map((upload) => baseName(upload.fileName));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) return refuse({ code: "intake-same-name", facts: { file: twice } });
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{
      id: string;
    }>`insert into intake_batches (event_id, state, created_at, created_by) values (${eventId}, 'reading', ${now}, ${actor.accountId}) returning id`.execute(
      trx,
    );
    const batchId = (rows[0] as { id: string }).id;
    for (const [index, upload] of uploads.entries()) {
      const stored = await files.put(trx, upload.bytes, "application/octet-stream");
      await sql`insert into intake_files (event_id, batch_id, name, file_sha256, byte_count) values (${eventId}, ${batchId}, ${names[index]}, ${stored.sha256}, ${upload.bytes.byteLength})`.execute(
        trx,
      );
    }
    const jobId = await jobs.start(
      trx,
      readMailbagJob,
      { batchId },
      { eventId, accountId: actor.accountId, detail: { files: uploads.length } },
    );
    await sql`update intake_batches set job_id = ${jobId} where event_id = ${eventId} and id = ${batchId}`.execute(trx);
    await log(trx, { eventId, actor, now, batchId }, "intake.start", { files: names });
    return ok({ batchId, jobId });
  });
}

/** Keeps a person's answers and reads again with them; an answer to an unknown question is kept for when it is asked. */
export async function answerQuestions(
  { db, jobs }: Deps,
  asked: AskedBatch,
  answers: readonly { question: string; choice?: string | undefined; value?: string | undefined }[],
): Promise<Result<{ jobId: string }, Refusal>> {
  const { eventId, actor, batchId } = asked;
  return db.transaction().execute(async (trx) => {
    const batch = await selectBatch(trx, eventId, batchId, { lock: true });
    if (!batch) return refuse({ code: "not-found" });
    // What is being read or was taken in stays; everything else can be read again, even what was undone or put aside.
    if (batch.state === "reading" || batch.state === "accepted") return refuse({ code: "intake-not-ready" });
    const given = Object.fromEntries(
      answers.map(({ question, choice, value }): [string, IntakeAnswer] => [
        question,
        choice === undefined ? { question, value: value ?? "" } : { question, choice },
      ]),
    );
    await remember(trx, asked, batch.result?.mappings ?? [], Object.values(given));
    const jobId = await jobs.start(trx, readMailbagJob, { batchId }, { eventId, accountId: actor.accountId });
    await sql`update intake_batches set answers = ${JSON.stringify({ ...batch.answers, ...given })}, state = 'reading', job_id = ${jobId} where event_id = ${eventId} and id = ${batchId}`.execute(
      trx,
    );
    return ok({ jobId });
  });
}

/** Writes what a mailbag says to the event: all of it, or nothing. Open questions stay open; what they concern was left out. */
export async function acceptBatch({ db, hub }: Deps, asked: AskedBatch): Promise<Result<undefined, Refusal>> {
  const { eventId, batchId, actor, now } = asked;
  try {
    return await db.transaction().execute(async (trx) => {
      const batch = await selectBatch(trx, eventId, batchId, { lock: true });
      if (!batch) return refuse({ code: "not-found" });
      if ((batch.state !== "questions" && batch.state !== "ready") || !batch.result)
        return refuse({ code: "intake-not-ready" });
      // One acceptance at a time per event, so that two mailbags cannot write the same firm twice.
      const event = await sql<{
        isDemo: boolean;
      }>`select r.is_demo as "isDemo" from events e join records r on r.id = e.id where e.id = ${eventId} for update of e`.execute(
        trx,
      );
      // Differences speak of what stood when they were made; what a person looked at is what is written.
      if ((await newestAccepted(trx, eventId)) !== (batch.differences?.base ?? undefined))
        return refuse({ code: "intake-read-again" });
      const plan = planIntake(batch.result, { eventId, known: await knownOrganisations(trx, eventId), mustRank });
      const { snapshot, counts } = await applyPlan(trx, plan, { eventId, isDemo: event.rows[0]?.isDemo ?? false });
      await sql`update intake_batches set state = 'accepted', accepted_at = ${now}, accepted_by = ${actor.accountId}, before = ${JSON.stringify(snapshot)} where event_id = ${eventId} and id = ${batchId}`.execute(
        trx,
      );
      await log(trx, asked, "intake.accept", counts);
      await hub.announce(trx, topics.event(eventId));
      return ok(undefined);
    });
  } catch (error) {
    if (error instanceof SlotsInUse) return refuse({ code: "intake-slots-in-use" });
    throw error;
  }
}

/** Puts the event back to what it was before the newest accepted mailbag. */
export async function undoBatch({ db, hub }: Deps, asked: AskedBatch): Promise<Result<undefined, Refusal>> {
  const { eventId, batchId } = asked;
  return db.transaction().execute(async (trx) => {
    const batch = await selectBatch(trx, eventId, batchId, { lock: true });
    if (!batch) return refuse({ code: "not-found" });
    if (!batch.before || (await undoableBatch(trx, eventId)) !== batchId) return refuse({ code: "intake-cannot-undo" });
    await restoreSnapshot(trx, eventId, batch.before);
    await sql`update intake_batches set state = 'undone', undone_at = ${asked.now}, before = null where event_id = ${eventId} and id = ${batchId}`.execute(
      trx,
    );
    await log(trx, asked, "intake.undo", {});
    await hub.announce(trx, topics.event(eventId));
    return ok(undefined);
  });
}

export async function discardBatch(
  { db }: Deps,
  { eventId, batchId }: AskedBatch,
): Promise<Result<undefined, Refusal>> {
  const { numAffectedRows } =
    await sql`update intake_batches set state = 'discarded' where event_id = ${eventId} and id = ${batchId} and state in ('questions', 'ready', 'failed')`.execute(
      db,
    );
  return numAffectedRows === 1n ? ok(undefined) : refuse({ code: "intake-not-ready" });
}

/** What a person said about a column is remembered for the next file of the same sender with that header. */
async function remember(
  trx: Parameters<typeof selectBatch>[0],
  { actor, now }: Asked,
  tables: readonly TableMapping[],
  answers: readonly IntakeAnswer[],
): Promise<void> {
  for (const answer of answers) {
    if (!("choice" in answer)) continue;
    const table = tables.find(({ columns }) => columns.some(({ question }) => question === answer.question));
    const column = table?.columns.find(({ question }) => question === answer.question);
    if (!table || !column) continue;
    const { header } = column;
    const mapping: RememberedMapping[] = [
      { kind: table.kind, header, field: answer.choice === "none" ? "ignore" : answer.choice },
    ];
    await sql`insert into intake_mappings (sender, sheet_signature, mapping, updated_at, updated_by) values (${senderOf(table.file)}, ${`${table.kind}/${header}`}, ${JSON.stringify(mapping)}, ${now}, ${actor.accountId})
      on conflict (sender, sheet_signature) do update set mapping = excluded.mapping, updated_at = excluded.updated_at, updated_by = excluded.updated_by`.execute(
      trx,
    );
  }
}

async function log(
  trx: Parameters<typeof recordActivity>[0],
  { eventId, actor, now, batchId }: AskedBatch,
  action: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await recordActivity(trx, {
    ...doneBy(actor, now),
    action,
    eventId,
    recordKind: "intake-batch",
    recordId: batchId,
    detail,
  });
}

const baseName = (name: string): string => name.split(/[\\/]/).at(-1) ?? name;
