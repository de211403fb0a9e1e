import type { Model } from "../search/model.ts";
import { capacitiesOf, type Capacities } from "./capacities.ts";

/**
 * Bounds the static relaxation from above without solving it: every choice of prices for what is scarce gives a bound
 * (what meetings are worth beyond the prices of what they take, plus all that is there at its price), and the prices
 * are moved, step by step, against what they leave over- or undersold. Each step costs one pass over the meetings, so a
 * bound within about 1 % is there in milliseconds, and for events too large for the linear programme at all.
 *
 * @see Held, Wolfe & Crowder (1974), Validation of subgradient optimization, Mathematical Programming 6,
 *   doi:10.1007/BF01580223.
 */
export const pricedBound = (model: Model, steps: number, mayGoOn?: () => boolean): number =>
  priceAll(model, steps, mayGoOn).bound;

/** The bound, and what each meeting is worth beyond the prices of what it takes, by the prices of the last step. */
export function priceAll(
  model: Model,
  steps: number,
  mayGoOn: () => boolean = () => true,
): { readonly bound: number; readonly surplus: Float64Array } {
  const capacities = capacitiesOf(model);
  const prices = createPrices(model, capacities);
  let best = Number.POSITIVE_INFINITY;
  const first = meanValue(model) / 2;
  for (let step = 0; step < steps && mayGoOn(); step += 1) {
    best = Math.min(best, prices.evaluate());
    prices.shift(first * shortest ** (step / steps));
  }
  return { bound: Math.floor(best + tolerance), surplus: prices.surplus() };
}

/** The last step, as a fraction of the first. */
const shortest = 0.003;
const tolerance = 1e-5;

/**
 * Prices of one more meeting of a company (negative: a reward while it is below its floor), of a table slot, a room slot
 * and an hour of interpreting by need class. A floor not met costs what the floor's reward could have earned.
 */
function createPrices(model: Model, { cap, work, tables, rooms, held, constant, worth }: Capacities) {
  const { weights } = model.instance;
  const company = new Float64Array(model.companies);
  const need = new Float64Array(model.classes.length);
  let table = 0;
  let room = 0;
  const taken = { company: new Int32Array(model.companies), need: new Int32Array(need.length), table: 0, room: 0 };
  const classesOf: number[][] = Array.from({ length: model.interpreters }, () => []);
  model.classes.forEach((members, k) => members.forEach((i) => classesOf[i]!.push(k)));
  const offered = new Int32Array(need.length);
  /** What a class would have if nobody else took from it. */
  const reachable = model.classes.map((members) => members.reduce((sum, i) => sum + work[i]!, 0));

  const surplusOf = (m: number): number =>
    worth[m]! -
    company[model.a[m]!]! -
    company[model.b[m]!]! -
    (model.online[m] === 1 ? room : table) -
    (model.need[m]! < 0 ? 0 : need[model.need[m]!]!);

  return {
    surplus: (): Float64Array => worth.map((_, m) => surplusOf(m)),

    evaluate(): number {
      taken.company.fill(0);
      taken.need.fill(0);
      taken.table = 0;
      taken.room = 0;
      let bound = constant + table * tables + room * rooms;
      for (let m = 0; m < model.meetings; m += 1) {
        const isHeld = held[m] === 1;
        if (!isHeld && model.domainStart[m] === model.domainStart[m + 1]) continue;
        const left = surplusOf(m);
        if (left <= 0 && !isHeld && model.must[m] === 0) continue;
        bound += left;
        taken.company[model.a[m]!]! += 1;
        taken.company[model.b[m]!]! += 1;
        if (model.online[m] === 1) taken.room += 1;
        else taken.table += 1;
        if (model.need[m]! >= 0) taken.need[model.need[m]!]! += 1;
      }
      for (let c = 0; c < model.companies; c += 1) {
        const price = company[c]!;
        bound += price >= 0 ? price * cap[c]! : price * model.minMeetings[c]!;
      }
      offered.fill(0);
      for (let i = 0; i < model.interpreters; i += 1) {
        let dearest = -1;
        for (const k of classesOf[i]!) if (dearest < 0 || need[k]! > need[dearest]!) dearest = k;
        if (dearest < 0) continue;
        bound += need[dearest]! * work[i]!;
        offered[dearest]! += work[i]!;
      }
      return bound;
    },

    /** Dearer by up to `stride` what was taken beyond what there is, cheaper what was left over, by how much of it. */
    shift(stride: number): void {
      for (let c = 0; c < model.companies; c += 1)
        company[c] = Math.max(-weights.shortfall, company[c]! + stride * oversold(c));
      for (let k = 0; k < need.length; k += 1)
        need[k] = Math.max(0, need[k]! + stride * share(taken.need[k]! - offered[k]!, reachable[k]!));
      table = Math.max(0, table + stride * share(taken.table - tables, tables));
      room = Math.max(0, room + stride * share(taken.room - rooms, rooms));
    },
  };

  function oversold(c: number): number {
    const sold = taken.company[c]!;
    const price = company[c]!;
    const floor = model.minMeetings[c]!;
    if (price > 0 || sold > cap[c]!) return share(sold - cap[c]!, cap[c]!);
    return price < 0 || sold < floor ? share(sold - floor, floor) : 0;
  }
}

/** Of what there is, between -1 and 1. */
const share = (more: number, there: number): number => Math.max(-1, Math.min(1, more / Math.max(1, there)));

function meanValue(model: Model): number {
  let sum = 0;
  for (const value of model.value) sum += value;
  return model.meetings === 0 ? 1 : Math.max(1, sum / model.meetings);
}
