import { toSimplified } from "@bridgehead/language/names/han-fold";
import { hanjaReadingsOf } from "@bridgehead/language/names/hanja-reading";
import { splitLegalForm } from "@bridgehead/language/names/legal-forms";
import { pinyinSyllables } from "@bridgehead/language/names/pinyin";
import { pinyinToHangul } from "@bridgehead/language/names/pinyin-hangul";
import { hangulSimilarity, similarity } from "@bridgehead/language/names/similarity";
import { chineseCore } from "../entities/names.ts";
import { chinesePlacePrefix, hangulOfPlace, withoutHangulPlace, withoutLatinPlace } from "../values/places.ts";
import { isPlaceholder, mendName } from "../values/text.ts";
import { abbreviationScore, bodiesOf, initialsOf, isCutShort, otherSpellings, type Body } from "./abbreviations.ts";
import { brandLength, businessParts } from "./business-words.ts";

/** Somebody who can be meant by a name; `isGone` for firms whose row was refused. */
export type NamedParty = {
  readonly id: string;
  readonly country: string | null;
  readonly names: readonly string[];
  readonly isGone: boolean;
};

export type Resolution = {
  readonly status: "resolved" | "ambiguous" | "unresolved" | "withdrawn";
  readonly ids: readonly string[];
  readonly basis: string;
  readonly score: number;
  /** The next best, to show beside a question. */
  readonly others: readonly string[];
};

type Entry = {
  readonly party: NamedParty;
  readonly folded: ReadonlySet<string>;
  readonly cores: readonly string[];
  /** Latin names with their place, folded: somebody may misspell the place. */
  readonly withPlace: readonly { readonly full: string; readonly brand: string }[];
  readonly chinese: readonly Chinese[];
  /** The firm's own places in Hangul, which a wish may put before its name. */
  readonly places: readonly string[];
  readonly bodies: readonly Body[];
  readonly initials: readonly string[];
};
type Chinese = {
  readonly core: string;
  readonly brand: number;
  readonly pinyin: readonly string[];
  /** The sound of each syllable in Hangul. */
  readonly sounds: readonly string[];
};
type Scored = { readonly entry: Entry; readonly score: number; readonly basis: string };

/** Finds who is meant by a name written in any of the scripts, exactly or nearly. */
export type NameIndex = { readonly resolve: (raw: string, except?: string) => Resolution };

/** Letters and digits only, simplified, lower case. */
export function foldName(text: string): string {
  let folded = foldCache.get(text);
  if (folded === undefined) {
    folded = toSimplified(text.normalize("NFKC"))
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, "");
    if (foldCache.size > 50_000) foldCache.clear();
    foldCache.set(text, folded);
  }
  return folded;
}

const foldCache = new Map<string, string>();

/** The index is built when the first name is looked up: a mailbag without wishes does not pay for it. */
export function buildNameIndex(parties: () => readonly NamedParty[]): NameIndex {
  let built: Built | undefined;
  const cache = new Map<string, readonly Scored[]>();
  return {
    resolve(raw, except) {
      const text = mendName(raw);
      if (isPlaceholder(text)) return nothing("placeholder");
      let scored = cache.get(text);
      if (!scored) {
        built ??= build(parties());
        scored = score(text, built.entries, built.exact);
        cache.set(text, scored);
      }
      return decide(
        text,
        scored.filter(({ entry }) => entry.party.id !== except),
      );
    },
  };
}

type Built = { readonly entries: readonly Entry[]; readonly exact: ReadonlyMap<string, readonly Entry[]> };

function build(parties: readonly NamedParty[]): Built {
  const entries = parties.map(toEntry);
  const exact = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set([...entry.folded, ...entry.cores.map(foldName)])) {
      const known = exact.get(key);
      if (known) known.push(entry);
      else exact.set(key, [entry]);
    }
  }
  return { entries, exact };
}

const nothing = (basis: string): Resolution => ({ status: "unresolved", ids: [], basis, score: 0, others: [] });

