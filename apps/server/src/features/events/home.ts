import type { EventHome } from "@bridgehead/contract/events";
import type { Trx } from "../../platform/database/connect.ts";
import {
  countEvent,
  countInterpreting,
  selectManagedEvent,
  selectPhases,
  selectRecentActivity,
  type Counted,
  type PhaseRow,
} from "./store.ts";

/** An event's home as it stands on a day: the one sentence, the next acts, the figures. */
export async function readHome(db: Trx, eventId: string, now: Date): Promise<EventHome | undefined> {
  const event = await selectManagedEvent(db, eventId);
  if (!event) return undefined;
  const today = dayIn(event.timeZone, now);
  const [phases, counted, interpreting, activity] = await Promise.all([
    selectPhases(db, eventId),
    countEvent(db, eventId),
    countInterpreting(db, eventId),
    selectRecentActivity(db, eventId),
  ]);
  const { revision: _, ...summary } = event;
  const {
    openQuestions: _q,
    batchesReady: _b,
    silent: _s,
    recommendations: _r,
    waiting: _w,
    runs: _n,
    ...figures
  } = counted;
  return {
    event: summary,
    today,
    phases: phases.map((phase) => ({ ...phase, state: stateOf(phase, today) })),
    lead: leadOf(counted),
    todos: todosOf(counted, interpreting, phases),
    figures,
    interpreting,
    activity,
  };
}

const stateOf = ({ startsOn, endsOn }: PhaseRow, today: string): "done" | "now" | "later" =>
  endsOn < today ? "done" : startsOn <= today ? "now" : "later";

/** The one thing to do next, in the order of the work: what is missing first decides, not the calendar. */
function leadOf(counted: Counted): EventHome["lead"] {
  if (counted.batchesReady > 0)
    return {
      code: counted.openQuestions > 0 ? "answer-questions" : "accept-mailbag",
      args: { questions: counted.openQuestions },
      act: "intake",
    };
  if (counted.organisations === 0) return { code: "drop-files", args: {}, act: "intake" };
  if (counted.slots === 0 || counted.tables + counted.onlineRooms === 0)
    return { code: "venue-missing", args: { organisations: counted.organisations }, act: "venue" };
  if (counted.recommendations === 0)
    return { code: "make-recommendations", args: { organisations: counted.organisations }, act: "recommendations" };
  if (counted.scheduled === 0)
    return {
      code: "make-timetable",
      args: { requests: counted.requests, slots: counted.slots, tables: counted.tables, rooms: counted.onlineRooms },
      act: "schedule",
    };
  if (counted.publishedVersion === null)
    return { code: "publish", args: { meetings: counted.scheduled, waiting: counted.waiting }, act: "timetable" };
  return {
    code: "published",
    args: { version: counted.publishedVersion, meetings: counted.scheduled },
    act: "publication",
  };
}

function todosOf(
  counted: Counted,
  interpreting: EventHome["interpreting"],
  phases: readonly PhaseRow[],
): EventHome["todos"] {
  const endOf = (phase: PhaseRow["phase"]) => phases.find((one) => one.phase === phase)?.endsOn ?? null;
  const todos: EventHome["todos"] = [];
  if (counted.openQuestions > 0)
    todos.push({ code: "questions", args: { count: counted.openQuestions }, act: "intake", dueOn: endOf("review") });
  for (const { pair, needed, available } of interpreting) {
    if (needed > available)
      todos.push({
        code: "interpreters-short",
        args: { pair: pair.join("-"), needed, available },
        act: "interpreters",
        dueOn: endOf("timetable"),
      });
  }
  if (counted.organisations > 0 && counted.silent > 0)
    todos.push({ code: "silent", args: { count: counted.silent }, act: "choices", dueOn: endOf("choices") });
  if (counted.scheduled > 0 && counted.waiting > 0)
    todos.push({ code: "waiting", args: { count: counted.waiting }, act: "schedule", dueOn: endOf("timetable") });
  if (counted.online > 0 && counted.onlineRooms === 0)
    todos.push({ code: "online-rooms-missing", args: { online: counted.online }, act: "venue", dueOn: null });
  return todos;
}

/** The calendar day at a place. */
export function dayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}
