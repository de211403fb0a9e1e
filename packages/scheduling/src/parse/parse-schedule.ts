import { ok, refuse } from "@bridgehead/domain/shared/result";
import type { Entry, Parsed, Schedule } from "../instance.ts";
import { createReader, isObject, shown, type Reader } from "./reader.ts";

const format = "bridgehead-schedule/1";

/**
 * Reads a schedule of the format `bridgehead-schedule/1`; further fields (objective, bound ...) are passed over.
 * Whether its ids exist is the verifier's question (H01), not the reader's.
 */
export function parseSchedule(json: unknown): Parsed<Schedule> {
  const reader = createReader();
  const root = reader.object(json, "schedule");
  if (!isObject(json)) return refuse(reader.refusals);
  if (root["format"] !== undefined && root["format"] !== format)
    reader.refuse("wrong-format", { thing: "schedule", value: shown(root["format"]), expected: format });
  const instance = root["instance"] == null ? "" : reader.text(root, "instance", "schedule");
  const entries = readEntries(reader, root, "entries", "schedule");
  return reader.refusals.length === 0 ? ok({ format, instance, entries }) : refuse(reader.refusals);
}

/** Entries are read loosely: what is not an integer becomes -1.5, which no id equals, so that H01 names it. */
export function readEntries(
  reader: Reader,
  owner: Record<string, unknown>,
  field: string,
  thing: string,
): readonly Entry[] {
  return reader.list(owner, field, thing).map((value, index) => {
    const from = reader.object(value, `${field}[${index}]`);
    return {
      meeting: idOf(from["meeting"]),
      slot: idOf(from["slot"]),
      table: idOrNull(from["table"]),
      interpreter: idOrNull(from["interpreter"]),
    };
  });
}

const notAnId = -1.5;
const idOf = (value: unknown): number => (typeof value === "number" ? value : notAnId);
const idOrNull = (value: unknown): number | null => (value == null ? null : idOf(value));
