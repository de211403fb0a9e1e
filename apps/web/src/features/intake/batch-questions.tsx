import { useRef } from "react";
import { Button, TextInput } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import type { IntakeBatch } from "@bridgehead/contract/intake";
import { EmptyState } from "../../components/empty-state.tsx";
import { ExcelLink } from "../../components/excel-link.tsx";
import { Panel } from "../../components/panel.tsx";
import { QuestionCard, type QuestionOption } from "../../components/question-card.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { isTyped, type GivenAnswer, type GivenAnswers } from "./given-answers.ts";
import { useWords } from "../events/use-words.ts";
import { usePlaces } from "./use-places.ts";

type Question = IntakeBatch["questions"][number];
type BatchQuestionsProps = {
  readonly batch: IntakeBatch;
  readonly excelHref: string;
  readonly given: GivenAnswers;
  readonly onGive: (given: GivenAnswers) => void;
  readonly isOpen: boolean;
};

/** Everything only a person can tell. A number key answers, Enter goes on; what stays open is left out, not guessed. */
export function BatchQuestions({ batch, excelHref, given, onGive, isOpen }: BatchQuestionsProps) {
  const { t } = useLocale();
  const list = useRef<HTMLDivElement>(null);
  if (batch.questions.length === 0)
    return (
      <Panel title={t("intake.questions")} padded>
        <EmptyState icon={IconCircleCheck} title={t("intake.questions.none")} why={t("intake.questions.none.why")} />
      </Panel>
    );
  const give = (question: string, answer: GivenAnswer | undefined) => {
    const { [question]: _, ...others } = given;
    onGive(answer ? { ...others, [question]: answer } : others);
  };
  const suggested = batch.questions.filter((one) => one.suggested !== null && given[one.id] === undefined);
  return (
    <Panel
      title={t("intake.questions")}
      count={batch.questions.length}
      aside={
        isOpen && suggested.length > 0 ? (
          <span className="bh-question-acts">
            <ExcelLink href={excelHref} />
            <Button
              size="xs"
              onClick={() =>
                onGive({
                  ...given,
                  ...Object.fromEntries(suggested.map((one) => [one.id, { choice: one.suggested ?? "" }])),
                })
              }
            >
              {t("intake.questions.take-suggested", { count: suggested.length })}
            </Button>
          </span>
        ) : (
          <>
            {t("intake.questions.keys")} <ExcelLink href={excelHref} />
          </>
        )
      }
    >
      <div ref={list} className="bh-questions" inert={!isOpen}>
        {batch.questions.map((question, index) => (
          <Question
            key={question.id}
            question={question}
            number={index + 1}
            of={batch.questions.length}
            answer={given[question.id]}
            onGive={(answer) => give(question.id, answer)}
            onNext={() => focusQuestion(list.current, index + 1)}
          />
        ))}
      </div>
    </Panel>
  );
}

function focusQuestion(list: HTMLElement | null, index: number): void {
  list?.querySelectorAll("fieldset")[index]?.querySelector("input")?.focus();
}

type QuestionProps = {
  readonly question: Question;
  readonly number: number;
  readonly of: number;
  readonly answer: GivenAnswer | undefined;
  readonly onGive: (answer: GivenAnswer | undefined) => void;
  readonly onNext: () => void;
};

const own = "own-value";
const none = "none";
const skip = "leave-open";

function Question({ question, number, of, answer, onGive, onNext }: QuestionProps) {
  const { t, locale } = useLocale();
  const { places } = usePlaces();
  const words = useWords();
  const mayType = isTyped(question);
  const options: QuestionOption[] = [
    ...question.candidates.map(({ id, label }) => ({
      id,
      label: question.kind === "header" ? words.say(`intake.field.${id}`, label) : labelIn(label, locale),
      isSuggested: id === question.suggested,
    })),
    ...(mayType ? [{ id: own, label: t("intake.option.own") }] : []),
    ...(!mayType &&
    question.kind !== "near-duplicate" &&
    question.kind !== "duplicate" &&
    question.kind !== "enumerator"
      ? [{ id: none, label: t(question.kind === "wish" ? "intake.option.none-wish" : "intake.option.none") }]
      : []),
    { id: skip, label: t("intake.option.skip"), detail: t("intake.option.skip.detail") },
  ];
  const chosen = answer === undefined ? undefined : "choice" in answer ? answer.choice : own;
  return (
    <div className="bh-question-with-value">
      <QuestionCard
        number={number}
        of={of}
        where={places(question.sources)}
        question={question.text[locale]}
        options={options}
        answer={chosen}
        onAnswer={(id) => onGive(id === skip ? undefined : id === own ? { value: "" } : { choice: id })}
        onNext={onNext}
      />
      {answer !== undefined && "value" in answer && (
        <TextInput
          className="bh-question-value"
          label={t("intake.option.own.label")}
          value={answer.value}
          onChange={({ currentTarget }) => onGive({ value: currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) onNext();
          }}
        />
      )}
    </div>
  );
}

/** The engine writes fixed choices in all three languages, ko / zh / en; a firm's name stands alone. */
function labelIn(label: string, locale: "ko" | "zh" | "en"): string {
  const parts = label.split(" / ");
  return parts.length === 3 ? (parts[{ ko: 0, zh: 1, en: 2 }[locale]] ?? label) : label;
}
