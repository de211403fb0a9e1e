import { useState } from "react";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { addressOf } from "@bridgehead/contract/client";
import { exportUnplaced, type Run } from "@bridgehead/contract/timetable";
import { readText } from "@bridgehead/domain/shared/language";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { PageLink } from "../../app/page-link.tsx";
import { hasPage } from "../../app/pages.ts";
import { ExposureStrip } from "../../components/exposure-strip.tsx";
import { NameBoth } from "../../components/name-both.tsx";
import { Panel } from "../../components/panel.tsx";
import { Pips } from "../../components/pips.tsx";
import { ReasonsList, WhatIf } from "../../components/reasons-list.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { unplacedQuery } from "./queries.ts";
import { RequestList } from "./request-list.tsx";
import { spreadOf } from "./run-numbers.ts";
import { useCauses } from "./use-causes.ts";
import { useChangeWords } from "./use-change-words.ts";
import { useSideName } from "./use-event.ts";
import { trialOf, useTrials } from "./use-trials.ts";

const belowAtFirst = 6;
const whatIfsAtFirst = 8;

type RunResultProps = {
  readonly eventId: string;
  readonly run: Run & { readonly summary: NonNullable<Run["summary"]> };
  readonly slots: readonly { readonly id: string; readonly startsAt: string; readonly endsAt: string }[];
  readonly zone: string;
  /** All runs, those that tried a what-if of this one among them. */
  readonly runs: readonly Run[];
  readonly isRunning: boolean;
};

