import "./feedback.css";
import { useState, type FormEvent } from "react";
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { answerFeedback, feedbackRoles, type FeedbackForm } from "@bridgehead/contract/feedback";
import { htmlLang, readText, type LocalText } from "@bridgehead/domain/shared/language";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { callServer } from "../../app/call-server.ts";
import { usePageTitle } from "../../app/page-title.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { useWords } from "../record/use-words.ts";
import { feedbackFormQuery } from "./queries.ts";

type Role = (typeof feedbackRoles)[number];
const steps = [1, 2, 3, 4, 5] as const;

/** How an event went, told by those who took part: no name is asked, and what does not apply is left out. */
export default function FeedbackFormPage() {
  const { recordId = "" } = useParams({ strict: false }) as { recordId?: string };
  const { t, format } = useLocale();
  const words = useWords();
  const { data: form } = useSuspenseQuery(feedbackFormQuery(recordId));
  const event = words.name(form.event);
  usePageTitle(t("feedback.form"));
  const [isSent, setSent] = useState(false);
  if (!form.isOpen || isSent)
    return (
      <Lead
        page={`${t("feedback.form")}${format.dot}${event}`}
        say={t(isSent ? "feedback.sent" : "feedback.closed")}
        why={t(isSent ? "feedback.sent-why" : "feedback.closed-why")}
        isLive
      />
    );
  return (
    <>
      <Lead
        page={`${t("feedback.form")}${format.dot}${event}`}
        say={t("feedback.say", { event })}
        why={t("feedback.why")}
      />
      <Form form={form} onSent={() => setSent(true)} />
    </>
  );
}

function Form({ form, onSent }: { readonly form: FeedbackForm; readonly onSent: () => void }) {
  const { t, locale } = useLocale();
  const [role, setRole] = useState<Role | "">("");
  const [scales, setScales] = useState<Readonly<Record<string, number>>>({});
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const send = useMutation({
    mutationFn: () =>
      callServer(answerFeedback, {
        params: { eventId: form.event.id },
        body: { locale, role: role === "" ? null : role, scales: { ...scales }, texts: { ...texts } },
      }),
    onSuccess: onSent,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  const own = (kind: "scale" | "text") => form.own.filter((one) => one.kind === kind);
  const scale = (id: string, question: string, text?: LocalText) => (
    <Scale
      key={id}
      question={question}
      text={text}
      value={scales[id]}
      onChange={(value) => {
        const { [id]: _, ...rest } = scales;
        setScales(value === undefined ? rest : { ...rest, [id]: value });
      }}
    />
  );
  return (
    <Panel title={t("feedback.form")} padded>
      <form className="bh-feedback" onSubmit={submit}>
        <NativeSelect
          label={t("feedback.role")}
          value={role}
          onChange={({ currentTarget }) => setRole(currentTarget.value as Role | "")}
          data={[
            { value: "", label: t("feedback.role.none") },
            ...feedbackRoles.map((one) => ({ value: one, label: t(`feedback.role.${one}`) })),
          ]}
        />
        {form.questions.map((id) => scale(id, t(`feedback.question.${id}`)))}
        {own("scale").map(({ id, text }) => scale(id, readText(text, locale)?.text ?? "", text))}
        {[{ id: "improve", text: undefined }, ...own("text")].map(({ id, text }) => (
          <Textarea
            key={id}
            label={text ? (readText(text, locale)?.text ?? "") : t(`feedback.question.${id}` as MessageKey)}
            description={t("feedback.personal")}
            autosize
            minRows={3}
            maxLength={2000}
            value={texts[id] ?? ""}
            onChange={({ currentTarget }) => setTexts({ ...texts, [id]: currentTarget.value })}
          />
        ))}
        {send.isError && <ProblemNote error={send.error} />}
        <div className="bh-row">
          <Button type="submit" variant="filled" loading={send.isPending}>
            {t("feedback.send")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

/** Five steps in words; the first choice takes an answer back. */
function Scale({
  question,
  text,
  value,
  onChange,
}: {
  readonly question: string;
  readonly text?: LocalText | undefined;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}) {
  const { t, locale } = useLocale();
  const shown = text && readText(text, locale);
  return (
    <fieldset className="bh-feedback-scale">
      <legend lang={shown && shown.locale !== locale ? htmlLang[shown.locale] : undefined}>{question}</legend>
      <div>
        {steps.map((step) => (
          <label key={step}>
            <input type="radio" name={question} checked={value === step} onChange={() => onChange(step)} />
            <span>
              <b>{step}</b> {t(`feedback.step.${step}`)}
            </span>
          </label>
        ))}
        <label>
          <input type="radio" name={question} checked={value === undefined} onChange={() => onChange(undefined)} />
          <span>{t("feedback.no-answer")}</span>
        </label>
      </div>
    </fieldset>
  );
}
