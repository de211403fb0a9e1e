// Reads a workbook that the product wrote, for tests that look at what people get.
import { readXlsx } from "hucre";

type Cell = string | number | boolean | Date | null;

/** The rows of one sheet (the first unless named). */
export async function readSheetRows(bytes: Uint8Array, sheet = 0): Promise<Cell[][]> {
  const workbook = await readXlsx(bytes);
  return (workbook.sheets[sheet]?.rows ?? []) as Cell[][];
}
