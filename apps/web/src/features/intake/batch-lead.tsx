import { Button } from "@mantine/core";
import { IconArrowBackUp, IconCheck, IconRefresh } from "@tabler/icons-react";
import type { IntakeBatch } from "@bridgehead/contract/intake";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { GoButton } from "../events/go-button.tsx";
import { Stressed } from "../record/stressed.tsx";
import { answersOf, isOfFirm, type GivenAnswers } from "./given-answers.ts";
import type { BatchActs } from "./use-batch-acts.ts";

type BatchLeadProps = {
  readonly batch: IntakeBatch;
  readonly given: GivenAnswers;
  readonly acts: BatchActs;
  readonly eventId: string;
};

/** What is the case with a mailbag, and the one thing to do. Accepting says in numbers what it will write. */
export function BatchLead({ batch, given, acts, eventId }: BatchLeadProps) {
  const { t, format } = useLocale();
  const { state, files, questions, differences } = batch;
  const answered = answersOf(given).length;
  const isOpen = state === "questions" || state === "ready";
  /** Not taken in, but it can be read again. */
  const isShut = state === "failed" || state === "undone" || state === "discarded";
  const args = {
    files: files.length,
    questions: questions.length,
    answered,
    organisations: batch.counts["organisations"] ?? 0,
    interpreters: batch.counts["interpreters"] ?? 0,
    wishes: batch.counts["wishes"] ?? 0,
    added: differences.added,
    changed: differences.changed,
    gone: differences.gone,
  };
  // Wishes without any list of companies: no question can be answered, so the list is what is asked for.
  const isWithoutFirms = isOpen && args.organisations === 0 && questions.some(isOfFirm);
  const isNothingNew = isOpen && differences.added + differences.changed + differences.gone === 0;
  const say =
    state === "failed"
      ? t(
          batch.problem === "cancelled"
            ? "intake.batch.cancelled"
            : batch.problem === "job-interrupted"
              ? "intake.batch.interrupted"
              : "intake.batch.failed",
        )
      : isWithoutFirms
        ? t("intake.batch.no-firms")
        : isNothingNew
          ? t("intake.batch.nothing-new")
          : state === "questions" && answered > 0
            ? t("intake.batch.answered", args)
            : t(`intake.batch.${state}`, args);
  const why =
    state === "reading"
      ? t("intake.batch.reading.why")
      : isWithoutFirms
        ? t("intake.batch.no-firms.why", args)
        : isOpen
          ? t("intake.batch.open.why", args)
          : state === "accepted"
            ? t(batch.canUndo ? "intake.batch.accepted.why" : "intake.batch.accepted.why-kept")
            : state === "failed"
              ? t("intake.batch.failed.why")
              : undefined;
  const back = (
    <GoButton to="/events/$eventId/intake" params={{ eventId }}>
      {t("intake.act.more-files")}
    </GoButton>
  );
  const readAgain = (
    <Button
      variant={answered > 0 || isShut ? "filled" : "default"}
      leftSection={<IconRefresh className="bh-i" aria-hidden />}
      onClick={() => acts.readAgain(given)}
      loading={acts.isBusy}
    >
      {answered > 0 ? t("intake.act.apply", { count: answered }) : t("intake.act.read-again")}
    </Button>
  );
  const accept = (
    <Button
      variant="filled"
      leftSection={<IconCheck className="bh-i" aria-hidden />}
      onClick={acts.accept}
      loading={acts.isBusy}
    >
      {t("intake.act.accept", { count: format.number(differences.added + differences.changed + differences.gone) })}
    </Button>
  );
  return (
    <Lead
      page={`${t("intake.page")}${format.dot}${format.count(files.length, "file")}`}
      say={<Stressed text={say} />}
      tone={state === "failed" ? "bad" : "brand"}
      why={why}
      isLive
      primary={isShut ? readAgain : isNothingNew ? undefined : isOpen ? (answered > 0 ? readAgain : accept) : undefined}
      actions={
        <>
          {isOpen && (
            <Button onClick={acts.discard} disabled={acts.isBusy}>
              {t("intake.act.discard")}
            </Button>
          )}
          {state === "accepted" && batch.canUndo && (
            <Button
              leftSection={<IconArrowBackUp className="bh-i" aria-hidden />}
              onClick={acts.undo}
              loading={acts.isBusy}
            >
              {t("common.undo")}
            </Button>
          )}
          {isOpen && answered === 0 && readAgain}
          {((!isOpen && state !== "reading") || isWithoutFirms) && back}
        </>
      }
    />
  );
}
