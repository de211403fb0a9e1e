import type { Trx } from "../../platform/database/connect.ts";
import type { Entry, Instance, Schedule } from "@bridgehead/scheduling";
import { buildInstance, pairKey, type Mapping } from "./build-instance.ts";
import { readInputs, type EventInputs } from "./inputs.ts";
import { selectSettings } from "./store.ts";

/** The working draft as the engine sees it: the problem of this moment and the placements that stand. */
export type CurrentProblem = {
  readonly instance: Instance;
  readonly mapping: Mapping;
  readonly schedule: Schedule;
  readonly inputs: EventInputs;
  /** The engine's number of a meeting of the draft; undefined for one that is no candidate any more. */
  readonly numberOf: (meetingId: string) => number | undefined;
};

/** Builds it from the event as it stands. Locks count for runs, not for a person's own move: nothing is fixed here. */
export async function readCurrentProblem(db: Trx, eventId: string): Promise<CurrentProblem> {
  const read = await readInputs(db, eventId);
  const inputs: EventInputs = { ...read, meetings: read.meetings.map((meeting) => ({ ...meeting, isLocked: false })) };
  const { instance, mapping } = buildInstance(inputs, await selectSettings(db, eventId), eventId);
  const numbers = new Map(mapping.meetings.map((meeting, number) => [pairKey(meeting.nearId, meeting.farId), number]));
  const index = (ids: readonly string[]) => new Map(ids.map((id, number) => [id, number]));
  const [slots, tables, interpreters] = [index(mapping.slots), index(mapping.tables), index(mapping.interpreters)];
  const byMeeting = new Map(
    inputs.meetings.map((meeting) => [meeting.id, numbers.get(pairKey(meeting.nearId, meeting.farId))]),
  );

  const entries = inputs.meetings.flatMap((meeting): Entry[] => {
    const number = byMeeting.get(meeting.id);
    const slot = meeting.slotId === null ? undefined : slots.get(meeting.slotId);
    if (meeting.state !== "scheduled" || number === undefined || slot === undefined) return [];
    return [
      {
        meeting: number,
        slot,
        table: tables.get(meeting.placeId ?? "") ?? null,
        interpreter: meeting.interpreterId === null ? null : (interpreters.get(meeting.interpreterId) ?? null),
      },
    ];
  });
  return {
    instance,
    mapping,
    inputs,
    schedule: { format: "bridgehead-schedule/1", instance: eventId, entries },
    numberOf: (id) => byMeeting.get(id),
  };
}
