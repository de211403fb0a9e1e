import { useState } from "react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import * as contract from "@bridgehead/contract/timetable";
import type { Draft, MeetingView } from "@bridgehead/contract/timetable";
import { callServer } from "../../app/call-server.ts";
import { useProblemText } from "../../shell/problem-note.tsx";
import { draftQuery, timetableKey } from "./queries.ts";

export type Placement = { readonly slotId: string; readonly placeId: string; readonly interpreterId: string | null };

/** One act by hand, as it is undone: the meeting, where it was and where it went. */
type Act =
  | {
      readonly kind: "move";
      readonly meetingId: string;
      readonly from: Placement | null;
      readonly to: Placement | null;
    }
  | { readonly kind: "lock"; readonly meetingId: string; readonly isLocked: boolean };

/** What is sent, and the entry of the stacks it belongs to: an undo sends the inverse of its entry. */
type Step = { readonly act: Act; readonly stacks: Act };

export type Moves = {
  readonly move: (meetingId: string, to: Placement | null) => void;
  readonly lock: (meetingId: string, isLocked: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the server said to the last act: a refusal in its own words, or nothing. */
  readonly refusal: string | undefined;
  readonly forget: () => void;
  readonly isBusy: boolean;
};

/**
 * Moves and locks by hand. The cell changes at once and the server confirms; a refusal puts it back and says why.
 * Every act can be undone and redone until the page is left.
 */
export function useMoves(eventId: string, draft: Draft): Moves {
  const client = useQueryClient();
  const problemText = useProblemText();
  const [past, setPast] = useState<readonly Act[]>([]);
  const [future, setFuture] = useState<readonly Act[]>([]);
  const [refusal, setRefusal] = useState<string>();
  const { queryKey } = draftQuery(eventId);
  const run = useMutation({
    scope: { id: `timetable ${eventId}` },
    mutationFn: ({ act }: Step) =>
      act.kind === "move"
        ? callServer(contract.moveMeeting, {
            params: { eventId, meetingId: act.meetingId },
            body: { revision: client.getQueryData<Draft>(queryKey)?.revision ?? draft.revision, to: act.to },
          })
        : callServer(contract.lockMeeting, {
            params: { eventId, meetingId: act.meetingId },
            body: { isLocked: act.isLocked },
          }),
    onMutate: async ({ act }) => {
      setRefusal(undefined);
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData<Draft>(queryKey)?.meetings.find(({ id }) => id === act.meetingId);
      write(act.meetingId, (meeting) =>
        act.kind === "lock" ? { ...meeting, isLocked: act.isLocked } : placed(meeting, act.to),
      );
      return { before };
    },
    onSuccess: ({ revision, meeting }) => {
      write(meeting.id, () => meeting, revision);
      void client.invalidateQueries({ queryKey: [...timetableKey(eventId), "preview"] });
    },
    onError: (error, { act, stacks }, context) => {
      const before = context?.before;
      if (before) write(act.meetingId, () => before);
      // The act did not happen: it is neither to be undone nor to be done again.
      setPast((all) => all.filter((one) => one !== act && one !== stacks));
      setFuture((all) => all.filter((one) => one !== act && one !== stacks));
      setRefusal(problemText(error));
      void client.invalidateQueries({ queryKey });
    },
  });
  const write = (meetingId: string, change: (meeting: MeetingView) => MeetingView, revision?: number) =>
    client.setQueryData<Draft>(queryKey, (now) =>
      now
        ? {
            ...now,
            ...(revision === undefined ? {} : { revision }),
            meetings: now.meetings.map((meeting) => (meeting.id === meetingId ? change(meeting) : meeting)),
          }
        : now,
    );
  // The stacks change when the act is asked for, so that two quick undos undo two acts.
  const doNew = (act: Act) => {
    setPast([...past, act]);
    setFuture([]);
    run.mutate({ act, stacks: act });
  };

  return {
    move: (meetingId, to) => {
      const meeting = draft.meetings.find(({ id }) => id === meetingId);
      if (meeting) doNew({ kind: "move", meetingId, from: placementOf(meeting), to });
    },
    lock: (meetingId, isLocked) => doNew({ kind: "lock", meetingId, isLocked }),
    undo: () => {
      const last = past.at(-1);
      if (!last) return;
      setPast(past.slice(0, -1));
      setFuture([...future, last]);
      run.mutate({ act: inverse(last), stacks: last });
    },
    redo: () => {
      const next = future.at(-1);
      if (!next) return;
      setFuture(future.slice(0, -1));
      setPast([...past, next]);
      run.mutate({ act: next, stacks: next });
    },
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    refusal,
    forget: () => setRefusal(undefined),
    isBusy: run.isPending,
  };
}

export const placementOf = ({ slotId, placeId, interpreterId }: MeetingView): Placement | null =>
  slotId === null || placeId === null ? null : { slotId, placeId, interpreterId };

const inverse = (act: Act): Act =>
  act.kind === "move" ? { ...act, from: act.to, to: act.from } : { ...act, isLocked: !act.isLocked };

const placed = (meeting: MeetingView, to: Placement | null): MeetingView =>
  to === null
    ? { ...meeting, state: "waiting", slotId: null, placeId: null, interpreterId: null, isLocked: false }
    : { ...meeting, ...to, state: "scheduled" };
