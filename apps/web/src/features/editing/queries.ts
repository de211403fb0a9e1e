import { queryOptions } from "@tanstack/react-query";
import { readNounValues } from "@bridgehead/contract/noun-values";
import { readHistory } from "@bridgehead/contract/record-changes";
import { callServer } from "../../app/call-server.ts";

/** What a form begins with; always asked again, so that nobody begins with what somebody else has changed. */
export const nounValuesQuery = (id: string) =>
  queryOptions({
    queryKey: ["record", "values", id],
    staleTime: 0,
    queryFn: () => callServer(readNounValues, { params: { id } }),
  });

/** Changes since the reader looked: who, and which fields. */
export const changesSinceQuery = (id: string, since: number, isAsked: boolean) =>
  queryOptions({
    queryKey: ["record", "history", id, since],
    enabled: isAsked,
    queryFn: () => callServer(readHistory, { params: { id }, query: { since } }),
  });
