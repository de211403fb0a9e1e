import { Converter as toTraditionalConverter } from "opencc-js/cn2t";
import { Converter as toSimplifiedConverter } from "opencc-js/t2cn";

const simplify = toSimplifiedConverter({ from: "t", to: "cn" });
const traditionalise = toTraditionalConverter({ from: "cn", to: "t" });

const hasHan = /\p{Script=Han}/u;

/**
 * Traditional characters to simplified; everything else stays, and so do the few that mainland names keep (乾朔, not 干朔).
 * For comparison, and for mainland names written in traditional script.
 */
export const toSimplified = (text: string): string =>
  hasHan.test(text)
    ? text
        .split(/([乾著瞭藉])/u)
        .map((part, index) => (index % 2 === 1 ? part : simplify(part)))
        .join("")
    : text;

/** Simplified characters to traditional: hanja dictionaries list those. */
export const toTraditional = (text: string): string => (hasHan.test(text) ? traditionalise(text) : text);

/** True when some character is written in traditional script only (龍, 江省鵬…), so that the mainland form differs. */
export const hasTraditional = (text: string): boolean => toSimplified(text) !== text;
