import { Button } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { addAttachment, readAttachment, removeAttachment, type AgreementWork } from "@bridgehead/contract/agreements";
import { addressOf } from "@bridgehead/contract/client";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { FileDrop } from "../../components/file-drop.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useToday } from "../record/use-today.ts";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { useSave } from "./use-save.ts";

const megabytesMax = Math.floor((addAttachment.uploads?.bytesMax ?? 0) / 1024 / 1024);

/** Documents of an agreement: attached, downloaded, taken away. A file that is not what its name says does not come in. */
export function DocumentsPanel({
  id,
  work,
  mayWrite,
}: {
  readonly id: string;
  readonly work: AgreementWork;
  readonly mayWrite: boolean;
}) {
  const { t, format, timeZone } = useLocale();
  const today = useToday();
  const attach = useSave(
    (files: readonly File[]) => {
      const form = new FormData();
      for (const file of files) form.append("files", file, file.name);
      return callServer(addAttachment, { params: { agreementId: id }, files: form });
    },
    () => notifyDone(t("agreements.documents.attached")),
  );
  const remove = useSave(
    (attachmentId: string) => callServer(removeAttachment, { params: { attachmentId } }),
    () => notifyDone(t("agreements.documents.removed")),
  );
  return (
    <Panel title={t("agreements.documents")} count={work.attachments.length}>
      {work.attachments.length === 0 && <p className="bh-work-line bh-muted">{t("agreements.documents.none")}</p>}
      <ul className="bh-work-documents">
        {work.attachments.map((one) => (
          <li key={one.id}>
            <IconFileText className="bh-i" aria-hidden />
            <span>
              <a href={addressOf(readAttachment, { params: { attachmentId: one.id } })} download={one.fileName}>
                {one.fileName}
              </a>
              <span className="bh-xs bh-muted">
                {t("agreements.documents.line", {
                  kilobytes: Math.max(1, Math.round(one.byteCount / 1024)),
                  at: format.instant(one.addedAt, timeZone, today),
                })}
              </span>
            </span>
            {mayWrite && (
              <Button
                size="xs"
                loading={remove.isPending && remove.variables === one.id}
                onClick={() => remove.mutate(one.id)}
                aria-label={t("agreements.documents.remove-one", { name: one.fileName })}
              >
                {t("agreements.documents.remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div className="bh-panel-body">
          <FileDrop
            say={t("agreements.documents.drop")}
            kinds="PDF, Word, Excel, PowerPoint, HWP, JPEG, PNG, txt, zip"
            megabytesMax={megabytesMax}
            isBusy={attach.isPending}
            onFiles={(files) => attach.mutate(files)}
          />
          {attach.isError && <ProblemNote error={attach.error} />}
          {remove.isError && <ProblemNote error={remove.error} />}
        </div>
      )}
    </Panel>
  );
}
