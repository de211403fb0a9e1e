import type { Grid } from "./cells/grid.ts";
import type { MappedTable } from "./fields/map-columns.ts";
import type { IgnoredSheet, IntakeQuestion, SkippedFile } from "./result/types.ts";
import type { WrittenChange } from "./tables/change-notices.ts";

/** What the files hold, before anything is said about the event. */
export type ReadMail = {
  readonly tables: MappedTable[];
  /** Sheets without a table we know: what their names mean may still tell. */
  readonly unread: Grid[];
  /** Text outside of tables, for the event's dates and place. */
  readonly texts: string[];
  readonly ignoredSheets: IgnoredSheet[];
  readonly skipped: SkippedFile[];
  readonly questions: IntakeQuestion[];
  /** What notices ask to be changed in lists sent before. */
  readonly changes: WrittenChange[];
};
