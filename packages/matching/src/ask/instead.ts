import type { AskIndex, Askable } from "./build-ask.ts";
import { sureness, wantedKinds } from "./candidates.ts";
import { coverOf, hasItself, nameHas } from "./cover.ts";
import { isLightKorean, isSoftEnglish } from "./open-words.ts";
import type { Question } from "./read-question.ts";
import type { AnswerItem, AskTerm, Instead, Intent } from "./types.ts";

const shownMax = 4;
const namedMax = 2;
/** A word that so many things have in their names is the name of none. */
const alikeMax = 3;
/** What only lies in the same country or hangs on the same ceremony is not about the thing itself. */
const nearEnough = 0.6;

/** Papers, words and definitions tell of things; they are none that somebody asks about by name. */
const tellers: ReadonlySet<string> = new Set(["indicator", "publication", "quote", "partnership", "place"]);
const wholes: ReadonlySet<string> = new Set(["region", "organisation"]);

/**
 * What the record does say of the things that a question names, where it does not say what was asked: the things themselves and
 * what belongs to them, in the order in which they come near the question (the kind asked for, its other words, its date, and
 * whether they have a value, a date or a place where one is asked for). Null where nothing is named without a doubt: a country or
 * a general noun brings nothing near. It is never an answer.
 */
export function tellInstead(index: AskIndex, question: Question): Instead | null {
  const named = question.terms.flatMap((term) => {
    const things = thingsNamed(index, term);
    return things.length > 0 ? [{ term, things }] : [];
  });
  // Beside a thing, the country it lies in tells no more.
  const apart = named.filter(({ things }) => !things.every((one) => isCountry(one)));
  const names = apart.length > 0 ? apart : [];
  if (names.length === 0) return null;
  const others = question.terms.filter((term) => !names.some((one) => one.term === term));
  const wanted = wantedKinds([...question.terms, ...question.soft]);
  const scored = [...index.records.values()].flatMap((one) => {
    if (tellers.has(one.record.kind)) return [];
    const byName = names.map(({ term, things }) => (things.includes(one) ? 1 : coverOf(index, one, term)));
    if (Math.max(...byName) < nearEnough) return [];
    const rest = others.map((term) => coverOf(index, one, term));
    const isThing = names.some(({ things }) => things.includes(one));
    // A figure of something else is no help to whoever misses a figure of this.
    const isOther =
      one.record.kind === "observation" && mean(rest) === 0 && !names.some(({ term }) => hasItself(index, one, term));
    if (isOther) return [];
    return [
      {
        one,
        score:
          mean(byName) +
          0.6 * mean(rest) +
          (wanted.includes(one.record.kind) ? 0.25 : 0) +
          (bears(index, one, question.intent) ? 0.15 : 0) +
          Math.min(question.said.filter((word) => one.nameKey.includes(word)).length, 2) * 0.05 -
          // A region or a body is told by what it did rather than by itself.
          (isThing && wholes.has(one.record.kind) ? 0.3 : 0) -
          (partly.has(one.record.kind) && !isThing ? 0.1 : 0),
      },
    ];
  });
  const ordered = scored.toSorted((a, b) => b.score - a.score || sureness(a.one) - sureness(b.one));
  const least = (ordered[0]?.score ?? 0) - 0.45;
  const shown = ordered.filter(({ score }) => score >= least).slice(0, shownMax);
  if (shown.length === 0) return null;
  return {
    named: [...new Set(names.flatMap(({ things }) => (things[0] ? [things[0].record.id] : [])))].slice(0, namedMax),
    items: shown.map(({ one }) => itemOf(one, question.intent)),
  };
}

/** Parts of something larger, told only where they fit better than the whole. */
const partly: ReadonlySet<string> = new Set(["session", "visit-stop", "person"]);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const isCountry = ({ record }: Askable): boolean => record.kind === "region" && record.subkind === "country";

/** The records that a word names: by their name or an alias, a place by any of its spellings, or by a part that few names have. */
function thingsNamed(index: AskIndex, { entries, word, date }: AskTerm): Askable[] {
  if (date !== undefined) return [];
  const own = entries.flatMap((entry) => index.recordsOfEntry.get(entry) ?? []);
  const isPlace = (entry: number): boolean => entry >= index.placeFrom && entry < index.wordFrom;
  const places = entries.some(isPlace)
    ? [...index.records.values()].filter(
        ({ record, inName }) =>
          record.kind === "region" && entries.some((entry) => isPlace(entry) && inName.has(entry)),
      )
    : [];
  const known = [...new Set(own.flatMap((id) => index.records.get(id) ?? [])), ...places];
  if (known.length > 0) return [...new Set(known)];
  if (word === undefined || word.length < (/^[a-z]/u.test(word) ? 4 : 2)) return [];
  // A general noun is the part of a name and names nothing: 지역.
  if (wantedKinds([{ text: word, entries: [], word }]).length > 0 || isLightKorean(word) || isSoftEnglish(word, false))
    return [];
  const alike = [...index.records.values()].filter(
    (one) => !tellers.has(one.record.kind) && !partOnly.has(one.record.kind) && nameHas(one, word),
  );
  return alike.length <= alikeMax ? alike : [];
}
const partOnly: ReadonlySet<string> = new Set(["session", "visit-stop", "observation"]);

/** Whether a record has the kind of value that is asked for. */
function bears({ out }: AskIndex, { record }: Askable, intent: Intent): boolean {
  const has = (...rels: readonly string[]): boolean => (out.get(record.id) ?? []).some(({ rel }) => rels.includes(rel));
  switch (intent) {
    case "when":
    case "next":
      return record.date?.value !== null && record.date !== null;
    case "where":
      return has("place", "located-in");
    case "how-many":
    case "how-much":
    case "compare":
      return record.value !== null;
    case "how-long":
      return record.length !== null || (record.hours ?? null) !== null;
    case "who":
      return record.kind === "person" || has("host", "party", "signer", "speaker", "head", "counterpart", "builder");
    case "status":
      return record.stage !== null;
    case "why":
    case "what":
      return record.purpose !== null || record.line !== null;
    case "outcome":
      return has("led-to");
    case "list":
    case "relation":
      return false;
  }
}

/** What of a record is told beside its name. */
function itemOf({ record }: Askable, intent: Intent): AnswerItem {
  const { id } = record;
  if (record.value !== null) return { id, says: "figure" };
  if (intent === "when" && record.date?.value)
    return { id, says: "date", date: record.date, hours: record.hours ?? null };
  const line = record.purpose ?? record.line;
  return line ? { id, says: "about", line } : { id, says: "name" };
}
