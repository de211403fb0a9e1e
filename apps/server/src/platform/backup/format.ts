import { z } from "zod";

/**
 * A backup is gzip over lines. The first line is the header; then come parts, each a JSON line that names it:
 * a table's is followed by its rows in COPY's text format and `\.`, a file's by its content in base64 lines and `\.`;
 * the last line is the end mark with counts, without which the backup is not whole.
 */
export const Header = z.object({
  format: z.literal("bridgehead-backup/1"),
  madeAt: z.string(),
  version: z.string(),
  migrations: z.array(z.string()),
});

export const Part = z.union([
  z.object({ table: z.string(), columns: z.array(z.string()) }),
  z.object({ file: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.object({ end: z.literal(true), tables: z.int(), files: z.int() }),
]);

export const endOfPart = "\\.";
