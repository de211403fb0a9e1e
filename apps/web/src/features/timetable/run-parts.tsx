import { Button, Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { JobView } from "@bridgehead/contract/jobs";
import type { Run } from "@bridgehead/contract/timetable";
import { useNow } from "../../app/use-now.ts";
import { GapBar } from "../../components/gap-bar.tsx";
import { JobLine } from "../../components/job-line.tsx";
import { Panel } from "../../components/panel.tsx";
import { FocusBack } from "../../components/focus-back.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { comparedQuery } from "./queries.ts";

type Detail = { readonly total?: number; readonly bound?: number | null };

type RunningProps = {
  readonly run: Run;
  readonly job: JobView | undefined;
  readonly isStopping: boolean;
  readonly onStop: () => void;
};

/** A run under way: the gap as far as it is known, and the way to stop and keep what there is. */
export function Running({ run, job, isStopping, onStop }: RunningProps) {
  const { t } = useLocale();
  const now = useNow(500);
  const detail = (job?.detail ?? {}) as Detail;
  const seconds = Math.max(0, (now.getTime() - Date.parse(run.startedAt)) / 1000);
  const name = t("timetable.run", { number: run.number });
  if (detail.total === undefined)
    return (
      <JobLine
        title={name}
        job={{ state: job?.state ?? "queued", seconds, message: t("timetable.running.first") }}
        onStop={onStop}
        keepsResult
      />
    );
  return (
    <Panel
      title={t("timetable.quality")}
      aside={<span className="bh-sm bh-muted">{t("timetable.running.of", { seconds: run.settings.seconds })}</span>}
      padded
    >
      <GapBar
        value={detail.total}
        bound={detail.bound == null ? undefined : Math.max(detail.total, Math.floor(detail.bound + 1e-6))}
        state="running"
        runName={name}
        seconds={Math.floor(seconds)}
        onStop={isStopping ? undefined : onStop}
      />
      {isStopping && (
        <p className="bh-sm" role="status">
          {t("timetable.running.stopping")}
        </p>
      )}
    </Panel>
  );
}

/** The shown run against the one before it, or one that tries a what-if against the run it tries it of, in numbers. Nobody has been told of either. */
export function Compared({
  eventId,
  run,
  runs,
}: {
  readonly eventId: string;
  readonly run: Run;
  readonly runs: readonly Run[];
}) {
  const { t } = useLocale();
  const before = comparedWith(run, runs);
  const { data } = useQuery(comparedQuery(eventId, run.summary ? run.id : undefined, before?.id));
  if (!data || !before) return null;
  return (
    <p className="bh-panel-body bh-sm">
      {t("timetable.compared", {
        from: before.number,
        to: run.number,
        added: data.added,
        dropped: data.dropped,
        moved: data.moved,
      })}
    </p>
  );
}

export const comparedWith = (run: Run, runs: readonly Run[]): Run | undefined =>
  run.trial
    ? runs.find(({ id }) => id === run.trial?.runId)
    : runs.find((one) => one.number < run.number && one.summary !== null && one.trial === null);

type UseRunProps = {
  readonly eventId: string;
  readonly run: Run | undefined;
  readonly draftRun: Run | undefined;
  /** Meetings the draft holds now. */
  readonly held: number;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onUse: (run: Run) => void;
};

/** Before a draft is replaced: what that does, in numbers. */
export function UseRun({ eventId, run, draftRun, held, isBusy, onClose, onUse }: UseRunProps) {
  const { t } = useLocale();
  const { data } = useQuery(comparedQuery(eventId, run?.id, draftRun?.id));
  if (!run) return null;
  const name = t("timetable.run", { number: run.number });
  return (
    <Modal
      opened
      onClose={onClose}
      title={<b>{t("timetable.use.title", { run: name, held })}</b>}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <FocusBack />
      <p>{t("timetable.use.why")}</p>
      {data && draftRun && (
        <p className="bh-second">
          {t("timetable.compared", {
            from: draftRun.number,
            to: run.number,
            added: data.added,
            dropped: data.dropped,
            moved: data.moved,
          })}
        </p>
      )}
      <div className="bh-tt-acts">
        <Button onClick={onClose}>{t("timetable.keep")}</Button>
        <Button variant="filled" loading={isBusy} onClick={() => onUse(run)}>
          {t("timetable.runs.use")}
        </Button>
      </div>
    </Modal>
  );
}