function toEntry(named: NamedParty): Entry {
  const party = { ...named, names: [...new Set(named.names.flatMap((name) => [name, ...besideBrackets(name)]))] };
  const cores = [...new Set(party.names.flatMap(coresOf))].filter((core) => core !== "");
  const withPlace = party.names
    .map((name) => splitLegalForm(mendName(name)).core)
    .filter((core) => /^[\p{Script=Latin}\d\s\p{P}&+]+$/u.test(core) && withoutLatinPlace(core) !== core)
    .map((core) => ({ full: foldName(core), brand: foldName(withoutLatinPlace(core).split(/[\s-]+/u)[0] as string) }));
  const chinese = cores
    .filter((core) => /^[\p{Script=Han}\p{Script=Latin}\d]+$/u.test(core) && /\p{Script=Han}{2}/u.test(core))
    .map((core) => ({
      core,
      brand: brandLength(core),
      pinyin: pinyinSyllables(core),
      sounds: pinyinSyllables(core).map((syllable) => pinyinToHangul(syllable) ?? ""),
    }));
  const places = party.names.flatMap((name) => {
    const simplified = /\p{Script=Han}{4}/u.test(name) ? toSimplified(name) : "";
    const inBrackets = /[（(]([^）)]{2,6})[）)]/u.exec(simplified)?.[1] ?? "";
    return [simplified, inBrackets].flatMap((text) => {
      const place = chinesePlacePrefix(text);
      return place === undefined ? [] : hangulOfPlace(place);
    });
  });
  return {
    party: named,
    folded: new Set(party.names.map(foldName)),
    cores,
    withPlace,
    chinese,
    places: [...new Set(places)],
    bodies: party.names.flatMap(bodiesOf),
    initials: [...new Set(party.names.flatMap((name) => initialsOf(splitLegalForm(name).core)))],
  };
}

/** Both names of 한국과학기술원(KAIST); other brackets hold places, forms and remarks. */
function besideBrackets(name: string): string[] {
  const [, outer = "", inner = ""] = /^([^()（）]{2,})[(（]\s*([^()（）]{2,})\s*[)）]$/u.exec(name.trim()) ?? [];
  const isLatin = (text: string) => /^[A-Za-z][A-Za-z\d&.\s-]+$/u.test(text.trim());
  return isLatin(outer) !== isLatin(inner) ? [outer.trim(), inner.trim()] : [];
}

/** A name without legal form, country and place, as it may be called for short. */
function coresOf(name: string): string[] {
  const mended = mendName(name);
  const { core } = splitLegalForm(mended);
  if (/\p{Script=Han}/u.test(core) && !/[가-힣]/u.test(core)) return [chineseCore(toSimplified(mended))];
  if (/[가-힣]/u.test(core)) return [core];
  return [withoutLatinPlace(core)];
}

const vague =
  /아무\s*(?:나|데)|아무\s*기업|(?:하는|있는|관련|소재|잘하는|가능한)\s*(?:회사|기업|업체)|(?:업체|기업|회사)\s*(?:전부|모두|아무|추천|무관|누구)|추천\s*(?:요청|부탁|바람|희망)|주최\s*측|추천해|(?:业|企业|公司|单位|厂家|厂商)(?:均可|都可|即可|不限|推荐|优先)|(?:随便|随意|不论|无论|哪家).{0,12}(?:都行|都可|都好|行|皆可)|均可|推荐|任意|任何|不限|\bany\b|\banyone\b|recommend|whichever|open to|no preference|companies (?:in|from|with)|manufacturers? (?:in|of|from)|any company|お任せ|どこでも|любой|любая|на усмотрение/iu;
/** A description of a kind of firm, not a name: ends in a general word. */
const descriptive =
  /(?:\s(?:업체|회사|기업|제조사|공급사|파트너|대리점|바이어)|(?:类|相关|方面)?的?(?:企业|公司|厂家|供应商|客户|买家)|\b(?:companies|suppliers|manufacturers|partners|buyers|firms))$/iu;

