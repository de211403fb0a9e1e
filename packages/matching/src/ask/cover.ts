import { foldKey } from "@bridgehead/language/fold/fold";
import { foldInitialSounds } from "@bridgehead/language/fold/hangul";
import type { AskIndex, Askable } from "./build-ask.ts";
import { stem } from "@bridgehead/language/tokens/english";
import type { AskTerm } from "./types.ts";

/** How well a record has a word of the question: 1 in its own name, less in its texts or in what it belongs to, 0 not at all. */
export function coverOf(index: AskIndex, one: Askable, term: AskTerm): number {
  if (term.date !== undefined) return coverOfDate(index, one, term.date);
  if (term.word !== undefined)
    return Math.max(
      coverOfWord(index, one, term.word),
      ...term.entries.map((entry) => coverOfEntry(index, one, entry)),
    );
  const cover = Math.max(
    0,
    ...term.entries.map((entry) => coverOfEntry(index, one, entry)),
    coverOfPart(index, one, term) * 0.9,
  );
  // A general noun met by another word (상담회 for 콘퍼런스) is met less well than by its own.
  const isGeneral = term.entries.every((entry) => entry >= index.wordFrom && entry < index.nameFrom);
  return isGeneral && cover > 0.55 && !nameHas(one, foldInitialSounds(foldKey(term.text)).replace(/\s+/gu, ""))
    ? 0.55
    : cover;
}

/** Whether any record at all has a word of the question: what none has is named back to the asker. */
export const isKnown = (index: AskIndex, term: AskTerm): boolean =>
  [...index.records.values()].some((one) => ownCover(index, one, term) > 0);

/** Whether a record has a word in its own right, whatever it belongs to. */
export const hasItself = (index: AskIndex, one: Askable, term: AskTerm): boolean => ownCover(index, one, term) > 0;

function ownCover(index: AskIndex, one: Askable, term: AskTerm): number {
  if (term.date !== undefined) return startsWith(one, term.date) ? 1 : 0;
  if (term.word !== undefined)
    return Math.max(ownWord(one, term.word), ...term.entries.map((entry) => ownEntry(index, one, entry)));
  return Math.max(0, ...term.entries.map((entry) => ownEntry(index, one, entry)), coverOfPart(index, one, term));
}

/** A general noun inside a longer one (데이터 and 센터 in 데이터센터) is not found as an entry, yet it stands there. */
function coverOfPart(index: AskIndex, one: Askable, { entries, text }: AskTerm): number {
  if (!entries.every((entry) => entry < index.placeFrom || (entry >= index.wordFrom && entry < index.nameFrom)))
    return 0;
  const key = foldInitialSounds(foldKey(text)).replace(/\s+/gu, "");
  if (key.length < 2) return 0;
  if (isLatin(key)) return one.roots.has(stem(key)) ? (nameHas(one, key) ? 0.95 : 0.75) : 0;
  return one.nameKey.includes(key) ? 0.95 : one.textKey.includes(key) ? 0.75 : 0;
}

const weightAt = (distance: number): number => [1, 0.75, 0.62, 0.5, 0.4][distance] ?? 0;

function coverOfEntry(index: AskIndex, one: Askable, entry: number): number {
  let best = ownEntry(index, one, entry);
  if (best === 1) return best;
  // Who takes part in an event or sits at a table is part of what it is.
  const hasGuest = gatherings.has(one.record.kind) && index.recordsOfEntry.get(entry)?.some((id) => one.near.has(id));
  if (hasGuest) best = Math.max(best, 0.45);
  if (hasGuestOf(index, one, entry)) best = Math.max(best, 0.42);
  best = Math.max(best, coverOfAttended(index, one, entry));
  if (one.record.kind === "person" && best === 0) best = coverOfTable(index, one, entry);
  for (const [id, distance] of one.belongs) {
    const other = index.records.get(id);
    if (!other || distance === 0) continue;
    const isItself = index.recordsOfEntry.get(entry)?.includes(id) === true;
    // A ceremony and a partnership name guests too; an agreement is its parties' and its place's.
    const isOfGuests =
      one.record.kind === "agreement" && isName(index, entry) && !bodiesAndPlaces.has(other.record.kind);
    if (isItself || (other.inName.has(entry) && !isOfGuests)) best = Math.max(best, weightAt(distance));
    else if (distance <= 2 && other.inText.has(entry) && !isHub(other) && !isOfGuests)
      best = Math.max(best, weightAt(distance) * 0.6);
  }
  return best;
}

const bodiesAndPlaces = new Set(["organisation", "person", "region", "place", "cluster"]);
/** Names and places, not the general nouns between them. */
const isName = (index: AskIndex, entry: number): boolean =>
  entry >= index.placeFrom && (entry < index.wordFrom || entry >= index.nameFrom);

const gatherings = new Set(["event", "visit", "visit-stop"]);

/** A person by the journey at a table of which they sat: officials whom the delegation to Hangzhou met. */
function coverOfTable(index: AskIndex, one: Askable, entry: number): number {
  const stops = (index.into.get(one.record.id) ?? [])
    .filter(({ rel }) => rel === "counterpart" || rel === "participant")
    .flatMap(({ from }) => index.records.get(from) ?? [])
    .filter(({ record }) => record.kind === "visit-stop" && record.status !== "planned");
  return stops.some((stop) =>
    [...stop.belongs.keys()].some((id) => {
      const other = index.records.get(id);
      return (other?.record.kind === "visit" || other === stop) && other.inName.has(entry);
    }),
  )
    ? 0.38
    : 0;
}

