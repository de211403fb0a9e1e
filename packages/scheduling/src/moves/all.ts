import type { Model } from "../search/model.ts";
import { bringBack } from "./bring-back.ts";
import { changeInterpreter } from "./change-interpreter.ts";
import { changeTable } from "./change-table.ts";
import { closeBreak } from "./close-break.ts";
import { drop } from "./drop.ts";
import { exchange } from "./exchange.ts";
import { gather } from "./gather.ts";
import { insert } from "./insert.ts";
import { kempe } from "./kempe.ts";
import type { Move } from "./move.ts";
import { roll } from "./roll.ts";
import { relocate } from "./relocate.ts";

/**
 * The moves of the search, each with how often it is tried relative to the others (DESIGN.md tells how the numbers
 * were chosen). A move that cannot change anything in this instance is left out; where most meetings must be held,
 * chains that drop nothing come first; a repair does not exchange what people were told for something worth more.
 */
export function movesFor(model: Model): readonly { readonly move: Move; readonly weight: number }[] {
  const { reopt, weights } = model.instance;
  const mustShare = model.movable.reduce((sum, m) => sum + model.must[m]!, 0) / Math.max(1, model.movable.length);
  const isMostlyMust = mustShare > 0.5;
  const isRepair = reopt !== null;
  const tablesMatter = weights.move > 0 || isRepair;
  return [
    { move: insert, weight: isMostlyMust ? 2 : isRepair ? 30 : 5 },
    { move: bringBack, weight: isRepair ? 8 : 0 },
    { move: exchange, weight: isMostlyMust || isRepair ? 0 : 40 },
    { move: drop, weight: mustShare === 1 ? 0 : 1 },
    { move: relocate, weight: isMostlyMust ? 10 : 30 },
    { move: kempe, weight: isMostlyMust ? 30 : 6 },
    { move: closeBreak, weight: weights.gap === 0 ? 0 : isMostlyMust ? 20 : 2 },
    { move: roll, weight: weights.gap === 0 ? 0 : isMostlyMust ? 60 : 2 },
    { move: changeInterpreter, weight: model.classes.length > 0 ? 12 : 0 },
    { move: changeTable, weight: tablesMatter ? 16 : 0 },
    { move: gather, weight: weights.move > 0 ? 2 : 0 },
  ];
}
