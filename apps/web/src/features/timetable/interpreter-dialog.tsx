import { Button, Modal } from "@mantine/core";
import { IconHeadset } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { Draft, MeetingView } from "@bridgehead/contract/timetable";
import { FocusBack } from "../../components/focus-back.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { nameIn } from "./grid-model.ts";
import { interpreterOptionsQuery } from "./queries.ts";
import { useCauses } from "./use-causes.ts";
import { signed } from "./why-not.tsx";

type InterpreterDialogProps = {
  readonly eventId: string;
  readonly draft: Draft;
  readonly meeting: MeetingView;
  readonly onClose: () => void;
  readonly onChoose: (interpreterId: string) => void;
};

/** Who could interpret a meeting where it is: only those who can are offered, each with the load; why the others cannot stands below. */
export function InterpreterDialog({ eventId, draft, meeting, onClose, onChoose }: InterpreterDialogProps) {
  const { t, format, locale } = useLocale();
  const { data, error } = useQuery(interpreterOptionsQuery(eventId, meeting.id, draft.revision));
  const sayAll = useCauses(draft.organisations, draft.interpreters);
  const nameOf = (id: string) => nameIn(draft.interpreters.find((one) => one.id === id)?.names, locale);
  const able = data?.interpreters.filter(({ change }) => change !== null) ?? [];
  const unable = data?.interpreters.filter(({ change }) => change === null) ?? [];
  return (
    <Modal
      opened
      onClose={onClose}
      title={<b>{t("timetable.interpreter.title")}</b>}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <FocusBack />
      {error && <ProblemNote error={error} />}
      {!data && !error && <p role="status">{t("timetable.ask.looking")}</p>}
      {data && !meeting.needsInterpreter && <p className="bh-note">{t("timetable.interpreter.not-needed")}</p>}
      {data && meeting.needsInterpreter && able.length === 0 && (
        <p className="bh-note is-warn">{t("timetable.interpreter.nobody")}</p>
      )}
      <ul className="bh-tt-interpreters">
        {meeting.needsInterpreter &&
          able.map(({ interpreterId, meetings, maxMeetings, change }) => (
            <li key={interpreterId}>
              <Button
                fullWidth
                justify="space-between"
                leftSection={<IconHeadset className="bh-i" aria-hidden />}
                rightSection={<span className="bh-muted">{signed(change ?? 0)}</span>}
                disabled={interpreterId === meeting.interpreterId}
                onClick={() => onChoose(interpreterId)}
              >
                {t("timetable.interpreter.load", { name: nameOf(interpreterId), meetings, max: maxMeetings })}
              </Button>
            </li>
          ))}
      </ul>
      {meeting.needsInterpreter && unable.length > 0 && (
        <details>
          <summary>{t("timetable.interpreter.others", { count: unable.length })}</summary>
          <ul className="bh-sm bh-second">
            {unable.map(({ interpreterId, causes }) => (
              <li key={interpreterId}>
                <b>{nameOf(interpreterId)}</b> {format.sentences(sayAll(causes))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Modal>
  );
}
