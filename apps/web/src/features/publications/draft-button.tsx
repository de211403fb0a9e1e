import { useMutation } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import { draftPublication } from "@bridgehead/contract/publications";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { callServer } from "../../app/call-server.ts";
import { notifyProblem } from "../../app/notify.tsx";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { useLocale } from "../../language/use-locale.tsx";

/** Nouns that a press text can be about. */
const newsworthy = new Set<RecordKind>(["event", "agreement", "visit", "project", "programme"]);

/** Drafts a press text from the record of the page, for those who may write. */
export function DraftButton({
  record: { id, kind },
}: {
  readonly record: { readonly id: string; readonly kind: RecordKind };
}) {
  const { t } = useLocale();
  const go = usePageNavigate();
  const mayWrite = useMayDo("record.write");
  const drafting = useMutation({
    mutationFn: () => callServer(draftPublication, { body: { rootId: id } }),
    onSuccess: (publication) => void go({ to: "/press/$publicationId", params: { publicationId: publication.id } }),
    onError: (error) => notifyProblem(error.message),
  });
  if (!mayWrite || !newsworthy.has(kind)) return null;
  return (
    <Button variant="default" loading={drafting.isPending} onClick={() => drafting.mutate()}>
      {t("press-pages.draft")}
    </Button>
  );
}
