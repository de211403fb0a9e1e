import { toSimplified } from "@bridgehead/language/names/han-fold";
import { hanjaReadingsOf } from "@bridgehead/language/names/hanja-reading";
import { famousNames } from "@bridgehead/language/taxonomy/famous-names";
import { chinesePlacePrefix, hangulOfPlace, withoutHangulPlace } from "../values/places.ts";

/** A body of the kind that people shorten to single characters: institutes, universities, agencies, associations, groups. */
export type Body = {
  readonly letters: readonly string[];
  /** Where a short name may begin: at the name's beginning, and behind the country or place it begins with. */
  readonly starts: readonly number[];
  /** Where the word for its kind begins (연구원, 大学); a short name ends inside it. */
  readonly kindAt: number;
  readonly isGroup: boolean;
};

const kinds =
  /(?:대학교|대학원|대학|과학원|기술원|연구원|연구소|진흥원|개발원|평가원|시험원|교육원|의료원|지원단|재단|공단|공사|협회|협의회|조합|연합회|중앙회|상공회의소|회의소|위원회|센터|병원|은행|그룹|학회|연맹|테크노파크|본부|[원청소회]|大学|学院|科学院|研究院|研究所|设计院|研究中心|中心|协会|商会|学会|联合会|委员会|集团|银行|医院|基金会|联盟|总公司|[院所厅局会])$/u;
const groups = /(?:그룹|集团|总公司)$/u;
const countries = /^(?:한국|대한|국립|중국|전국|中国|中华|全国|国家|韩国|大韩)/u;
const koreanPlaces =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청?북|충청?남|전라?북|전라?남|경상?북|경상?남|제주)(?:특별자치도|특별자치시|특별시|광역시|도|시)?/u;
/** An academy's name that its institutes bear before their own. */
const academies = /^中国(?:农业|林业|医学|社会)?科学院(?=.{3})/u;

