/** What one file may cost. A mailbag comes from strangers: every bound is checked before memory is spent. */
export const limits = {
  /** Bytes of one file as it arrived. */
  fileBytesMax: 200 * 1024 * 1024,
  /** Bytes of all parts of a workbook together, unpacked. 100,000 rows x 40 columns take about 330 MB. */
  unpackedBytesMax: 640 * 1024 * 1024,
  /** Unpacked over packed, for files whose unpacked size is over `ratioFloorBytes`. Real sheets stay under 60. */
  ratioMax: 200,
  ratioFloorBytes: 32 * 1024 * 1024,
  partsMax: 4_000,
  rowsMax: 400_000,
  columnsMax: 400,
  /** Cells of one sheet, empty ones at the right margin not counted. */
  cellsMax: 12_000_000,
  cellTextMax: 40_000,
  sheetsMax: 300,
} as const;

/** What a file is that holds no cells, as far as its sender can do something about it: each has its own advice. */
export type UnreadableReason =
  | "not a table"
  | "damaged"
  | "encrypted"
  | "rights protected"
  | "too large"
  | "empty"
  | "old excel"
  | "pdf"
  | "document"
  | "old document"
  | "hangul document"
  | "presentation"
  | "picture"
  | "archive"
  | "mail"
  | "numbers document";

/** Why a file was not read; becomes `skipped_files`. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, detail: string) {
    super(detail);
    this.reason = reason;
  }
}
