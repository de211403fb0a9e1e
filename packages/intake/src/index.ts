export { readMailbag } from "./read-mailbag.ts";
export { IntakeCancelled } from "./result/types.ts";
export type * from "./result/types.ts";
