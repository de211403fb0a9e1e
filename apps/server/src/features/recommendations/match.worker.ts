import { parentPort, workerData } from "node:worker_threads";
import { buildIndex, recommend, type Directory, type Gates, type RecommendationResult } from "@bridgehead/matching";
import type { WorkerNews } from "../../platform/workers/run-in-worker.ts";

export type MatchWork = {
  readonly directory: Directory;
  readonly gates: Gates;
  readonly top: number;
  readonly floor: number;
};

const { directory, gates, top, floor } = workerData as MatchWork;
const post = (news: WorkerNews<readonly RecommendationResult[]>) => parentPort?.postMessage(news);

post({ kind: "progress", done: 0, total: 2, label: "index" });
const index = buildIndex(directory);
post({ kind: "progress", done: 1, total: 2, label: "rank" });
post({ kind: "done", answer: recommend(index, { top, gates, exposure: { floor } }) });
