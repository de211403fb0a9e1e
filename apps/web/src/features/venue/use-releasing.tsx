import { useState, type ReactNode } from "react";
import { Button, Modal } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ProblemError } from "@bridgehead/contract/client";
import { notifyDone } from "../../app/notify.tsx";
import { FocusBack } from "../../components/focus-back.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { eventKey } from "../events/queries.ts";

type Releasing<Input> = {
  readonly eventId: string;
  /** The change; `mayRelease` once the organiser has seen how many meetings it costs. */
  readonly change: (input: Input, mayRelease: boolean) => Promise<unknown>;
  readonly done: string;
  readonly onDone?: (() => void) | undefined;
};

/**
 * A change of the venue, an interpreter or an organisation. Where scheduled meetings are in its way the server says how
 * many, and the organiser is asked once with that number; every other refusal is a note in the form.
 */
export function useReleasing<Input>({ eventId, change, done, onDone }: Releasing<Input>) {
  const { t } = useLocale();
  const client = useQueryClient();
  const [asked, setAsked] = useState<{ readonly input: Input; readonly count: number }>();
  const save = useMutation({
    mutationFn: ({ input, mayRelease }: { readonly input: Input; readonly mayRelease: boolean }) =>
      change(input, mayRelease),
    onSuccess: async () => {
      setAsked(undefined);
      notifyDone(done);
      onDone?.();
      await client.invalidateQueries({ queryKey: eventKey(eventId) });
    },
    onError: (error, { input }) => {
      const count = inTheWay(error);
      setAsked(count === undefined ? undefined : { input, count });
    },
  });
  const question: ReactNode = asked && (
    <Modal
      opened
      onClose={() => setAsked(undefined)}
      title={<b>{t("release.title", { count: asked.count })}</b>}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <FocusBack />
      <p>{t("release.why")}</p>
      <div className="bh-row bh-form-acts">
        <Button onClick={() => setAsked(undefined)}>{t("release.keep")}</Button>
        <Button
          variant="filled"
          loading={save.isPending}
          onClick={() => save.mutate({ input: asked.input, mayRelease: true })}
        >
          {t("release.do", { count: asked.count })}
        </Button>
      </div>
    </Modal>
  );
  return {
    save: (input: Input) => save.mutate({ input, mayRelease: false }),
    isSaving: save.isPending,
    /** The refusal in words, and the question where meetings are in the way. */
    note: (
      <>
        {save.isError && inTheWay(save.error) === undefined && <ProblemNote error={save.error} />}
        {question}
      </>
    ),
  };
}

function inTheWay(error: unknown): number | undefined {
  return error instanceof ProblemError && error.problem.code === "meetings-in-the-way"
    ? Number(error.problem.facts?.["count"] ?? 0)
    : undefined;
}
