import type { IntakeOptions, IntakeResult, MailFile } from "./result/types.ts";

/**
 * Reads a mailbag of spreadsheets into clean records. Pure: bytes in, records out.
 *
 * @throws IntakeCancelled when `options.isCancelled` says so.
 */
export async function readMailbag(_files: readonly MailFile[], _options: IntakeOptions = {}): Promise<IntakeResult> {
  throw new Error("not written yet");
}