/** What a run brought: who gets how many, who is below the floor, why the rest has no place, and what would help. */
export function RunResult({ eventId, run, slots, zone, runs, isRunning }: RunResultProps) {
  const { t, format, locale } = useLocale();
  const { summary } = run;
  const sideName = useSideName();
  const [open, setOpen] = useState<{ readonly code?: string; readonly organisationId?: string }>();
  const [isAllBelow, setAllBelow] = useState(false);
  const [areAllWhatIfs, setAllWhatIfs] = useState(false);
  const { data: unplaced } = useQuery(unplacedQuery(eventId, run.id));
  const spread = spreadOf(summary);
  // What helps most, and one change that does nothing: that another table is no use is worth knowing at once.
  const idle = summary.whatIfs.find(({ boundChange }) => Math.floor(boundChange + 1e-6) === 0);
  const whatIfs = [
    ...summary.whatIfs.slice(0, whatIfsAtFirst - 1),
    ...(idle && summary.whatIfs.indexOf(idle) >= whatIfsAtFirst - 1 ? [idle] : []),
    ...summary.whatIfs.slice(whatIfsAtFirst - 1).filter((one) => one !== idle),
  ];
  const waiting = summary.candidates - summary.held;
  const organisations = unplaced?.organisations ?? [];
  const sayAll = useCauses(organisations);
  const sayChange = useChangeWords({ slots, zone, organisations });
  const trials = useTrials(eventId);
  const requests = (unplaced?.requests ?? []).map((request) => ({
    ...request,
    nearId: request.nearId,
    farId: request.farId,
  }));
  const listed = requests.filter(
    ({ causes, nearId, farId }) =>
      (open?.code === undefined || (causes[0]?.code ?? "worth-less") === open.code) &&
      (open?.organisationId === undefined || nearId === open.organisationId || farId === open.organisationId),
  );
  const openName = summary.below.find(({ organisation }) => organisation.id === open?.organisationId)?.organisation
    .names;

  return (
    <>
      <Panel title={t("timetable.spread")}>
        <div className="bh-panel-body">
          {spread && (
            <ExposureStrip
              label={t("timetable.spread")}
              nearName={sideName(spread.near.side)}
              farName={spread.far ? sideName(spread.far.side) : ""}
              columns={spread.columns}
              floor={run.settings.floor}
            />
          )}
          {spread?.far && (
            <p className="bh-sm bh-second">
              {t("timetable.spread.mean", {
                near: sideName(spread.near.side),
                nearMean: format.number(spread.near.mean, 1),
                far: sideName(spread.far.side),
                farMean: format.number(spread.far.mean, 1),
              })}
            </p>
          )}
          {spread?.others.map(({ side, organisations: count, least, most }) => (
            <p key={side} className="bh-sm bh-second">
              {t("timetable.spread.other", { side: sideName(side), count, least, most })}
            </p>
          ))}
        </div>
      </Panel>

      <div className="bh-columns bh-tt-halves">
        {summary.below.length > 0 && (
          <Panel title={t("timetable.below", { floor: run.settings.floor })} count={summary.below.length}>
            <div
              className="bh-scroll"
              tabIndex={0}
              role="group"
              aria-label={t("timetable.below", { floor: run.settings.floor })}
            >
              <table className="bh-table is-cards">
                <caption className="bh-vh">{t("timetable.below", { floor: run.settings.floor })}</caption>
                <tbody>
                  {summary.below
                    .slice(0, isAllBelow ? undefined : belowAtFirst)
                    .map(({ organisation, held, asked }) => {
                      const first = requests.find(({ nearId, farId }) => [nearId, farId].includes(organisation.id));
                      const why = first ? sayAll(first.causes)[0] : undefined;
                      return (
                        <tr key={organisation.id}>
                          <th scope="row">
                            <NameBoth name={organisation.names} isStrong={false} />
                          </th>
                          <td>
                            <Pips mustHeld={0} held={held} asked={asked} floor={run.settings.floor} />
                          </td>
                          <td>{asked < run.settings.floor ? t("timetable.below.few", { count: asked }) : why}</td>
                          <td className="is-number">
                            {asked > held ? (
                              <Button size="compact-sm" onClick={() => setOpen({ organisationId: organisation.id })}>
                                {t("timetable.below.requests")}
                              </Button>
                            ) : (
                              hasPage("/events/$eventId/recommendations") && (
                                <PageLink
                                  to="/events/$eventId/recommendations"
                                  params={{ eventId }}
                                  search={{ organisation: organisation.id }}
                                >
                                  {t("timetable.below.recommend")}
                                </PageLink>
                              )
                            )}
                          </td>
                        </tr>
                      );
                    })}
                </tbody>
              </table>
            </div>
            {summary.below.length > belowAtFirst && (
              <ShowMore
                isOpen={isAllBelow}
                onToggle={() => setAllBelow((now) => !now)}
                more={t("timetable.below.more", { count: summary.below.length - belowAtFirst })}
              />
            )}
          </Panel>
        )}
        <Panel title={t("timetable.why-not", { count: waiting })}>
          {summary.reasons.length === 0 ? (
            <p className="bh-panel-body">{t("timetable.why-not.none")}</p>
          ) : (
            <ReasonsList
              label={t("timetable.why-not", { count: waiting })}
              reasons={summary.reasons.map(({ code, count }) => ({
                id: code,
                count,
                cause: t(`scheduling.reason.${code}` as MessageKey),
                detail: t(`scheduling.act.${code}` as MessageKey),
                onOpen: () => setOpen({ code }),
                act: helpPage(code) ? (
                  <PageLink to={helpPage(code) ?? ""} params={{ eventId }} className="bh-tt-act">
                    {t(`timetable.help.${helpOf[code] ?? "organisations"}` as MessageKey)}
                  </PageLink>
                ) : (
                  <Button
                    size="compact-sm"
                    onClick={() => setOpen({ code })}
                    aria-label={`${t("timetable.below.requests")}${format.colon}${t(`scheduling.reason.${code}` as MessageKey)}`}
                  >
                    {t("timetable.below.requests")}
                  </Button>
                ),
              }))}
            />
          )}
        </Panel>
      </div>

      {summary.whatIfs.length > 0 && (
        <Panel title={t("timetable.what-if")} aside={t("timetable.what-if.aside")}>
          <WhatIf
            label={t("timetable.what-if")}
            rows={whatIfs.slice(0, areAllWhatIfs ? undefined : whatIfsAtFirst).map((whatIf) => {
              const index = summary.whatIfs.indexOf(whatIf);
              const change = sayChange(whatIf);
              const trial = trialOf(runs, run.id, whatIf);
              const bound = Math.floor(whatIf.boundChange + 1e-6);
              return {
                id: `${whatIf.code} ${index}`,
                change,
                bound,
                note:
                  Number(whatIf.args["meetings"]) > 0
                    ? t("timetable.what-if.meetings", { count: Number(whatIf.args["meetings"]) })
                    : undefined,
                solved: trial?.summary ? trial.summary.held - summary.held : undefined,
                act: trial ? (
                  <PageLink to="/events/$eventId/scheduling" params={{ eventId }} search={{ run: trial.id }}>
                    {t("timetable.run", { number: trial.number })}
                  </PageLink>
                ) : bound > 0 ? (
                  <Button
                    size="compact-sm"
                    disabled={isRunning}
                    loading={trials.begin.isPending && trials.begin.variables.index === index}
                    onClick={() => trials.begin.mutate({ runId: run.id, index })}
                    aria-label={`${t("timetable.trial.try")}${format.colon}${change}`}
                  >
                    {t("timetable.trial.try")}
                  </Button>
                ) : undefined,
              };
            })}
          />
          {whatIfs.length > whatIfsAtFirst && (
            <ShowMore
              isOpen={areAllWhatIfs}
              onToggle={() => setAllWhatIfs((now) => !now)}
              more={t("timetable.what-if.more", { count: whatIfs.length - whatIfsAtFirst })}
            />
          )}
        </Panel>
      )}

      <RequestList
        isOpen={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={
          open?.code
            ? t(`scheduling.reason.${open.code}` as MessageKey)
            : openName
              ? t("timetable.requests.of", { who: readText(openName, locale)?.text ?? "" })
              : t("timetable.requests")
        }
        help={open?.code ? t(`scheduling.act.${open.code}` as MessageKey) : undefined}
        requests={listed}
        organisations={organisations}
        excelHref={`${addressOf(exportUnplaced, { params: { eventId, runId: run.id } })}?lang=${locale}`}
      />
    </>
  );
}

function ShowMore({
  isOpen,
  onToggle,
  more,
}: {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly more: string;
}) {
  const { t } = useLocale();
  return (
    <p className="bh-panel-body">
      <Button size="xs" aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? t("timetable.show-less") : more}
      </Button>
    </p>
  );
}

/** The page where the one act that helps is done; reasons without one open their requests. */
const helpOf: Readonly<Record<string, "interpreters" | "organisations" | "settings">> = {
  "no-interpreter": "interpreters",
  "interpreter-full": "interpreters",
  "tables-full": "settings",
  "rooms-full": "settings",
};
const helpPages = {
  interpreters: "/events/$eventId/interpreters",
  organisations: "/events/$eventId/organisations",
  settings: "/events/$eventId/venue",
};

function helpPage(code: string): string | undefined {
  const page = helpOf[code] && helpPages[helpOf[code]];
  return page && hasPage(page) ? page : undefined;
}
