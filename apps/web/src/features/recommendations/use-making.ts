import { useCallback, useState } from "react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { makeRecommendations } from "@bridgehead/contract/recommendations";
import { callServer } from "../../app/call-server.ts";
import { useMayDo } from "../../app/signed-in.ts";
import { eventKey } from "../events/queries.ts";
import { runningQuery } from "./queries.ts";

/** Working the recommendations out: the act, the run that does it, and its end, after which everything is asked again. */
export function useMaking(eventId: string) {
  const client = useQueryClient();
  const mayMake = useMayDo("recommendation.read", { eventId });
  const maySee = useMayDo("event.manage", { eventId });
  const [started, setStarted] = useState<string>();
  const { data: running } = useQuery({ ...runningQuery(eventId), enabled: maySee });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => callServer(makeRecommendations, { params: { eventId } }),
    onSuccess: ({ jobId }) => setStarted(jobId),
  });
  const onOver = useCallback(() => {
    setStarted(undefined);
    void client.invalidateQueries({ queryKey: eventKey(eventId) });
  }, [client, eventId]);
  return {
    make: mayMake ? () => mutate() : undefined,
    isPending,
    error,
    jobId: started ?? running ?? undefined,
    onOver,
  };
}
