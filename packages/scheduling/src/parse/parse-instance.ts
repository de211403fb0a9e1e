import { ok, refuse } from "@bridgehead/domain/shared/result";
import type {
  Company,
  DisturbanceWeights,
  Instance,
  Interpreter,
  Meeting,
  Parsed,
  Reopt,
  Slot,
  Table,
  Weights,
} from "../instance.ts";
import { checkReferences } from "./check-references.ts";
import { readEntries } from "./parse-schedule.ts";
import { createReader, isObject, shown, type Reader } from "./reader.ts";

const format = "bridgehead-schedule-instance/1";
const dayMin = 1440;
const modes = ["onsite", "online"] as const;

/** The largest problem taken on: its tables fit in about 100 MB and a first schedule takes seconds. */
const limits = {
  slots: 1_000,
  companies: 20_000,
  tables: 10_000,
  interpreters: 10_000,
  meetings: 200_000,
  cells: 12_000_000,
} as const;

/**
 * Reads a problem of the format `bridgehead-schedule-instance/1`. Optional fields are filled in; a field of the wrong
 * kind, a size beyond the limits or a contradiction is answered with every refusal found (at most 50), never thrown.
 */
export function parseInstance(json: unknown): Parsed<Instance> {
  const reader = createReader();
  const root = reader.object(json, "instance");
  if (!isObject(json)) return refuse(reader.refusals);
  if (root["format"] !== format)
    reader.refuse("wrong-format", { thing: "instance", value: shown(root["format"]), expected: format });

  const tooLarge = tooLargeThings(root);
  if (tooLarge.length > 0) return refuse(tooLarge.map((args) => ({ code: "too-large" as const, args })));

  const instance: Instance = {
    format,
    name: reader.text(root, "name", "instance"),
    seed: reader.integerOrNull(root, "seed", "instance", 0, 2 ** 32) ?? 0,
    slots: reader.list(root, "slots", "instance").map((value, index) => readSlot(reader, value, index)),
    companies: reader.list(root, "companies", "instance").map((value, index) => readCompany(reader, value, index)),
    tables: reader.list(root, "tables", "instance").map((value, index) => readTable(reader, value, index)),
    onlineRooms: reader.integerOrNull(root, "onlineRooms", "instance", 0),
    interpreters: reader
      .list(root, "interpreters", "instance")
      .map((value, index) => readInterpreter(reader, value, index)),
    meetings: reader.list(root, "meetings", "instance").map((value, index) => readMeeting(reader, value, index)),
    precedences:
      root["precedences"] == null
        ? []
        : reader.list(root, "precedences", "instance").map((value) => readPair(reader, value)),
    maxBreakDifference: reader.integerOrNull(root, "maxBreakDifference", "instance", 0),
    weights: readWeights(reader, root),
    reopt: root["reopt"] == null ? null : readReopt(reader, root["reopt"]),
  };
  if (reader.refusals.length === 0) checkReferences(instance, reader);
  return reader.refusals.length === 0 ? ok(instance) : refuse(reader.refusals);
}

function tooLargeThings(root: Record<string, unknown>): { thing: string; value: number; high: number }[] {
  const size = (name: string): number => (Array.isArray(root[name]) ? root[name].length : 0);
  const slots = size("slots");
  const counts = (["slots", "companies", "tables", "interpreters", "meetings"] as const).map((thing) => ({
    thing,
    value: size(thing),
    high: limits[thing],
  }));
  const cells = (["companies", "tables", "interpreters", "meetings"] as const).map((thing) => ({
    thing: `${thing} x slots`,
    value: size(thing) * slots,
    high: limits.cells,
  }));
  const placesUsed = { thing: "companies x tables", value: size("companies") * size("tables"), high: 4 * limits.cells };
  return [...counts, ...cells, placesUsed].filter(({ value, high }) => value > high);
}

function readSlot(reader: Reader, value: unknown, index: number): Slot {
  const thing = `slots[${index}]`;
  const from = reader.object(value, thing);
  return {
    id: reader.integer(from, "id", thing, 0),
    session: reader.integer(from, "session", thing, -1_000_000),
    startUtcMin: reader.integer(from, "startUtcMin", thing, -1_000_000, 100_000_000),
    durationMin: reader.integer(from, "durationMin", thing, 1, dayMin),
  };
}

function readCompany(reader: Reader, value: unknown, index: number): Company {
  const thing = named(value, "companies", index);
  const from = reader.object(value, thing);
  return {
    id: reader.integer(from, "id", thing, -1_000_000),
    country: typeof from["country"] === "string" ? from["country"] : "",
    languages: reader.texts(from, "languages", thing),
    mode: reader.oneOf(from, "mode", thing, modes),
    delegates: reader.integer(from, "delegates", thing, 0),
    maxMeetings: reader.integer(from, "maxMeetings", thing, 0),
    minMeetings: reader.integer(from, "minMeetings", thing, 0),
    unavailable: reader.integers(from, "unavailable", thing),
    tzOffsetMin: reader.integerOrNull(from, "tzOffsetMin", thing, -dayMin, dayMin) ?? 0,
    workHours: readHours(reader, from["workHours"], thing),
  };
}

