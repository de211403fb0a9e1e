import { useRef, type RefObject } from "react";
import { Button, Select, TextInput } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import type { IntakeBatch } from "@bridgehead/contract/intake";
import { EmptyState } from "../../components/empty-state.tsx";
import { ExcelLink } from "../../components/excel-link.tsx";
import { Panel } from "../../components/panel.tsx";
import { QuestionCard, type QuestionOption } from "../../components/question-card.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { isOfFirm, isTyped, type GivenAnswer, type GivenAnswers } from "./given-answers.ts";
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

/** So many names without any likeness are not slips of the pen but a list that was not handed in. */
const manyUnmatched = 12;

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
  const unmatched = batch.questions.filter((one) => isOfFirm(one) && one.candidates.length === 0).length;
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
      {isOpen && unmatched >= manyUnmatched && (
        <p className="bh-note bh-question-unmatched">{t("intake.questions.unmatched", { count: unmatched })}</p>
      )}
      <div ref={list} className="bh-questions" inert={!isOpen}>
        {batch.questions.map((question, index) => (
          <Question
            key={question.id}
            question={question}
            participants={batch.participants}
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
  readonly participants: IntakeBatch["participants"];
  readonly number: number;
  readonly of: number;
  readonly answer: GivenAnswer | undefined;
  readonly onGive: (answer: GivenAnswer | undefined) => void;
  readonly onNext: () => void;
};

const own = "own-value";
const other = "other-firm";
const none = "none";
const skip = "leave-open";

function Question({ question, participants, number, of, answer, onGive, onNext }: QuestionProps) {
  const { t, locale } = useLocale();
  const { places } = usePlaces();
  const words = useWords();
  const value = useRef<HTMLInputElement>(null);
  const mayType = isTyped(question);
  const mayChoose = isOfFirm(question) && participants.length > 0;
  const options: QuestionOption[] = [
    ...question.candidates.map(({ id, label }) => ({
      id,
      label: question.kind === "header" ? words.say(`intake.field.${id}`, label) : labelIn(label, locale),
      isSuggested: id === question.suggested,
    })),
    ...(mayType ? [{ id: own, label: t("intake.option.own") }] : []),
    ...(mayChoose ? [{ id: other, label: t("intake.option.other-firm") }] : []),
    ...(!mayType &&
    question.kind !== "near-duplicate" &&
    question.kind !== "duplicate" &&
    question.kind !== "enumerator"
      ? [{ id: none, label: t(question.kind === "wish" ? "intake.option.none-wish" : "intake.option.none") }]
      : []),
    { id: skip, label: t("intake.option.skip"), detail: t("intake.option.skip.detail") },
  ];
  const refused = question.answer;
  return (
    <div className="bh-question-with-value">
      <QuestionCard
        number={number}
        of={of}
        where={places(question.sources)}
        question={question.text[locale]}
        options={options}
        answer={answer && chosenOf(answer)}
        onAnswer={(id) => {
          onGive(answerFor(id));
          // A key that answers keeps its place in the group; what must be written is asked for at once.
          if (id === own || id === other) focusSoon(value);
        }}
        onNext={onNext}
      />
      {refused !== null && answer === undefined && (
        <p className="bh-question-refused" role="status">
          {refused.value === undefined
            ? t("intake.option.own.refused-choice")
            : t("intake.option.own.refused", { value: refused.value })}
        </p>
      )}
      {answer !== undefined && "participant" in answer && (
        <Select
          ref={value}
          className="bh-question-value"
          label={t("intake.option.other-firm.label")}
          data={participants.map(({ id, label }) => ({ value: id, label: labelIn(label, locale) }))}
          value={answer.participant}
          onChange={(participant) => onGive({ participant })}
          nothingFoundMessage={t("intake.option.other-firm.none")}
          limit={50}
          searchable
        />
      )}
      {answer !== undefined && "value" in answer && (
        <TextInput
          ref={value}
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

const chosenOf = (answer: GivenAnswer): string =>
  "choice" in answer ? answer.choice : "value" in answer ? own : "participant" in answer ? other : skip;

function answerFor(option: string): GivenAnswer {
  if (option === skip) return { isLeftOpen: true };
  if (option === own) return { value: "" };
  return option === other ? { participant: null } : { choice: option };
}

/** The field is there only once the answer that needs it is drawn. */
function focusSoon(field: RefObject<HTMLInputElement | null>): void {
  requestAnimationFrame(() => field.current?.focus());
}

/**
 * The engine writes fixed choices in all three languages, ko / zh / en; a firm's name stands alone, with its city in
 * brackets, which Chinese sets full-width.
 */
function labelIn(label: string, locale: "ko" | "zh" | "en"): string {
  const parts = label.split(" / ");
  if (parts.length === 3) return parts[{ ko: 0, zh: 1, en: 2 }[locale]] ?? label;
  return locale === "zh" ? label.replace(/ \(([^()]+)\)$/u, "（$1）") : label;
}
