import { useMemo } from "react";
import { useDebouncedValue } from "@mantine/hooks";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { searchEvent } from "@bridgehead/contract/directory";
import { callServer } from "../../app/call-server.ts";
import { eventKey } from "../events/queries.ts";

const settleMs = 120;
const hitsMax = 100;

export const eventSearchQuery = (eventId: string, words: string) =>
  queryOptions({
    queryKey: [...eventKey(eventId), "search", words],
    queryFn: () => callServer(searchEvent, { params: { eventId }, query: { q: words, limit: hitsMax } }),
    enabled: words !== "",
    staleTime: 30_000,
  });

/**
 * Organisations that answer the words in any script, by meaning, sound or initials, or through one of their people. For
 * a list that finds the letters themselves at once and shows these beside.
 */
export function useFoundOrganisations(eventId: string, words: string): ReadonlySet<string> | undefined {
  const [settled] = useDebouncedValue(words.trim().slice(0, 200), settleMs);
  const { data } = useQuery(eventSearchQuery(eventId, settled));
  return useMemo(
    () => (settled === "" ? undefined : new Set(data?.hits.flatMap((hit) => hit.organisationId ?? []))),
    [settled, data],
  );
}
