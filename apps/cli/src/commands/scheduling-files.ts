import { readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Locale } from "@bridgehead/domain/shared/language";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { translatorFor, type MessageKey } from "@bridgehead/language";
import type { Infeasibility, Parsed, Refusal, Resource, Violation } from "@bridgehead/scheduling";

/** What the schedule and verify commands share: files in, files out, and their messages. Every text is one line for a terminal. */

/** Reads a JSON file and parses it; a refusal is lines to show, each naming the file. */
export async function readParsed<Value>(
  file: string,
  locale: Locale,
  parse: (json: unknown) => Parsed<Value>,
): Promise<Result<Value, readonly string[]>> {
  const t = translatorFor(locale);
  let text: string;
  try {
    text = (await readFile(file, "utf8")).replace(/^\uFEFF/, "");
  } catch (failure) {
    return refuse([t("scheduling.cli.file-unreadable", { file, reason: reasonOf(failure) })]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (failure) {
    return refuse([t("scheduling.cli.file-not-json", { file, reason: reasonOf(failure) })]);
  }
  const parsed = parse(json);
  return parsed.ok
    ? ok(parsed.value)
    : refuse(parsed.error.map((refusal) => t("cli.of-file", { file, text: refusalText(refusal, locale) })));
}

/** Writes a file whole or not at all: beside it first, then renamed over it. Answers a line to show if that failed. */
export async function writeWhole(file: string, text: string, locale: Locale): Promise<string | undefined> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, file);
    return undefined;
  } catch (failure) {
    await rm(beside, { force: true }).catch(() => undefined);
    return translatorFor(locale)("scheduling.cli.file-unwritable", { file, reason: reasonOf(failure) });
  }
}

/** Ids stand in a message as in the file: 4711, not 4,711. */
const asWritten = (args: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, String(value)]));

const refusalText = ({ code, args }: Refusal, locale: Locale): string =>
  translatorFor(locale)(`scheduling.refusal.${code}` as MessageKey, asWritten(args));

export const violationText = ({ kind, args }: Violation, locale: Locale): string =>
  translatorFor(locale)(`scheduling.violation.${kind}` as MessageKey, asWritten(args));

export function infeasibilityText(infeasible: Infeasibility, locale: Locale): string {
  const t = translatorFor(locale);
  if (infeasible.meetings.length === 0) return t("scheduling.infeasible.fairness");
  const meetings = infeasible.meetings.join(", ");
  if (!infeasible.proven) return t("scheduling.infeasible.not-found", { meetings });
  return t("scheduling.infeasible.proven", {
    meetings,
    resources: infeasible.resources.map((resource) => resourceText(resource, locale)).join(", "),
  });
}

export function resourceText(resource: Resource, locale: Locale): string {
  const t = translatorFor(locale);
  if (resource.kind === "pair") return t("scheduling.resource.pair", { languages: resource.languages.join("–") });
  return "id" in resource
    ? t(`scheduling.resource.${resource.kind}`, { id: String(resource.id) })
    : t(`scheduling.resource.${resource.kind}`);
}

/** The operating system's code (ENOENT) or the first line of the message. */
const reasonOf = (failure: unknown): string =>
  failure instanceof Error
    ? "code" in failure && typeof failure.code === "string"
      ? failure.code
      : (failure.message.split("\n")[0] ?? "")
    : String(failure);
