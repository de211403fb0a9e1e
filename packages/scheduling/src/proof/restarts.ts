/**
 * When to start again from the assumptions, in spells that take turns: a nervous one restarts as soon as recent clauses
 * are worse than usual, good for proofs; a stable one restarts rarely, good for finding an assignment.
 *
 * @see Biere & Fröhlich (2015), Evaluating CDCL Restart Schemes, doi:10.29007/89dw; Oh (2015), Between SAT and UNSAT,
 *   LNCS 9340, doi:10.1007/978-3-319-24318-4_23.
 */
export function createRestarts() {
  let [recent, usual] = [0, 0];
  let conflicts = 0;
  let lastRestart = 0;
  let spellEnd = firstSpell;
  let spells = 0;
  let run = 1;
  let isStable = false;

  return {
    isStable: (): boolean => isStable,
    /** A clause was learnt, with this glue. */
    note(glue: number): void {
      conflicts += 1;
      recent += (glue - recent) * Math.max(1 / 32, 1 / conflicts);
      usual += (glue - usual) * Math.max(1 / 8192, 1 / conflicts);
      if (conflicts < spellEnd) return;
      spells += 1;
      isStable = !isStable;
      spellEnd = conflicts + firstSpell * (1 + (spells >> 1)) ** 2;
    },
    /** Asked before each decision; answering true is taken for a restart. */
    isDue(): boolean {
      const since = conflicts - lastRestart;
      const due = isStable ? since >= stableRun * luby(run) : since >= nervousRun && recent > 1.15 * usual;
      if (!due) return false;
      lastRestart = conflicts;
      if (isStable) run += 1;
      return true;
    },
  };
}

const firstSpell = 1_000;
const stableRun = 256;
const nervousRun = 16;

/** 1, 1, 2, 1, 1, 2, 4, ...: restart lengths (Luby, Sinclair & Zuckerman 1993, doi:10.1016/0020-0190(93)90029-9). */
function luby(index: number): number {
  for (let power = 1; ; power += 1) {
    if (index === 2 ** power - 1) return 2 ** (power - 1);
    if (index < 2 ** power - 1) return luby(index - 2 ** (power - 1) + 1);
  }
}
