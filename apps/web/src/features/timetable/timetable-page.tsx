import "./timetable.css";
import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp, IconCalculator } from "@tabler/icons-react";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import * as contract from "@bridgehead/contract/timetable";
import { callServer } from "../../app/call-server.ts";
import { notifyProblem } from "../../app/notify.tsx";
import { usePageNavigate } from "../../app/page-link.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { TimetableGrid } from "../../components/timetable-grid.tsx";
import type { CellAddress, TimetableActs } from "../../components/timetable-types.ts";
import { useLocale } from "../../language/use-locale.tsx";
import { useProblemText } from "../../shell/problem-note.tsx";
import { Stressed } from "../record/stressed.tsx";
import { daysOf, gridModel } from "./grid-model.ts";
import { targetAt, targetsOf } from "./grid-targets.ts";
import { InterpreterDialog } from "./interpreter-dialog.tsx";
import { PublishDialog } from "./publish-dialog.tsx";
import { draftQuery, movesQuery, versionQuery, versionsQuery } from "./queries.ts";
import { RequestList } from "./request-list.tsx";
import { Tray } from "./tray.tsx";
import { useCauses } from "./use-causes.ts";
import { useEvent, useSideName, useTimetableNews } from "./use-event.ts";
import { useFlash } from "./use-flash.ts";
import { useGridWords } from "./use-grid-words.ts";
import { useMoves } from "./use-moves.ts";
import { useView } from "./use-view.ts";
import { VersionsPanel } from "./versions-panel.tsx";
import { ViewBar } from "./view-bar.tsx";
import { WhyNot } from "./why-not.tsx";

