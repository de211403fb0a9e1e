import type { Grid } from "../cells/grid.ts";
import type { IntakeQuestion, IntakeWarning, RejectedRow, Repair, Source, WarningCode } from "../result/types.ts";

/** What reading collects beside records: what was odd, mended, refused, and what only a person can tell. */
export type Ledger = {
  readonly warnings: (IntakeWarning & { readonly source: Source })[];
  readonly repairs: Repair[];
  readonly rejected: RejectedRow[];
  readonly questions: IntakeQuestion[];
};

export const newLedger = (): Ledger => ({ warnings: [], repairs: [], rejected: [], questions: [] });

/** Where a row of a grid is, in the words of results: sheet and row, or record of a delimited file. */
export function sourceOf(grid: Grid, row: number, rows: readonly number[], headerEnd: number): Source {
  if (grid.isDelimited) return { file: grid.file, record: row - headerEnd };
  const source = { file: grid.file, sheet: grid.sheet, row: row + 1 };
  return rows.length > 1 ? { ...source, rows: rows.map((one) => one + 1) } : source;
}

export function warn(
  ledger: Ledger,
  source: Source,
  field: string,
  code: WarningCode,
  raw: unknown,
  expected: unknown,
): void {
  ledger.warnings.push({
    file: source.file,
    sheet: source.sheet ?? null,
    row: source.row ?? source.record ?? 0,
    field,
    raw,
    expected,
    code,
    source,
  });
}

export function repair(ledger: Ledger, source: Source, field: string, raw: string, value: string, code: string): void {
  if (raw !== value) ledger.repairs.push({ source, field, raw, value, code });
}

/**
 * How a header is named to people: without line breaks, and without a bracket that only gives units or options
 * ("매출액 (백만원)" → "매출액").
 */
export function fieldLabel(header: string): string {
  let label = labels.get(header);
  if (label === undefined) {
    label = writeLabel(header);
    if (labels.size > 5_000) labels.clear();
    labels.set(header, label);
  }
  return label;
}

const labels = new Map<string, string>();

function writeLabel(header: string): string {
  const last = header.split(" › ").at(-1) ?? header;
  return last
    .replace(/\s*[\r\n]\s*/gu, "")
    .replace(/[(（]([^)）]*)[)）]/gu, (whole, inner: string) =>
      /[/·,、]|^\s*(?:단위|单位|unit|백만|천|만|억|万|千|원|元|명|名|人|krw|usd|cny|mkrw|시간|hours?)/iu.test(inner)
        ? ""
        : whole,
    )
    .replace(/\s+(?=[(（])/gu, "")
    .trim();
}

/** A short stable name for a thing that has no number: FNV-1a over its parts. */
export function stableKey(...parts: readonly (string | number | undefined)[]): string {
  let hash = 0x811c9dc5;
  for (const character of parts.join("\u0000")) {
    hash ^= character.codePointAt(0) as number;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, "0");
}
