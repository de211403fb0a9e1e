import { Button } from "@mantine/core";
import type { Run, Trial } from "@bridgehead/contract/timetable";
import { clockIn } from "@bridgehead/language/formats/zones";
import { PageLink } from "../../app/page-link.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { gapOf } from "./run-numbers.ts";

type RunsTableProps = {
  readonly eventId: string;
  readonly runs: readonly Run[];
  readonly shownId: string | undefined;
  readonly zone: string;
  readonly onUse: (run: Run) => void;
  readonly onDrop: (run: Run) => void;
  /** What a run that tries a what-if changes, in words. */
  readonly sayTrial: (trial: Trial) => string;
};

/** Earlier runs side by side; any of them can be made the draft again. */
export function RunsTable({ eventId, runs, shownId, zone, onUse, onDrop, sayTrial }: RunsTableProps) {
  const { t, format } = useLocale();
  return (
    <div className="bh-scroll" tabIndex={0} role="group" aria-label={t("timetable.runs")}>
      <table className="bh-table" aria-label={t("timetable.runs")}>
        <thead>
          <tr>
            <th scope="col">{t("timetable.runs.run")}</th>
            {(["held", "reached", "below", "breaks", "changes"] as const).map((key) => (
              <th key={key} scope="col" className="is-number">
                {t(`timetable.runs.${key}`)}
              </th>
            ))}
            <th scope="col">{t("timetable.runs.at")}</th>
            <th scope="col">
              <span className="bh-vh">{t("components.what-if.act")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => {
            const { summary } = run;
            const gap = summary ? gapOf(summary) : undefined;
            const name = t("timetable.run", { number: run.number });
            const figures = summary
              ? [
                  format.number(summary.held),
                  gap === undefined ? "–" : format.percent(1 - gap, { down: true }),
                  format.number(summary.belowFloor),
                  format.number(summary.breaks),
                  format.number(summary.tableChanges),
                ]
              : ["–", "–", "–", "–", "–"];
            return (
              <tr key={run.id} className={run.id === shownId ? "is-shown" : undefined}>
                <th scope="row">
                  <PageLink
                    to="/events/$eventId/scheduling"
                    params={{ eventId }}
                    search={{ run: run.id }}
                    {...(run.id === shownId ? { "aria-current": "page" as const } : {})}
                  >
                    {name}
                  </PageLink>{" "}
                  {run.isDraft && <span className="bh-chip is-near">{t("timetable.run.draft")}</span>}
                  {run.trial && (
                    <>
                      <span className="bh-chip">{t("timetable.trial")}</span>
                      <small className="bh-tt-trial">{sayTrial(run.trial)}</small>
                    </>
                  )}
                  {run.state !== "done" && <span className="bh-chip is-warn">{t(`timetable.run.${run.state}`)}</span>}
                </th>
                {figures.map((figure, index) => (
                  <td key={index} className="is-number">
                    {index === 0 ? <b>{figure}</b> : figure}
                  </td>
                ))}
                <td className="bh-nowrap">
                  <span className="bh-muted bh-xs">{format.day(clockIn(zone, run.startedAt).day, "narrow")}</span>{" "}
                  {format.time(run.startedAt, zone)}
                </td>
                <td className="is-number">
                  {run.trial && run.state !== "running" && (
                    <Button size="compact-sm" onClick={() => onDrop(run)}>
                      {t("timetable.trial.drop")}
                      <span className="bh-vh"> {name}</span>
                    </Button>
                  )}
                  {!run.trial && !run.isDraft && summary && run.state !== "impossible" && (
                    <Button size="compact-sm" onClick={() => onUse(run)}>
                      {t("timetable.runs.use")}
                      <span className="bh-vh"> {name}</span>
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
