import type { LinearProgramme } from "../result.ts";
import type { Model } from "../search/model.ts";
import { capacitiesOf } from "./capacities.ts";
import { createProgramme } from "./programme.ts";

/**
 * The static relaxation: which meetings to hold, with time forgotten. One column per meeting; rows for what every
 * schedule keeps over the whole event: each company's cap and floor, all table and online room slots, and the
 * interpreters' work as a flow from need classes. Breaks and table changes cost nothing here, so its optimum is a
 * bound on the total of any schedule. Must-holds are held in it unless `withMusts` is false.
 */
export type Relaxation = {
  readonly programme: LinearProgramme;
  /** Added to the programme's optimum. */
  readonly constant: number;
  readonly meetingColumn: Int32Array;
  readonly rows: {
    readonly cap: Int32Array;
    readonly interpreter: Int32Array;
    readonly need: Int32Array;
    readonly tables: number;
    readonly rooms: number;
  };
};

export function relax(model: Model, withMusts = true): Relaxation {
  const { instance } = model;
  const { weights } = instance;
  const programme = createProgramme();
  const { held, worth, cap: mostOf, work, ...places } = capacitiesOf(model);

  const meetingColumn = Int32Array.from(worth, (value, m) => {
    const canBeHeld = model.domainStart[m + 1]! > model.domainStart[m]!;
    if (held[m] === 0 && !canBeHeld) return -1;
    return programme.column(value, held[m] === 1 || (model.must[m] === 1 && withMusts) ? 1 : 0, 1);
  });

  const cap = Int32Array.from(mostOf, (most) => programme.row(0, most));
  let { constant } = places;
  const floors = Int32Array.from(model.minMeetings, (floor, c) => {
    constant -= weights.shortfall * floor;
    if (floor === 0 || weights.shortfall === 0 || !hasCandidates(model, c)) return -1;
    const row = programme.row(Number.NEGATIVE_INFINITY, 0);
    const met = programme.column(weights.shortfall, 0, floor);
    programme.enter(row, met, 1);
    return row;
  });
  const tables = programme.row(0, places.tables);
  const rooms = programme.row(0, places.rooms);
  const need = Int32Array.from(model.classes, () => programme.row(Number.NEGATIVE_INFINITY, 0));
  const interpreter = Int32Array.from(work, (most) => programme.row(0, most));

  for (let m = 0; m < model.meetings; m += 1) {
    const column = meetingColumn[m]!;
    if (column < 0) continue;
    for (const c of [model.a[m]!, model.b[m]!]) {
      programme.enter(cap[c]!, column, 1);
      if (floors[c]! >= 0) programme.enter(floors[c]!, column, -1);
    }
    programme.enter(model.online[m] === 1 ? rooms : tables, column, 1);
    if (model.need[m]! >= 0) programme.enter(need[model.need[m]!]!, column, 1);
  }
  model.classes.forEach((members, index) => {
    for (const i of members) {
      const flow = programme.column(0, 0, Number.POSITIVE_INFINITY);
      programme.enter(need[index]!, flow, -1);
      programme.enter(interpreter[i]!, flow, 1);
    }
  });
  return {
    programme: programme.build(),
    constant,
    meetingColumn,
    rows: { cap, interpreter, need, tables, rooms },
  };
}

const hasCandidates = (model: Model, c: number): boolean => model.byCompanyStart[c + 1]! > model.byCompanyStart[c]!;