/** Whether somebody at the table holds the office that the word names: the talks of the mayor. */
const hasGuestOf = (index: AskIndex, one: Askable, entry: number): boolean =>
  one.record.kind === "visit-stop" &&
  entry >= index.wordFrom &&
  entry < index.nameFrom &&
  guestsAt(index, one).some((guest) => guest.inText.has(entry));

/** A body by the gatherings that it took part in: companies of the conference. */
function coverOfAttended(index: AskIndex, one: Askable, entry: number): number {
  const gatherings = attendedBy(index, one);
  return gatherings.some(
    (gathering) =>
      gathering.inName.has(entry) ||
      gathering.inText.has(entry) ||
      index.recordsOfEntry.get(entry)?.includes(gathering.record.id) === true,
  )
    ? 0.4
    : 0;
}

/** Events at which a body was, and journeys that a person led. */
function attendedBy(index: AskIndex, one: Askable): Askable[] {
  const rels =
    one.record.kind === "organisation" ? ["participant", "speaker"] : one.record.kind === "person" ? ["head"] : [];
  if (rels.length === 0) return [];
  return (index.into.get(one.record.id) ?? [])
    .filter(({ rel }) => rels.includes(rel))
    .flatMap(({ from }) => index.records.get(from) ?? [])
    .filter(({ record }) => record.kind === "event" || record.kind === "visit");
}

const guestsAt = (index: AskIndex, one: Askable): Askable[] =>
  [...one.near].flatMap((id) => {
    const other = index.records.get(id);
    return other?.record.kind === "person" ? [other] : [];
  });

const nameHasWord = ({ record: { names } }: Askable, word: string): boolean =>
  names.en
    ?.toLowerCase()
    .split(/[\s-]+/u)
    .includes(word) === true;

/** What is told of a whole region is not told of everything in it. */
const isHub = ({ record }: Askable): boolean => record.kind === "region" || record.kind === "organisation";

function ownEntry(index: AskIndex, one: Askable, entry: number): number {
  if (index.recordsOfEntry.get(entry)?.includes(one.record.id)) return 1;
  if (one.inName.has(entry)) return 0.97;
  return one.inText.has(entry) ? 0.8 : 0;
}

function coverOfWord(index: AskIndex, one: Askable, word: string): number {
  let best = ownWord(one, word);
  // Kang's meeting: a table by the family name of who sits at it.
  if (best === 0 && one.record.kind === "visit-stop" && guestsAt(index, one).some((guest) => nameHasWord(guest, word)))
    best = 0.42;
  for (const [id, distance] of one.belongs) {
    const other = index.records.get(id);
    if (!other || distance === 0 || distance > 3) continue;
    const has = isHub(other) ? nameHas(other, word) : ownWord(other, word) > 0;
    if (has) best = Math.max(best, weightAt(distance) * 0.8);
  }
  return best;
}

function ownWord(one: Askable, word: string): number {
  if (isLatin(word)) return one.roots.has(stem(word)) ? (nameHas(one, word) ? 0.95 : 0.75) : 0;
  if (nameHas(one, word)) return 0.95;
  if (has(one.textKey, word)) return 0.75;
  // 政务云 for 政务上云: a compound of three characters with one more between them.
  const [a, b, c] = word;
  if (/^[\u3400-\u9fff]{3}$/u.test(word) && new RegExp(`${a}${b}[\\u3400-\\u9fff]${c}`, "u").test(one.textKey))
    return 0.6;
  // 매칭행사: one half in its name, the other in what it is.
  return word.length >= 4 && has(`${one.nameKey}\n${one.textKey}`, word) ? 0.7 : 0;
}

/** Whether a word stands in the record's own name. */
export const nameHas = (one: Askable, word: string): boolean => has(one.nameKey, isLatin(word) ? stem(word) : word);

const isLatin = (word: string): boolean => /^[\p{Script=Latin}\d]/u.test(word) && !/[가-힣\u3400-\u9fff]/u.test(word);

/** A Chinese run has no spaces, nor has a Korean compound: it stands in a text if pieces of two characters and more make it up. */
function has(key: string, word: string): boolean {
  if (key.includes(word)) return word.length > 1;
  if (!/^[\u3400-\u9fff]{4,}$|^[가-힣]{4,}$/u.test(word)) return false;
  let at = 0;
  while (at < word.length) {
    let size = word.length - at;
    while (size >= 2 && !key.includes(word.slice(at, at + size))) size--;
    if (size < 2) return false;
    at += size;
  }
  return true;
}

function coverOfDate(index: AskIndex, one: Askable, date: string): number {
  if (startsWith(one, date)) return 1;
  // A day of no month is that of the record alone: what it belongs to has many.
  if (date.startsWith("--")) return 0;
  for (const [id, distance] of one.belongs) {
    const other = index.records.get(id);
    if (other && distance > 0 && startsWith(other, date)) return weightAt(distance);
  }
  if (attendedBy(index, one).some((gathering) => startsWith(gathering, date))) return 0.4;
  return one.nameKey.includes(date) || one.textKey.includes(date) ? 0.7 : 0;
}

function startsWith({ record }: Askable, date: string): boolean {
  const day = date.startsWith("--") ? date.slice(1) : undefined;
  const fits = (value: string | null | undefined): boolean =>
    day === undefined ? value?.startsWith(date) === true : value?.length === 10 && value.endsWith(day);
  return fits(record.date?.value) || record.stages.some((stage) => fits(stage.date?.value));
}
