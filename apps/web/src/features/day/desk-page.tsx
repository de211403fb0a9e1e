import "./desk.css";
import { useState } from "react";
import { Button } from "@mantine/core";
import { IconDeviceTv } from "@tabler/icons-react";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import * as contract from "@bridgehead/contract/day";
import type { DayIncident, RepairPreview } from "@bridgehead/contract/day";
import { topics } from "@bridgehead/contract/realtime";
import { mayDo } from "@bridgehead/domain/identity/policy";
import { callServer } from "../../app/call-server.ts";
import { useLive } from "../../app/live.ts";
import { notifyDone, notifyProblem } from "../../app/notify.tsx";
import { usePageNavigate } from "../../app/page-link.tsx";
import { signedInQuery } from "../../app/signed-in.ts";
import { Lead } from "../../components/lead.tsx";
import { GoButton } from "../events/go-button.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useProblemText } from "../../shell/problem-note.tsx";
import { Stressed } from "../record/stressed.tsx";
import { draftQuery, timetableKey } from "../timetable/queries.ts";
import { useEvent, useTimetableNews } from "../timetable/use-event.ts";
import { IncidentPanel } from "./incident-panel.tsx";
import { LiveBoard } from "./live-board.tsx";
import { ReadersDesk } from "./readers-desk.tsx";
import { PickIncident } from "./pick-incident.tsx";
import { dayKey, incidentsQuery } from "./queries.ts";
import { RepairLog } from "./repair-log.tsx";
import { useNames } from "./use-names.ts";

/** The desk of the day: the board and its repairs for those who make the timetable, the published one for the rest. */
export default function DeskPage() {
  const { eventId = "" } = useParams({ strict: false }) as { eventId?: string };
  const { data } = useSuspenseQuery(signedInQuery);
  return mayDo(data.grants, "timetable.manage", { eventId }) ? <RepairDesk /> : <ReadersDesk />;
}

/** An incident in two steps, its smallest repair at once, accepted with one button, told on publishing. */
function RepairDesk() {
  const { t } = useLocale();
  const { eventId, zone } = useEvent();
  const client = useQueryClient();
  const go = usePageNavigate();
  const problemText = useProblemText();
  const { data: draft } = useSuspenseQuery(draftQuery(eventId));
  const { data: day } = useSuspenseQuery(incidentsQuery(eventId));
  const names = useNames(draft);
  const [incident, setIncident] = useState<DayIncident>();
  const [fromSlotId, setFrom] = useState<string>();
  const [openedAt] = useState(() => Date.now());
  useTimetableNews(eventId);
  useLive(topics.eventRoom(eventId, "day"), () => void client.invalidateQueries({ queryKey: dayKey(eventId) }));
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: timetableKey(eventId) });
    await client.invalidateQueries({ queryKey: dayKey(eventId) });
  };
  const onError = async (error: Error) => {
    notifyProblem(problemText(error));
    // Somebody else was faster: what is shown is asked again.
    await refresh();
  };
  const params = { eventId };
  const accept = useMutation({
    mutationFn: (preview: RepairPreview) =>
      callServer(contract.acceptRepair, {
        params,
        body: {
          incidents: incident ? [incident] : [],
          plan: preview.plan,
          ...(preview.fromSlotId ? { fromSlotId: preview.fromSlotId } : {}),
          revision: preview.revision,
          fingerprint: preview.fingerprint,
        },
      }),
    onSuccess: async ({ people }) => {
      notifyDone(t("day.accepted", { count: people }));
      setIncident(undefined);
      await refresh();
    },
    onError,
  });
  const undo = useMutation({
    mutationFn: (repairId: string) => callServer(contract.undoRepair, { params: { eventId, repairId } }),
    onSuccess: async () => {
      notifyDone(t("day.undone"));
      await refresh();
    },
    onError,
  });
  const publish = useMutation({
    mutationFn: () => callServer(contract.publishRepair, { params, body: { revision: day.revision } }),
    onSuccess: async (published) => {
      notifyDone(t("day.published", published));
      await refresh();
    },
    onError,
  });

  if (!draft.meetings.some(({ state }) => state === "scheduled"))
    return (
      <Lead
        page={t("day.desk")}
        say={<Stressed text={t("day.say.none")} />}
        why={t("day.say.none-why")}
        primary={
          <Button variant="filled" onClick={() => void go({ to: "/events/$eventId/scheduling", params })}>
            {t("timetable.scheduling")}
          </Button>
        }
      />
    );
  const waiting = day.repairs.filter(
    ({ undoneAt, publishedVersion }) => undoneAt === null && publishedVersion === null,
  );
  const isWaiting = waiting.length > 0;
  const next = draft.slots.findIndex(({ startsAt }) => Date.parse(startsAt) > openedAt);
  const later = draft.slots[Math.min(Math.max(next, 0) + 1, draft.slots.length - 1)]?.id ?? "";
  return (
    <>
      <Lead
        page={t("day.desk")}
        say={<Stressed text={isWaiting ? t("day.say.waiting", { repairs: waiting.length }) : t("day.say.calm")} />}
        why={t(isWaiting ? "day.say.waiting-why" : "day.say.calm-why")}
        isLive
        actions={
          <GoButton to="/events/$eventId/wall" params={params} icon={<IconDeviceTv className="bh-i" aria-hidden />}>
            {t("day.wall.open")}
          </GoButton>
        }
        primary={
          isWaiting && (
            <Button
              variant={incident ? "default" : "filled"}
              loading={publish.isPending}
              onClick={() => publish.mutate()}
            >
              {t("day.publish", { count: day.waiting.people })}
            </Button>
          )
        }
      />
      <div className={incident ? "bh-desk" : "bh-desk is-calm"}>
        <div className="bh-desk-side">
          <PickIncident
            draft={draft}
            names={names}
            lateSlotId={later}
            onPick={(picked) => {
              setFrom(undefined);
              setIncident(picked);
            }}
          />
          <RepairLog
            repairs={day.repairs}
            names={names}
            zone={zone}
            onUndo={(repairId) => undo.mutate(repairId)}
            isUndoing={undo.isPending}
          />
        </div>
        {!incident && <LiveBoard eventId={eventId} draft={draft} zone={zone} />}
        {incident && (
          <IncidentPanel
            key={JSON.stringify({ ...incident, fromSlotId: undefined })}
            eventId={eventId}
            draft={draft}
            names={names}
            incident={incident}
            fromSlotId={fromSlotId}
            onChange={setIncident}
            onFrom={setFrom}
            onAccept={(preview) => accept.mutate(preview)}
            isAccepting={accept.isPending}
          />
        )}
      </div>
    </>
  );
}
