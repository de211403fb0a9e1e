import { useQueryClient } from "@tanstack/react-query";
import { useSave } from "../agreements/use-save.ts";

/** A change of the record made beside its form: its revision is remembered as the reader's own, so that the form does not take it for somebody else's. */
export function useOwnChange<Input>(
  id: string,
  send: (input: Input) => Promise<{ readonly revision: number }>,
  onDone?: () => void,
) {
  const client = useQueryClient();
  return useSave(send, ({ revision }: { readonly revision: number }) => {
    client.setQueryData(["record", "own-revision", id], revision);
    onDone?.();
  });
}
