import { queryOptions } from "@tanstack/react-query";
import {
  listActionItems,
  listApprovals,
  listDuties,
  listOwners,
  readAgreementWork,
} from "@bridgehead/contract/agreements";
import { readHistory } from "@bridgehead/contract/record-changes";
import { callServer } from "../../app/call-server.ts";

/** Everything asked about the work on agreements starts with this key, so that one change makes all of it stale. */
export const workKey = ["agreements"] as const;

export const workQuery = (agreementId: string) =>
  queryOptions({
    queryKey: [...workKey, "one", agreementId],
    queryFn: () => callServer(readAgreementWork, { params: { agreementId } }),
  });

/** Every change of a record after the revision `since`, newest first. */
export const historyQuery = (id: string, since = 0) =>
  queryOptions({
    queryKey: [...workKey, "history", id, since],
    queryFn: () => callServer(readHistory, { params: { id }, query: { since } }),
  });

export const approvalsQuery = queryOptions({
  queryKey: [...workKey, "approvals"],
  queryFn: () => callServer(listApprovals),
});

export const itemsQuery = queryOptions({
  queryKey: [...workKey, "items"],
  queryFn: () => callServer(listActionItems, { query: { state: "open" } }),
});

export const dutiesQuery = queryOptions({ queryKey: [...workKey, "duties"], queryFn: () => callServer(listDuties) });

export const ownersQuery = queryOptions({
  queryKey: [...workKey, "owners"],
  staleTime: 60_000,
  queryFn: () => callServer(listOwners),
});
