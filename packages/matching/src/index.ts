export { buildSearch, search, type SearchIndex } from "./search/search.ts";
export type {
  SearchBridge,
  SearchDocument,
  SearchHit,
  SearchMatch,
  SearchOptions,
  SearchText,
} from "./search/types.ts";
export { buildIndex, type IndexOptions, type MatchingIndex } from "./index/build-index.ts";
export { recommend, type RecommendOptions } from "./recommend.ts";
export type { Gates, Pair } from "./gates/gates.ts";
export { channelNames, defaultWeights } from "./weights.ts";
export type * from "./types.ts";
export { symmetricValue, symmetricValues, type PairValues } from "./symmetric-value.ts";
export { fieldLabel, fitMatrix, reasonOf, type FitCell, type FitMatrix } from "./fit-matrix.ts";
export { decisionsNeeded, reweigh, type Decision, type Reweighed } from "./learning/reweigh.ts";
export { channelEvidence, channelEvidences, type ChannelEvidence } from "./learning/channel-evidence.ts";
export { giniOf } from "./exposure.ts";
export { parseDirectory, parseQueries, type ParseRefusal } from "./parse.ts";
