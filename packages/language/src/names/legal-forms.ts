/** A name without its legal form, and the form as written (null when there is none). */
export type NameParts = { readonly core: string; readonly legalForm: string | null };

const korean =
  "주식\\s*회사|\\(\\s*주\\s*\\)|㈜|\\(\\s*[사재]\\s*\\)|㈔|㈐|사회적\\s*협동\\s*조합|협동\\s*조합|유한\\s*책임\\s*회사|유한\\s*회사|\\(\\s*유\\s*\\)|㈲|합자\\s*회사|\\(\\s*자\\s*\\)|합명\\s*회사|농업\\s*회사\\s*법인|영[농어]\\s*조합\\s*법인|농업\\s*법인|어업\\s*회사\\s*법인|\\(\\s*합\\s*\\)";
/** Bodies whose form is part of what people call them, so the core keeps it: 재단법인 온새융합연구원. */
const chinese =
  "股份有限责任公司|股份有限公司|有限责任公司|集团股份有限公司|集团有限公司|集团公司|有限合伙|（有限合伙）|\\(有限合伙\\)|股份公司|股份有限|有限公司|公司";
const latin =
  "co\\.?\\s*,?\\s*ltd\\.?|company\\s+limited|corporation|corp\\.?|incorporated|inc\\.?|limited|ltd\\.?|l\\.?l\\.?c\\.?|gmbh|s\\.?a\\.?|pte\\.?\\s*ltd\\.?|plc|co\\.";
const japanese = "株式会社|株式會社|（株）|\\(株\\)|㈱|有限会社|合同会社|（有）|\\(有\\)";
const cyrillic = "ооо|оао|зао|пао|ао|тоо|ип";

const koreanAround = new RegExp(`^(?:${korean}|주\\s*\\)\\s*(?=[가-힣A-Za-z]))\\s*|\\s*(?:${korean})$`, "gu");
const japaneseAround = new RegExp(`^(?:${japanese})\\s*|\\s*(?:${japanese})$`, "gu");
const chineseEnd = new RegExp(`(?:${chinese})$`, "u");
const latinEnd = new RegExp(`[\\s,]+(?:${latin})\\s*$`, "iu");
const cyrillicStart = new RegExp(`^(?:${cyrillic})\\s*(?=[«"“\\s])|\\s+(?:${cyrillic})$`, "giu");

/** Splits a firm's name into core and legal form, in Korean, Chinese, Japanese, Latin and Cyrillic notation. Width and spaces may be anything. */
export function splitLegalForm(name: string): NameParts {
  const folded = name.normalize("NFKC").replace(/\s+/gu, " ").trim();
  const forms: string[] = [];
  const strip = (text: string, pattern: RegExp): string =>
    text
      .replace(pattern, (form) => {
        forms.push(form.trim().replace(/^,\s*/u, ""));
        return "";
      })
      .trim();
  let core = strip(folded, koreanAround);
  // 농업회사법인 주식회사 …: one form on top of the other.
  core = strip(core, koreanAround);
  core = strip(core, japaneseAround);
  if (/\p{Script=Han}/u.test(core)) core = strip(core, chineseEnd);
  core = strip(core, latinEnd).replace(/[,\s]+$/u, "");
  core = strip(core, cyrillicStart);
  return core === "" ? { core: folded, legalForm: null } : { core, legalForm: forms.join(" ") || null };
}

/** True when the text carries a company's legal form in any of the scripts: strong evidence that a column holds firms. */
export const hasLegalForm = (name: string): boolean => splitLegalForm(name).legalForm !== null;
