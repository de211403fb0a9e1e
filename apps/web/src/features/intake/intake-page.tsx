import "./intake.css";
import { useRef, useState } from "react";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { IconFileImport } from "@tabler/icons-react";
import type { IntakeBatch } from "@bridgehead/contract/intake";
import { usePageNavigate } from "../../app/page-link.tsx";
import { FileDrop } from "../../components/file-drop.tsx";
import { JobLine } from "../../components/job-line.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { GoButton } from "../events/go-button.tsx";
import { useEvent } from "../events/use-event.ts";
import { Stressed } from "../record/stressed.tsx";
import { BatchList } from "./batch-list.tsx";
import { batchesQuery } from "./queries.ts";
import { uploadFiles, uploadLimits } from "./upload.ts";

/** Drop the agencies' files; below, what came in before. */
export default function IntakePage() {
  const { t, format } = useLocale();
  const { eventId, name } = useEvent("intake");
  const go = usePageNavigate();
  const client = useQueryClient();
  const { batches } = useSuspenseQuery(batchesQuery(eventId)).data;
  const [sent, setSent] = useState<{ readonly done: number; readonly total: number; readonly files: number }>();
  const aborter = useRef<AbortController>(undefined);
  const upload = useMutation({
    mutationFn: (files: readonly File[]) => {
      aborter.current = new AbortController();
      setSent({ done: 0, total: files.reduce((sum, file) => sum + file.size, 0), files: files.length });
      return uploadFiles(eventId, files, {
        signal: aborter.current.signal,
        onProgress: (done, total) => setSent({ done, total, files: files.length }),
      });
    },
    onSuccess: async ({ batchId }) => {
      await client.invalidateQueries({ queryKey: batchesQuery(eventId).queryKey });
      await go({ to: "/events/$eventId/intake/$batchId", params: { eventId, batchId } });
    },
    onSettled: () => setSent(undefined),
  });
  const wasStopped = upload.error instanceof DOMException && upload.error.name === "AbortError";
  const open = batches.find(
    (batch) => batch.state === "reading" || batch.state === "questions" || batch.state === "ready",
  );
  const kilobytes = (bytes: number) => Math.round(bytes / 1024);

  return (
    <>
      <Lead
        page={`${t("intake.page")}${format.dot}${name}`}
        say={<Stressed text={sayOf(open)} />}
        why={t(open ? "intake.say.open.why" : "intake.say.none.why")}
        primary={
          open && (
            <GoButton
              to="/events/$eventId/intake/$batchId"
              params={{ eventId, batchId: open.id }}
              variant="filled"
              icon={<IconFileImport className="bh-i" aria-hidden />}
            >
              {t(open.state === "questions" ? "intake.act.questions" : "intake.act.look")}
            </GoButton>
          )
        }
      />
      <div className="bh-stack">
        {sent ? (
          <Panel title={t("intake.upload")} padded>
            <JobLine
              title={t("intake.uploading", { files: sent.files })}
              job={{
                state: "running",
                done: kilobytes(sent.done),
                total: kilobytes(sent.total),
                progress: t("intake.uploading.size", {
                  sent: format.number(kilobytes(sent.done)),
                  size: format.number(kilobytes(sent.total)),
                }),
              }}
              onStop={() => aborter.current?.abort()}
            />
          </Panel>
        ) : (
          // No ending is refused here: the reader knows a file by its bytes, and names those it cannot read.
          <FileDrop
            say={t("intake.drop")}
            kinds={format.items(["xlsx", "xls", "ods", "csv", "tsv", "txt", "html"])}
            megabytesMax={uploadLimits.megabytes}
            onFiles={(files) => files.length > 0 && upload.mutate(files)}
          />
        )}
        {wasStopped && <p className="bh-note">{t("intake.upload.stopped")}</p>}
        {upload.isError && !wasStopped && <ProblemNote error={upload.error} />}
        <BatchList batches={batches} eventId={eventId} />
      </div>
    </>
  );

  function sayOf(batch: Pick<IntakeBatch, "state" | "files" | "counts"> | undefined): string {
    if (!batch) return t(batches.some((one) => one.state === "accepted") ? "intake.say.next" : "intake.say.none");
    const args = { files: batch.files.length, questions: batch.counts["questions"] ?? 0 };
    if (batch.state === "reading") return t("intake.say.reading", args);
    return t(batch.state === "questions" ? "intake.say.questions" : "intake.say.ready", args);
  }
}
