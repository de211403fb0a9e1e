/** What a cell holds after reading: dates are calendar instants at UTC, null is an empty cell. */
export type CellValue = string | number | boolean | Date | null;

export type Merge = {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
};

/** One sheet of a spreadsheet, or a whole delimited file: rows of cells, counted from 0, and what the layout says about them. */
export type Grid = {
  readonly file: string;
  /** Sheet name; a delimited file has none. */
  readonly sheet: string;
  /** Its sources then count records, not rows. */
  readonly isDelimited: boolean;
  readonly rows: CellValue[][];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Rows most of whose text is struck through. */
  readonly struckRows: ReadonlySet<number>;
  /** Rows whose text is grey or italic, as examples are. */
  readonly paleRows: ReadonlySet<number>;
  /** Formulas without their equals sign, by "row,column"; the cell holds the cached value. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly isHidden: boolean;
};

/** A file as grids, with what was found out about its encoding. */
export type ReadFile = { readonly grids: readonly Grid[]; readonly encoding?: EncodingVerdict };

export type EncodingVerdict = {
  readonly encoding: string;
  /** 0 to 1; below 0.7 a person is asked. */
  readonly confidence: number;
  readonly alternatives: readonly string[];
};

/** A grid with nothing but cells. */
export function plainGrid(file: string, sheet: string, isDelimited: boolean, rows: CellValue[][]): Grid {
  return {
    file,
    sheet,
    isDelimited,
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    struckRows: new Set(),
    paleRows: new Set(),
    formulas: new Map(),
    isHidden: false,
  };
}

const outerSpace = /^(?:\s|\p{Cf})+|(?:\s|\p{Cf})+$/gu;

/** A cell as text: composed (NFC), outer spaces of every kind dropped, dates as YYYY-MM-DD, whole numbers without exponent. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value.normalize("NFC").replace(outerSpace, "");
  if (value instanceof Date) return dateText(value);
  if (typeof value === "number") return Number.isFinite(value) ? numberText(value) : "";
  return value ? "TRUE" : "FALSE";
}

/** True for an empty cell and for one that holds only blanks. */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === "string" && cellText(value) === "");

function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const iso = value.toISOString();
  const time = iso.slice(11, 16);
  return time === "00:00" ? iso.slice(0, 10) : iso.startsWith("1899-12-3") ? time : `${iso.slice(0, 10)} ${time}`;
}

const numberText = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21
    ? BigInt(value).toString()
    : String(Math.round(value * 1e10) / 1e10);
