import { queryOptions } from "@tanstack/react-query";
import { listParticipants, readParticipant } from "@bridgehead/contract/directory";
import { callServer } from "../../app/call-server.ts";
import { eventKey } from "../events/queries.ts";

export const directoryQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...eventKey(eventId), "organisations"],
    queryFn: () => callServer(listParticipants, { params: { eventId }, query: {} }),
  });

export const participantQuery = (eventId: string, organisationId: string) =>
  queryOptions({
    queryKey: [...eventKey(eventId), "organisations", organisationId],
    queryFn: () => callServer(readParticipant, { params: { eventId, organisationId } }),
  });
