import { hasTraditional, toSimplified } from "@bridgehead/language/names/han-fold";
import { splitLegalForm } from "@bridgehead/language/names/legal-forms";
import { chinesePlacePrefix, withoutChinesePlace } from "../values/places.ts";
import { mendName } from "../values/text.ts";

export type LocalName = { readonly name: string; readonly core: string; readonly traditional?: string };

/**
 * A firm's own name: blanks and line breaks mended, and for mainland firms written in traditional characters the simplified
 * form it is registered under. The core has no legal form and, for Chinese firms, no leading place.
 */
export function readLocalName(text: string, country: string | null): LocalName {
  const mended = withoutNotes(mendName(text));
  if (country === "CN") {
    const tight = /\p{Script=Han}/u.test(mended)
      ? mended
          .replace(/(?<=[\p{Script=Han}）)])\s+(?=[\p{Script=Han}（(])/gu, "")
          .replace(/\(/gu, "（")
          .replace(/\)/gu, "）")
      : mended;
    const simplified = hasTraditional(tight) ? toSimplified(tight) : tight;
    const core = chineseCore(simplified);
    return simplified === tight ? { name: tight, core } : { name: simplified, core, traditional: tight };
  }
  if (country === "KR" || /[가-힣]/u.test(mended)) return { name: mended, core: splitLegalForm(mended).core };
  return { name: mended, core: mended };
}

/** A name without what is written behind it about the firm: a slogan in square brackets, what it was called before. */
export const withoutNotes = (name: string): string =>
  name
    .replace(/\s*[[【〔][^\]】〕]{2,40}[\]】〕]\s*$/u, "")
    .replace(
      /\s*[(（]\s*(?:구|舊|旧|原|原名|曾用名|前身|약칭|简称|formerly|ex|former name)\s*[:：,.]?\s*[^)）]{2,40}[)）]\s*$/iu,
      "",
    )
    .trim() || name;

/** 冰澄（哈尔滨）跨境电商有限公司 → 冰澄跨境电商. A body without a company's legal form keeps its whole name, place included. */
export function chineseCore(name: string): string {
  const { core, legalForm } = splitLegalForm(name);
  if (legalForm === null && /(?:院|所|中心|大学|学院|协会|商会|委员会|局|厅|政府|医院|学会|联盟|基金会)$/u.test(core))
    return core;
  const bare = withoutChinesePlace(core.replace(/[（(]/gu, "（").replace(/[)）]/gu, "）"));
  return (
    bare.replace(/（[^）]*）/gu, (bracket) => (chinesePlacePrefix(bracket.slice(1, -1)) ? "" : bracket)).trim() || core
  );
}

/** An English name with width folded, blanks mended, and capitals-only words set as names are written. */
export function readEnglishName(text: string): string {
  const folded = mendName(text.normalize("NFKC"));
  const letters = folded.replace(/[^A-Za-z]/gu, "");
  if (letters.length < 6 || letters !== letters.toUpperCase()) return folded;
  return folded
    .replace(/[A-Za-z]+/gu, (word) =>
      word.length <= 2 && !/^(?:CO|OF|IN)$/u.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
    )
    .replace(/\bCo\.?,\s*Ltd\.?$/u, "Co., Ltd.");
}