/** The working draft as a grid by place, organisation or interpreter: moved by hand, locked, undone, and published from here. */
export default function TimetablePage() {
  const { t, locale, format } = useLocale();
  const { eventId, zone, place } = useEvent();
  const client = useQueryClient();
  const go = usePageNavigate();
  const problemText = useProblemText();
  const sideName = useSideName();
  const words = useGridWords();
  const { data: draft } = useSuspenseQuery(draftQuery(eventId));
  const { data: versions } = useSuspenseQuery(versionsQuery(eventId));
  const { data: published } = useQuery(versionQuery(eventId, draft.publishedVersion));
  const sayAll = useCauses(draft.organisations, draft.interpreters);
  const days = useMemo(() => daysOf(draft), [draft]);
  const view = useView("/events/$eventId/timetable", { eventId }, days);
  const moves = useMoves(eventId, draft);
  const [selectedId, setSelectedId] = useState<string>();
  const [placing, setPlacing] = useState<{ readonly id: string; readonly isDragged: boolean }>();
  const [choosingFor, setChoosingFor] = useState<string>();
  const [isListOpen, setListOpen] = useState(false);
  const [told, setTold] = useState<string>();
  const flash = useFlash(draft);
  useTimetableNews(eventId, flash.onNews);
  const [openedAt] = useState(() => Date.now());

  const { view: rowsBy, day, filter } = view;
  const model = useMemo(
    () => gridModel(draft, { view: rowsBy, day, filter, locale, words, now: openedAt, published }),
    [draft, rowsBy, day, filter, locale, words, openedAt, published],
  );
  const selected = draft.meetings.find(({ id }) => id === selectedId);
  const { data: options } = useQuery(
    movesQuery(eventId, selected?.state === "cancelled" ? undefined : selected?.id, draft.revision),
  );
  const waiting = useMemo(
    () =>
      draft.meetings
        .filter(({ state }) => state === "waiting")
        .toSorted((a, b) => Number(b.isMust) - Number(a.isMust) || b.value - a.value),
    [draft],
  );
  const held = draft.meetings.filter(({ state }) => state === "scheduled");
  const conflicts = model.meetings.filter(({ conflict }) => conflict !== undefined);
  const meetingOf = (id: string) => draft.meetings.find((one) => one.id === id);
  const cachedTargets = (id: string) => {
    const meeting = meetingOf(id);
    const answer = client.getQueryData(movesQuery(eventId, id, draft.revision).queryKey);
    return meeting && answer ? targetsOf(answer.options, meeting, { view: rowsBy, draft, model, locale }) : [];
  };
  useEffect(() => setTold(undefined), [selectedId]);

  const offered = useRef<{ readonly id: string; readonly targets: ReturnType<typeof cachedTargets> }>(undefined);
  const acts: TimetableActs = {
    targetsOf: async (id) => {
      try {
        await client.fetchQuery(movesQuery(eventId, id, draft.revision));
      } catch (error) {
        notifyProblem(problemText(error));
      }
      const targets = cachedTargets(id);
      offered.current = { id, targets };
      return targets;
    },
    whyNot,
    onMove: (id, to) => {
      // Changed by somebody else since the places were shown: the server says whether this one is still free.
      const target =
        targetAt(cachedTargets(id), to) ??
        (offered.current?.id === id ? targetAt(offered.current.targets, to) : undefined);
      if (!target) return;
      setSelectedId(id);
      moves.move(id, target.to);
    },
    onLock: (id) => moves.lock(id, !meetingOf(id)?.isLocked),
    onInterpreter: setChoosingFor,
    onRemove: (id) => (meetingOf(id)?.isLocked ? setTold(t("components.grid.locked-stays")) : moves.move(id, null)),
    onPlaceNext: (cell) => void placeNext(cell),
    onSettle: () => void settle(),
    onUndo: moves.undo,
    onRedo: moves.redo,
  };

  return (
    <>
      <Lead
        page={[t("timetable.title"), draft.runId ? t("timetable.draft", { revision: draft.revision }) : undefined]
          .filter(Boolean)
          .join(format.dot)}
        say={<Stressed text={sentence()} />}
        tone={conflicts.length > 0 ? "bad" : "brand"}
        why={
          conflicts.length > 0
            ? t("timetable.say.conflicts-why")
            : draft.lastChange
              ? t("timetable.say.last", { who: draft.lastChange.by })
              : undefined
        }
        actions={
          held.length > 0 && (
            <Button
              leftSection={<IconCalculator className="bh-i" aria-hidden />}
              onClick={() => void go({ to: "/events/$eventId/scheduling", params: { eventId } })}
            >
              {t("timetable.remake")}
            </Button>
          )
        }
        primary={
          conflicts.length > 0 ? (
            <Button variant="filled" onClick={() => void settle()}>
              {t("timetable.settle")}
            </Button>
          ) : draft.publishedVersion !== null && draft.changedSincePublication === 0 ? (
            <Button
              variant="filled"
              onClick={() =>
                void go({
                  to: "/events/$eventId/timetable/versions/$number",
                  params: { eventId, number: String(draft.publishedVersion) },
                })
              }
            >
              {t("events.act.publication")}
            </Button>
          ) : held.length > 0 ? (
            <Button variant="filled" onClick={() => view.setPublishing(true)}>
              {t("timetable.publish")}
            </Button>
          ) : (
            <Button
              variant="filled"
              onClick={() => void go({ to: "/events/$eventId/scheduling", params: { eventId } })}
            >
              {t("timetable.make")}
            </Button>
          )
        }
      />
      {held.length + waiting.length === 0 ? (
        <EmptyState title={t("timetable.empty")} why={t("timetable.empty-why")} />
      ) : (
        <TimetableGrid
          label={t("timetable.title")}
          slots={model.slots}
          rows={model.rows}
          meetings={model.meetings}
          zone={zone}
          place={place}
          acts={acts}
          selectedId={selectedId}
          onSelect={(id) => {
            setSelectedId(id);
            moves.forget();
          }}
          placing={placing}
          onPlacingEnd={() => setPlacing(undefined)}
          otherPlaces={options && selected ? cachedTargets(selected.id).length : undefined}
          message={moves.refusal ?? told ?? flash.words}
          flashed={flash.ids}
          question={selected && <WhyNot key={selected.id} draft={draft} moves={options} slotId={selected.slotId} />}
        >
          <ViewBar
            days={days}
            day={day}
            view={rowsBy}
            filter={filter}
            locked={held.filter(({ isLocked }) => isLocked).length}
            nearName={sideName(sideOf(held[0]?.nearId ?? waiting[0]?.nearId))}
            farName={sideName(sideOf(held[0]?.farId ?? waiting[0]?.farId))}
            onDay={view.setDay}
            onView={view.setView}
            onFilter={view.setFilter}
          >
            <div className="bh-tt-undo">
              <Button
                size="xs"
                leftSection={<IconArrowBackUp className="bh-i" aria-hidden />}
                rightSection={<kbd aria-hidden="true">Ctrl Z</kbd>}
                disabled={!moves.canUndo}
                onClick={moves.undo}
                aria-keyshortcuts="Control+Z"
              >
                {t("timetable.undo")}
              </Button>
              <Button
                size="xs"
                leftSection={<IconArrowForwardUp className="bh-i" aria-hidden />}
                disabled={!moves.canRedo}
                onClick={moves.redo}
                aria-keyshortcuts="Control+Shift+Z"
              >
                {t("timetable.redo")}
              </Button>
            </div>
          </ViewBar>
          <Tray
            draft={draft}
            waiting={waiting}
            placingId={placing?.id}
            onPlace={place1}
            onDragEnd={() => setPlacing(undefined)}
            onOpenAll={() => setListOpen(true)}
          />
          {model.rows.length === 0 && <p className="bh-note">{t("timetable.view.nothing")}</p>}
        </TimetableGrid>
      )}
      <VersionsPanel eventId={eventId} zone={zone} versions={versions.versions} />

      {choosingFor && meetingOf(choosingFor) && (
        <InterpreterDialog
          eventId={eventId}
          draft={draft}
          meeting={meetingOf(choosingFor) as contract.MeetingView}
          onClose={() => setChoosingFor(undefined)}
          onChoose={(interpreterId) => {
            const meeting = meetingOf(choosingFor);
            if (meeting?.slotId && meeting.placeId)
              moves.move(meeting.id, { slotId: meeting.slotId, placeId: meeting.placeId, interpreterId });
            setChoosingFor(undefined);
          }}
        />
      )}
      {view.isPublishing && (
        <PublishDialog eventId={eventId} revision={draft.revision} onClose={() => view.setPublishing(false)} />
      )}
      <RequestList
        isOpen={isListOpen}
        onClose={() => setListOpen(false)}
        title={t("timetable.tray.count", { count: waiting.length })}
        organisations={draft.organisations}
        requests={waiting.map(({ id, nearId, farId, isMust, reasons }) => ({
          id,
          nearId,
          farId,
          isMust,
          causes: reasons,
        }))}
        actOf={({ id }) => (
          <Button
            size="compact-sm"
            onClick={() => {
              setListOpen(false);
              if (id) place1(id, false);
            }}
          >
            {t("timetable.tray.place")}
          </Button>
        )}
      />
    </>
  );

  function place1(id: string, isDragged: boolean): void {
    setSelectedId(undefined);
    setPlacing(placing?.id === id && !isDragged ? undefined : { id, isDragged });
    // Where nothing is free the request's own reasons answer, not only that there is no place.
    const reasons = meetingOf(id)?.reasons ?? [];
    setTold(reasons.length > 0 ? format.sentences(sayAll(reasons)) : undefined);
  }

  function sentence(): string {
    if (conflicts.length > 0) return t("timetable.say.conflicts", { count: conflicts.length });
    if (held.length === 0) return t("timetable.say.no-draft");
    if (draft.publishedVersion === null) return t("timetable.say.unpublished", { held: held.length });
    return draft.changedSincePublication > 0
      ? t("timetable.say.changed", { count: draft.changedSincePublication, version: draft.publishedVersion })
      : t("timetable.say.published", { version: draft.publishedVersion });
  }

  function sideOf(organisationId: string | undefined): string {
    return draft.organisations.find(({ id }) => id === organisationId)?.side ?? "";
  }

  /** Why a cell cannot take a meeting, from what is known here: the slot's own causes, else who has the cell. */
  function whyNot(id: string, { rowId, slotId }: CellAddress): string | undefined {
    const answer = client.getQueryData(movesQuery(eventId, id, draft.revision).queryKey);
    const causes = answer?.impossible.find((one) => one.slotId === slotId)?.causes;
    if (causes?.length) return format.sentences(sayAll(causes));
    if (rowsBy === "place") {
      const isRoom = draft.places.find((one) => one.id === rowId)?.kind === "online-room";
      if (isRoom !== (meetingOf(id)?.mode === "online"))
        return t(isRoom ? "timetable.why.onsite" : "timetable.why.online");
      const isTaken = model.meetings.some((one) => one.rowId === rowId && one.slotId === slotId && one.id !== id);
      return sayAll([{ code: isTaken ? "table-taken" : "table-closed", resource: null }])[0];
    }
    if (rowsBy === "interpreter") return sayAll([{ code: "interpreter-busy", resource: `interpreter:${rowId}` }])[0];
    return t("timetable.why.other-row");
  }

  async function placeNext({ rowId, slotId }: CellAddress): Promise<void> {
    const [id = ""] = rowId.split(" ");
    const row = { place: { placeId: id }, organisation: { organisationId: id }, interpreter: { interpreterId: id } }[
      rowsBy
    ];
    try {
      const { candidates } = await callServer(contract.readCandidates, {
        params: { eventId },
        query: { slotId, ...row },
      });
      const [best] = candidates;
      if (!best) return setTold(t("timetable.candidates.none"));
      setSelectedId(best.meetingId);
      moves.move(best.meetingId, { slotId: best.slotId, placeId: best.placeId, interpreterId: best.interpreterId });
    } catch (error) {
      notifyProblem(problemText(error));
    }
  }

  /** Lets the engine find the best free cell for each meeting that clashes, one after the other. */
  async function settle(): Promise<void> {
    if (conflicts.length === 0) return setTold(t("timetable.settle.none"));
    for (const { id } of conflicts) {
      const answer = await callServer(contract.readMoveOptions, { params: { eventId, meetingId: id } }).catch(
        () => undefined,
      );
      const best = answer?.options[0];
      if (best) moves.move(id, { slotId: best.slotId, placeId: best.placeId, interpreterId: best.interpreterId });
      else setTold(t("components.grid.no-target"));
    }
  }
}
