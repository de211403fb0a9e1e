import type { Instance, Interpreter } from "../instance.ts";
import type { LpSolver, WhatIf } from "../result.ts";
import { compile } from "../search/model.ts";
import { relax } from "./relaxation.ts";

/** Language pairs tried, most wanted first, and companies tried, by what their cap costs. */
const pairsMax = 6;
const companiesMax = 3;

/**
 * What the proven bound would gain from one more of something: an interpreter for a language pair (the whole event or
 * one session), a table, an online room, a slot, a company's maximum or delegate. Each answer is an exact optimum of
 * the relaxation, not a dual price; that a schedule can use it all is likely, not proven. Best first; a gain of 0 is
 * kept ("one more table: no effect"). About 50 ms each at 240 companies.
 */
export function whatIfs(instance: Instance, lp: LpSolver): readonly WhatIf[] {
  const model = compile(instance);
  const base = relax(model);
  const solved = lp.solve(base.programme);
  if (solved.status !== "optimal") return [];
  const value = { bound: solved.objective + base.constant, meetings: heldIn(solved.columns, base.meetingColumn) };
  const answers = [
    ...interpreterChanges(instance, wantedPairs(instance)),
    ...placeChanges(instance),
    ...companyChanges(instance, tightCompanies(base.rows.cap, solved.duals)),
  ].map((change) => {
    const relaxation = relax(compile(withChange(instance, change)));
    const better = lp.solve(relaxation.programme);
    const isSolved = better.status === "optimal";
    return {
      change,
      boundGain: isSolved ? Math.max(0, Math.floor(better.objective + relaxation.constant - value.bound + 1e-6)) : 0,
      meetingsGain: isSolved
        ? Math.max(0, Math.floor(heldIn(better.columns, relaxation.meetingColumn) - value.meetings + 1e-6))
        : 0,
    };
  });
  return answers.toSorted((left, right) => right.boundGain - left.boundGain);
}

type Change = WhatIf["change"];

/** The event with one more of something: what `whatIfs` bounds and a trial run schedules. */
export function withChange(instance: Instance, change: Change): Instance {
  switch (change.kind) {
    case "interpreter": {
      const colleague = typicalInterpreter(instance, change.pair, change.slots);
      return { ...instance, interpreters: [...instance.interpreters, colleague] };
    }
    case "table":
      return { ...instance, tables: [...instance.tables, { id: nextId(instance.tables), closed: [] }] };
    case "online-room":
      return { ...instance, onlineRooms: instance.onlineRooms === null ? null : instance.onlineRooms + 1 };
    case "slot":
      return withSlot(instance);
    case "more-meetings":
    case "delegate": {
      const field = change.kind === "delegate" ? "delegates" : "maxMeetings";
      const companies = instance.companies.map((company) =>
        company.id === change.company ? { ...company, [field]: company[field] + 1 } : company,
      );
      return { ...instance, companies };
    }
  }
}

/** One more slot after the last, as long as that one. */
function withSlot(instance: Instance): Instance {
  const last = instance.slots.at(-1);
  if (!last) return instance;
  const slot = { ...last, id: last.id + 1, startUtcMin: last.startUtcMin + last.durationMin };
  return { ...instance, slots: [...instance.slots, slot] };
}

const nextId = (things: readonly { readonly id: number }[]): number =>
  things.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;

function interpreterChanges(instance: Instance, pairs: readonly (readonly [string, string])[]): Change[] {
  const sessions = [...new Set(instance.slots.map(({ session }) => session))];
  const every = instance.slots.map(({ id }) => id);
  const spans = [
    every,
    ...(sessions.length > 1
      ? sessions.map((session) => instance.slots.filter((slot) => slot.session === session).map(({ id }) => id))
      : []),
  ];
  return pairs.flatMap((pair, rank) =>
    spans.slice(0, rank === 0 ? spans.length : 1).map((slots) => ({ kind: "interpreter" as const, pair, slots })),
  );
}

/** A colleague with the event's usual conditions: the median load and rest, both modes. */
function typicalInterpreter(
  instance: Instance,
  pair: readonly [string, string],
  slots: readonly number[],
): Interpreter {
  const median = (values: readonly number[], fallback: number): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? fallback;
  return {
    id: nextId(instance.interpreters),
    pairs: [pair],
    modes: ["onsite", "online"],
    unavailable: instance.slots.map(({ id }) => id).filter((slot) => !slots.includes(slot)),
    maxConsecutive: median(
      instance.interpreters.map(({ maxConsecutive }) => maxConsecutive),
      4,
    ),
    maxMeetings: median(
      instance.interpreters.map(({ maxMeetings }) => maxMeetings),
      instance.slots.length,
    ),
  };
}

/** Language pairs of the meetings that need an interpreter, most frequent first. */
function wantedPairs(instance: Instance): readonly (readonly [string, string])[] {
  const companies = new Map(instance.companies.map((company) => [company.id, company]));
  const counts = new Map<string, number>();
  for (const { a, b } of instance.meetings) {
    const [left, right] = [companies.get(a)!.languages, companies.get(b)!.languages];
    if (left.some((language) => right.includes(language))) continue;
    const pairs = new Set(left.flatMap((x) => right.map((y) => JSON.stringify([x, y].toSorted()))));
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((left, right) => right[1] - left[1] || left[0].localeCompare(right[0]))
    .slice(0, pairsMax)
    .map(([pair]) => JSON.parse(pair) as [string, string]);
}

function placeChanges(instance: Instance): Change[] {
  const last = instance.slots.at(-1);
  return [
    ...(instance.meetings.some(({ mode }) => mode === "onsite") ? [{ kind: "table" as const }] : []),
    ...(instance.onlineRooms === null ? [] : [{ kind: "online-room" as const }]),
    ...(last ? [{ kind: "slot" as const, session: last.session }] : []),
  ];
}

const companyChanges = (instance: Instance, tight: readonly number[]): Change[] =>
  tight.flatMap((c) => {
    const company = instance.companies[c]!.id;
    return [
      { kind: "more-meetings" as const, company },
      { kind: "delegate" as const, company },
    ];
  });

/** Companies whose cap costs most, by its dual. */
const tightCompanies = (capRows: Int32Array, duals: Float64Array): number[] =>
  Array.from(capRows, (row, c) => ({ c, price: Math.abs(duals[row] ?? 0) }))
    .filter(({ price }) => price > 1e-6)
    .toSorted((left, right) => right.price - left.price || left.c - right.c)
    .slice(0, companiesMax)
    .map(({ c }) => c);

const heldIn = (columns: Float64Array, meetingColumn: Int32Array): number =>
  meetingColumn.reduce((sum, column) => sum + (column < 0 ? 0 : (columns[column] ?? 0)), 0);
