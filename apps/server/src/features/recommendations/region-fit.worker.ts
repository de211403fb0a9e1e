import { parentPort, workerData } from "node:worker_threads";
import { buildIndex, fitMatrix, reasonOf, type Directory, type FitMatrix, type Reason } from "@bridgehead/matching";
import type { WorkerNews } from "../../platform/workers/run-in-worker.ts";

export type RegionFitWork = {
  readonly directory: Directory;
  readonly one: readonly string[];
  readonly other: readonly string[];
};
export type RegionFitAnswer = {
  readonly matrix: FitMatrix;
  /** The first pair, best field first, whose reason can be shown in words. */
  readonly example: {
    readonly direction: "a-needs" | "b-needs";
    readonly seeks: string;
    readonly offers: string;
    readonly reason: Reason;
  } | null;
};

/** Fields whose best pair is asked for its reason. */
const asked = 4;

const { directory, one, other } = workerData as RegionFitWork;
const index = buildIndex(directory);
const matrix = fitMatrix(index, one, other);
const example = matrix.cells
  .slice(0, asked)
  .flatMap(({ direction, pairs }) => pairs.slice(0, 1).map((pair) => ({ direction, ...pair })))
  .toSorted((a, b) => b.value - a.value)
  .flatMap(({ direction, seeks, offers }) => {
    const reason = reasonOf(index, { seeks, offers });
    return reason ? [{ direction, seeks, offers, reason }] : [];
  })[0];
const post = (news: WorkerNews<RegionFitAnswer>) => parentPort?.postMessage(news);
post({ kind: "done", answer: { matrix, example: example ?? null } });
