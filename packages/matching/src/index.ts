export { buildSearch, search, type SearchIndex } from "./search/search.ts";
export type {
  SearchBridge,
  SearchDocument,
  SearchHit,
  SearchMatch,
  SearchOptions,
  SearchText,
} from "./search/types.ts";
