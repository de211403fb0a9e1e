import { useMutation, useQueryClient } from "@tanstack/react-query";
import { rejectReason } from "@bridgehead/contract/learning";
import { callServer } from "../../app/call-server.ts";
import { notifyDone, notifyProblem } from "../../app/notify.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useProblemText } from "../../shell/problem-note.tsx";
import { eventKey } from "../events/queries.ts";
import type { OnReject } from "./reject-button.tsx";

/** Says for one organisation that a partner's text does not fit, or that it does after all. */
export function useReject(eventId: string, organisationId: string): OnReject {
  const client = useQueryClient();
  const { t } = useLocale();
  const problemText = useProblemText();
  const { mutate } = useMutation({
    mutationFn: ({ statementId, isRejected }: { readonly statementId: string; readonly isRejected: boolean }) =>
      callServer(rejectReason, { params: { eventId, organisationId, statementId }, body: { isRejected } }),
    onSuccess: ({ isRejected }) => notifyDone(t(isRejected ? "learning.reject.done" : "learning.reject.undone")),
    onError: (error) => notifyProblem(problemText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: eventKey(eventId) }),
  });
  return (statementId, isRejected) => mutate({ statementId, isRejected });
}
