const first = 0xac00;
const syllable = (initial: number, vowel: number, final: number): string =>
  String.fromCharCode(first + (initial * 21 + vowel) * 28 + final);

/** Positions of vowels and finals in a syllable block. */
const vowels = { a: 0, ae: 1, eo: 4, e: 5, yeo: 6, o: 8, wa: 9, u: 13, wo: 14, eu: 18, i: 20 } as const;
const finals = { none: 0, n: 4, l: 8, m: 16, b: 17, ss: 20 } as const;

/** Endings that keep a one-syllable stem from being lost among other words: 팔고, but not 팔 alone. */
const afterStem = ["고", "는", "던", "지", "기", "게", "려", "면"];

/**
 * The beginnings of a Korean verb's or adjective's conjugated forms, given its stem: 만들 -> 만들, 만드, 만든, ...;
 * 고치 -> 고치, 고쳐, 고친, ...; 춥 -> 춥고, 추우, 추워, 추운. What follows (는, 었다, 주는) is left to prefix matching.
 * Regular verbs, ㄹ and 르 stems, ㅂ adjectives and ㄷ verbs that soften are covered; others are listed by hand.
 */
export function verbForms(stem: string): readonly string[] {
  const head = stem.slice(0, -1);
  const code = stem.charCodeAt(stem.length - 1) - first;
  const [initial, vowel, final] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
  const forms = [...whole(stem)];
  const withFinal = (end: number): string => head + syllable(initial, vowel, end);
  if (final === finals.none) {
    forms.push(withFinal(finals.n), withFinal(finals.l), withFinal(finals.m));
    for (const fused of fusedWithPast(head, initial, vowel)) forms.push(fused, past(fused));
  } else if (final === finals.l) {
    const bare = withFinal(finals.none);
    forms.push(stem + suffixVowel(vowel), withFinal(finals.n), bare);
  } else if (final === finals.b && stem.length + 1 >= 2 && softens.has(stem)) {
    const bare = withFinal(finals.none);
    forms.push(`${bare}우`, `${bare}워`, `${bare}웠`, `${bare}운`, `${bare}울`);
  } else {
    const softened = dieut.get(stem) ?? stem;
    forms.push(softened + suffixVowel(vowel), `${softened}은`, `${softened}을`, `${softened}으`);
  }
  // One syllable alone is a part of too many other words.
  return [...new Set(forms)].filter((form) => form.length >= 2);
}

/** A stem of two syllables is told by itself; one of one only with an ending. */
function whole(stem: string): readonly string[] {
  if (stem.length > 1) return [stem];
  const code = stem.charCodeAt(0) - first;
  const endings = afterStem.map((ending) => stem + ending);
  // ㄹ is lost before ㄴ: 팔 + 는 -> 파는.
  if (code % 28 === finals.l) endings.push(`${String.fromCharCode(first + code - finals.l)}는`);
  return endings;
}

/** 아 after bright vowels (ㅏ, ㅗ), else 어. */
const suffixVowel = (vowel: number): string => (vowel === vowels.a || vowel === vowels.o ? "아" : "어");

function fusedWithPast(head: string, initial: number, vowel: number): readonly string[] {
  const rieul = 5;
  if (vowel === vowels.eu && initial === rieul && head !== "") {
    // 고르 + 아 -> 골라: the syllable before takes ㄹ.
    const before = head.charCodeAt(head.length - 1) - first;
    if (before % 28 === finals.none) {
      const isBright = [vowels.a, vowels.o].some((bright) => bright === Math.floor((before % 588) / 28));
      return [
        head.slice(0, -1) +
          String.fromCharCode(first + before + finals.l) +
          syllable(rieul, isBright ? vowels.a : vowels.eo, 0),
      ];
    }
  }
  if (vowel === vowels.eu) {
    const before = head === "" ? -1 : Math.floor(((head.charCodeAt(head.length - 1) - first) % 588) / 28);
    return [head + syllable(initial, before === vowels.a || before === vowels.o ? vowels.a : vowels.eo, 0)];
  }
  const fused: Readonly<Record<number, number>> = {
    [vowels.i]: vowels.yeo,
    [vowels.u]: vowels.wo,
    [vowels.o]: vowels.wa,
  };
  // 하 -> 해.
  const hieut = 18;
  if (initial === hieut && vowel === vowels.a) return [head + syllable(initial, vowels.ae, 0)];
  return [head + syllable(initial, fused[vowel] ?? vowel, 0)];
}

function past(form: string): string {
  const code = form.charCodeAt(form.length - 1);
  return form.slice(0, -1) + String.fromCharCode(code + finals.ss);
}

/** Stems whose ㅂ becomes 우 before a vowel (잡다, 접다 and 뽑다 keep theirs). */
const softens = new Set(
  "춥 덥 쉽 어렵 무섭 새롭 더럽 뜨겁 차갑 두껍 가깝 맵 굽 눕 돕 미끄럽 시끄럽 외롭 무겁 가볍 어둡 즐겁 번거롭 까다롭".split(
    " ",
  ),
);

/** Stems whose ㄷ becomes ㄹ before a vowel. */
const dieut = new Map([
  ["묻", "물"],
  ["듣", "들"],
  ["걷", "걸"],
  ["싣", "실"],
  ["깨닫", "깨달"],
]);
