export { readMailbag } from "./read-mailbag.ts";
export { fieldsOfKind } from "./fields/map-columns.ts";
export { diffIntake } from "./result/diff.ts";
export { IntakeCancelled } from "./result/types.ts";
export { limits as intakeLimits } from "./cells/limits.ts";
export type * from "./result/types.ts";
