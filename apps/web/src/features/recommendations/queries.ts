import { queryOptions } from "@tanstack/react-query";
import { listEventJobs } from "@bridgehead/contract/jobs";
import { readExposure, readHeatMap, readRecommendations } from "@bridgehead/contract/recommendations";
import { callServer } from "../../app/call-server.ts";
import { eventKey } from "../events/queries.ts";

export const recommendationsKey = (eventId: string) => [...eventKey(eventId), "recommendations"] as const;

export const recommendationsQuery = (eventId: string, organisationId: string) =>
  queryOptions({
    queryKey: [...recommendationsKey(eventId), organisationId],
    queryFn: () => callServer(readRecommendations, { params: { eventId, organisationId } }),
  });

export const exposureQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...recommendationsKey(eventId), "exposure"],
    queryFn: () => callServer(readExposure, { params: { eventId } }),
  });

export const heatMapQuery = (eventId: string, near: string | undefined, far: string | undefined) =>
  queryOptions({
    queryKey: [...recommendationsKey(eventId), "heat-map", near, far],
    queryFn: () =>
      callServer(readHeatMap, { params: { eventId }, query: { ...(near ? { near } : {}), ...(far ? { far } : {}) } }),
  });

/** The run that is working them out now, if there is one: somebody else may have started it. */
export const runningQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...recommendationsKey(eventId), "running"],
    queryFn: async () => {
      const { jobs } = await callServer(listEventJobs, { params: { eventId }, query: {} });
      return (
        jobs.find(({ kind, state }) => kind === "recommendations.make" && (state === "queued" || state === "running"))
          ?.id ?? null
      );
    },
  });
