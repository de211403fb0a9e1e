import { useEffect, useRef } from "react";
import { isOver, useJob } from "../../app/use-job.ts";
import { useNow } from "../../app/use-now.ts";
import { JobLine } from "../../components/job-line.tsx";

type JobProgressProps = {
  readonly title: string;
  readonly jobId: string;
  readonly onOver: () => void;
  /** What is being done now, from the job's own detail. */
  readonly messageOf?: (detail: unknown) => string | undefined;
};

/** Long work of the server as a job line: followed live, counted in seconds, with a way to stop. */
export function JobProgress({ title, jobId, onOver, messageOf }: JobProgressProps) {
  const { job, isPolled, cancel } = useJob(jobId);
  const now = useNow(500);
  const told = useRef<string>(undefined);
  const isDone = job !== undefined && isOver(job);
  useEffect(() => {
    if (!isDone || told.current === jobId) return;
    told.current = jobId;
    onOver();
  }, [isDone, jobId, onOver]);
  const seconds = job?.startedAt ? Math.max(0, (now.getTime() - Date.parse(job.startedAt)) / 1000) : undefined;
  return (
    <JobLine
      title={title}
      job={{
        state: job?.state ?? "queued",
        done: job?.done,
        total: job?.total ?? undefined,
        seconds,
        message: job?.problem?.title ?? messageOf?.(job?.detail),
      }}
      isPolled={isPolled}
      {...(job && !isOver(job) && !job.isCancelling ? { onStop: cancel } : {})}
    />
  );
}
