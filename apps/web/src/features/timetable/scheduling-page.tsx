import "./timetable.css";
import { useState } from "react";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import * as contract from "@bridgehead/contract/timetable";
import type { Run, TimetableSettings } from "@bridgehead/contract/timetable";
import { callServer } from "../../app/call-server.ts";
import { notifyDone, notifyProblem } from "../../app/notify.tsx";
import { usePageNavigate } from "../../app/page-link.tsx";
import { isOver, useJob } from "../../app/use-job.ts";
import { GapBar } from "../../components/gap-bar.tsx";
import { GoButton } from "../events/go-button.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote, useProblemText } from "../../shell/problem-note.tsx";
import { draftQuery, runsQuery, settingsQuery, timetableKey } from "./queries.ts";
import { nameIn } from "./grid-model.ts";
import { boundOf, gapOf } from "./run-numbers.ts";
import { RunResult } from "./run-result.tsx";
import { RunsTable } from "./runs-table.tsx";
import { SettingsPanel } from "./settings-panel.tsx";
import { Stressed } from "../record/stressed.tsx";
import { Compared, comparedWith, Running, UseRun } from "./run-parts.tsx";
import { useCauses } from "./use-causes.ts";
import { useChangeWords } from "./use-change-words.ts";
import { useEvent, useTimetableNews } from "./use-event.ts";
import { useTrials } from "./use-trials.ts";

