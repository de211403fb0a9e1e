import { isHangul } from "../fold/hangul.ts";
import characters from "./generated/characters.json" with { type: "json" };
import dictionary from "./generated/words.json" with { type: "json" };

/** A stretch of hangul that the dictionary reads as Sino-Korean, with its characters in simplified script. */
export type HanjaWord = { readonly start: number; readonly end: number; readonly hanja: readonly string[] };

const longestWord = 4;
let words: ReadonlyMap<string, readonly string[]> | undefined;
let readings: ReadonlyMap<string, string> | undefined;
const suffixes = pairs(dictionary.suffixes);

/** The characters a Sino-Korean word may stand for, likeliest first; empty when the dictionary does not know it. */
export function hanjaOf(word: string): readonly string[] {
  words ??= decode(dictionary.words);
  return words.get(word) ?? [];
}

/** The Sino-Korean reading of one simplified character (国 -> 국), or undefined. */
export function readingOf(character: string): string | undefined {
  readings ??= pairs(characters.readings);
  return readings.get(character);
}

/**
 * Splits a run of hangul into Sino-Korean words by the cover that leaves the fewest syllables out and uses the
 * fewest words (의료기기 -> 의료 医疗 + 기기 机器). Syllables the dictionary does not know stay out.
 * `run` holds syllables only; positions count from its beginning.
 */
export function splitSinoKorean(run: string): readonly HanjaWord[] {
  const length = run.length;
  const cost = new Float64Array(length + 1);
  const step = new Int8Array(length + 1);
  for (let at = length - 1; at >= 0; at--) {
    cost[at] = (cost[at + 1] ?? 0) + 1.6;
    step[at] = 0;
    for (let size = 2; size <= longestWord && at + size <= length; size++) {
      if (hanjaOf(run.slice(at, at + size)).length === 0) continue;
      const whole = (cost[at + size] ?? 0) + 1;
      if (whole <= (cost[at] ?? 0)) {
        cost[at] = whole;
        step[at] = size;
      }
    }
  }
  const found: HanjaWord[] = [];
  for (let at = 0; at < length;) {
    const size = step[at] ?? 0;
    if (size > 0) {
      found.push({ start: at, end: at + size, hanja: hanjaOf(run.slice(at, at + size)) });
    } else {
      const before = found.at(-1);
      const suffix = suffixes.get(run[at] ?? "");
      if (before !== undefined && before.end === at && suffix !== undefined && at + 1 === length) {
        found[found.length - 1] = {
          start: before.start,
          end: at + 1,
          hanja: before.hanja.map((hanja) => hanja + suffix),
        };
      }
    }
    at += size === 0 ? 1 : size;
  }
  return found;
}

/** Every simplified character as its Sino-Korean syllable, everything else unchanged; positions stay. */
export function readInKorean(foldedText: string): string {
  let read = "";
  for (let index = 0; index < foldedText.length; index++) {
    const character = foldedText[index] ?? "";
    const code = character.charCodeAt(0);
    read += code < 0x3400 || isHangul(code) ? character : (readingOf(character) ?? character);
  }
  return read;
}

function decode(coded: string): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  let previous = "";
  for (const line of coded.split("\n")) {
    const space = line.indexOf(" ");
    previous = previous.slice(0, Number(line[0])) + line.slice(1, space);
    map.set(previous, line.slice(space + 1).split(","));
  }
  return map;
}

function pairs(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < text.length; index += 2) map.set(text[index] ?? "", text[index + 1] ?? "");
  return map;
}
