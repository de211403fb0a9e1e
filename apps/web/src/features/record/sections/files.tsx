import { useState } from "react";
import { Button, NativeSelect } from "@mantine/core";
import { IconFileText, IconPresentation } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { addressOf } from "@bridgehead/contract/client";
import type { RecordPage } from "@bridgehead/contract/record";
import {
  addRecordFiles,
  fileRoles,
  listRecordFiles,
  readRecordFile,
  removeRecordFile,
} from "@bridgehead/contract/record-files";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { callServer } from "../../../app/call-server.ts";
import { notifyDone } from "../../../app/notify.tsx";
import { useMayDo } from "../../../app/signed-in.ts";
import { FileDrop } from "../../../components/file-drop.tsx";
import { Panel } from "../../../components/panel.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { ProblemNote } from "../../../shell/problem-note.tsx";
import { useSave } from "../../agreements/use-save.ts";

/** Nouns that have papers of their own. */
const withFiles = new Set<RecordKind>([
  "event",
  "session",
  "project",
  "visit",
  "visit-stop",
  "policy",
  "case",
  "programme",
  "cluster",
]);
const megabytesMax = Math.floor((addRecordFiles.uploads?.bytesMax ?? 0) / 1024 / 1024);

/** Slides that everybody may open, and documents for officials; without any, guests see nothing. */
export function FilesPanel({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const mayWrite = useMayDo("record.write");
  const [role, setRole] = useState<(typeof fileRoles)[number]>("slides");
  const has = withFiles.has(page.kind);
  const { data } = useQuery({
    queryKey: ["record", "files", page.id],
    queryFn: () => callServer(listRecordFiles, { params: { id: page.id } }),
    enabled: has,
    retry: false,
  });
  const add = useSave(
    (files: readonly File[]) => {
      const form = new FormData();
      for (const file of files) form.append("files", file, file.name);
      return callServer(addRecordFiles, { params: { id: page.id }, query: { role }, files: form });
    },
    () => notifyDone(t("files.added")),
  );
  const remove = useSave(
    (fileId: string) => callServer(removeRecordFile, { params: { fileId } }),
    () => notifyDone(t("files.removed")),
  );
  const files = data?.files ?? [];
  if (!has || !data || (files.length === 0 && !mayWrite)) return null;
  return (
    <Panel title={t("files.panel")} count={files.length}>
      {files.length === 0 && <p className="bh-panel-body bh-muted">{t("files.none")}</p>}
      <ul className="bh-record-files">
        {files.map((file) => {
          const Icon = file.role === "slides" ? IconPresentation : IconFileText;
          return (
            <li key={file.id}>
              <Icon className="bh-i" aria-hidden />
              <span>
                <a href={addressOf(readRecordFile, { params: { fileId: file.id } })} download={file.fileName}>
                  {file.fileName}
                </a>{" "}
                <span className="bh-xs bh-muted">{t(`files.${file.role}`)}</span>
              </span>
              {mayWrite && (
                <Button
                  size="xs"
                  loading={remove.isPending && remove.variables === file.id}
                  onClick={() => remove.mutate(file.id)}
                  aria-label={t("files.remove-one", { name: file.fileName })}
                >
                  {t("files.remove")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {mayWrite && (
        <details className="bh-record-files-add">
          <summary>{t("files.drop")}</summary>
          <NativeSelect
            label={t("files.role")}
            value={role}
            onChange={({ currentTarget }) => setRole(currentTarget.value as typeof role)}
            data={fileRoles.map((one) => ({ value: one, label: t(`files.role.${one}`) }))}
          />
          <FileDrop
            say={t("files.drop")}
            kinds="PDF, Word, Excel, PowerPoint, HWP, JPEG, PNG, txt, zip"
            megabytesMax={megabytesMax}
            isBusy={add.isPending}
            onFiles={(chosen) => add.mutate(chosen)}
          />
        </details>
      )}
      {add.isError && <ProblemNote error={add.error} />}
      {remove.isError && <ProblemNote error={remove.error} />}
    </Panel>
  );
}
