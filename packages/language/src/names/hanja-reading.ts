import { hanjaReadings } from "./generated/hanja-readings.ts";
import { toTraditional } from "./han-fold.ts";

let readings: Map<string, string[]> | undefined;

/**
 * Every Sino-Korean reading of one Han character, simplified or traditional (垄 → 롱, 농, …), with the spellings that the
 * initial-sound rule (두음법칙) allows beside each: 률/율, 량/양, 녀/여. Empty when the dictionary has none.
 */
export function hanjaReadingsOf(character: string): readonly string[] {
  const known = cache.get(character);
  if (known) return known;
  const table = (readings ??= load());
  const own = table.get(character) ?? [];
  const traditional = toTraditional(character);
  const other = traditional === character ? [] : (table.get(traditional) ?? []);
  const all = [...new Set([...other, ...own].flatMap((reading) => [reading, ...initialSoundVariants(reading)]))];
  cache.set(character, all);
  return all;
}

const cache = new Map<string, readonly string[]>();

function load(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const group of hanjaReadings.split(" ")) {
    const [reading, ...characters] = group;
    if (reading === undefined) continue;
    for (const character of characters) {
      const list = table.get(character);
      if (list) list.push(reading);
      else table.set(character, [reading]);
    }
  }
  return table;
}

const firstSyllable = 0xac00;
const [nieun, rieul, ieung] = [2, 5, 11];
/** Vowels before which ㄹ and ㄴ fall silent at the start of a word: ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ. */
const palatal = new Set([2, 6, 7, 12, 17, 20]);

function initialSoundVariants(syllable: string): string[] {
  const code = syllable.charCodeAt(0) - firstSyllable;
  const initial = Math.floor(code / 588);
  const rest = code % 588;
  const vowel = Math.floor(rest / 28);
  const withInitial = (next: number) => String.fromCharCode(firstSyllable + next * 588 + rest);
  if (initial === rieul) return palatal.has(vowel) ? [withInitial(ieung), withInitial(nieun)] : [withInitial(nieun)];
  if (initial === nieun && palatal.has(vowel)) return [withInitial(ieung)];
  return [];
}
