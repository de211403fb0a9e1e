import { queryOptions } from "@tanstack/react-query";
import { listIntakeBatches, readIntakeBatch } from "@bridgehead/contract/intake";
import { callServer } from "../../app/call-server.ts";
import { eventKey } from "../events/queries.ts";

export const batchesQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...eventKey(eventId), "intake"],
    queryFn: () => callServer(listIntakeBatches, { params: { eventId } }),
  });

export const batchQuery = (eventId: string, batchId: string) =>
  queryOptions({
    queryKey: [...eventKey(eventId), "intake", batchId],
    queryFn: () => callServer(readIntakeBatch, { params: { eventId, batchId } }),
  });
