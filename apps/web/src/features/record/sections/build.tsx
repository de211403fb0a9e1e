import type { RecordPage } from "@bridgehead/contract/record";
import { investedKinds, projectRungs, rungOf } from "@bridgehead/domain/record/project-ladder";
import { AimAndActual } from "../../../components/compared-values.tsx";
import { CitationChip } from "../../../components/citations.tsx";
import { MilestoneBar, type Milestone } from "../../../components/milestone-bar.tsx";
import { Panel } from "../../../components/panel.tsx";
import { StageTrack, type Stage } from "../../../components/stage-track.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { sourceFor } from "../citing.ts";
import { recordAddress } from "../kinds.ts";
import { RecordLink } from "../record-link.tsx";
import { useToday } from "../use-today.ts";
import { useWords } from "../use-words.ts";
import { WorksPanel } from "./region.tsx";

const ladder = ["proposed", "contracted", "under-way", "done"] as const;
/** Parks, clusters, centres, funds: how far, by when it was planned, and what came of it. */
export function BuildSections({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const today = useToday();
  const words = useWords();
  const milestones = useMilestones(page);
  const source = sourceFor(page.citations, page.id);
  const target = numberOf(page, "target");
  return (
    <>
      {milestones.length > 0 && (
        <Panel title={t("record.milestones")} aside={<CitationChip source={source} />}>
          <MilestoneBar label={t("record.milestones")} milestones={milestones} today={today} />
        </Panel>
      )}
      {page.kind === "project" && <LadderPanel page={page} />}
      {(page.noun.rungs ?? []).length > 0 && (
        <Panel title={t("record.ladder")} aside={<CitationChip source={source} />}>
          <ol className="bh-record-ladder">
            {(page.noun.rungs ?? []).map((rung) => (
              <li key={rung.id}>
                <b>
                  <RecordLink record={rung} />
                </b>
                <span className="bh-xs bh-second">
                  {rung.rung && (words.code("talent-rung", rung.rung) ?? rung.rung)}
                </span>
              </li>
            ))}
          </ol>
        </Panel>
      )}
      {target && (
        <Panel title={words.factLabel("target")} aside={<CitationChip source={source} />} padded>
          <AimAndActual
            label={words.name(page)}
            unit={words.unit(target.unit, target.value)}
            aim={target.value}
            actual={numberOf(page, "reached")?.value}
            next={numberOf(page, "next_target")?.value}
          />
        </Panel>
      )}
    </>
  );
}

/** A cluster: its milestones, and what is carried on in it. */
export function ClusterSections({ page }: { readonly page: RecordPage }) {
  return (
    <>
      <BuildSections page={page} />
      <WorksPanel page={page} />
    </>
  );
}

/** How far a project has come, on the rungs of investment where it has them, else in its four stages. */
function LadderPanel({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const words = useWords();
  const stages = useProjectStages(page.stage);
  const source = sourceFor(page.citations, page.id);
  const rung = rungOf({ kind: page.subkind, stage: page.stage, rung: page.noun.rung ?? null });
  const rungStages = useRungs(page, rung);
  return rung ? (
    <Panel
      title={t("record.project.ladder")}
      aside={
        <>
          {t("record.project.ladder-rule")} <CitationChip source={source} />
        </>
      }
      padded
    >
      <StageTrack stages={rungStages} words={words.code("project-rung", rung) ?? rung} />
    </Panel>
  ) : (
    <Panel
      title={t("record.project.stages")}
      aside={
        <>
          {t("record.agreement.stages-rule")} <CitationChip source={source} />
        </>
      }
      padded
    >
      <StageTrack stages={stages} words={words.stage("project", page.stage ?? "unknown")} />
    </Panel>
  );
}

/** The six rungs; the one of a contract or an agreement is dated by what was signed. What comes after is not known. */
function useRungs(page: RecordPage, rung: string | undefined): readonly Stage[] {
  const words = useWords();
  const now = projectRungs.findIndex((one) => one === rung);
  const signed = page.links
    .map(({ record }) => record)
    .find(({ kind, date, status }) => kind === "agreement" && date?.value && status === "actual");
  const isOnlyMeant = rung === "intent";
  return projectRungs.map((one, index): Stage => ({
    name: words.code("project-rung", one) ?? one,
    state: index === now ? "now" : index < now ? "passed" : isOnlyMeant ? "to-come" : "unknown",
    ...(signed?.date && index === now && (one === "contract" || one === "agreement")
      ? { date: signed.date, address: recordAddress(signed) }
      : {}),
  }));
}

/** What a project seeks and can give: it is matched as companies' offers and needs are. */
export function OffersSide({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const words = useWords();
  const offers = page.noun.offers ?? [];
  return (
    <Panel title={t("record.project.offers")} count={offers.length}>
      <ul className="bh-record-rows is-plain">
        {offers.map((offer, index) => (
          <li key={index}>
            <span>
              <b>{t(`editing.direction.${offer.direction}`)}</b> {words.text(offer.text)}
            </span>
            {offer.fields.length > 0 && (
              <span className="bh-xs bh-second">{words.list(offer.fields.map(words.field))}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="bh-panel-body bh-xs bh-muted">
        {t(offers.length === 0 ? "record.project.offers-none" : "record.project.offers-matched")}
      </p>
    </Panel>
  );
}

function useMilestones(page: RecordPage): Milestone[] {
  const { t, format } = useLocale();
  const words = useWords();
  const told = (page.noun.milestones ?? []).map(({ ordinal, what, planned, actual }): Milestone => {
    const name = words.text(what);
    const dates = {
      planned: planned ? format.recordDate(planned).text : "",
      actual: actual ? format.recordDate(actual).text : "",
    };
    return {
      id: String(ordinal),
      name,
      ...(planned?.value ? { planned: { from: planned, to: planned } } : {}),
      ...(actual?.value ? { actual: { from: actual, to: actual } } : {}),
      status: actual?.value ? "actual" : planned?.value ? "planned" : "unknown",
      source: sourceFor(page.citations, page.id),
      words: [planned?.value && `${t("record.milestones.planned")} ${dates.planned}`, actual?.value && dates.actual]
        .filter(Boolean)
        .join(format.dot),
    };
  });
  // A contract of which nothing followed: what would come next stands there as not known, since the last date that is.
  const last = (page.noun.milestones ?? []).map(({ actual }) => actual).findLast((one) => one?.value);
  const isSilent =
    page.kind === "project" &&
    page.stage === "contracted" &&
    investedKinds.has(page.subkind ?? "") &&
    last?.value &&
    (page.noun.milestones ?? []).every(({ actual }) => actual?.value);
  return isSilent
    ? [
        ...told,
        ...(["record.project.work-begins", "record.project.in-operation"] as const).map((key): Milestone => ({
          id: key,
          name: t(key),
          scope: t("record.project.no-plan"),
          silentSince: last,
          status: "unknown",
          words: "",
        })),
      ]
    : told;
}

/** Stages of a project; what lies after the last one that is told is not known, not undone. */
function useProjectStages(stage: string | null): readonly Stage[] {
  const words = useWords();
  const now = ladder.findIndex((one) => one === stage);
  return ladder.map((one, index): Stage => ({
    name: words.stage("project", one),
    state: now < 0 ? "unknown" : index === now ? "now" : index < now ? "passed" : now === 0 ? "to-come" : "unknown",
  }));
}

function numberOf(page: RecordPage, key: string): { readonly value: number; readonly unit: string | null } | undefined {
  const fact = page.facts.find((one) => one.key === key && one.number !== null);
  return fact?.number === null || fact === undefined ? undefined : { value: fact.number, unit: fact.unit };
}
