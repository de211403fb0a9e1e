import type { Days } from "../proof/days.ts";
import { not, type Literal } from "../proof/literal.ts";
import type { SatLimits } from "../proof/sat.ts";
import type { Model } from "./model.ts";
import type { Random } from "./random.ts";

/** Rounds with the same share of free companies differ; what a round may cost before it is given up. */
const roundConflicts = 300;
const growth = 1.03;

/**
 * A large neighbourhood for compact days: the days of most companies keep their shape (which slots are used, not with
 * whom), those of a company that waits and of others around it are free, and the clause solver looks for a timetable
 * with a break less. Who meets whom when is free everywhere, so a round reaches far beyond a chain. The free share
 * grows while rounds are decided quickly and shrinks while they are given up.
 *
 * @see Shaw (1998), Using Constraint Programming and Local Search Methods to Solve Vehicle Routing Problems, LNCS 1520,
 *   doi:10.1007/3-540-49481-2_30.
 */
export function createReshaper(
  model: Model,
  { sat, inSlot, used }: Days,
  moreThan: (breaks: number) => Literal | undefined,
  random: Random,
) {
  const companies = Array.from({ length: model.companies }, (_, c) => c).filter(
    (c) => model.byCompanyStart[c + 1]! > model.byCompanyStart[c]!,
  );
  let free = 0.5;

  /** The solver's habits are set to this timetable. Answers its number of breaks. */
  function load(slots: Int32Array): number {
    const all = Array.from(slots, (s, m) => inSlot[m]![s]!);
    const answer = sat.solve(all, { conflictsMax: 1, stop: () => false });
    return answer.status === "sat" ? breaksOf(model, slots) : Number.NaN;
  }

  return {
    /** Tries one round on a complete timetable; writes the better one into `slots` and answers true if there is one. */
    improve(slots: Int32Array, limits: Pick<SatLimits, "stop">): boolean {
      const now = load(slots);
      if (!(now > 0)) return false;
      const tooMany = moreThan(now - 1);
      const freed = freeCompanies(slots);
      const assumptions: Literal[] = tooMany === undefined ? [] : [not(tooMany)];
      for (const c of companies) if (!freed.has(c)) keepShape(c, slots, assumptions);
      const { status } = sat.solve(assumptions, { conflictsMax: roundConflicts, stop: limits.stop });
      if (status !== "sat") {
        free = status === "unsat" ? Math.min(1, free * growth) : Math.max(0.1, free / growth);
        return false;
      }
      inSlot.forEach((row, m) => (slots[m] = row.findIndex((literal) => literal >= 0 && sat.isTrue(literal))));
      return true;
    },
  };

  /** A company that waits, then partners of those already chosen, now and then anybody. */
  function freeCompanies(slots: Int32Array): ReadonlySet<number> {
    const waiting = companies.filter((c) => breaksIn(model, c, slots) > 0);
    const chosen = [waiting[random.below(waiting.length)]!];
    const freed = new Set(chosen);
    const target = Math.max(1, Math.ceil(free * companies.length));
    while (freed.size < target) {
      const c = chosen[random.below(chosen.length)]!;
      const start = model.byCompanyStart[c]!;
      const m = model.byCompany[start + random.below(model.byCompanyStart[c + 1]! - start)]!;
      const partner = model.a[m] === c ? model.b[m]! : model.a[m]!;
      const other = random.below(4) === 0 ? companies[random.below(companies.length)]! : partner;
      if (freed.has(other)) continue;
      freed.add(other);
      chosen.push(other);
    }
    return freed;
  }

  function keepShape(c: number, slots: Int32Array, assumptions: Literal[]): void {
    const isBusy = busySlots(model, c, slots);
    used[c]!.forEach((literal, s) => {
      if (literal >= 0) assumptions.push(isBusy[s] === 1 ? literal : not(literal));
    });
  }
}

function busySlots(model: Model, c: number, slots: Int32Array): Uint8Array {
  const isBusy = new Uint8Array(model.slots);
  for (let at = model.byCompanyStart[c]!; at < model.byCompanyStart[c + 1]!; at += 1)
    isBusy[slots[model.byCompany[at]!]!] = 1;
  return isBusy;
}

/** Breaks of a complete timetable. */
export function breaksOf(model: Model, slots: Int32Array): number {
  let breaks = 0;
  for (let c = 0; c < model.companies; c += 1) breaks += breaksIn(model, c, slots);
  return breaks;
}

/** Breaks of a company's day: busy slots after a free one, with another busy slot of the session before. */
export function breaksIn(model: Model, c: number, slots: Int32Array): number {
  const isBusy = busySlots(model, c, slots);
  let breaks = 0;
  let lastBusy = -1;
  for (let s = 0; s < model.slots; s += 1) {
    if (isBusy[s] === 0) continue;
    if (lastBusy >= 0 && lastBusy < s - 1 && model.session[lastBusy] === model.session[s]) breaks += 1;
    lastBusy = s;
  }
  return breaks;
}
