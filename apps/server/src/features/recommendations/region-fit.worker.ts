import { parentPort, workerData } from "node:worker_threads";
import { buildIndex, fitMatrix, type Directory, type FitMatrix } from "@bridgehead/matching";
import type { WorkerNews } from "../../platform/workers/run-in-worker.ts";

export type RegionFitWork = {
  readonly directory: Directory;
  readonly one: readonly string[];
  readonly other: readonly string[];
};

const { directory, one, other } = workerData as RegionFitWork;
const post = (news: WorkerNews<FitMatrix>) => parentPort?.postMessage(news);
post({ kind: "done", answer: fitMatrix(buildIndex(directory), one, other) });