/** The ways a name may be read as that of a body: in its own script, and a Chinese one with its place in Hangul. */
export function bodiesOf(name: string): Body[] {
  const folded = toSimplified(name.normalize("NFKC"))
    .replace(/\([^()]*\)/gu, "")
    .replace(/(?:有限责任公司|股份有限公司|有限公司|股份公司)$/u, "")
    .replace(/^(?:재단법인|사단법인|사단|재단)\s*/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  if (!/^[가-힣\p{Script=Han}]{4,40}$/u.test(folded)) return [];
  const kind = kinds.exec(folded)?.[0];
  if (kind === undefined || kind.length === folded.length) return [];
  const isGroup = groups.test(kind);
  const prefixes = [countries.exec(folded)?.[0], koreanPlaces.exec(folded)?.[0], academies.exec(folded)?.[0]];
  const isHan = /\p{Script=Han}/u.test(folded);
  const place = isHan ? chinesePlacePrefix(folded) : undefined;
  const hangulRest = isHan ? folded : withoutHangulPlace(folded);
  const starts = [
    0,
    ...prefixes.map((prefix) => prefix?.length ?? 0),
    place?.length ?? 0,
    folded.length - hangulRest.length,
  ].filter((start, at, all) => start < folded.length - kind.length && all.indexOf(start) === at);
  const own: Body = { letters: [...folded], starts, kindAt: folded.length - kind.length, isGroup };
  if (place === undefined) return [own];
  const inHangul = hangulOfPlace(place).map((written): Body => {
    const rest = folded.slice(place.length);
    return {
      letters: [...written, ...rest],
      starts: [0, written.length],
      kindAt: written.length + rest.length - kind.length,
      isGroup,
    };
  });
  return [own, ...inHangul];
}

/**
 * How well a text may be short for a body: 哈工大 for 哈尔滨工业大学, 생기원 for 한국생산기술연구원, also across scripts by the
 * Sino-Korean reading. 0 where it may not: letters in another order, a beginning that is none, an end outside the word of its kind.
 */
export function abbreviationScore(query: string, body: Body): { score: number; basis: string } {
  const letters = [...query];
  const none = { score: 0, basis: "" };
  if (letters.length < 2 || letters.length > body.letters.length) return none;
  const isSameScript = isHangul(query) === isHangul(body.letters.join(""));
  const least = isSameScript ? 0 : 0.02;
  for (const start of body.starts) {
    const rest = body.letters.length - start;
    if (start > 0 && letters.length >= 3 && letters.length === rest && alignsAt(letters, body, start))
      return { score: 0.93 - least, basis: "country or place dropped" };
  }
  if (letters.length === body.letters.length)
    return alignsAt(letters, body, 0)
      ? isSameScript
        ? { score: 0.97, basis: "legal form dropped" }
        : { score: 0.94, basis: "hanja reading" }
      : none;
  const { kindAt, isGroup } = body;
  if (isGroup)
    for (const start of body.starts)
      if (letters.length >= 2 && start + letters.length === kindAt && start > 0 && alignsAt(letters, body, start))
        return { score: 0.92 - least, basis: "brand only" };
  const end = body.starts.some((start) => isWithin(letters, body, start, isGroup ? 0 : kindAt));
  if (end) return { score: (letters.length >= 3 ? 0.85 : 0.78) - least, basis: "abbreviation" };
  // The beginning fits and the end does not: somebody to ask about, not to take.
  return letters.length >= 3 && body.starts.some((start) => isWithin(letters.slice(0, -1), body, start, 0))
    ? { score: 0.6, basis: "abbreviation" }
    : none;
}

/** Whether a text is a body's beginning without its kind, as a firm could be called too: 한국전자 of 한국전자기술연구원. */
export const isCutShort = (query: string, { letters, kindAt, isGroup }: Body): boolean =>
  !isGroup && query.length < kindAt && letters.join("").startsWith(query);

const isHangul = (text: string): boolean => /[가-힣]/u.test(text);

const isSame = (written: string, own: string): boolean =>
  written === own ||
  (isHangul(written) && !isHangul(own) && hanjaReadingsOf(own).includes(written)) ||
  (!isHangul(written) && isHangul(own) && hanjaReadingsOf(written).includes(own));

const alignsAt = (letters: readonly string[], { letters: own }: Body, start: number): boolean =>
  letters.every((letter, at) => isSame(letter, own[start + at] ?? ""));

/** The letters stand in the name in this order, the first at `start`, the last not before `end`. */
function isWithin(letters: readonly string[], { letters: own }: Body, start: number, end: number): boolean {
  if (!isSame(letters[0] as string, own[start] as string)) return false;
  let at = start + 1;
  for (const [index, letter] of letters.entries()) {
    if (index === 0) continue;
    if (index === letters.length - 1) at = Math.max(at, end);
    while (at < own.length && !isSame(letter, own[at] as string)) at++;
    if (at === own.length) return false;
    at++;
  }
  return true;
}

const smallWords = /^(?:of|and|the|for|in|on|at|to|de|&)$/iu;

/** The initials of a name in Latin letters, with and without its small words: KAIST, KITECH is none. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s/-]+/u).filter((word) => /^\p{Script=Latin}/u.test(word));
  if (words.length < 3) return [];
  const initials = (kept: readonly string[]) => kept.map((word) => word.charAt(0).toLowerCase()).join("");
  return [...new Set([initials(words.filter((word) => !smallWords.test(word))), initials(words)])].filter(
    (one) => one.length >= 3,
  );
}

const fold = (text: string): string =>
  toSimplified(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

let famous: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The other spellings of a well-known name, folded: 카이스트, 韩国科学技术院 and KAIST are one. Empty for all others. */
export function otherSpellings(folded: string): ReadonlySet<string> {
  famous ??= new Map(
    famousNames.flatMap(({ ko, zh, en }) => {
      const spellings = new Set([...ko, ...zh, ...en].map(fold));
      return [...spellings].map((spelling) => [spelling, spellings] as const);
    }),
  );
  return famous.get(folded) ?? nobody;
}

const nobody: ReadonlySet<string> = new Set();
