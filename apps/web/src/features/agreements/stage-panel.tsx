import { useState, type FormEvent } from "react";
import { Button, NativeSelect } from "@mantine/core";
import { advanceAgreement, type AgreementWork } from "@bridgehead/contract/agreements";
import type { RecordPage, RecordRef } from "@bridgehead/contract/record";
import { needsSecondPerson, type AgreementStage } from "@bridgehead/domain/agreements/stages";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { Panel } from "../../components/panel.tsx";
import { StageTrack } from "../../components/stage-track.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useAgreementStages, useAgreementStageWords } from "../record/agreement-stage.tsx";
import { recordAddress } from "../record/kinds.ts";
import { useToday } from "../record/use-today.ts";
import { useWords } from "../record/use-words.ts";
import { DateField, unknownDate } from "./date-field.tsx";
import { RecordPicker } from "./record-picker.tsx";
import { Refusal } from "./refusal.tsx";
import { TextFields } from "./text-fields.tsx";
import { useSave } from "./use-save.ts";
import { dateOf, tidyText, type Written } from "./written.ts";

/** How far the agreement has come, each stage with its date as precise as it is known. */
export function StagePanel({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const words = useWords();
  const told = (page.noun.stages ?? []).map(({ stage, date, note, by, evidence }) => ({
    stage,
    date,
    address: evidence ? recordAddress(evidence) : undefined,
    note: [by ? words.name(by) : "", words.text(note)].filter(Boolean).join(": ") || undefined,
  }));
  const stages = useAgreementStages(page.stage, told);
  const stageWords = useAgreementStageWords(page.stage);
  return (
    <Panel title={t("record.agreement.stages")} aside={t("record.agreement.stages-rule")} padded>
      <StageTrack stages={stages} words={stageWords} />
    </Panel>
  );
}

/** The next step with its date, a note and where it is evidenced. Signing and ending wait for a second person. */
export function StepForm({
  id,
  work,
  start,
  nameOf,
  onClose,
}: {
  readonly id: string;
  readonly work: AgreementWork;
  readonly start: AgreementStage;
  readonly nameOf: (id: string) => string | undefined;
  readonly onClose: () => void;
}) {
  const { t, locale } = useLocale();
  const words = useWords();
  const today = useToday();
  const [stage, setStage] = useState<AgreementStage>(start);
  const [date, setDate] = useState(today);
  const [note, setNote] = useState<Written>({});
  const [evidence, setEvidence] = useState<RecordRef | null>(null);
  const [looked, setLooked] = useState(work.revision);
  const needsTwo = needsSecondPerson(stage);
  const save = useSave(
    (revision: number) =>
      callServer(advanceAgreement, {
        params: { agreementId: id },
        body: {
          revision,
          stage,
          date: date === "" ? unknownDate : (dateOf(date) ?? unknownDate),
          note: tidyText(note, locale),
          evidenceId: evidence?.id ?? null,
        },
      }),
    ({ approvalId }) => {
      notifyDone(
        approvalId ? t("agreements.step.asked") : t("agreements.step.done", { stage: words.stage("agreement", stage) }),
      );
      onClose();
    },
  );
  const isDateWrong = date !== "" && dateOf(date) === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isDateWrong) save.mutate(looked);
  };
  return (
    <Panel title={t("agreements.step")} padded>
      <form className="bh-work-form" onSubmit={submit} aria-label={t("agreements.step")}>
        <div className="bh-work-three">
          <NativeSelect
            label={t("agreements.step.stage")}
            value={stage}
            onChange={({ currentTarget }) => setStage(currentTarget.value as AgreementStage)}
            data={work.nextStages.map((one) => ({ value: one, label: words.stage("agreement", one) }))}
          />
          <DateField
            label={t("agreements.step.date")}
            value={date}
            onChange={setDate}
            mayBeUnknown={!needsTwo}
            isRequired={needsTwo}
          />
          <RecordPicker
            label={t("agreements.step.evidence")}
            kinds={["event", "visit", "visit-stop", "session", "publication"]}
            picked={evidence}
            onPick={setEvidence}
          />
        </div>
        <TextFields
          legend={t("agreements.step.note")}
          hint={t("agreements.step.note-hint")}
          value={note}
          onChange={setNote}
        />
        {needsTwo && <p className="bh-note">{t("agreements.step.second")}</p>}
        <Refusal
          error={save.error}
          record={{ id, looked, nameOf }}
          onSaveMine={() => {
            setLooked(work.revision);
            save.mutate(work.revision);
          }}
          onTakeTheirs={onClose}
        />
        <div className="bh-row">
          <Button type="submit" variant="filled" loading={save.isPending} disabled={isDateWrong}>
            {t(`agreements.act.${stage}`)}
          </Button>
          <Button onClick={onClose}>{t("agreements.close")}</Button>
        </div>
      </form>
    </Panel>
  );
}
