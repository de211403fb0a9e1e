import { foldInitialSounds } from "@bridgehead/language/fold/hangul";

/** Common ways of writing that stand for another: what people type on a phone, and how one side is called. */
const written: readonly (readonly [RegExp, string])[] = [
  [/(?<=[가-힣])님(?=[가-힣\s?!.,]|$)/gu, ""],
  [/어르신|귀하/gu, " "],
  // Signs between two names, and what each side calls itself.
  [/(?<=[가-힣])[-–~·](?=[가-힣])/gu, ", "],
  [/(?<=[\u4e00-\u9fff]{2})[-–—~·](?=[\u4e00-\u9fff]{2})/gu, "、"],
  [/우리\s*나라|국내/gu, "한국"],
  [/我国/gu, "中国"],
  [/是?谁(?:一手)?(?:创办|创立|创建)的/gu, "的创始人是谁"],
  [/\bstart-?ups\b/giu, "start-up"],
  [
    /\b(?:bodies|organi[sz]ations?|people|companies|institutes?|(?:who|what) (?:is|was|were|are)) behind\b/giu,
    "who were the hosts of",
  ],
  [/十九大/gu, "第十九次全国代表大会"],
  [/二十大/gu, "第二十次全国代表大会"],
  [/(?<![가-힣\d])(\d{1,2})차\s*당\s*대회/gu, "제$1차 당대회"],
  [/어디\s*어디/gu, "뭐뭐"],
  [/(?:세운|설립한|창업한|창립한|차린)\s*(?:사람|인물|분|이(?=[는가\s]))/gu, "창업자"],
  [/\b(?:founded|set up|started|created) by\b/giu, "founder"],
  [/(?:创立|创办|成立)(?:了)?(?=.{0,8}(?:的人|的是谁))/gu, "创始人"],
  [/\bin charge of\b/giu, "responsible for"],
  [/\b(phase|stage) one\b/giu, "$1 1"],
  [/\b(phase|stage) two\b/giu, "$1 2"],
  [/\b(phase|stage) three\b/giu, "$1 3"],
  [/(?<=인터넷|온라인)(?:으로|에서|을\s*통해)\s*(?=지켜|시청|본\s|봤|보았)/gu, " 생중계 "],
  [/에이아이/gu, "AI"],
  [/몇\s*박\s*며칠/gu, "며칠 일정"],
  [/社科院/gu, "社会科学院"],
  [/硏/gu, "研"],
  [/几多/gu, "多少"],
  // 黑龙江省内企业: the province and where the companies are from.
  [
    /(?<=[\u4e00-\u9fff](?:江|州|东|西|南|北|林|宁|建|徽|苏|海|肃|川)省)(?=[内外]的?[\u4e00-\u9fff]{0,4}(?:企业|公司|单位))/gu,
    "的省",
  ],
  [/\bcommunist party(?:'s)?\b/giu, "party"],
  [/\bphotos?\b/giu, "photographs"],
  [/(완공|준공|완료|개소|착공)\s*목표\s*(?:연도|시기|시점|일자|날짜)?/gu, "$1 시기"],
  [/기술력/gu, "기술 수준"],
  // The base of a comparison is no number that somebody asks for.
  [/(?<=[为是])\s*100(?=[，,、\s的])/gu, " "],
  [/\bexhibitors?\b/giu, "companies"],
  [/成\s*안(?=\s*기업)/gu, "성내"],
  [/성\s*안(?=의?\s*(?:기업|업체|회사))/gu, "성내"],
  [/성\s*밖(?=의?\s*(?:기업|업체|회사))/gu, "성외"],
  [/(?<=중국|한국|일본|광주|경기|항저우|하얼빈|저장|흑룡강)\s*측/gu, " "],
  [/지유니콘|지-유니콘|g유니콘/giu, "G-유니콘"],
  [/(?<=[가-힣])\s*(?:MOU|엠오유)/giu, " 협약"],
  [/中方/gu, "中国"],
  [/韩方|韓方/gu, "韩国"],
  [/(?:어느|어떤|무슨)\s*(?:지역|도시|나라|성|도)의?\s*(?:회사|기업|업체|기관|대학)/gu, "어디"],
  [/어느\s*(?:성|도시|나라|지역|시)(?=에|인|이|야|입|죠|\?|$)/gu, "어디"],
  [/\b(?:in )?(?:which|what) (?:city|province|country)\b/giu, "where"],

  [/产业政策/gu, "政策"],
  [/산업\s*정책/gu, "정책"],
  [/\bindustrial polic(y|ies)\b/giu, "polic$1"],
  [/(?<=체결(?:된|한)|서명(?:된|한)|맺은)\s*(?:문서|서류)/gu, " 협약"],
  [/(?<=签署?了?(?:哪些|几份|多少份|的|什么))文件/gu, "协议"],
  [/(?:어떤|무슨)\s*사업을\s*(?:하|벌이|해)/gu, "무엇을 하"],
  [/문을\s*(?=열|연)/gu, " "],
  [/어느\s*(?:나라|국가|도시)의?(?=\s)/gu, "어디"],
  [/一期/gu, "第一阶段"],
  [/二期/gu, "第二阶段"],
  [/友城/gu, "友好城市"],
  [/\b(?:first|initial) phase\b/giu, "phase 1"],
  [/\bsecond phase\b/giu, "phase 2"],
  [/\bcities\b/giu, "city"],
  [/\bmemoranda\b/giu, "memorandums"],
  [/啥/gu, "什么"],
  [/咋样?/gu, "怎么样"],
  [/\bwat\b/giu, "what"],
  [/\bwhats\b/giu, "what is"],
  [/\bwhos\b/giu, "who is"],
  [/\bwhens\b/giu, "when is"],
  [/\bwheres\b/giu, "where is"],
  [/\bhow'?s\b/giu, "how is"],
  [/(\p{L})&(\p{L})/gu, "$1 & $2"],
];

/** The question as it is read: shorthand and what somebody is called by politeness are undone. */
export const plainly = (text: string): string => written.reduce((all, [from, to]) => all.replace(from, to), text);

/**
 * Entries of the names that a Chinese or Korean word is short for: its characters in their order, the first or the last of them
 * the name's own (数贸会, 哈工大). None where it could stand for many.
 */
export function shortFor(names: readonly { readonly key: string; readonly entry: number }[], word: string): number[] {
  // 讯飞 of 科大讯飞: the end of one name alone.
  if (/^[\u3400-\u9fff]{2,4}$/u.test(word)) {
    const ending = names.filter(
      ({ key }) => key.length >= word.length + 2 && key.length <= word.length + 4 && key.endsWith(word),
    );
    if (new Set(ending.map(({ entry }) => entry)).size === 1) return ending.map(({ entry }) => entry);
  }
  if (!/^[\u3400-\u9fff]{3,4}$|^[가-힣]{3,4}$/u.test(word)) return [];
  const found = names.filter(
    ({ key }) =>
      key.length >= word.length + 2 && (key[0] === word[0] || key.at(-1) === word.at(-1)) && isInOrder(key, word),
  );
  // Where many could be meant, the one that is short for it from its first character to its last.
  const whole = found.filter(({ key }) => key[0] === word[0] && key.at(-1) === word.at(-1));
  if (found.length > 4 && whole.length > 0 && whole.length <= 4) return [...new Set(whole.map(({ entry }) => entry))];
  return found.length > 0 && found.length <= 4 ? [...new Set(found.map(({ entry }) => entry))] : [];
}

function isInOrder(key: string, word: string): boolean {
  let at = -1;
  for (const character of word) {
    at = key.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/**
 * The one known word that a mistyped one stands for: one letter or syllable off, same beginning. None where two are as near,
 * and none for a short word, which is soon another word.
 */
export function mendSpelling(word: string, known: readonly string[]): string | undefined {
  const isHangul = /^[가-힣]+$/u.test(word);
  if (!isHangul && !/^\p{Script=Latin}+$/u.test(word)) return undefined;
  if (word.length < (isHangul ? 3 : 5)) return undefined;
  const key = isHangul ? foldInitialSounds(word) : word;
  const near = known.filter(
    (one) =>
      one.length >= (isHangul ? 3 : 5) &&
      Math.abs(one.length - key.length) <= 1 &&
      one[0] === key[0] &&
      isOneOff(key, one) &&
      (!isHangul || one.length === key.length),
  );
  return new Set(near).size === 1 ? near[0] : undefined;
}

/** One letter changed, missing, added, or two neighbours exchanged. */
function isOneOff(a: string, b: string): boolean {
  if (a === b) return true;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
