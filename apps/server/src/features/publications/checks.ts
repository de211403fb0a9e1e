import type { z } from "zod";
import type { Block, CheckSchema, PublicationBody, Segment } from "@bridgehead/contract/publications";
import { locales } from "@bridgehead/domain/shared/language";
import type { FactStatus } from "@bridgehead/domain/shared/standing";

type Check = z.output<typeof CheckSchema>;

/** How things stand in the record today: a draft is checked against it, not against what it said when it was written. */
export type Standing = ReadonlyMap<
  string,
  { readonly status: FactStatus; readonly isInferred: boolean; readonly isPublic: boolean }
>;

/** A number with a counter or a unit that stands in plain text: what a reader takes for a figure. */
const figure =
  /\d[\d,.]*\s*(?:여\s*)?(?:명|개사|개\s?기관|개사|건|원|억|만|조|%|家|名|人|项|亿|万|元|场|companies|people|organisations|million|billion|trillion|KRW|CNY|USD)/giu;
const personal =
  /[\w.+-]+@[\w-]+\.[\w.]+|\+?\d{2,3}[-\s]\d{3,4}[-\s]\d{4}|01\d[-\s]?\d{3,4}[-\s]?\d{4}|1[3-9]\d{9}|\b\d{6}-[1-4]\d{6}\b/gu;

/**
 * What stands between a text and its publication. A figure that opens to no record, whatever comes from a record that the
 * public does not see (any more), a plan told as a fact, and personal data block it; inferred dates and a missing language are shown for a person to judge.
 */
export function checkBody(body: PublicationBody, standing: Standing): Check[] {
  const blocks = locales.flatMap((locale) => body[locale]);
  const prose = blocks.filter((block) => block.kind !== "source");
  const segments = prose.flatMap((block) => block.segments);
  return [
    check(
      "figure-without-record",
      true,
      segments
        .filter((segment) => !segment.recordId || !standing.has(segment.recordId))
        .flatMap((segment) => segment.text.match(figure) ?? []),
    ),
    check(
      "not-public",
      true,
      blocks.flatMap((block) =>
        block.segments.filter(({ recordId }) => recordId && !standing.get(recordId)?.isPublic).map(({ text }) => text),
      ),
    ),
    check(
      "planned-as-actual",
      true,
      prose.flatMap((block) => toldAsActual(block, standing)),
    ),
    check(
      "personal-data",
      true,
      blocks.flatMap((block) => block.segments.flatMap((segment) => segment.text.match(personal) ?? [])),
    ),
    check(
      "inferred-date",
      false,
      unique(
        segments
          .filter((segment) => segment.recordId && standing.get(segment.recordId)?.isInferred)
          .map((segment) => segment.text),
      ),
    ),
    check(
      "language-missing",
      false,
      locales.filter((locale) => body[locale].length === 0),
    ),
  ];
}

/** Pieces whose record is planned or proposed while the piece says it is sure, or stands in a list item without the words for it. */
function toldAsActual(block: Block, standing: Standing): string[] {
  return block.segments.flatMap((segment) => {
    const now = segment.recordId ? standing.get(segment.recordId)?.status : undefined;
    const isUnsure = now === "planned" || now === "proposed";
    return isUnsure && says(segment) === "actual" && !saysPlanned(block) ? [segment.text] : [];
  });
}

const says = (segment: Segment): FactStatus => segment.status ?? "actual";
const plannedWords =
  /계획|예정|예상|제안|추진|체결되지|计划|预计|拟|提议|尚未|planned|plans|expected|proposed|to be|not been signed/iu;
const saysPlanned = (block: Block): boolean => block.segments.some((segment) => plannedWords.test(segment.text));

const check = (code: Check["code"], blocks: boolean, found: readonly string[]): Check => ({
  code,
  count: found.length,
  blocks,
  found: unique(found).slice(0, 60),
});
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
