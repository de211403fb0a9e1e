import { queryOptions } from "@tanstack/react-query";
import { listAccounts, listOutbox } from "@bridgehead/contract/identity";
import { listEvents } from "@bridgehead/contract/events";
import { listRecords } from "@bridgehead/contract/record";
import type { AnswerOf } from "@bridgehead/contract/operation";
import { callServer } from "../../app/call-server.ts";

export type Account = AnswerOf<typeof listAccounts>["accounts"][number];
export type HeldGrant = Account["grants"][number];

export const accountsKey = ["accounts"] as const;
export const accountsQuery = queryOptions({
  queryKey: accountsKey,
  queryFn: () => callServer(listAccounts, { query: { limit: 100 } }),
});
export const lettersQuery = queryOptions({
  queryKey: [...accountsKey, "letters"],
  queryFn: () => callServer(listOutbox, { query: {} }),
});
/** What a role can be held over. */
export const regionsQuery = queryOptions({
  queryKey: [...accountsKey, "regions"],
  queryFn: () => callServer(listRecords, { query: { kind: "region", limit: 500 } }),
});
export const managedEventsQuery = queryOptions({
  queryKey: [...accountsKey, "events"],
  queryFn: () => callServer(listEvents, {}),
});
