import "../record/record.css";
import "./feedback.css";
import { Button } from "@mantine/core";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { addressOf } from "@bridgehead/contract/client";
import {
  exportFeedback,
  leastAnswersShown,
  writeFeedbackForm,
  type FeedbackResults,
} from "@bridgehead/contract/feedback";
import { htmlLang, readText } from "@bridgehead/domain/shared/language";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { usePageTitle } from "../../app/page-title.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { Stressed } from "../record/stressed.tsx";
import { QuestionsPanel } from "./questions-panel.tsx";
import { feedbackFormQuery, feedbackResultsQuery } from "./queries.ts";

/** The host's page of a satisfaction form: open it, choose what is asked, read the sums and what was written. */
export default function FeedbackResultsPage() {
  const { recordId = "" } = useParams({ strict: false }) as { recordId?: string };
  const { t, locale, format } = useLocale();
  const client = useQueryClient();
  const { data: form } = useSuspenseQuery(feedbackFormQuery(recordId));
  const { data: results } = useSuspenseQuery(feedbackResultsQuery(recordId));
  usePageTitle(t("feedback.results"));
  const { isOpen, questions, own, revision } = form;
  const toggle = useMutation({
    mutationFn: () =>
      callServer(writeFeedbackForm, {
        params: { eventId: recordId },
        body: { revision, isOpen: !isOpen, questions: [...questions], own: [...own] },
      }),
    onSuccess: async (written) => {
      await client.invalidateQueries({ queryKey: ["feedback", recordId] });
      notifyDone(t(written.isOpen ? "feedback.opened" : "feedback.closed-now"));
    },
  });
  const address = `${location.origin}/${locale}/events/${recordId}/feedback`;
  return (
    <>
      <Lead
        page={
          <>
            {t("feedback.form")}
            {format.dot}
            <RecordLink record={form.event} />
          </>
        }
        say={
          results.answers === 0 ? (
            t("feedback.results-none")
          ) : (
            <Stressed text={t("feedback.results-say", { count: results.answers })} />
          )
        }
        why={results.isHeldBack ? t("feedback.held-back", { least: leastAnswersShown }) : t("feedback.results-why")}
        actions={
          !results.isHeldBack && (
            <a
              className="bh-feedback-excel"
              href={`${addressOf(exportFeedback, { params: { eventId: recordId } })}?lang=${locale}`}
            >
              <IconFileSpreadsheet className="bh-i" aria-hidden />
              {t("feedback.excel")}
            </a>
          )
        }
        primary={
          <Button variant="filled" loading={toggle.isPending} onClick={() => toggle.mutate()}>
            {t(isOpen ? "feedback.close" : "feedback.open")}
          </Button>
        }
      />
      {toggle.isError && <ProblemNote error={toggle.error} />}
      <div className="bh-with-side">
        <div className="bh-record-column">
          {!results.isHeldBack && <Scales results={results} />}
          {!results.isHeldBack && <Texts results={results} />}
          <QuestionsPanel key={revision} form={form} />
        </div>
        <aside className="bh-record-column" aria-label={t("feedback.address")}>
          <Panel
            title={t("feedback.address")}
            aside={
              <span className={`bh-chip${isOpen ? " is-ok" : " is-line"}`}>
                {t(isOpen ? "feedback.is-open" : "feedback.is-closed")}
              </span>
            }
            padded
          >
            <p className="bh-feedback-address">{address}</p>
          </Panel>
          {results.roles.length > 0 && (
            <Panel title={t("feedback.roles")}>
              <dl className="bh-statements">
                {results.roles.map(({ role, count }) => (
                  <div key={role ?? "none"}>
                    <dt>{t(`feedback.role.${role ?? "none"}`)}</dt>
                    <dd>{count}</dd>
                  </div>
                ))}
              </dl>
            </Panel>
          )}
        </aside>
      </div>
    </>
  );
}

const useQuestion = () => {
  const { t, locale } = useLocale();
  return (id: string, text: FeedbackResults["scales"][number]["text"]): string =>
    text ? (readText(text, locale)?.text ?? "") : t(`feedback.question.${id}` as MessageKey);
};

/** One row a question: how many gave each step, as figures with a bar, and the mean. */
function Scales({ results }: { readonly results: FeedbackResults }) {
  const { t, format } = useLocale();
  const question = useQuestion();
  return (
    <Panel title={t("feedback.scales")} count={results.answers}>
      <div className="bh-scroll" tabIndex={0} role="group" aria-label={t("feedback.scales")}>
        <table className="bh-table bh-feedback-table">
          <thead>
            <tr>
              <th scope="col">{t("feedback.question")}</th>
              {([1, 2, 3, 4, 5] as const).map((step) => (
                <th key={step} scope="col">
                  {step} {t(`feedback.step.${step}`)}
                </th>
              ))}
              <th scope="col">{t("feedback.mean")}</th>
            </tr>
          </thead>
          <tbody>
            {results.scales.map(({ id, text, counts, mean }) => {
              const most = Math.max(1, ...counts);
              return (
                <tr key={id}>
                  <th scope="row">{question(id, text)}</th>
                  {counts.map((count, index) => (
                    <td key={index}>
                      {count}
                      <span
                        className="bh-feedback-bar"
                        style={{ width: `${(count / most) * 100}%` }}
                        aria-hidden="true"
                      />
                    </td>
                  ))}
                  <td>{mean === null ? t("feedback.no-answer") : <b>{format.number(mean)}</b>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

/** What was written, each answer in the language it came in. */
function Texts({ results }: { readonly results: FeedbackResults }) {
  const { t } = useLocale();
  const question = useQuestion();
  const written = results.texts.filter(({ answers }) => answers.length > 0);
  return (
    <Panel title={t("feedback.texts")} count={written.reduce((sum, { answers }) => sum + answers.length, 0)}>
      {written.length === 0 && <p className="bh-panel-body bh-muted">{t("feedback.texts-none")}</p>}
      {written.map(({ id, text, answers }) => (
        <section key={id} className="bh-record-group">
          <h3>{question(id, text)}</h3>
          <ul className="bh-feedback-texts">
            {answers.map((answer, index) => (
              <li key={index} lang={htmlLang[answer.locale]}>
                {answer.text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
