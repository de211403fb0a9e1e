import type { Parsed, Schedule } from "../instance.ts";
export function parseSchedule(_json: unknown): Parsed<Schedule> {
  throw new Error("not yet");
}
