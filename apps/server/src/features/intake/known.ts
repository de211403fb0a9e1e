import type { IntakeResult } from "@bridgehead/intake";

const lists = [
  "organisations",
  "interpreters",
  "slots",
  "tables",
  "private_rooms",
  "online_rooms",
  "required_attendance",
  "wishes",
  "blacklist",
  "agreements",
  "indicators",
  "agenda",
  "halls",
] as const;

/**
 * What the event was told so far, as one reading: of each file the newest accepted version counts, so that a sender's
 * second file is compared with its first and not with everybody's.
 */
export function knownFrom(accepted: readonly IntakeResult[]): IntakeResult | undefined {
  const newest = accepted.at(-1);
  if (!newest) return undefined;
  return accepted.slice(0, -1).reduceRight<IntakeResult>((known, earlier) => {
    const seen = new Set(lists.flatMap((list) => known[list].flatMap((one) => filesOf(one))));
    const additions = Object.fromEntries(
      lists.map((list) => [
        list,
        [
          ...known[list],
          ...(earlier[list] as readonly { sources?: unknown }[]).filter((one) =>
            filesOf(one).every((file) => !seen.has(file)),
          ),
        ],
      ]),
    );
    return { ...known, ...additions } as IntakeResult;
  }, newest);
}

function filesOf(one: { readonly sources?: unknown }): string[] {
  return Array.isArray(one.sources) ? (one.sources as { file: string }[]).map((source) => source.file) : [];
}
