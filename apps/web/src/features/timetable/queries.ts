import { queryOptions } from "@tanstack/react-query";
import * as contract from "@bridgehead/contract/timetable";
import { callServer } from "../../app/call-server.ts";

/** Everything of an event's timetable starts with this key: news of the timetable make all of it stale. */
export const timetableKey = (eventId: string) => ["timetable", eventId] as const;

export const settingsQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...timetableKey(eventId), "settings"],
    queryFn: () => callServer(contract.readTimetableSettings, { params: { eventId } }),
  });

export const runsQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...timetableKey(eventId), "runs"],
    queryFn: () => callServer(contract.listRuns, { params: { eventId } }),
  });

export const unplacedQuery = (eventId: string, runId: string | undefined) =>
  queryOptions({
    queryKey: ["timetable-run", eventId, runId, "unplaced"],
    enabled: runId !== undefined,
    staleTime: Infinity,
    queryFn: () => callServer(contract.readUnplaced, { params: { eventId, runId: runId ?? "" } }),
  });

export const comparedQuery = (eventId: string, runId: string | undefined, otherId: string | undefined) =>
  queryOptions({
    queryKey: ["timetable-run", eventId, runId, "compared", otherId],
    enabled: runId !== undefined && otherId !== undefined && runId !== otherId,
    staleTime: Infinity,
    queryFn: () =>
      callServer(contract.compareRuns, { params: { eventId, runId: runId ?? "", otherId: otherId ?? "" } }),
  });

export const draftQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...timetableKey(eventId), "draft"],
    queryFn: () => callServer(contract.readDraft, { params: { eventId } }),
  });

/** The cells a meeting could go to, of one revision of the draft: a newer draft is asked anew. */
export const movesQuery = (eventId: string, meetingId: string | undefined, revision: number) =>
  queryOptions({
    queryKey: ["timetable-moves", eventId, meetingId, revision],
    enabled: meetingId !== undefined,
    staleTime: Infinity,
    gcTime: 60_000,
    queryFn: () => callServer(contract.readMoveOptions, { params: { eventId, meetingId: meetingId ?? "" } }),
  });

export const interpreterOptionsQuery = (eventId: string, meetingId: string | undefined, revision: number) =>
  queryOptions({
    queryKey: ["timetable-interpreters", eventId, meetingId, revision],
    enabled: meetingId !== undefined,
    queryFn: () => callServer(contract.readInterpreterOptions, { params: { eventId, meetingId: meetingId ?? "" } }),
  });

export const previewQuery = (eventId: string, revision: number) =>
  queryOptions({
    queryKey: [...timetableKey(eventId), "preview", revision],
    queryFn: () => callServer(contract.readPublishPreview, { params: { eventId } }),
  });

export const versionsQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...timetableKey(eventId), "versions"],
    queryFn: () => callServer(contract.listVersions, { params: { eventId } }),
  });

/** A published version never changes. */
export const versionQuery = (eventId: string, number: number | null) =>
  queryOptions({
    queryKey: ["timetable-version", eventId, number],
    enabled: number !== null,
    staleTime: Infinity,
    queryFn: () => callServer(contract.readVersion, { params: { eventId, number: number ?? 0 } }),
  });

/** What a phone shows is asked for again every minute: a timetable may be published while it is open. */
const refetchInterval = 60_000;

export const organisationTimetableQuery = (eventId: string, organisationId: string) =>
  queryOptions({
    queryKey: [...timetableKey(eventId), "organisation", organisationId],
    refetchInterval,
    queryFn: () => callServer(contract.readOrganisationTimetable, { params: { eventId, organisationId } }),
  });

export const interpreterTimetableQuery = (eventId: string, interpreterId: string) =>
  queryOptions({
    queryKey: [...timetableKey(eventId), "interpreter", interpreterId],
    refetchInterval,
    queryFn: () => callServer(contract.readInterpreterTimetable, { params: { eventId, interpreterId } }),
  });

export const placeTimetableQuery = (eventId: string, placeId: string) =>
  queryOptions({
    queryKey: [...timetableKey(eventId), "place", placeId],
    refetchInterval,
    queryFn: () => callServer(contract.readPlaceTimetable, { params: { eventId, placeId } }),
  });
