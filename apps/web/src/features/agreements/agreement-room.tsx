import "../record/record.css";
import "./agreements.css";
import { useMemo, useState } from "react";
import { Button } from "@mantine/core";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { updateRecord } from "@bridgehead/contract/record-changes";
import { topics } from "@bridgehead/contract/realtime";
import type { AgreementStage } from "@bridgehead/domain/agreements/stages";
import { callServer } from "../../app/call-server.ts";
import { useLive } from "../../app/live.ts";
import { notifyDone } from "../../app/notify.tsx";
import { usePageTitle } from "../../app/page-title.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { CitationProvider } from "../../components/citations.tsx";
import { NameBoth } from "../../components/name-both.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { citedSources } from "../record/citing.ts";
import { recordQuery } from "../record/queries.ts";
import { FiguresPanel } from "../record/sections/figures.tsx";
import { RelatedPanel } from "../record/sections/related.tsx";
import { RemarksPanel, SourcesPanel } from "../record/sections/side.tsx";
import { StatementsPanel } from "../record/sections/statements.tsx";
import { useWords } from "../record/use-words.ts";
import { AgreementLead } from "./agreement-lead.tsx";
import { ApprovalNote } from "./approval-note.tsx";
import { CommitteePanel, MeetingsPanel } from "./committee-panel.tsx";
import { DetailsForm } from "./details-form.tsx";
import { DocumentsPanel } from "./documents-panel.tsx";
import { DutiesPanel } from "./duties-panel.tsx";
import { FactsPanel } from "./facts-panel.tsx";
import { HistoryPanel } from "./history-panel.tsx";
import { ItemsPanel } from "./items-panel.tsx";
import { namesOf } from "./names-of.ts";
import { workKey, workQuery } from "./queries.ts";
import { StagePanel, StepForm } from "./stage-panel.tsx";
import { TextsPanel } from "./texts-panel.tsx";
import { useSave } from "./use-save.ts";

/** Where an official works on one agreement: the next step first, then what is due, the text, the committee, and the record. */
export function AgreementRoom({ id }: { readonly id: string }) {
  const { t, locale } = useLocale();
  const words = useWords();
  const client = useQueryClient();
  const { data: page } = useSuspenseQuery(recordQuery(id));
  const { data: work } = useSuspenseQuery(workQuery(id));
  const mayWrite = useMayDo("record.write");
  const [step, setStep] = useState<AgreementStage>();
  const [isChanging, setChanging] = useState(false);
  const sources = useMemo(() => citedSources(page, locale), [page, locale]);
  const nameOf = useMemo(() => namesOf(words, page, work), [words, page, work]);
  usePageTitle(words.name(page));
  useLive(topics.record(id), () => {
    void client.invalidateQueries({ queryKey: workKey });
    void client.invalidateQueries({ queryKey: ["record", "one", id] });
  });
  const open = work.approvals.filter(({ decidedAt }) => decidedAt === null);
  const isSigned = page.stage === "signed" || page.stage === "in-force" || page.stage === "ended";
  return (
    <CitationProvider key={page.id} sources={sources}>
      <AgreementLead page={page} work={work} open={open} mayWrite={mayWrite} onStep={setStep} />
      <div className="bh-record-column">
        <div className="bh-work-name">
          <h2>
            <NameBoth name={page.names} />
          </h2>
          {mayWrite && !isChanging && (
            <span className="bh-row">
              <VisibilityChoice id={id} revision={work.revision} visibility={work.visibility} />
              <Button size="xs" onClick={() => setChanging(true)}>
                {t("agreements.change")}
              </Button>
            </span>
          )}
        </div>
        {open.length > 0 && (
          <Panel title={t("agreements.approvals.waiting")} count={open.length}>
            {open.map((approval) => (
              <ApprovalNote key={approval.id} approval={approval} />
            ))}
          </Panel>
        )}
        <StagePanel page={page} />
        {step && (
          <StepForm key={step} id={id} work={work} start={step} nameOf={nameOf} onClose={() => setStep(undefined)} />
        )}
        {isChanging && <DetailsForm page={page} work={work} nameOf={nameOf} onClose={() => setChanging(false)} />}
        <div className="bh-with-side">
          <div className="bh-record-column">
            <ItemsPanel id={id} work={work} mayWrite={mayWrite} />
            <TextsPanel id={id} work={work} mayWrite={mayWrite && !isSigned} nameOf={nameOf} />
            <MeetingsPanel id={id} work={work} mayWrite={mayWrite} />
            <FiguresPanel page={page} />
            <StatementsPanel page={page} />
            <RelatedPanel page={page} />
            <HistoryPanel id={id} nameOf={nameOf} />
          </div>
          <aside className="bh-record-column" aria-label={t("agreements.facts")}>
            <FactsPanel page={page} work={work} />
            <CommitteePanel page={page} work={work} mayWrite={mayWrite} nameOf={nameOf} />
            <DutiesPanel id={id} work={work} mayWrite={mayWrite} />
            <DocumentsPanel id={id} work={work} mayWrite={mayWrite} />
            <RemarksPanel page={page} />
            {sources.length > 0 && <SourcesPanel />}
          </aside>
        </div>
      </div>
    </CitationProvider>
  );
}

/** Who sees it: those who work on it, or everybody. Work stays inside either way. */
function VisibilityChoice({
  id,
  revision,
  visibility,
}: {
  readonly id: string;
  readonly revision: number;
  readonly visibility: "public" | "internal";
}) {
  const { t } = useLocale();
  const save = useSave(
    (next: "public" | "internal") => callServer(updateRecord, { params: { id }, body: { revision, visibility: next } }),
    (_, next) =>
      notifyDone(t(next === "public" ? "agreements.visibility.published" : "agreements.visibility.withdrawn")),
  );
  const other = visibility === "public" ? "internal" : "public";
  return (
    <>
      <span className={`bh-chip${visibility === "public" ? " is-near" : " is-line"}`}>
        {t(`agreements.${visibility}`)}
      </span>
      <Button size="xs" loading={save.isPending} onClick={() => save.mutate(other)}>
        {t(`agreements.visibility.${other}`)}
      </Button>
      {save.isError && <ProblemNote error={save.error} />}
    </>
  );
}
