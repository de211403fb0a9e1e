import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  acceptIntakeBatch,
  answerIntakeQuestions,
  discardIntakeBatch,
  undoIntakeBatch,
} from "@bridgehead/contract/intake";
import { callServer } from "../../app/call-server.ts";
import { notifyDone, notifyUndo } from "../../app/notify.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { eventKey } from "../events/queries.ts";
import { answersOf, type GivenAnswers } from "./given-answers.ts";
import { batchQuery } from "./queries.ts";

export type BatchActs = {
  readonly readAgain: (given: GivenAnswers) => void;
  readonly accept: () => void;
  readonly undo: () => void;
  readonly discard: () => void;
  readonly isBusy: boolean;
  readonly error: unknown;
};

/** What can be done with a mailbag. Taking in reaches nobody and can be undone, so it is done at once. */
export function useBatchActs(eventId: string, batchId: string, onAnswered: () => void): BatchActs {
  const { t } = useLocale();
  const client = useQueryClient();
  const params = { eventId, batchId };
  const again = () => client.invalidateQueries({ queryKey: eventKey(eventId) });
  const answer = useMutation({
    mutationFn: (given: GivenAnswers) =>
      callServer(answerIntakeQuestions, { params, body: { answers: [...answersOf(given)] } }),
    onSuccess: async () => {
      await again();
      onAnswered();
    },
  });
  const undo = useMutation({
    mutationFn: () => callServer(undoIntakeBatch, { params }),
    onSuccess: (batch) => {
      client.setQueryData(batchQuery(eventId, batchId).queryKey, batch);
      notifyDone(t("intake.undone"));
    },
    onSettled: again,
  });
  const accept = useMutation({
    mutationFn: () => callServer(acceptIntakeBatch, { params }),
    onSuccess: (batch) => {
      client.setQueryData(batchQuery(eventId, batchId).queryKey, batch);
      notifyUndo({ message: t("intake.accepted"), undoWord: t("common.undo"), onUndo: () => undo.mutate() });
    },
    onSettled: again,
  });
  const discard = useMutation({ mutationFn: () => callServer(discardIntakeBatch, { params }), onSettled: again });
  const all = [answer, accept, undo, discard];
  return {
    readAgain: (given) => answer.mutate(given),
    accept: () => accept.mutate(),
    undo: () => undo.mutate(),
    discard: () => discard.mutate(),
    isBusy: all.some((one) => one.isPending),
    error: all.find((one) => one.isError)?.error ?? null,
  };
}
