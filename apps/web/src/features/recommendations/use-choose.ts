import { useMutation, useQueryClient } from "@tanstack/react-query";
import { writeChoice } from "@bridgehead/contract/choices";
import type { AnswerOf } from "@bridgehead/contract/operation";
import type { readRecommendations } from "@bridgehead/contract/recommendations";
import { callServer } from "../../app/call-server.ts";
import { notifyProblem } from "../../app/notify.tsx";
import { useProblemText } from "../../shell/problem-note.tsx";
import { eventKey } from "../events/queries.ts";
import { recommendationsQuery } from "./queries.ts";

type Choice = AnswerOf<typeof writeChoice>["choice"];
type Recommendations = AnswerOf<typeof readRecommendations>;

/** Chooses for one organisation: shown at once, taken back with the server's reason where it refuses. Null takes a choice back. */
export function useChoose(eventId: string, organisationId: string) {
  const client = useQueryClient();
  const problemText = useProblemText();
  const { queryKey } = recommendationsQuery(eventId, organisationId);
  const { mutate } = useMutation({
    mutationFn: ({ partnerId, choice }: { readonly partnerId: string; readonly choice: Choice }) =>
      callServer(writeChoice, { params: { eventId, organisationId, partnerId }, body: { choice } }),
    onMutate: async ({ partnerId, choice }) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData<Recommendations>(queryKey);
      if (before)
        client.setQueryData<Recommendations>(queryKey, {
          ...before,
          recommendations: before.recommendations.map((one) =>
            one.partner.id === partnerId ? { ...one, choice } : one,
          ),
        });
      return { before };
    },
    onError: (error, _, kept) => {
      if (kept?.before) client.setQueryData(queryKey, kept.before);
      notifyProblem(problemText(error));
    },
    onSettled: () => client.invalidateQueries({ queryKey: eventKey(eventId) }),
  });
  return (partnerId: string, choice: Choice) => mutate({ partnerId, choice });
}
