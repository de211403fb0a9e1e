import { sql } from "kysely";
import { diffIntake, type IntakeAnswers, type IntakeResult } from "@bridgehead/intake";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { topics } from "@bridgehead/contract/realtime";
import { defineJob } from "../../platform/jobs/job.ts";
import { runInWorker } from "../../platform/workers/run-in-worker.ts";
import type { ReadWork } from "./read.worker.ts";
import { selectAcceptedResults, selectBatch, selectMappings } from "./store.ts";
import { knownFrom } from "./known.ts";

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
    const work: ReadWork = {
      files: await Promise.all(
        batch.files.map(async ({ name, sha256 }) => ({ name, bytes: await files.read(sha256) })),
      ),
      answers: { format: "bridgehead-answers/1", answers: Object.values(batch.answers) } satisfies IntakeAnswers,
      mappings: { "*": await selectMappings(db) },
    };
    const write = (state: string, result?: IntakeResult) =>
      db.transaction().execute(async (trx) => {
        const differences = result ? diffIntake(knownFrom(await selectAcceptedResults(trx, event)), result) : null;
        await sql`update intake_batches set state = ${state}, result = ${result ? JSON.stringify(result) : null}, differences = ${differences ? JSON.stringify(differences) : null}
          where event_id = ${event} and id = ${batchId} and state = 'reading'`.execute(trx);
        await hub.announce(trx, topics.eventRoom(event, "intake"));
      });
    try {
      const result = await runInWorker<IntakeResult>(new URL("./read.worker.ts", import.meta.url), work, {
        signal,
        heapMegabytesMax,
        onProgress: ({ done, total, label }) => progress({ done, total, detail: { label } }),
      });
      const readable = batch.files.length > result.skipped_files.length;
      await write(readable ? (result.questions.length > 0 ? "questions" : "ready") : "failed", result);
      return readable ? ok({ counts: result.counts }) : refuse({ code: "intake-nothing-readable" });
    } catch (error) {
      await write("failed");
      throw error;
    }
  },
});
