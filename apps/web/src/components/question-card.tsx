import "./intake-parts.css";
import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { useLocale } from "../language/use-locale.tsx";

/** @public */
export type QuestionOption = {
  readonly id: string;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  /** What the engine would choose. */
  readonly isSuggested?: boolean;
};

export type QuestionCardProps = {
  readonly number: number;
  readonly of: number;
  /** File, sheet, row, column. */
  readonly where: string;
  readonly question: ReactNode;
  readonly options: readonly QuestionOption[];
  readonly answer: string | undefined;
  readonly onAnswer: (optionId: string) => void;
  /** `Enter` on an answered question goes to the next. */
  readonly onNext?: () => void;
};

/** One question only a person can answer: a radio group; the number keys answer while it has focus. */
export function QuestionCard({ number, of, where, question, options, answer, onAnswer, onNext }: QuestionCardProps) {
  const { t } = useLocale();
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const option = options[Number(event.key) - 1];
    if (option && /^[1-9]$/.test(event.key)) {
      onAnswer(option.id);
      group.current?.querySelectorAll("input")[Number(event.key) - 1]?.focus();
    } else if (event.key === "Enter" && answer !== undefined) onNext?.();
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line
    <fieldset
      ref={group}
      className="bh-question"
      onKeyDown={onKeyDown}
      data-answered={answer !== undefined || undefined}
    >
      <legend>
        <span className="bh-question-where">{t("components.question.where", { number, of, where })}</span>
        <span className="bh-question-text">{question}</span>
      </legend>
      <div className="bh-question-options">
        {options.map((option, index) => (
          <label key={option.id} className="bh-question-option">
            <input
              type="radio"
              name={id}
              value={option.id}
              checked={answer === option.id}
              onChange={() => onAnswer(option.id)}
            />
            <span>
              <span>
                {option.label}{" "}
                {option.isSuggested && <span className="bh-chip is-near">{t("components.question.suggested")}</span>}
              </span>
              {option.detail && <small>{option.detail}</small>}
            </span>
            {index < 9 && <kbd aria-hidden="true">{index + 1}</kbd>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
