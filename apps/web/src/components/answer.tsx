import "./cooperation-parts.css";
import { useState, type FormEvent, type ReactNode } from "react";
import { Button } from "@mantine/core";
import { useLocale } from "../language/use-locale.tsx";
import { MachineMark } from "./original-with-translation.tsx";

export type AnswerTurn = {
  readonly id: string;
  readonly question: string;
  /** Absent while it is being looked for. */
  readonly answer?: {
    /** Text and figures, each with its chip; `undefined`: no record says so. */
    readonly say: ReactNode | undefined;
    /** Without an answer: which word no record has, and of what the records below tell instead. */
    readonly why?: ReactNode;
    /** A few records: status and citation. */
    readonly records?: readonly ReactNode[];
    /** Without an answer: whom to ask. */
    readonly whom?: ReactNode;
    readonly searched: number;
    /** A model phrased it. */
    readonly isMachine?: boolean;
  };
};

export type AnswerPanelProps = {
  readonly label: string;
  readonly turns: readonly AnswerTurn[];
  readonly onAsk: (question: string) => void;
};

/** The concierge: the answer first, then a few records. What no record holds, it does not know, and says so. */
export function AnswerPanel({ label, turns, onAsk }: AnswerPanelProps) {
  const { t } = useLocale();
  const [question, setQuestion] = useState("");
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() === "") return;
    onAsk(question.trim());
    setQuestion("");
  };
  return (
    <aside className="bh-answers" aria-label={label}>
      <div role="log" aria-live="polite">
        {turns.map(({ id, question: asked, answer }) => (
          <article key={id}>
            <p className="bh-asked">{asked}</p>
            {!answer ? (
              <p className="bh-sm bh-muted">{t("components.answer.looking")}</p>
            ) : (
              <div className={`bh-answered${answer.say === undefined ? " is-unknown" : ""}`}>
                <p className="bh-answer-say">{answer.say ?? t("components.answer.unknown")}</p>
                {answer.isMachine && <MachineMark />}
                {answer.why !== undefined && <div className="bh-answer-why">{answer.why}</div>}
                {answer.records && answer.records.length > 0 && (
                  <ul>
                    {answer.records.map((record, index) => (
                      <li key={index}>{record}</li>
                    ))}
                  </ul>
                )}
                {answer.whom !== undefined && <p className="bh-answer-whom">{answer.whom}</p>}
                <p className="bh-xs bh-muted">{t("components.answer.searched", { count: answer.searched })}</p>
              </div>
            )}
          </article>
        ))}
      </div>
      <form onSubmit={ask}>
        <label>
          <span className="bh-vh">{t("components.answer.question")}</span>
          <input
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
            placeholder={t("components.answer.question")}
            autoComplete="off"
          />
        </label>
        <Button type="submit">{t("components.answer.ask")}</Button>
      </form>
    </aside>
  );
}
