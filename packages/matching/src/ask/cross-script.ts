import { foldInitialSounds } from "@bridgehead/language/fold/hangul";
import { skeletonOfHangul, skeletonOfLatin } from "@bridgehead/language/fold/skeleton";
import { hanjaReadingsOf } from "@bridgehead/language/names/hanja-reading";
import { hangulOfChinese } from "@bridgehead/language/names/pinyin";

type Name = { readonly key: string; readonly entry: number };

/**
 * Entries of the one name that a word writes in another script: 노산 and 루산 for 卢山, 朴钟健 for 박종건, 지스트 for GIST. None where
 * two names sound alike. Pure.
 */
export function soundsLike(names: readonly Name[], acronyms: readonly Name[], word: string): number[] {
  const found = /^[가-힣]{2,6}$/u.test(word)
    ? [
        ...names.filter(
          ({ key }) => isHan(key) && (isReadAs(key, word) || folded(hangulOfChinese(key)) === folded(word)),
        ),
        ...acronyms.filter(({ key }) => isAcronym(key, word)),
      ]
    : /^[\u3400-\u9fff]{2,6}$/u.test(word)
      ? names.filter(({ key }) => /^[가-힣]+$/u.test(key) && isReadAs(word, key))
      : [];
  const entries = [...new Set(found.map(({ entry }) => entry))];
  return entries.length === 1 ? entries : [];
}

const isHan = (key: string): boolean => /^[\u3400-\u9fff]{2,6}$/u.test(key);
const folded = (text: string): string => foldInitialSounds(text);

/** Whether every character has the syllable at its place among its Sino-Korean readings. */
function isReadAs(han: string, hangul: string): boolean {
  if (han.length !== hangul.length) return false;
  return [...han].every((character, at) =>
    hanjaReadingsOf(character).some((reading) => folded(reading) === folded(hangul[at] ?? "")),
  );
}

/** An acronym that is spoken as a word. */
function isAcronym(letters: string, hangul: string): boolean {
  const own = skeletonOfHangul(hangul);
  if (own.length < 3) return false;
  const latin = letters.toLowerCase();
  // G before e and i is spoken like J.
  return [latin, latin.replace(/^g(?=[eiy])/u, "j")].some((one) => skeletonOfLatin(one) === own);
}
