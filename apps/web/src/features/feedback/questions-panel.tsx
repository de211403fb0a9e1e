import { useState, type FormEvent } from "react";
import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { scaleQuestions, writeFeedbackForm, type FeedbackForm } from "@bridgehead/contract/feedback";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { TextFields } from "../agreements/text-fields.tsx";
import { rewritable, tidyText, type Written } from "../agreements/written.ts";

type Own = { readonly id: string; readonly kind: "scale" | "text"; readonly text: Written };
const ownMost = 5;

/** Which of the common questions are asked, and up to five of the host's own in three languages. */
export function QuestionsPanel({ form }: { readonly form: FeedbackForm }) {
  const { t, locale } = useLocale();
  const client = useQueryClient();
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set(form.questions));
  const [own, setOwn] = useState<readonly Own[]>(form.own.map((one) => ({ ...one, text: rewritable(one.text) })));
  const save = useMutation({
    mutationFn: () =>
      callServer(writeFeedbackForm, {
        params: { eventId: form.event.id },
        body: {
          revision: form.revision,
          isOpen: form.isOpen,
          questions: scaleQuestions.filter((one) => asked.has(one)),
          own: own.flatMap(({ id, kind, text }) => {
            const tidied = tidyText(text, locale);
            return tidied ? [{ id, kind, text: tidied }] : [];
          }),
        },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["feedback", form.event.id] });
      notifyDone(t("feedback.saved"));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const set = (id: string, part: Partial<Own>) => setOwn(own.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <Panel title={t("feedback.questions")} padded>
      <form className="bh-feedback" onSubmit={submit} aria-label={t("feedback.questions")}>
        {scaleQuestions.map((one) => (
          <Checkbox
            key={one}
            label={t(`feedback.question.${one}`)}
            checked={asked.has(one)}
            onChange={({ currentTarget }) => {
              const next = new Set(asked);
              if (currentTarget.checked) next.add(one);
              else next.delete(one);
              setAsked(next);
            }}
          />
        ))}
        {own.map(({ id, kind, text }) => (
          <div key={id} className="bh-feedback-own">
            <TextFields legend={t("feedback.own")} value={text} onChange={(value) => set(id, { text: value })} />
            <div className="bh-row">
              <NativeSelect
                label={t("feedback.own.kind")}
                value={kind}
                onChange={({ currentTarget }) => set(id, { kind: currentTarget.value as Own["kind"] })}
                data={[
                  { value: "scale", label: t("feedback.own.scale") },
                  { value: "text", label: t("feedback.own.text") },
                ]}
              />
              <Button
                leftSection={<IconX className="bh-i" aria-hidden />}
                onClick={() => setOwn(own.filter((other) => other.id !== id))}
              >
                {t("feedback.own.remove")}
              </Button>
            </div>
          </div>
        ))}
        {save.isError && <ProblemNote error={save.error} />}
        <div className="bh-row">
          <Button type="submit" loading={save.isPending}>
            {t("feedback.save")}
          </Button>
          {own.length < ownMost && (
            <Button
              leftSection={<IconPlus className="bh-i" aria-hidden />}
              onClick={() => setOwn([...own, { id: crypto.randomUUID(), kind: "scale", text: {} }])}
            >
              {t("feedback.own.add")}
            </Button>
          )}
        </div>
      </form>
    </Panel>
  );
}
