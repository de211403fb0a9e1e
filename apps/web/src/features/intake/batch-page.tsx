import "./intake.css";
import { useCallback, useState } from "react";
import { Tabs } from "@mantine/core";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { addressOf } from "@bridgehead/contract/client";
import { exportIntakeBatch } from "@bridgehead/contract/intake";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { JobProgress } from "../events/job-progress.tsx";
import { eventKey } from "../events/queries.ts";
import { useEvent } from "../events/use-event.ts";
import { BatchAside } from "./batch-aside.tsx";
import { BatchColumns } from "./batch-columns.tsx";
import { BatchDifferences } from "./batch-differences.tsx";
import { BatchLead } from "./batch-lead.tsx";
import { BatchLeftOut } from "./batch-left-out.tsx";
import { BatchQuestions } from "./batch-questions.tsx";
import { BatchRepairs } from "./batch-repairs.tsx";
import { batchQuery } from "./queries.ts";
import { useBatchActs } from "./use-batch-acts.ts";
import type { GivenAnswers } from "./given-answers.ts";

const shownTabs = ["questions", "differences", "left-out", "repairs", "columns"] as const;
type Shown = (typeof shownTabs)[number];

/** One mailbag: being read, asked about, looked at, taken in, undone. */
export default function BatchPage() {
  const { t, locale } = useLocale();
  const { batchId = "" } = useParams({ strict: false }) as { batchId?: string };
  const { show } = useSearch({ strict: false }) as { show?: Shown };
  const { eventId } = useEvent("intake");
  const go = usePageNavigate();
  const client = useQueryClient();
  const { data: batch } = useSuspenseQuery(batchQuery(eventId, batchId));
  const [given, setGiven] = useState<GivenAnswers>({});
  const acts = useBatchActs(eventId, batchId, () => setGiven({}));
  const onOver = useCallback(() => void client.invalidateQueries({ queryKey: eventKey(eventId) }), [client, eventId]);
  const counts: Readonly<Record<Shown, number>> = {
    questions: batch.questions.length,
    differences: batch.differences.added + batch.differences.changed + batch.differences.gone,
    "left-out": batch.rejected.length + batch.merged.length,
    repairs: batch.warnings.length,
    columns: batch.tables.reduce((sum, { columns }) => sum + columns.length, 0),
  };
  const isOpen = batch.state === "questions" || batch.state === "ready";
  const tab: Shown =
    show && shownTabs.includes(show) ? show : isOpen && counts.questions > 0 ? "questions" : "differences";
  const excelHref = `${addressOf(exportIntakeBatch, { params: { eventId, batchId } })}?lang=${locale}`;
  const isReading = batch.state === "reading";

  return (
    <>
      <BatchLead batch={batch} given={given} acts={acts} eventId={eventId} />
      {acts.error !== null && <ProblemNote error={acts.error} />}
      {isReading && batch.jobId !== null && (
        <JobProgress
          title={t("intake.reading", { files: batch.files.length })}
          jobId={batch.jobId}
          onOver={onOver}
          messageOf={labelOf}
        />
      )}
      {!isReading && batch.state !== "failed" && (
        <div className="bh-with-side bh-batch">
          <Tabs
            value={tab}
            onChange={(next) =>
              void go({
                to: "/events/$eventId/intake/$batchId",
                params: { eventId, batchId },
                search: { show: next ?? undefined },
                replace: true,
              })
            }
          >
            <Tabs.List aria-label={t("intake.batch")}>
              {shownTabs.map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {t(`intake.tab.${one}`)}{" "}
                  <span className={`bh-count${one === "questions" && isOpen && counts[one] > 0 ? " is-warn" : ""}`}>
                    {counts[one]}
                  </span>
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="questions">
              <BatchQuestions batch={batch} excelHref={excelHref} given={given} onGive={setGiven} isOpen={isOpen} />
            </Tabs.Panel>
            <Tabs.Panel value="differences">
              <BatchDifferences batch={batch} excelHref={excelHref} />
            </Tabs.Panel>
            <Tabs.Panel value="left-out">
              <BatchLeftOut batch={batch} excelHref={excelHref} />
            </Tabs.Panel>
            <Tabs.Panel value="repairs">
              <BatchRepairs batch={batch} excelHref={excelHref} />
            </Tabs.Panel>
            <Tabs.Panel value="columns">
              <BatchColumns batch={batch} excelHref={excelHref} given={given} onGive={setGiven} isOpen={isOpen} />
            </Tabs.Panel>
          </Tabs>
          <BatchAside batch={batch} />
        </div>
      )}
      {batch.state === "failed" && <BatchAside batch={batch} />}
    </>
  );

  /** A file's name is worth showing; the reader's own words for its steps are not. */
  function labelOf(detail: unknown): string | undefined {
    const { label } = (detail ?? {}) as { label?: unknown };
    return typeof label === "string" && batch.files.some((file) => file.name === label) ? label : undefined;
  }
}
