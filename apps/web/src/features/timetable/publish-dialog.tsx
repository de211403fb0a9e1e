import { useState } from "react";
import { Button, Modal, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import * as contract from "@bridgehead/contract/timetable";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { usePageNavigate } from "../../app/page-link.tsx";
import { FocusBack } from "../../components/focus-back.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { previewQuery, timetableKey } from "./queries.ts";

type PublishDialogProps = {
  readonly eventId: string;
  readonly revision: number;
  readonly onClose: () => void;
};

/** Publishing asks twice: first what it does in numbers, then whether it is meant. A version cannot be changed afterwards. */
export function PublishDialog({ eventId, revision, onClose }: PublishDialogProps) {
  const { t, format } = useLocale();
  const client = useQueryClient();
  const go = usePageNavigate();
  const [isSure, setSure] = useState(false);
  const [note, setNote] = useState("");
  const { data, error } = useQuery(previewQuery(eventId, revision));
  const publish = useMutation({
    mutationFn: (seen: number) =>
      callServer(contract.publishTimetable, {
        params: { eventId },
        body: { revision: seen, ...(note.trim() ? { note: note.trim() } : {}) },
      }),
    onSuccess: async (version) => {
      notifyDone(t("timetable.published", { version: version.number, count: version.meetings }));
      onClose();
      await client.invalidateQueries({ queryKey: timetableKey(eventId) });
      await go({
        to: "/events/$eventId/timetable/versions/$number",
        params: { eventId, number: String(version.number) },
      });
    },
    onError: () => setSure(false),
  });
  const lines = data
    ? [
        t("timetable.publish.meetings", {
          count: format.count(data.meetings, "meeting"),
          organisations: format.count(data.organisations, "organisation"),
          interpreters: data.interpreters,
        }),
        data.waiting > 0
          ? t("timetable.publish.waiting", { count: data.waiting })
          : t("timetable.publish.none-waiting"),
        data.nextVersion > 1
          ? t("timetable.publish.changes", { ...data.changes, version: data.nextVersion - 1 })
          : t("timetable.publish.first"),
        t("timetable.publish.told", {
          organisations: data.organisationsChanged,
          interpreters: data.interpretersChanged,
        }),
      ]
    : [];
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        <b>
          {data
            ? t(isSure ? "timetable.publish.sure" : "timetable.publish.title", { version: data.nextVersion })
            : t("timetable.publish")}
        </b>
      }
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <FocusBack />
      {(error ?? publish.error) && <ProblemNote error={error ?? publish.error} />}
      {data && !isSure && (
        <>
          <ul className="bh-tt-numbers">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <TextInput
            label={t("timetable.publish.note")}
            description={t("timetable.publish.note-help")}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </>
      )}
      {data && isSure && <p>{t("timetable.publish.sure-why", { version: data.nextVersion })}</p>}
      {data && (
        <div className="bh-tt-acts">
          <Button onClick={onClose}>{t("timetable.publish.not-yet")}</Button>
          {isSure ? (
            <Button variant="filled" loading={publish.isPending} onClick={() => publish.mutate(data.revision)}>
              {t("timetable.publish.do", { version: data.nextVersion })}
            </Button>
          ) : (
            <Button variant="filled" disabled={data.meetings === 0} onClick={() => setSure(true)}>
              {t("timetable.publish")}
            </Button>
          )}
        </div>
      )}
    </Modal>
  );
}
