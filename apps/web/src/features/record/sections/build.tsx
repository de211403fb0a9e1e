import type { RecordPage } from "@bridgehead/contract/record";
import { AimAndActual } from "../../../components/compared-values.tsx";
import { CitationChip } from "../../../components/citations.tsx";
import { MilestoneBar, type Milestone } from "../../../components/milestone-bar.tsx";
import { Panel } from "../../../components/panel.tsx";
import { StageTrack, type Stage } from "../../../components/stage-track.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { sourceFor } from "../citing.ts";
import { useToday } from "../use-today.ts";
import { useWords } from "../use-words.ts";

const ladder = ["proposed", "contracted", "under-way", "done"] as const;

/** Parks, clusters, centres, funds: how far, by when it was planned, and what came of it. */
export function BuildSections({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const today = useToday();
  const words = useWords();
  const milestones = useMilestones(page);
  const stages = useProjectStages(page.stage);
  const source = sourceFor(page.citations, page.id);
  const target = numberOf(page, "target");
  const offers = page.noun.offers ?? [];
  return (
    <>
      {milestones.length > 0 && (
        <Panel title={t("record.milestones")} aside={<CitationChip source={source} />}>
          <MilestoneBar label={t("record.milestones")} milestones={milestones} today={today} />
        </Panel>
      )}
      {page.kind === "project" && (
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
          {page.noun.rung && (
            <p className="bh-second">
              {t("editing.field.rung")}: <b>{words.code("project-rung", page.noun.rung) ?? page.noun.rung}</b>
            </p>
          )}
        </Panel>
      )}
      {offers.length > 0 && (
        <Panel title={t("editing.field.offers")} count={offers.length}>
          <dl className="bh-statements">
            {offers.map((offer, index) => (
              <div key={index}>
                <dt>{t(`editing.direction.${offer.direction}`)}</dt>
                <dd>
                  {words.text(offer.text)}
                  {offer.fields.length > 0 && (
                    <span className="bh-xs bh-muted"> {words.list(offer.fields.map(words.field))}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
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

function useMilestones(page: RecordPage): Milestone[] {
  const { t, format } = useLocale();
  const words = useWords();
  return (page.noun.milestones ?? []).map(({ ordinal, what, planned, actual }): Milestone => {
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
        .join(" · "),
    };
  });
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
