import "./job-line.css";
import { Button, Progress } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useLocale } from "../language/use-locale.tsx";

type JobState = "queued" | "running" | "done" | "cancelled" | "failed";

/** @public */
export type JobProgress = {
  readonly state: JobState;
  readonly done?: number | undefined;
  readonly total?: number | undefined;
  readonly seconds?: number | undefined;
  /** How far it is, in words of its own; else "180 of 240 rows". */
  readonly progress?: string | undefined;
  /** What is being done now, or why it failed: a sentence of the server. */
  readonly message?: string | undefined;
};

export type JobLineProps = {
  readonly title: string;
  readonly job: JobProgress;
  readonly onStop?: (() => void) | undefined;
  /** What was found so far is worth keeping: the button says so. */
  readonly keepsResult?: boolean;
  /** No live connection: the line asks every two seconds, and says so. */
  readonly isPolled?: boolean;
};

/** Long work: done, of how many, seconds, and a way to stop. */
export function JobLine({ title, job, onStop, keepsResult = false, isPolled = false }: JobLineProps) {
  const { t, format } = useLocale();
  const isOver = job.state === "done" || job.state === "cancelled" || job.state === "failed";
  const share = job.state === "done" ? 100 : job.total ? Math.min(100, (100 * (job.done ?? 0)) / job.total) : undefined;
  return (
    <div className={`bh-job is-${job.state}`} aria-busy={!isOver}>
      <div className="bh-job-words">
        <p>
          {job.state === "failed" && <IconAlertTriangle className="bh-i" aria-hidden />}
          {job.state === "done" && <IconCircleCheck className="bh-i" aria-hidden />} <b>{title}</b>{" "}
          <span className="bh-job-state">{t(`shell.job.${job.state}`)}</span>
        </p>
        <p className="bh-sm bh-second" role="status">
          {[
            job.message,
            job.progress ??
              (job.total ? t("shell.job.progress", { done: job.done ?? 0, total: job.total }) : undefined),
            job.seconds !== undefined && !isOver
              ? t("shell.job.seconds", { seconds: Math.round(job.seconds) })
              : undefined,
          ]
            .filter(Boolean)
            .join(format.dot)}
        </p>
        {isPolled && !isOver && <p className="bh-xs bh-muted">{t("shell.job.by-poll")}</p>}
      </div>
      {!isOver && (
        <Progress value={share ?? 100} striped={share === undefined} aria-label={title} className="bh-job-bar" />
      )}
      {!isOver && onStop && (
        <Button size="xs" onClick={onStop}>
          {t(keepsResult ? "shell.job.stop-keep" : "shell.job.stop")}
        </Button>
      )}
    </div>
  );
}
