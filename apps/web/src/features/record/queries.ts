import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { countRecords, listRecords, readProjectLadder, readRecord, searchRecord } from "@bridgehead/contract/record";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { callServer } from "../../app/call-server.ts";

/** The record changes seldom; a page that was just read is not asked for again. */
const staleTime = 60_000;

export type ListFilter = { readonly region?: string | undefined; readonly field?: string | undefined };

export const countsQuery = queryOptions({
  queryKey: ["record", "counts"],
  staleTime,
  queryFn: () => callServer(countRecords),
});

export const ladderQuery = queryOptions({
  queryKey: ["record", "ladder"],
  staleTime,
  queryFn: () => callServer(readProjectLadder),
});

/** Records of one kind, or without a kind the newest dated ones. */
export const recordsQuery = (kind: RecordKind | undefined, { region, field }: ListFilter = {}, limit = 500) =>
  queryOptions({
    queryKey: ["record", "list", kind, region, field, limit],
    staleTime,
    queryFn: () =>
      callServer(listRecords, {
        query: { limit, ...(kind ? { kind } : {}), ...(region ? { region } : {}), ...(field ? { field } : {}) },
      }),
  });

/** A list with the sources of its records, for pages that say of each where it is told. */
export const citedRecordsQuery = (kind: RecordKind) =>
  queryOptions({
    queryKey: ["record", "list", kind, "cited"],
    staleTime,
    queryFn: () => callServer(listRecords, { query: { kind, limit: 500, cited: "yes" } }),
  });

export const recordQuery = (id: string) =>
  queryOptions({
    queryKey: ["record", "one", id],
    staleTime,
    queryFn: () => callServer(readRecord, { params: { id } }),
  });

/** Hits for words, as somebody types: what was found before stays until the next answer is there. */
export const searchQuery = (words: string, kind: RecordKind | undefined, limit: number) =>
  queryOptions({
    queryKey: ["record", "search", words, kind, limit],
    staleTime,
    enabled: words !== "",
    placeholderData: keepPreviousData,
    queryFn: () => callServer(searchRecord, { query: { q: words.slice(0, 200), limit, ...(kind ? { kind } : {}) } }),
  });