function score(text: string, entries: readonly Entry[], exact: ReadonlyMap<string, readonly Entry[]>): Scored[] {
  const variants = shapesOf(text);
  const [shapes] = variants as [Shapes];
  const found: Scored[] = [];
  for (const [shape, basis, worth] of [
    [shapes.full, "exact", 1],
    [shapes.bare, "legal form dropped", 0.98],
    [shapes.core, "core name", 0.97],
  ] as const) {
    for (const entry of exact.get(shape) ?? [])
      if (!found.some((one) => one.entry === entry))
        found.push({
          entry,
          score: entry.folded.has(shape) ? worth : worth - 0.005,
          basis: entry.folded.has(shape) ? basis : "core name",
        });
    if (found.length > 0) return found;
  }
  for (const entry of entries) {
    const best = bestOf(
      variants.flatMap((variant) => [
        ...entry.cores.map((core) => compareNames(variant, core)),
        ...entry.chinese.map((chinese) => compareAcross(variant, chinese)),
        ...behindPlaces(variant, entry).flatMap((shapes) =>
          entry.chinese.map((chinese) => compareAcross(shapes, chinese)),
        ),
        ...(variant.script === "han" ? entry.cores.map((core) => byReadingOfQuery(variant.core, core)) : []),
        ...(variant.script === "latin" ? entry.withPlace.map((full) => compareWhole(variant.bare, full)) : []),
        ...shortened(variant, entry),
      ]),
    );
    const isCut = best.basis === "brand only" && entry.bodies.some((body) => isCutShort(shapes.full, body));
    if (best.score >= 0.55) found.push({ entry, ...best, ...(isCut ? { score: 0.77 } : {}) });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** What bodies are called for short: their initials, some of their characters, or a name that everybody knows. */
function shortened(shapes: Shapes, entry: Entry): { score: number; basis: string }[] {
  const spellings = otherSpellings(shapes.full);
  const known = [...entry.folded, ...entry.cores.map(foldName)].some((name) => spellings.has(name));
  return [
    ...(known ? [{ score: 0.92, basis: "known by another name" }] : []),
    ...(shapes.script === "latin" && entry.initials.includes(shapes.full) ? [{ score: 0.86, basis: "initials" }] : []),
    ...(shapes.script === "han" || shapes.script === "hangul"
      ? entry.bodies.map((body) => abbreviationScore(shapes.full, body))
      : []),
  ];
}

/** The text without the firm's own place before it: 선양계명… for 沈阳启明…, where the place is too short to be one for certain. */
function behindPlaces(shapes: Shapes, { places }: Entry): Shapes[] {
  if (shapes.script !== "hangul") return [];
  return places.flatMap((place) => {
    const rest = shapes.core.startsWith(place) ? shapes.core.slice(place.length).replace(/^[성시]/u, "") : "";
    return [...rest].length >= 2 ? [{ ...shapes, core: rest }] : [];
  });
}

/** A Korean name that a Chinese writer put into the characters it is read from: 碧山推进器 for 벽산추진기. */
function byReadingOfQuery(query: string, core: string): { score: number; basis: string } {
  const [characters, syllables] = [[...query], [...foldName(core)]];
  if (!/[가-힣]/u.test(core) || characters.length < 2) return { score: 0, basis: "" };
  let matched = 0;
  while (
    matched < Math.min(characters.length, syllables.length) &&
    hanjaReadingsOf(characters[matched] as string).includes(syllables[matched] as string)
  )
    matched++;
  if (matched === characters.length && matched === syllables.length) return { score: 0.94, basis: "hanja reading" };
  if (matched < 2 || (matched === characters.length && matched < 3)) return { score: 0, basis: "" };
  if (matched === characters.length) return { score: 0.86, basis: "hanja reading, brand only" };
  const translated = businessParts(query.slice(matched))
    .map(({ zh, ko }) => ko ?? hanjaReadingsOf(zh)[0] ?? "")
    .join("");
  const rest = hangulSimilarity(syllables.slice(matched).join(""), translated);
  return rest >= 0.5 ? { score: 0.66 + 0.27 * rest, basis: "hanja reading" } : { score: 0, basis: "" };
}

type Shapes = {
  readonly full: string;
  readonly bare: string;
  readonly core: string;
  readonly latin: string;
  readonly script: "hangul" | "han" | "latin" | "other";
};

/** The text as it may be meant: without its leading place, and, because brands are named after places too, with it. */
function shapesOf(text: string): Shapes[] {
  const withoutCountry = text.replace(
    /^(?:한국|대한민국|중국|일본|韩国|韓國|中国|中國|日本|korean?|chinese?|china|japan(?:ese)?)\s*(?=\S{2})/iu,
    "",
  );
  const { core } = splitLegalForm(withoutCountry);
  const script = /[가-힣]/u.test(core)
    ? "hangul"
    : /\p{Script=Han}/u.test(core)
      ? "han"
      : /[a-z]/iu.test(core)
        ? "latin"
        : "other";
  const bare =
    script === "hangul"
      ? withoutHangulPlace(core)
      : script === "han"
        ? chineseCore(toSimplified(core))
        : withoutLatinPlace(core);
  const shape = (short: string): Shapes => ({
    full: foldName(text),
    bare: foldName(core),
    core: foldName(short),
    latin: script === "latin" ? short.toLowerCase().trim() : "",
    script,
  });
  return foldName(bare) === foldName(core) ? [shape(bare)] : [shape(bare), shape(core)];
}

const bestOf = (candidates: readonly { score: number; basis: string }[]): { score: number; basis: string } =>
  candidates.reduce((best, one) => (one.score > best.score ? one : best), { score: 0, basis: "" });

/** Names in the same script: brand only, or misspelt. */
function compareNames(shapes: Shapes, core: string): { score: number; basis: string } {
  const own = foldName(core);
  const query = shapes.core;
  const sameScript =
    (shapes.script === "hangul") === /[가-힣]/u.test(core) &&
    (shapes.script === "han") === (/\p{Script=Han}/u.test(core) && !/[가-힣]/u.test(core));
  if (!sameScript || query.length < 2) return { score: 0, basis: "" };
  if (own.startsWith(query) && isBrand(shapes, core)) return { score: 0.93, basis: "brand only" };
  if (query.startsWith(own) && own.length >= 4) return { score: 0.8, basis: "name with an addition" };
  if (shapes.script === "latin" && /[a-z]/iu.test(core)) return compareLatin(shapes.latin, core.toLowerCase());
  const alike =
    shapes.script === "hangul"
      ? Math.max(hangulSimilarity(query, own, 0.8), similarity(query, own, 0.8))
      : similarity(query, own, 0.74);
  const threshold = shapes.script === "han" ? 0.74 : 0.8;
  const sharesBrand =
    shapes.script === "hangul"
      ? hangulSimilarity(query.slice(0, 3), own.slice(0, 3)) >= 0.6
      : Array.from(query.slice(0, 3)).some((character) => own.slice(0, 3).includes(character));
  if (alike >= threshold && sharesBrand && Math.min(query.length, own.length) >= 3)
    return { score: alike * 0.95, basis: "misspelling" };
  if (shapes.script === "hangul" && query.length >= 4 && lacksOneSyllable(query, own))
    return { score: 0.82, basis: "misspelling" };
  if (shapes.script === "hangul" && query.length >= 3 && query.length < own.length) {
    const prefix = hangulSimilarity(query, own.slice(0, query.length), 0.88);
    if (prefix >= 0.88) return { score: prefix * 0.85, basis: "brand only, misspelt" };
  }
  return { score: 0, basis: "" };
}

/** One syllable left out behind the first: 푸터카본 for 푸름터카본. */
function lacksOneSyllable(query: string, own: string): boolean {
  if (own.length !== query.length + 1 || own[0] !== query[0]) return false;
  let at = 0;
  while (at < query.length && own[at] === query[at]) at++;
  return own.slice(at + 1) === query.slice(at);
}

/** A short form must end where a word of the name ends (Latin) or be at least two characters (Hangul, Han). */
function isBrand(shapes: Shapes, core: string): boolean {
  if (shapes.script !== "latin") return [...shapes.core].length >= 2;
  const words = core.toLowerCase().split(/[\s-]+/u);
  let joined = "";
  for (const word of words) {
    joined += foldName(word);
    if (joined === shapes.core) return true;
  }
  return false;
}

function compareLatin(query: string, core: string): { score: number; basis: string } {
  const [a, b] = [foldName(query), foldName(core)];
  const whole = similarity(a, b, 0.8);
  if (whole >= 0.8 && a.length >= 5 && beginsLike(a, foldName(core.split(/[\s-]+/u)[0] as string)))
    return { score: whole * 0.96, basis: "misspelling" };
  const [queryWords, coreWords] = [query.split(/[\s-]+/u), core.split(/[\s-]+/u)];
  if (areShortened(queryWords, coreWords)) return { score: 0.88, basis: "abbreviation" };
  const brand = similarity(queryWords[0] as string, coreWords[0] as string, 0.75);
  if (brand < 0.75 || (queryWords[0] as string).length < 4) return { score: 0, basis: "" };
  if (queryWords.length === 1)
    return brand >= 0.85 ? { score: brand * 0.85, basis: "brand only, misspelt" } : { score: 0, basis: "" };
  const rest = similarity(foldName(queryWords.slice(1).join("")), foldName(coreWords.slice(1).join("")));
  return rest >= 0.5 ? { score: (brand * 0.6 + rest * 0.4) * 0.95, basis: "misspelling" } : { score: 0, basis: "" };
}

/** The brand whole and later words cut short: "Namhae Eng." for Namhae Engineering, "Taebaek Elec Mach". */
function areShortened(query: readonly string[], core: readonly string[]): boolean {
  if (query.length < 2 || query.length > core.length || query[0] !== core[0] || (query[0] as string).length < 4)
    return false;
  return query.slice(1).every((word, index) => {
    const short = foldName(word);
    return short.length >= 2 && foldName(core[index + 1] as string).startsWith(short);
  });
}

/** The kind of business is long and common, so a misspelt name must still begin like the brand. */
function beginsLike(text: string, brand: string): boolean {
  return [brand.length - 1, brand.length, brand.length + 1].some(
    (length) => similarity(text.slice(0, length), brand, 0.7) >= 0.7,
  );
}

function compareWhole(
  query: string,
  { full, brand }: { full: string; brand: string },
): { score: number; basis: string } {
  const alike = query.length < 8 ? 0 : similarity(query, full, 0.85);
  if (alike === 0) return { score: 0, basis: "" };
  const place = full.indexOf(brand);
  const hasBrand = [-2, -1, 0, 1].some((shift) => beginsLike(query.slice(Math.max(0, place + shift)), brand));
  return hasBrand ? { score: alike * 0.95, basis: "misspelling" } : { score: 0, basis: "" };
}

/** A Chinese name written in Hangul (by Sino-Korean reading or by sound) or in pinyin. */
function compareAcross(shapes: Shapes, chinese: Chinese): { score: number; basis: string } {
  if (shapes.script === "hangul") return bestOf([byReading(shapes.core, chinese), bySound(shapes.core, chinese)]);
  if (shapes.script === "latin") return byPinyin(shapes, chinese);
  return { score: 0, basis: "" };
}

function byReading(query: string, { core, brand }: Chinese): { score: number; basis: string } {
  const syllables = [...query];
  const characters = [...core];
  let matched = 0;
  while (
    matched < Math.min(syllables.length, characters.length) &&
    hanjaReadingsOf(characters[matched] as string).includes(syllables[matched] as string)
  )
    matched++;
  const least = Math.min(brand, characters.length);
  // Where no word of business is known, two characters are taken for the brand, and somebody is asked.
  if (matched === 2 && syllables.length === 2 && least >= 4) return { score: 0.78, basis: "hanja reading, brand only" };
  if (matched < 2 || (matched < least && syllables.length > matched)) return { score: 0, basis: "" };
  if (matched === syllables.length)
    return matched === characters.length
      ? { score: 0.96, basis: "hanja reading" }
      : matched >= least
        ? { score: 0.9, basis: "hanja reading, brand only" }
        : { score: 0, basis: "" };
  const rest = restLikeness(syllables.slice(least).join(""), core.slice(least));
  return { score: 0.66 + 0.29 * rest, basis: "hanja reading" };
}

/** The kind of business in Korean: translated word by word, or read character by character. */
function restLikeness(query: string, rest: string): number {
  if (query === "" || rest === "") return 0.3;
  const parts = businessParts(rest);
  const readings = (text: string) =>
    [...text]
      .map((character) => (/\p{Script=Han}/u.test(character) ? (hanjaReadingsOf(character)[0] ?? "") : character))
      .join("");
  const translated = parts.map(({ zh, ko }) => ko ?? readings(zh)).join("");
  const read = readings(rest);
  const mixed = mixedRendering(query, parts, readings);
  return Math.max(hangulSimilarity(query, translated), hangulSimilarity(query, read), mixed);
}

/** Each word translated or read, whichever the query has. */
function mixedRendering(
  query: string,
  parts: ReturnType<typeof businessParts>,
  readings: (text: string) => string,
): number {
  let at = query;
  let [matched, total] = [0, 0];
  for (const { zh, ko } of parts) {
    const options = [ko, readings(zh)].filter((option): option is string => option !== undefined && option !== "");
    const hit = options.find((option) => at.startsWith(option));
    total += hit?.length ?? options[0]?.length ?? 1;
    if (hit === undefined) continue;
    matched += hit.length;
    at = at.slice(hit.length);
  }
  return total === 0 ? 0 : matched / Math.max(total, query.length);
}

function bySound(query: string, { core, brand, pinyin, sounds }: Chinese): { score: number; basis: string } {
  let best = { score: 0, basis: "" };
  for (const length of new Set([brand, 2, 3])) {
    if (length < 2 || length > pinyin.length) continue;
    const sound = sounds.slice(0, length).join("");
    if (sound.length < 2) continue;
    const [head, tail] = [query.slice(0, sound.length), query.slice(sound.length)];
    const alike = hangulSimilarity(head, sound, 0.78);
    if (alike < 0.78) continue;
    const score =
      tail === ""
        ? alike * (length >= brand ? 0.9 : 0.75)
        : length === brand
          ? alike * alike * 0.6 + restLikeness(tail, core.slice(length)) * 0.33
          : 0;
    if (score > best.score) best = { score, basis: "sound of the Chinese name" };
  }
  return best;
}

function byPinyin(shapes: Shapes, { core, brand, pinyin }: Chinese): { score: number; basis: string } {
  const words = shapes.latin.split(/[\s-]+/u);
  const joined = (length: number) => pinyin.slice(0, length).join("");
  const whole = pinyin.join("");
  if (foldName(shapes.latin) === foldName(whole)) return { score: 0.95, basis: "pinyin" };
  let best = { score: 0, basis: "" };
  for (const length of new Set([brand, 2, 3])) {
    if (length < 2 || length > pinyin.length || length > [...core].length) continue;
    const spelt = joined(length);
    // The brand may be written as one word or syllable by syllable.
    for (const count of [1, length]) {
      if (count > words.length) continue;
      const head = words.slice(0, count).join("").replace(/['’]/gu, "");
      const alike = similarity(head, spelt, 0.75);
      if (alike < 0.75 || head.length < 4) continue;
      const tail = words.slice(count).join(" ");
      // Where no word of business is known, two characters are taken for the brand and the rest proves nothing.
      const isGuessed = brand >= 4 && length === 2;
      const isWholeBrand = length === brand || isGuessed;
      if (tail === "") {
        const score = alike * (isWholeBrand ? 0.92 : 0.72);
        if (score > best.score) best = { score, basis: alike === 1 ? "pinyin, brand only" : "pinyin, misspelt" };
      } else {
        const english = businessParts(core.slice(length))
          .map(({ en, zh }) => en ?? pinyinSyllables(zh).join(""))
          .join(" ");
        const rest = Math.max(
          isGuessed && alike === 1 && head.length >= 5 ? 0.46 : 0,
          similarity(foldName(tail), foldName(english)),
          similarity(foldName(tail), pinyin.slice(length).join("")),
        );
        const score = (isWholeBrand ? 0.62 : 0.5) * alike + 0.33 * rest;
        if (score > best.score) best = { score, basis: alike === 1 ? "pinyin" : "pinyin, misspelt" };
      }
    }
  }
  return best;
}

function decide(text: string, scored: readonly Scored[]): Resolution {
  const [best] = scored;
  if ((!best || best.score < 0.96) && (vague.test(text) || descriptive.test(text))) return nothing("vague");
  if (!best || best.score < 0.74)
    return { ...nothing("not a participant"), others: scored.slice(0, 3).map(({ entry }) => entry.party.id) };
  const margin = best.score >= 0.9 ? 0.015 : 0.04;
  const close = scored.filter(({ score }) => best.score - score < margin);
  const active = close.filter(({ entry }) => !entry.party.isGone);
  const others = scored.slice(0, 5).map(({ entry }) => entry.party.id);
  if (active.length === 0)
    return { status: "withdrawn", ids: [], basis: `withdrawn; ${best.basis}`, score: best.score, others: [] };
  if (active.length > 1)
    return {
      status: "ambiguous",
      ids: active.map(({ entry }) => entry.party.id),
      basis: "ambiguous",
      score: best.score,
      others,
    };
  return {
    status: "resolved",
    ids: [(active[0] as Scored).entry.party.id],
    basis: best.basis,
    score: Math.round(best.score * 100) / 100,
    others,
  };
}
