/** Particle pairs by their form after a consonant / after a vowel; 으로/로 also takes the vowel form after ㄹ. */
const pairs: Readonly<Record<string, readonly [afterConsonant: string, afterVowel: string]>> = {
  을를: ["을", "를"],
  이가: ["이", "가"],
  은는: ["은", "는"],
  과와: ["과", "와"],
  으로로: ["으로", "로"],
  이라라: ["이라", "라"],
  이다다: ["이다", "다"],
};

/** Final consonant of a digit's or letter's Korean reading: 0 영, 1 일 (ㄹ), 3 삼, 6 육, 7 칠 (ㄹ), 8 팔 (ㄹ); L 엘, M 엠, N 엔, R 알. */
const consonantDigits = "013678";
const rieulEndings = "178lr";
const consonantLetters = "lmnr";

type Ending = "vowel" | "rieul" | "consonant";

function endingOf(word: string): Ending {
  const last = word.replace(/[)\]」』》"'’”\s]+$/u, "").at(-1)?.toLowerCase() ?? "";
  const syllable = last.codePointAt(0) ?? 0;
  if (syllable >= 0xac00 && syllable <= 0xd7a3) {
    const final = (syllable - 0xac00) % 28;
    return final === 0 ? "vowel" : final === 8 ? "rieul" : "consonant";
  }
  if (rieulEndings.includes(last) && last !== "") return "rieul";
  return consonantDigits.includes(last) || consonantLetters.includes(last) ? (last === "" ? "vowel" : "consonant") : "vowel";
}

/**
 * `word` with the particle that fits its ending: josa("서울", "으로로") is "서울로".
 * @throws RangeError on a pair that is not in the table (a bug in the catalogue).
 */
export function josa(word: string, pair: string): string {
  const forms = pairs[pair];
  if (!forms) throw new RangeError(`unknown particle pair ${pair}`);
  const ending = endingOf(word);
  const takesVowelForm = ending === "vowel" || (ending === "rieul" && pair === "으로로");
  return word + forms[takesVowelForm ? 1 : 0];
}
