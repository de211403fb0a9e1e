import { parentPort, workerData } from "node:worker_threads";
import {
  buildIndex,
  recommend,
  type ChannelWeights,
  type Directory,
  type Gates,
  type RecommendationResult,
} from "@bridgehead/matching";
import type { Concept } from "@bridgehead/language/taxonomy/concept";
import type { WorkerNews } from "../../platform/workers/run-in-worker.ts";
import { pairFits, type PairFit } from "./pair-fits.ts";

export type MatchWork = {
  readonly directory: Directory;
  readonly sides: ReadonlyMap<string, string>;
  readonly gates: Gates;
  readonly weights: ChannelWeights;
  readonly concepts: readonly Concept[];
  /** By statement id, where a model took part. */
  readonly vectors: ReadonlyMap<string, Float32Array> | undefined;
  readonly top: number;
  readonly floor: number;
};
export type MatchAnswer = { readonly results: readonly RecommendationResult[]; readonly fits: readonly PairFit[] };

const { directory, sides, gates, weights, concepts, vectors, top, floor } = workerData as MatchWork;
const post = (news: WorkerNews<MatchAnswer>) => parentPort?.postMessage(news);

post({ kind: "progress", done: 0, total: 3, label: "index" });
const index = buildIndex(directory, { concepts, ...(vectors ? { vectors } : {}) });
post({ kind: "progress", done: 1, total: 3, label: "rank" });
const results = recommend(index, { top, gates, weights, exposure: { floor } });
post({ kind: "progress", done: 2, total: 3, label: "pairs" });
const listed = results.flatMap(({ id, ranked }) => ranked.map(({ organisation }) => [id, organisation] as const));
post({ kind: "done", answer: { results, fits: pairFits(index, { sides, gates, weights, listed }) } });