/** Schedule: settings in words, a run with its gap shown while it runs, its result, and earlier runs to compare and go back to. */
export default function SchedulingPage() {
  const { t, format, locale } = useLocale();
  const { eventId, zone } = useEvent();
  const { run: wantedId } = useSearch({ strict: false }) as { run?: string };
  const client = useQueryClient();
  const go = usePageNavigate();
  const problemText = useProblemText();
  useTimetableNews(eventId);
  const { data: kept } = useSuspenseQuery(settingsQuery(eventId));
  const { data: list } = useSuspenseQuery(runsQuery(eventId));
  const { data: draft } = useSuspenseQuery(draftQuery(eventId));
  const [edited, setEdited] = useState<TimetableSettings>();
  const [using, setUsing] = useState<Run>();
  const settings = edited ?? kept;
  const sayAll = useCauses(draft.organisations, draft.interpreters);
  const running = list.runs.find((run) => run.state === "running");
  const { job, cancel } = useJob(running?.jobId ?? undefined);
  const isRunning = running !== undefined && (job === undefined || !isOver(job));
  const shown = list.runs.find(({ id }) => id === wantedId) ?? list.runs.find(({ state }) => state !== "running");
  const sayTrial = useChangeWords({ slots: draft.slots, zone, organisations: draft.organisations });
  const trials = useTrials(eventId);
  const tried = shown?.trial ? comparedWith(shown, list.runs) : undefined;
  const refresh = () => client.invalidateQueries({ queryKey: timetableKey(eventId) });
  const start = useMutation({
    mutationFn: () => callServer(contract.startRun, { params: { eventId }, body: settings }),
    onSuccess: async () => {
      setEdited(undefined);
      await refresh();
      await go({ to: "/events/$eventId/scheduling", params: { eventId }, replace: true });
    },
  });
  const use = useMutation({
    mutationFn: (run: Run) => callServer(contract.useRun, { params: { eventId, runId: run.id } }),
    onSuccess: async ({ scheduled }, run) => {
      setUsing(undefined);
      notifyDone(t("timetable.used", { run: t("timetable.run", { number: run.number }), count: scheduled }));
      await refresh();
    },
    onError: (error) => notifyProblem(problemText(error)),
  });
  const begin = (variant: "filled" | "default") => (
    <Button variant={variant} onClick={() => start.mutate()} loading={start.isPending} disabled={isRunning}>
      {t(list.runs.length === 0 ? "timetable.make" : "timetable.make-again")}
    </Button>
  );
  const askUse = (run: Run) => (draft.meetings.length === 0 ? use.mutate(run) : setUsing(run));

  return (
    <>
      {isRunning ? (
        <Lead
          page={pageName()}
          say={<Stressed text={t("timetable.say.running", { run: t("timetable.run", { number: running.number }) })} />}
          why={t("timetable.say.running-why")}
        />
      ) : shown?.summary ? (
        <Lead
          page={pageName(shown)}
          say={<Stressed text={sayResult(shown.summary, shown.state, shown)} />}
          tone={shown.state === "impossible" ? "bad" : "brand"}
          why={sayWhy(shown)}
          isLive
          actions={
            shown.trial ? (
              <>
                <Button loading={trials.drop.isPending} onClick={() => trials.drop.mutate(shown)}>
                  {t("timetable.trial.drop")}
                </Button>
                {helpLink(shown.trial.code)}
              </>
            ) : (
              <>
                {begin("default")}
                {shown.isDraft && publishLink()}
              </>
            )
          }
          primary={
            shown.trial ? (
              <Button
                variant="filled"
                onClick={() =>
                  void go({
                    to: "/events/$eventId/scheduling",
                    params: { eventId },
                    search: { run: shown.trial?.runId ?? "" },
                  })
                }
              >
                {t("timetable.trial.keep", { run: t("timetable.run", { number: tried?.number ?? 0 }) })}
              </Button>
            ) : shown.isDraft || shown.state === "impossible" ? (
              <Button
                variant="filled"
                onClick={() => void go({ to: "/events/$eventId/timetable", params: { eventId } })}
              >
                {t("timetable.open")}
              </Button>
            ) : (
              <Button variant="filled" loading={use.isPending} onClick={() => askUse(shown)}>
                {t("timetable.runs.use")}
              </Button>
            )
          }
        />
      ) : (
        <Lead
          page={pageName()}
          say={<Stressed text={t(shown?.state === "failed" ? "timetable.say.failed" : "timetable.say.none")} />}
          why={t("timetable.say.none-why")}
          primary={begin("filled")}
        />
      )}
      {start.error && <ProblemNote error={start.error} />}

      <div className="bh-tt-stack">
        {isRunning && <Running run={running} job={job} onStop={cancel} isStopping={job?.isCancelling ?? false} />}
        {!isRunning && shown?.summary && (
          <Panel
            title={t("timetable.quality")}
            aside={
              <span className="bh-sm bh-muted">
                {t("timetable.quality.aside", { seconds: format.seconds(Math.round(shown.summary.seconds * 10) / 10) })}
              </span>
            }
            padded
          >
            <GapBar
              value={shown.summary.total}
              bound={boundOf(shown.summary)}
              state={shown.state === "impossible" ? "impossible" : "finished"}
              runName={t("timetable.run", { number: shown.number })}
              earlier={earlierThan(shown)}
              {...(shown.state === "impossible" ? { because: conflictWords(shown) } : {})}
            />
          </Panel>
        )}
        {!isRunning && shown?.summary && (
          <RunResult
            eventId={eventId}
            run={{ ...shown, summary: shown.summary }}
            slots={draft.slots}
            zone={zone}
            runs={list.runs}
            isRunning={isRunning}
          />
        )}
        {list.runs.length > 0 && (
          <Panel title={t("timetable.runs")} count={list.runs.length}>
            <RunsTable
              eventId={eventId}
              runs={list.runs}
              shownId={shown?.id}
              zone={zone}
              onUse={askUse}
              onDrop={trials.drop.mutate}
              sayTrial={sayTrial}
            />
            {shown && <Compared eventId={eventId} run={shown} runs={list.runs} />}
          </Panel>
        )}
        <SettingsPanel settings={settings} onChange={setEdited} isDisabled={isRunning} />
      </div>

      <UseRun
        run={using}
        draftRun={list.runs.find((run) => run.isDraft)}
        held={draft.meetings.filter(({ state }) => state === "scheduled").length}
        eventId={eventId}
        isBusy={use.isPending}
        onClose={() => setUsing(undefined)}
        onUse={(run) => use.mutate(run)}
      />
    </>
  );

  function pageName(run?: Run): string {
    return run
      ? `${t("timetable.scheduling")}${format.dot}${t("timetable.run", { number: run.number })}${run.isDraft ? `${format.dot}${t("timetable.run.draft")}` : ""}`
      : t("timetable.scheduling");
  }

  /** Where the change that a trial tries is made. */
  function helpLink(code: string) {
    const help = trialHelp[code] ?? "settings";
    return (
      <GoButton to={trialPages[help]} params={{ eventId }}>
        {t(`timetable.help.${help}`)}
      </GoButton>
    );
  }

  function publishLink() {
    return (
      <GoButton to="/events/$eventId/timetable" params={{ eventId }} search={{ publish: true }}>
        {t("timetable.publish.prepare")}
      </GoButton>
    );
  }

  function sayResult(summary: NonNullable<Run["summary"]>, state: Run["state"], { trial }: Run): string {
    if (state === "impossible") return t("timetable.say.impossible");
    if (trial && tried?.summary)
      return t("timetable.say.trial", { change: sayTrial(trial), before: tried.summary.held, held: summary.held });
    const gap = gapOf(summary);
    if (gap === 0) return t("timetable.say.proven", { held: summary.held });
    return gap === undefined
      ? t("timetable.say.no-bound", { held: summary.held })
      : t("timetable.say.gap", { held: summary.held, gap: format.percent(gap) });
  }

  function sayWhy(run: Run): string {
    const summary = run.summary;
    if (!summary) return "";
    if (run.state === "impossible") return conflictWords(run);
    if (run.trial && tried) return t("timetable.trial.why", { run: t("timetable.run", { number: tried.number }) });
    const waiting = summary.candidates - summary.held;
    const musts =
      summary.must > summary.mustHeld
        ? t("timetable.say.musts", { missing: summary.must - summary.mustHeld, must: summary.must })
        : undefined;
    const [main] = summary.reasons;
    if (waiting === 0 || !main) return format.sentences([t("timetable.say.all-held"), musts]);
    return format.sentences([
      t("timetable.say.waiting", {
        waiting,
        candidates: summary.candidates,
        reason: t(`scheduling.reason.${main.code}` as never),
      }),
      musts,
    ]);
  }

  /** The locked meetings that contradict each other, and in what. */
  function conflictWords(run: Run): string {
    const nameOf = (id: string) => nameIn(draft.organisations.find((one) => one.id === id)?.names, locale);
    const pairs = (run.summary?.conflictMeetings ?? []).map(
      ({ nearId, farId }) => `${nameOf(nearId)} – ${nameOf(farId)}`,
    );
    return format.sentences([
      pairs.length > 0 && t("timetable.say.conflict-of", { meetings: format.list(pairs.slice(0, 5)) }),
      ...sayAll(run.summary?.conflict ?? []),
      t("timetable.say.impossible-why"),
    ]);
  }

  function earlierThan(run: Run) {
    return list.runs
      .filter((one) =>
        run.trial ? one === tried : one.number < run.number && one.summary && one.state === "done" && !one.trial,
      )
      .slice(0, 2)
      .toReversed()
      .map((one) => ({ name: t("timetable.run", { number: one.number }), value: one.summary?.total ?? 0 }));
  }
}

const trialHelp: Readonly<Record<string, keyof typeof trialPages>> = {
  interpreter: "interpreters",
  delegate: "organisations",
  "more-meetings": "organisations",
};
const trialPages = {
  interpreters: "/events/$eventId/interpreters",
  organisations: "/events/$eventId/organisations",
  settings: "/events/$eventId/venue",
} as const;
