import { useEffect, useRef } from "react";
import type { JobView } from "@bridgehead/contract/jobs";
import { isOver, useJob } from "../app/use-job.ts";
import { useNow } from "../app/use-now.ts";
import { JobLine } from "./job-line.tsx";

export type FollowedJobProps = {
  readonly jobId: string;
  /** What the page calls it; the job's own name where absent. */
  readonly title?: string | undefined;
  readonly keepsResult?: boolean;
  /** Called once, when the work has ended in any way. */
  readonly onEnd?: ((job: JobView) => void) | undefined;
};

/** Long work of the server, followed by its id to its end. @public */
export function FollowedJob({ jobId, title, keepsResult = false, onEnd }: FollowedJobProps) {
  const { job, isPolled, cancel } = useJob(jobId);
  const now = useNow(1_000);
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (!job || !isOver(job) || told.current === job.id) return;
    told.current = job.id;
    onEnd?.(job);
  }, [job, onEnd]);
  if (!job) return null;
  const seconds = job.startedAt === null ? undefined : Math.max(0, (now.getTime() - Date.parse(job.startedAt)) / 1000);
  return (
    <JobLine
      title={title ?? job.label ?? ""}
      job={{ state: job.state, done: job.done, total: job.total ?? undefined, seconds, message: job.problem?.title }}
      onStop={job.isCancelling ? undefined : cancel}
      keepsResult={keepsResult}
      isPolled={isPolled}
    />
  );
}
