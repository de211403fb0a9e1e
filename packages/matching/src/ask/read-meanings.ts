import { stem } from "@bridgehead/language/tokens/english";
import { beginningsOf } from "./korean-forms.ts";
import { meanings, type Meaning } from "./meanings.ts";

/** Endings after which a Korean noun is still itself. */
const afterNoun =
  "(?:은|는|이|가|을|를|의|에|에서|도|만|로|으로|과|와|랑|이랑|하고|들|들이|들은|들을|들의|까지|부터|께서|이나|나|측|쪽|죠|요|인가요?|인가|입니까|이죠|이에요|예요|였나요|이었나요|인지|일까요|이란|란|이라는|라는|좀|별)*";

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Where no list of forms can be: short stems are the beginning of too many other words. */
const shortStem = 1;

/** A Korean wording as it stands in a question: words with any space between them, the last one in any form or with particles. */
function koreanPattern(wording: string): string {
  const words = wording.split(" ");
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1).map((word) => `${escaped(word)}\\s*`);
  if (!/[가-힣]다$/u.test(last)) return `${before.join("")}${escaped(last)}${afterNoun}(?![가-힣])`;
  const forms = beginningsOf(last);
  const any =
    last.length - 1 <= shortStem && before.length === 0 ? "(?:[는던고며면지]|았|었)?[가-힣]{0,3}" : "[가-힣]{0,6}";
  return `${before.join("")}(?:${forms.map(escaped).join("|")})${any}(?![가-힣])`;
}

type Known = { readonly meaning: Meaning; readonly pattern: RegExp };
const known: readonly Known[] = meanings.flatMap((meaning) => {
  const longFirst = (wordings: readonly string[]) => wordings.toSorted((a, b) => b.length - a.length);
  const korean = longFirst(meaning.ko).map(koreanPattern);
  const chinese = longFirst(meaning.zh).map((word) => `${escaped(word)}(?:了|过)?`);
  // A wording of several words stands as it is, a single one in any form of its root.
  const english = longFirst(meaning.en).map((wording) => {
    const words = wording.split(" ");
    return words.length > 1
      ? `\\b${words.map(escaped).join("\\s+")}\\b`
      : `\\b${escaped(rootOf(wording))}(?:e|s|es|d|ed|ing|er|ers|or|ors|ion|ions|ment)?\\b`;
  });
  return [
    {
      meaning,
      pattern: new RegExp([...korean.map((one) => `(?<![가-힣])${one}`), ...chinese, ...english].join("|"), "gu"),
    },
  ];
});

/** The root of a word as long as it is the beginning of all its forms. */
function rootOf(word: string): string {
  const root = stem(word);
  return word.startsWith(root) && root.length > 3 ? root : word;
}

/** What a question asks by its own wordings, and where they stand. */
export function meaningsIn(key: string): Meant[] {
  const all = known.flatMap(({ meaning, pattern }) =>
    [...key.matchAll(pattern)].map((match) => ({ meaning, start: match.index, end: match.index + match[0].length })),
  );
  // 牵头单位 is neither 牵头 nor 单位.
  return all.filter(
    (one) =>
      !all.some(
        (other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
      ),
  );
}
export type Meant = { readonly meaning: Meaning; readonly start: number; readonly end: number };

/** Chinese wordings, to be cut out of a run of characters. */
export const chineseMeanings: readonly string[] = meanings.flatMap(({ zh }) => zh.filter((word) => word.length > 1));
