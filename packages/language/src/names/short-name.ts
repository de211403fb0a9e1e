import { places } from "../taxonomy/places.ts";

/** What a Chinese name cannot be left with: 黑龙江大学 without its province is nothing. */
const needsItsPlace = /^(?:大学|学院|科学院|研究院|研究所|省|市|集团|商会|协会)/u;

let zhPlaces: RegExp | undefined;
let zhInBrackets: RegExp | undefined;
let enPlaces: RegExp | undefined;

/**
 * A firm's name without the place it begins with, for a cell with room for eight characters: 哈尔滨沃垦光电 is 沃垦光电,
 * 天澍(哈尔滨)特种装备 is 天澍特种装备, Harbin Youbing Investment is Youbing Investment. A Chinese firm's registered name begins
 * with its place by rule, so that twenty neighbours in a column would all read 哈尔滨. Takes a name without its legal form.
 */
export function shortName(core: string): string {
  zhPlaces ??= new RegExp(`^(?:(?:${placesIn("zh")})(?:省|市)?)+`, "u");
  zhInBrackets ??= new RegExp(`[(（](?:${placesIn("zh")})(?:省|市)?[)）]`, "u");
  enPlaces ??= new RegExp(`^(?:${placesIn("en")})(?:\\s+(?:City|Province))?\\s+`, "iu");
  if (/\p{Script=Han}/u.test(core)) {
    const bare = core.replace(zhInBrackets, "").replace(zhPlaces, "");
    return [...bare].length >= 3 && !needsItsPlace.test(bare) ? bare : core;
  }
  const bare = core.replace(enPlaces, "");
  return bare.includes(" ") ? bare : core;
}

const placesIn = (locale: "zh" | "en"): string =>
  [...new Set(places.flatMap((place) => place[locale]))]
    .filter((name) => name.length > 1 && !/^[a-z]{1,3}$/iu.test(name))
    .toSorted((a, b) => b.length - a.length)
    .join("|");
