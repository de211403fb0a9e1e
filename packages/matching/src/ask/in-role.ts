import type { AskIndex, Askable } from "./build-ask.ts";
import { candidates, type Candidate } from "./candidates.ts";
import { coverOf, hasItself } from "./cover.ts";
import type { AskTerm } from "./types.ts";

export type InRole = Candidate & { readonly targets: readonly string[] };

/**
 * Records with those who stand in a role to them, where the words of the question are had by the two together: "省外 companies
 * that spoke at the conference" says one thing of the companies and another of the conference. What some of them have in their
 * own right, such as a kind of body or the way they took part, all that are named have.
 */
export function inRole(
  index: AskIndex,
  terms: readonly AskTerm[],
  kinds: readonly string[],
  rels: readonly string[],
): InRole[] {
  const found: InRole[] = [];
  for (const one of index.records.values()) {
    if (!kinds.includes(one.record.kind)) continue;
    const all = targetsOf(index, one.record.id, rels).flatMap((id) => index.records.get(id) ?? []);
    if (all.length === 0) continue;
    const missing = terms.filter((term) => coverOf(index, one, term) === 0);
    if (!missing.every((term) => all.some((target) => isOf(index, target, term)))) continue;
    const own = terms.filter((term) => isOfTargets(index, all, term) || missing.includes(term));
    const targets = all.filter((target) => own.every((term) => isOf(index, target, term)));
    if (targets.length === 0) continue;
    const [scored] = candidates(
      index,
      terms.filter((term) => !missing.includes(term)),
      [one.record.kind],
      (other) => other === one,
    );
    // Where a word picks out some of them, it is they who were meant.
    if (scored)
      found.push({
        one,
        score: scored.score + (own.length > 0 ? 0.2 : 0),
        targets: targets.map(({ record }) => record.id),
      });
  }
  return found.toSorted((a, b) => b.score - a.score);
}

/** What somebody is, or the body for which they stand: who spoke for a research centre. */
const isOf = (index: AskIndex, target: Askable, term: AskTerm): boolean =>
  hasItself(index, target, term) ||
  (target.record.kind === "person" &&
    term.entries.some((entry) => index.recordsOfEntry.get(entry)?.some((id) => target.belongs.get(id) === 1)));

/** Words that describe a body or how it took part. */
const describing =
  /^(?:투자사|투자자|투자기관|기업|회사|업체|스타트업|대학|대학교|학교|연구원|연구소|연구기관|정부|언론|온라인|현장|성내|성외|investors?|compan(?:y|ies)|firms?|start-?ups?|universit(?:y|ies)|institutes?|governments?|media|online|on-?site|inside(?: the province)?|outside(?: the province)?|投资者|投资机构|投资方|企业|公司|大学|高校|研究院|研究所|政府|媒体|线上|在线|现场|线下|省内|省外)$/u;

/** Such a word, where it tells some of the targets from the others. */
const isOfTargets = (index: AskIndex, all: readonly Askable[], term: AskTerm): boolean =>
  describing.test((term.word ?? term.text).toLowerCase()) &&
  all.some((target) => hasItself(index, target, term)) &&
  !all.every((target) => hasItself(index, target, term));

export const targetsOf = (index: AskIndex, id: string, rels: readonly string[]): string[] => [
  ...new Set((index.out.get(id) ?? []).filter(({ rel }) => rels.includes(rel)).map(({ to }) => to)),
];
