import { useState, type FormEvent } from "react";
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { createCommitteeMeeting, updateCommitteeMeeting, type AgreementWork } from "@bridgehead/contract/agreements";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useToday } from "../record/use-today.ts";
import { useWords } from "../record/use-words.ts";
import type { ChangedField } from "./change-words.ts";
import { DateField, unknownDate } from "./date-field.tsx";
import { Refusal } from "./refusal.tsx";
import { TextFields } from "./text-fields.tsx";
import { useSave } from "./use-save.ts";
import { dateOf, rewritable, tidyText, type Written } from "./written.ts";

type Meeting = NonNullable<AgreementWork["committee"]>["meetings"][number];
const states = ["planned", "held", "cancelled"] as const;

/** Calls a meeting of the committee, or writes what came of one: agenda, minutes, decisions. */
export function MeetingForm({
  agreementId,
  meeting,
  onClose,
}: {
  readonly agreementId: string;
  readonly meeting?: Meeting;
  readonly onClose: () => void;
}) {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const today = useToday();
  const [opened, setOpened] = useState(meeting);
  const [date, setDate] = useState(meeting ? (meeting.date.value ?? "") : today);
  const [place, setPlace] = useState<Written>(meeting?.place ? rewritable(meeting.place) : {});
  const [agenda, setAgenda] = useState(() => (meeting?.agenda ?? []).map(words.text).join("\n"));
  const [minutes, setMinutes] = useState<Written>(meeting?.minutes ? rewritable(meeting.minutes) : {});
  const [decisions, setDecisions] = useState(() => (meeting?.decisions ?? []).map(words.text).join("\n"));
  const [state, setState] = useState<Meeting["state"]>(meeting?.state ?? "planned");
  const isDateWrong = date !== "" && dateOf(date) === null;
  const save = useSave(
    (revision: number): Promise<Meeting> => {
      const body = {
        date: dateOf(date) ?? unknownDate,
        place: tidyText(place, locale),
        agenda: linesOf(agenda, meeting?.agenda ?? []),
        minutes: tidyText(minutes, locale),
        decisions: linesOf(decisions, meeting?.decisions ?? []),
        state,
      };
      return meeting
        ? callServer(updateCommitteeMeeting, { params: { meetingId: meeting.id }, body: { ...body, revision } })
        : callServer(createCommitteeMeeting, { params: { agreementId }, body });
    },
    () => {
      notifyDone(meeting ? t("agreements.meeting.saved") : t("agreements.meeting.called"));
      onClose();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isDateWrong) save.mutate(opened?.revision ?? 1);
  };
  const told = (one: Meeting) =>
    [
      ["agreements.meeting.date", format.recordDate(one.date).text],
      ["agreements.meeting.place", words.text(one.place)],
      ["agreements.meeting.agenda", words.list(one.agenda.map(words.text))],
      ["agreements.meeting.minutes", words.text(one.minutes)],
      ["agreements.meeting.decisions", words.list(one.decisions.map(words.text))],
      ["agreements.meeting.state", words.code("committee-meeting-state", one.state) ?? ""],
    ] as const;
  const now = meeting ? told(meeting) : [];
  const changed = (opened && meeting ? told(opened) : []).flatMap(([field, before], index): ChangedField[] => {
    const after = now[index]?.[1] ?? "";
    return before === after
      ? []
      : [{ id: field, field: t(field), before: before || undefined, after: after || undefined }];
  });
  return (
    <form
      className="bh-work-form is-inside"
      onSubmit={submit}
      aria-label={meeting ? t("agreements.meeting.number", { number: meeting.number }) : t("agreements.meetings.call")}
    >
      <div className="bh-work-three">
        <DateField label={t("agreements.meeting.date")} value={date} onChange={setDate} mayBeUnknown />
        {meeting && (
          <NativeSelect
            label={t("agreements.meeting.state")}
            value={state}
            onChange={({ currentTarget }) => setState(currentTarget.value as Meeting["state"])}
            data={states.map((one) => ({ value: one, label: words.code("committee-meeting-state", one) ?? one }))}
          />
        )}
      </div>
      <TextFields legend={t("agreements.meeting.place")} value={place} onChange={setPlace} />
      <Textarea
        label={t("agreements.meeting.agenda")}
        description={t("agreements.meeting.one-a-line")}
        autosize
        minRows={2}
        value={agenda}
        onChange={({ currentTarget }) => setAgenda(currentTarget.value)}
      />
      {meeting && (
        <>
          <TextFields legend={t("agreements.meeting.minutes")} value={minutes} onChange={setMinutes} isLong />
          <Textarea
            label={t("agreements.meeting.decisions")}
            description={t("agreements.meeting.one-a-line")}
            autosize
            minRows={2}
            value={decisions}
            onChange={({ currentTarget }) => setDecisions(currentTarget.value)}
          />
        </>
      )}
      <Refusal
        error={save.error}
        changed={changed}
        onSaveMine={() => {
          setOpened(meeting);
          save.mutate(meeting?.revision ?? 1);
        }}
        onTakeTheirs={onClose}
      />
      <div className="bh-row">
        <Button type="submit" variant="filled" loading={save.isPending} disabled={isDateWrong}>
          {t(meeting ? "agreements.save" : "agreements.meetings.call")}
        </Button>
        <Button onClick={onClose}>{t("agreements.close")}</Button>
      </div>
    </form>
  );

  /** One line each; a line that stood keeps its other languages. */
  function linesOf(typed: string, stood: readonly Written[]): Written[] {
    return typed.split("\n").flatMap((line) => {
      const text = line.trim();
      if (text === "") return [];
      const same = stood.find((one) => words.text(one) === text);
      return [same ? rewritable(same) : { original: locale, [locale]: text }];
    });
  }
}
