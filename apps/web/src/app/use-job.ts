import { useEffect, useState } from "react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { cancelJob, getJob, type JobView } from "@bridgehead/contract/jobs";
import { topics } from "@bridgehead/contract/realtime";
import { callServer } from "./call-server.ts";
import { useLive } from "./live.ts";

const pollMs = 2_000;

export type FollowedJob = {
  readonly job: JobView | undefined;
  readonly isPolled: boolean;
  readonly cancel: () => void;
};

/**
 * Follows long work: by the live connection, and where there is none by asking every two seconds.
 * `job` is undefined until the first answer. Hand undefined while there is no job.
 */
export function useJob(jobId: string | undefined): FollowedJob {
  const client = useQueryClient();
  const key = ["job", jobId];
  const isLive = useLive(
    jobId === undefined ? undefined : topics.job(jobId),
    () => void client.invalidateQueries({ queryKey: key }),
  );
  const { data } = useQuery({
    queryKey: key,
    enabled: jobId !== undefined,
    queryFn: () => callServer(getJob, { params: { jobId: jobId ?? "" } }),
    refetchInterval: ({ state }) => (state.data && !isOver(state.data) && !isLive ? pollMs : false),
  });
  const { mutate } = useMutation({
    mutationFn: () => callServer(cancelJob, { params: { jobId: jobId ?? "" } }),
    onSuccess: (job) => client.setQueryData(key, job),
  });
  return { job: data, isPolled: useLasting(!isLive), cancel: () => mutate() };
}

/** True once something has been so for a while: a connection that is only just being opened is not one that is missing. */
function useLasting(isSo: boolean, patienceMs = 3_000): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!isSo) {
      setLasts(false);
      return;
    }
    const timer = setTimeout(() => setLasts(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isSo, patienceMs]);
  return isSo && lasts;
}

export const isOver = ({ state }: Pick<JobView, "state">): boolean =>
  state === "done" || state === "failed" || state === "cancelled";
