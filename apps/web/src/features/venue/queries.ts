import { queryOptions } from "@tanstack/react-query";
import { readVenue } from "@bridgehead/contract/venue";
import { callServer } from "../../app/call-server.ts";
import { eventKey } from "../events/queries.ts";

export const venueQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...eventKey(eventId), "venue"],
    queryFn: () => callServer(readVenue, { params: { eventId } }),
  });
