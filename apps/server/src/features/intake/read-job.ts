import { sql } from "kysely";
import type { IntakeAnswers, IntakeResult } from "@bridgehead/intake";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { topics } from "@bridgehead/contract/realtime";
import { defineJob } from "../../platform/jobs/job.ts";
import { runInWorker } from "../../platform/workers/run-in-worker.ts";
import { differencesOf, type BatchDifferences } from "./differences.ts";
import { mailToRead, senderOf } from "./mail-to-read.ts";
import type { ReadWork } from "./read.worker.ts";
import { selectAccepted, selectBatch, selectMappings } from "./store.ts";

/** Reading needs the bytes and their cells at once: what the largest mailbag allowed takes, with room. */
const heapMegabytesMax = 1_500;

/** Reads a mailbag in a thread of its own and keeps what it says; nothing of the event changes. */
export const readMailbagJob = defineJob<{ readonly batchId: string }>({
  kind: "intake.read",
  labelKey: "intake.job.reading",
  async run({ db, files, hub, eventId, payload: { batchId }, signal, progress }) {
    const event = eventId as string;
    const batch = await selectBatch(db, event, batchId);
    if (!batch) return refuse({ code: "not-found" });
    const accepted = await selectAccepted(db, event);
    const mail = mailToRead(
      batch.files,
      accepted.map((one) => one.files),
    );
    // What a person answered about an earlier mailbag still holds: a question's id depends only on what it is about.
    const answers = Object.assign({}, ...accepted.map((one) => one.answers), batch.answers) as typeof batch.answers;
    const remembered = await selectMappings(db);
    const { rows: zones } = await sql<{
      timeZone: string;
    }>`select time_zone as "timeZone" from events where id = ${event}`.execute(db);
    const work: ReadWork = {
      ...(zones[0] ? { timeZone: zones[0].timeZone } : {}),
      files: await Promise.all(mail.files.map(async ({ name, sha256 }) => ({ name, bytes: await files.read(sha256) }))),
      answers: { format: "bridgehead-answers/1", answers: Object.values(answers) } satisfies IntakeAnswers,
      mappings: Object.fromEntries(
        mail.files.map(({ name }) => [name.normalize("NFC"), remembered.get(senderOf(name)) ?? []]),
      ),
    };
    const end = (state: string, read?: { result: IntakeResult; differences: BatchDifferences }) =>
      db.transaction().execute(async (trx) => {
        const kept = read
          ? sql`, result = ${JSON.stringify(read.result)}, differences = ${JSON.stringify(read.differences)}`
          : sql``;
        await sql`update intake_batches set state = ${state} ${kept} where event_id = ${event} and id = ${batchId} and state = 'reading'`.execute(
          trx,
        );
        await hub.announce(trx, topics.eventRoom(event, "intake"));
      });
    try {
      const result = await runInWorker<IntakeResult>(new URL("./read.worker.ts", import.meta.url), work, {
        signal,
        heapMegabytesMax,
        onProgress: ({ done, total, label }) => progress({ done, total, detail: { label } }),
      });
      const known = accepted.at(-1);
      const differences = {
        ...differencesOf(known?.result, result),
        base: known?.id ?? null,
        readAlong: mail.files.length - batch.files.length,
      };
      const own = new Set(batch.files.map((file) => file.name));
      const isReadable = result.skipped_files.filter((one) => own.has(one.file)).length < batch.files.length;
      await end(isReadable ? (result.questions.length > 0 ? "questions" : "ready") : "failed", { result, differences });
      return isReadable ? ok({ counts: result.counts }) : refuse({ code: "intake-nothing-readable" });
    } catch (error) {
      // A second reading that was stopped leaves the first as it was.
      await end(batch.result === null ? "failed" : batch.result.questions.length > 0 ? "questions" : "ready");
      throw error;
    }
  },
});
