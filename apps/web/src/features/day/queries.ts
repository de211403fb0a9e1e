import { queryOptions } from "@tanstack/react-query";
import * as contract from "@bridgehead/contract/day";
import type { DayIncident, RepairPlan } from "@bridgehead/contract/day";
import { callServer } from "../../app/call-server.ts";

export const dayKey = (eventId: string) => ["day", eventId] as const;

export const incidentsQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...dayKey(eventId), "incidents"],
    queryFn: () => callServer(contract.listIncidents, { params: { eventId } }),
  });

export type PreviewAsked = {
  readonly eventId: string;
  /** Of the draft that is asked about: a newer one is asked anew. */
  readonly revision: number;
  readonly incident: DayIncident | undefined;
  readonly fromSlotId: string | undefined;
  readonly plan: RepairPlan;
};

/** What would change. The sentences come in all three languages, so the page's language is no part of the question. */
export const previewQuery = ({ eventId, revision, incident, fromSlotId, plan }: PreviewAsked, isWanted = true) =>
  queryOptions({
    queryKey: ["day-preview", eventId, revision, incident, fromSlotId, plan],
    enabled: isWanted && incident !== undefined,
    gcTime: 60_000,
    retry: false,
    queryFn: () =>
      callServer(contract.previewRepair, {
        params: { eventId },
        body: { incidents: incident ? [incident] : [], plan, ...(fromSlotId ? { fromSlotId } : {}) },
      }),
  });
