import {
  acceptIntakeBatch,
  answerIntakeQuestions,
  discardIntakeBatch,
  exportIntakeBatch,
  listIntakeBatches,
  readIntakeBatch,
  startIntake as startIntakeOperation,
  undoIntakeBatch,
} from "@bridgehead/contract/intake";
import type { IntakeBatch } from "@bridgehead/contract/intake";
import type { Refusal } from "@bridgehead/contract/problems";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { translatorFor } from "@bridgehead/language";
import type { Deps } from "../../platform/deps.ts";
import type { Feature } from "../../platform/feature.ts";
import { mount } from "../../platform/http/mount.ts";
import { readMailbagJob } from "./read-job.ts";
import { readingWorkbook } from "./reading-workbook.ts";
import { mailToRead } from "./mail-to-read.ts";
import { selectAccepted, selectBatch, selectBatches, undoableBatch, type AcceptedRow, type BatchRow } from "./store.ts";
import { acceptBatch, answerQuestions, discardBatch, startIntake, undoBatch } from "./use-cases.ts";
import { batchView, countsOf } from "./view.ts";

/** Files as the agencies mail them: handed in, read, asked about, compared, taken in, and undone. */
export const intake: Feature = {
  name: "intake",
  jobs: [readMailbagJob],

  routes(app, deps) {
    mount(app, startIntakeOperation, async ({ params, actor, now, uploads }) => {
      const files = await uploads();
      return files.ok ? startIntake(deps, { ...params, actor, now }, files.value) : files;
    });

    mount(app, listIntakeBatches, async ({ params: { eventId } }) => {
      const [batches, undoable] = await Promise.all([selectBatches(deps.db, eventId), undoableBatch(deps.db, eventId)]);
      return ok({
        batches: batches.map(({ counts, files, skipped, ...batch }) => ({
          ...batch,
          canUndo: batch.id === undoable,
          counts: counts ? countsOf({ counts } as unknown as Parameters<typeof countsOf>[0]) : {},
          files: files.map(({ name, byteCount }) => ({
            name,
            byteCount,
            records: 0,
            skipped: skipped?.find((one) => one.file === name)?.reason ?? null,
            replaces: null,
          })),
        })),
      });
    });

    mount(app, readIntakeBatch, async ({ params }) => view(deps, params));
    mount(app, exportIntakeBatch, async ({ params, locale }) => {
      const batch = await view(deps, params);
      if (!batch.ok) return batch;
      return ok({
        content: await readingWorkbook(batch.value, locale),
        fileName: `${translatorFor(locale)("intake.batch")}.xlsx`,
      });
    });
    mount(app, answerIntakeQuestions, async ({ params, body, actor, now }) =>
      answerQuestions(deps, { ...params, actor, now }, body.answers),
    );
    mount(app, acceptIntakeBatch, async ({ params, actor, now }) =>
      after(await acceptBatch(deps, { ...params, actor, now }), () => view(deps, params)),
    );
    mount(app, undoIntakeBatch, async ({ params, actor, now }) =>
      after(await undoBatch(deps, { ...params, actor, now }), () => view(deps, params)),
    );
    mount(app, discardIntakeBatch, async ({ params, actor, now }) => discardBatch(deps, { ...params, actor, now }));
  },
};

async function view(
  { db }: Deps,
  { eventId, batchId }: { eventId: string; batchId: string },
): Promise<Result<IntakeBatch, Refusal>> {
  const batch = await selectBatch(db, eventId, batchId);
  if (!batch) return refuse({ code: "not-found" });
  const [undoable, accepted] = await Promise.all([undoableBatch(db, eventId), selectAccepted(db, eventId)]);
  return ok(batchView(batch, undoable, replacedBy(batch, accepted)));
}

/** Which earlier files a mailbag takes the place of: of those taken in before it. */
function replacedBy(batch: BatchRow, accepted: readonly Pick<AcceptedRow, "id" | "files">[]) {
  const own = accepted.findIndex((one) => one.id === batch.id);
  const earlier = own === -1 ? accepted : accepted.slice(0, own);
  return mailToRead(
    batch.files,
    earlier.map((one) => one.files),
  ).replaces;
}

const after = async <Value>(
  done: Result<undefined, Refusal>,
  next: () => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> => (done.ok ? next() : done);
