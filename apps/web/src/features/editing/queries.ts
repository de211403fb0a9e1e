import { queryOptions } from "@tanstack/react-query";
import { readNounValues } from "@bridgehead/contract/noun-values";
import { callServer } from "../../app/call-server.ts";

/** What a form begins with; always asked again, so that nobody begins with what somebody else has changed. */
export const nounValuesQuery = (id: string) =>
  queryOptions({
    queryKey: ["record", "values", id],
    staleTime: 0,
    queryFn: () => callServer(readNounValues, { params: { id } }),
  });
