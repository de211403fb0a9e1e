import { parentPort, workerData } from "node:worker_threads";
import { buildIndex, channelEvidences, type Decision, type Directory } from "@bridgehead/matching";
import type { WorkerNews } from "../../platform/workers/run-in-worker.ts";
import type { DecisionRow } from "./learning-store.ts";

/** The events of one scope, each with its directory and what was decided in it. */
export type LearnWork = {
  readonly events: readonly {
    readonly directory: Directory;
    readonly decisions: readonly DecisionRow[];
    readonly vectors: ReadonlyMap<string, Float32Array>;
  }[];
};

const { events } = workerData as LearnWork;
const post = (news: WorkerNews<readonly Decision[]>) => parentPort?.postMessage(news);

const answer = events.flatMap(({ directory, decisions, vectors }, done): Decision[] => {
  post({ kind: "progress", done, total: events.length, label: "evidence" });
  if (decisions.length === 0) return [];
  const evidenceOf = channelEvidences(buildIndex(directory, { vectors }));
  return decisions.map(({ mine, theirs, outcome }) => ({ evidence: evidenceOf(mine, theirs), outcome }));
});
post({ kind: "done", answer });
