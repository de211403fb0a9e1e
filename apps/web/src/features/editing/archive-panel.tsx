import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { RecordPage } from "@bridgehead/contract/record";
import { archiveRecord } from "@bridgehead/contract/record-changes";
import { callServer } from "../../app/call-server.ts";
import { notifyDone, notifyUndo } from "../../app/notify.tsx";
import { usePageNavigate } from "../../app/page-link.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { useSave } from "../agreements/use-save.ts";
import { listAddress } from "../record/kinds.ts";

/** Takes a record out of the lists, with the way back in the same notice. */
export function ArchivePanel({ page, revision }: { readonly page: RecordPage; readonly revision: number }) {
  const { t } = useLocale();
  const go = usePageNavigate();
  const client = useQueryClient();
  const archive = useSave(
    () => callServer(archiveRecord, { params: { id: page.id }, body: { revision } }),
    ({ revision: at }) => {
      void go(listAddress(page.kind));
      notifyUndo({
        message: t("editing.archived"),
        undoWord: t("editing.undo"),
        onUndo: () => {
          void callServer(archiveRecord, { params: { id: page.id }, body: { revision: at, restore: true } }).then(
            async () => {
              await client.invalidateQueries({ queryKey: ["record"] });
              notifyDone(t("editing.restored"));
            },
          );
        },
      });
    },
  );
  return (
    <Panel title={t("editing.section.archive")} padded>
      <p className="bh-second">{t("editing.archive-why")}</p>
      {archive.error && <ProblemNote error={archive.error} />}
      <div className="bh-edit-acts">
        <Button loading={archive.isPending} onClick={() => archive.mutate()}>
          {t("editing.archive")}
        </Button>
      </div>
    </Panel>
  );
}
