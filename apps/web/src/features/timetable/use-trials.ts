import { useMutation, useQueryClient } from "@tanstack/react-query";
import * as contract from "@bridgehead/contract/timetable";
import type { Run } from "@bridgehead/contract/timetable";
import { callServer } from "../../app/call-server.ts";
import { notifyDone, notifyProblem } from "../../app/notify.tsx";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useProblemText } from "../../shell/problem-note.tsx";
import { timetableKey } from "./queries.ts";

/** What can be done about what-ifs: try one as a run beside its own, and drop such a run. */
export function useTrials(eventId: string) {
  const { t } = useLocale();
  const client = useQueryClient();
  const go = usePageNavigate();
  const problemText = useProblemText();
  const refresh = () => client.invalidateQueries({ queryKey: timetableKey(eventId) });
  const show = (run?: string) =>
    go({ to: "/events/$eventId/scheduling", params: { eventId }, search: run ? { run } : {}, replace: true });
  const onError = (error: Error) => notifyProblem(problemText(error));
  const begin = useMutation({
    mutationFn: ({ runId, index }: { runId: string; index: number }) =>
      callServer(contract.tryWhatIf, { params: { eventId, runId, index } }),
    onSuccess: async ({ runId }) => {
      await refresh();
      await show(runId);
    },
    onError,
  });
  const drop = useMutation({
    mutationFn: (run: Run) => callServer(contract.dropTrial, { params: { eventId, runId: run.id } }),
    onSuccess: async (_none, run) => {
      await show(run.trial?.runId);
      notifyDone(t("timetable.trial.dropped"));
      await refresh();
    },
    onError,
  });
  return { begin, drop };
}

/** The run that tried this what-if of a run, if one did. */
export const trialOf = (
  runs: readonly Run[],
  runId: string,
  { code, args }: { readonly code: string; readonly args: Readonly<Record<string, string | number>> },
): Run | undefined =>
  runs.find(
    ({ trial }) =>
      trial?.runId === runId &&
      trial.code === code &&
      Object.entries(args).every(([key, one]) => trial.args[key] === one),
  );
