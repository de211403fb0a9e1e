import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ProblemError } from "@bridgehead/contract/client";
import { workKey } from "./queries.ts";

/** Sends a change; when it was taken, everything that shows agreements or records is read again. */
export function useSave<Input = void, Answer = unknown>(
  send: (input: Input) => Promise<Answer>,
  onDone?: (answer: Answer, input: Input) => void,
) {
  const client = useQueryClient();
  const readAgain = () =>
    Promise.all([client.invalidateQueries({ queryKey: workKey }), client.invalidateQueries({ queryKey: ["record"] })]);
  return useMutation({
    mutationFn: send,
    onSuccess: async (answer, input) => {
      await readAgain();
      onDone?.(answer, input);
    },
    // What the other person made of it is read before the refusal is shown beside it.
    onError: async (error) => {
      if (isConflict(error)) await readAgain();
    },
  });
}

/** Whether the server refused because somebody else was faster. */
export const isConflict = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && error.problem.code === "changed-meanwhile";
