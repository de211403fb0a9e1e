import { changeInterpreter } from "./change-interpreter.ts";
import { changeTable } from "./change-table.ts";
import { gather } from "./gather.ts";
import { insert } from "./insert.ts";
import { kempe } from "./kempe.ts";
import type { Move } from "./move.ts";
import { relocate } from "./relocate.ts";

/** The moves of the search, each with how often it is tried relative to the others (see DESIGN.md for how these were chosen). */
export const moves: readonly { readonly move: Move; readonly weight: number }[] = [
  { move: insert, weight: 30 },
  { move: relocate, weight: 30 },
  { move: kempe, weight: 6 },
  { move: changeInterpreter, weight: 12 },
  { move: changeTable, weight: 16 },
  { move: gather, weight: 2 },
];
