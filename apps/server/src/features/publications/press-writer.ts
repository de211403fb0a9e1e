import type { Segment } from "@bridgehead/contract/publications";
import type { RecordRef } from "@bridgehead/contract/record";
import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { translatorFor, vocabularyKey, type MessageKey } from "@bridgehead/language";
import { formatsFor } from "@bridgehead/language/formats/formats";
import { josa } from "@bridgehead/language/messages/josa";

/** What stands in one place of a sentence: a piece, or an enumeration of pieces. */
export type Piece = Segment | readonly Segment[];

/** Puts sentences together in one language; every piece keeps the record that it opens to. */
export type Writer = {
  readonly locale: Locale;
  readonly say: (key: MessageKey, ...pieces: readonly Piece[]) => Segment[];
  readonly name: (ref: RecordRef) => Segment;
  /** A name that says so itself where it is planned or reported, unless its sentence says it already. */
  readonly marked: (ref: RecordRef, how?: { readonly isQuoted?: boolean; readonly isSaid?: boolean }) => Segment[];
  /** Somebody with title: 강기정 광주광역시장, 浙江省副省长卢山, Lu Shan (Vice-Governor of Zhejiang). */
  readonly person: (ref: RecordRef, title: LocalText | null | undefined, original?: string | null) => Segment[];
  readonly list: (items: readonly (readonly Segment[])[]) => Segment[];
  readonly date: (date: RecordDate | null, owner: RecordRef) => Segment | undefined;
  readonly text: (text: LocalText | null | undefined) => Segment;
  readonly word: (set: Parameters<typeof vocabularyKey>[0], code: string | null) => string;
  /** Sentences one after the other. */
  readonly join: (sentences: readonly (readonly Segment[])[]) => Segment[];
};

export function writerFor(locale: Locale): Writer {
  const t = translatorFor(locale);
  const formats = formatsFor(locale);
  // A name of something that is still to come is drawn so wherever it stands.
  const name = ({ id, names, status }: RecordRef): Segment => ({
    text: readText(names, locale)?.text ?? "",
    recordId: id,
    ...(status === "planned" || status === "proposed" ? { status } : {}),
  });
  return {
    locale,
    say: (key, ...pieces) => filled(t(key), pieces),
    name,
    marked: (ref, { isQuoted: quoted = false, isSaid = false } = {}) => {
      const [open, close] = quotes[locale];
      const isSure = isSaid || ref.status === "actual";
      return [
        ...(quoted ? [{ text: open }] : []),
        { ...name(ref), status: ref.status },
        ...(quoted ? [{ text: close }] : []),
        ...(isSure ? [] : [{ text: `${locale === "en" ? " " : ""}${t(`press.mark.${ref.status}` as MessageKey)}` }]),
      ];
    },
    person: (ref, title, original = null) => {
      const told = title ? (readText(title, locale)?.text ?? "") : "";
      // The characters of a name stand beside its Korean reading: 루산(卢山).
      const written =
        locale === "ko" && original !== null && original !== name(ref).text ? [{ text: `(${original})` }] : [];
      if (told === "") return [name(ref), ...written];
      if (locale === "zh") return [{ text: told }, name(ref)];
      return [name(ref), ...written, { text: locale === "ko" ? ` ${told}` : ` (${told})` }];
    },
    list: (items) => enumerated(locale, items),
    date: (date, owner) =>
      date?.value ? { text: formats.recordDate(date).text, recordId: owner.id, status: owner.status } : undefined,
    text: (text) => ({ text: (readText(text ?? {}, locale)?.text ?? "").replace(/[.。]$/u, "") }),
    word: (set, code) => {
      const key = code === null ? undefined : vocabularyKey(set, code);
      return key ? t(key) : (code ?? "");
    },
    join: (sentences) =>
      merged(
        sentences
          .filter((sentence) => sentence.length > 0)
          .flatMap((sentence, index) => (index === 0 || locale === "zh" ? sentence : [{ text: " " }, ...sentence])),
      ),
  };
}

const quotes: Readonly<Record<Locale, readonly [string, string]>> = {
  ko: ["‘", "’"],
  zh: ["《", "》"],
  en: ["“", "”"],
};

/** A, B, C; in English with "and" before the last. */
function enumerated(locale: Locale, items: readonly (readonly Segment[])[]): Segment[] {
  const textOf = (item: readonly Segment[] | undefined) => (item ?? []).map(({ text }) => text).join("");
  const between = (index: number): string => {
    if (locale === "zh") return "、";
    // Two stand together: 경기도청과 광주광역시.
    const first = textOf(items[0]);
    if (locale === "ko")
      return items.length === 2 && !/[)’]$/u.test(first) ? `${josa(first, "과와").slice(first.length)} ` : ", ";
    return index < items.length - 1 ? ", " : items.length === 2 ? " and " : ", and ";
  };
  return items.flatMap((item, index) => (index === 0 ? item : [{ text: between(index) }, ...item]));
}

/** A sentence with its pieces in place of <1>, <2> ...; <1:이가> is followed by the particle that fits. */
function filled(sentence: string, pieces: readonly Piece[]): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  for (const match of sentence.matchAll(/<(\d)(?::([가-힣]+))?>/gu)) {
    const [whole, number, pair] = match;
    if (match.index > at) found.push({ text: sentence.slice(at, match.index) });
    const given = pieces[Number(number) - 1];
    const piece = given === undefined ? [] : Array.isArray(given) ? (given as readonly Segment[]) : [given as Segment];
    found.push(...piece);
    if (pair !== undefined) {
      // The particle is heard after the word, not after the bracket that says it is planned.
      const word = piece
        .map(({ text }) => text)
        .join("")
        .replace(/\s*\([^()]*\)$/u, "");
      found.push({ text: josa(word, pair).slice(word.length) });
    }
    at = match.index + whole.length;
  }
  found.push({ text: sentence.slice(at) });
  return merged(found).map((segment, index, all) => withOuterQuotes(segment, all[index - 1], all[index + 1]));
}

/** ‘...’ around a name that has such marks of its own becomes “...”. */
function withOuterQuotes(segment: Segment, before: Segment | undefined, after: Segment | undefined): Segment {
  if (segment.recordId) return segment;
  const hasOwn = (other: Segment | undefined) => other?.recordId !== undefined && /[‘’]/u.test(other.text);
  const opened = hasOwn(after) ? segment.text.replace(/‘$/u, "“") : segment.text;
  return { text: hasOwn(before) ? opened.replace(/^’/u, "”") : opened };
}

/** Neighbouring plain text is one piece. */
function merged(segments: readonly Segment[]): Segment[] {
  return segments
    .filter(({ text }) => text !== "")
    .reduce<Segment[]>((joined, segment) => {
      const last = joined.at(-1);
      if (last && !last.recordId && !segment.recordId)
        return [...joined.slice(0, -1), { text: last.text + segment.text }];
      return [...joined, segment];
    }, []);
}
