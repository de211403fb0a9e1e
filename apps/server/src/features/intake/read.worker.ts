import { parentPort, workerData } from "node:worker_threads";
import {
  readMailbag,
  type IntakeAnswers,
  type IntakeOptions,
  type IntakeResult,
  type MailFile,
} from "@bridgehead/intake";
import type { WorkerNews } from "../../platform/workers/run-in-worker.ts";

export type ReadWork = {
  readonly files: readonly MailFile[];
  readonly answers: IntakeAnswers;
  /** The event's own, where files are read for one. */
  readonly timeZone?: string;
  readonly mappings: NonNullable<IntakeOptions["mappings"]>;
};

const { files, answers, timeZone, mappings } = workerData as ReadWork;
const post = (news: WorkerNews<IntakeResult>) => parentPort?.postMessage(news);

const answer = await readMailbag(files, {
  answers,
  ...(timeZone === undefined ? {} : { timeZone }),
  mappings,
  onProgress: (done, total, label) => post({ kind: "progress", done, total, label }),
});
post({ kind: "done", answer });