function readHours(reader: Reader, value: unknown, thing: string): readonly [number, number] | null {
  if (value == null) return null;
  if (!Array.isArray(value) || value.length !== 2) {
    reader.refuse("wrong-type", { thing, field: "workHours", value: shown(value), expected: "[from, to]" });
    return null;
  }
  return [
    reader.integerValue(value[0], "workHours", thing, 0, 2 * dayMin),
    reader.integerValue(value[1], "workHours", thing, 0, 2 * dayMin),
  ];
}

function readTable(reader: Reader, value: unknown, index: number): Table {
  const thing = named(value, "tables", index);
  const from = reader.object(value, thing);
  return {
    id: reader.integer(from, "id", thing, -1_000_000),
    closed: from["closed"] == null ? [] : reader.integers(from, "closed", thing),
  };
}

function readInterpreter(reader: Reader, value: unknown, index: number): Interpreter {
  const thing = named(value, "interpreters", index);
  const from = reader.object(value, thing);
  return {
    id: reader.integer(from, "id", thing, -1_000_000),
    pairs: reader.list(from, "pairs", thing).map((pair) => readLanguages(reader, pair, thing)),
    modes: reader.texts(from, "modes", thing).filter((mode) => mode === "onsite" || mode === "online"),
    unavailable: reader.integers(from, "unavailable", thing),
    maxConsecutive: reader.integer(from, "maxConsecutive", thing, 0),
    maxMeetings: reader.integer(from, "maxMeetings", thing, 0),
  };
}

function readLanguages(reader: Reader, value: unknown, thing: string): readonly [string, string] {
  if (Array.isArray(value) && value.length === 2 && typeof value[0] === "string" && typeof value[1] === "string")
    return [value[0], value[1]];
  reader.refuse("wrong-type", { thing, field: "pairs", value: shown(value), expected: "[language, language]" });
  return ["", ""];
}

function readMeeting(reader: Reader, value: unknown, index: number): Meeting {
  const thing = named(value, "meetings", index);
  const from = reader.object(value, thing);
  return {
    id: reader.integer(from, "id", thing, -1_000_000),
    a: reader.integer(from, "a", thing, -1_000_000),
    b: reader.integer(from, "b", thing, -1_000_000),
    value: reader.integer(from, "value", thing, 1),
    mode: reader.oneOf(from, "mode", thing, modes),
    fixedSlot: reader.integerOrNull(from, "fixedSlot", thing, -1_000_000),
    allowedSlots: from["allowedSlots"] == null ? null : reader.integers(from, "allowedSlots", thing),
    must: reader.truth(from, "must", thing),
  };
}

function readPair(reader: Reader, value: unknown): readonly [number, number] {
  if (Array.isArray(value) && value.length === 2)
    return [
      reader.integerValue(value[0], "precedences", "instance", -1_000_000),
      reader.integerValue(value[1], "precedences", "instance", -1_000_000),
    ];
  reader.refuse("wrong-type", {
    thing: "instance",
    field: "precedences",
    value: shown(value),
    expected: "[meeting, meeting]",
  });
  return [0, 0];
}

function readWeights(reader: Reader, root: Record<string, unknown>): Weights {
  const from = reader.object(reader.field(root, "weights", "instance") ?? {}, "weights");
  return {
    shortfall: reader.integer(from, "shortfall", "weights", 0),
    gap: reader.integer(from, "gap", "weights", 0),
    move: reader.integer(from, "move", "weights", 0),
  };
}

function readReopt(reader: Reader, value: unknown): Reopt {
  const from = reader.object(value, "reopt");
  const weights = reader.object(reader.field(from, "weights", "reopt") ?? {}, "reopt.weights");
  const disturbance: DisturbanceWeights = {
    moved: reader.integer(weights, "moved", "reopt.weights", 0),
    replaced: reader.integer(weights, "replaced", "reopt.weights", 0),
    dropped: reader.integer(weights, "dropped", "reopt.weights", 0),
  };
  return {
    frozenBefore: reader.integer(from, "frozenBefore", "reopt", 0),
    baseline: readEntries(reader, from, "baseline", "reopt"),
    cancelled: from["cancelled"] == null ? [] : reader.integers(from, "cancelled", "reopt"),
    weights: disturbance,
  };
}

/** Where in the file: `meetings[id=12]`, or `meetings[3]` when it has no id. The same in every language. */
const named = (value: unknown, list: string, index: number): string =>
  `${list}[${isObject(value) && Number.isInteger(value["id"]) ? `id=${String(value["id"])}` : index}]`;
