import { flatten } from "./text.ts";

export type RegistrationNumber =
  | { readonly kind: "kr" | "cn"; readonly value: string; readonly isValid: true }
  | {
      readonly kind: "kr" | "cn";
      readonly value: string;
      readonly isValid: false;
      readonly fault: "length" | "check digit";
    };

/**
 * Reads a Korean business registration number (사업자등록번호, 10 digits) or a Chinese unified social credit code
 * (统一社会信用代码, 18 characters) in any width and spacing, and proves its check digit.
 * Undefined when the text is neither (办理中, 신청중).
 */
export function readRegistrationNumber(text: string): RegistrationNumber | undefined {
  const folded = flatten(text).toUpperCase();
  const compact = folded.replace(/[^0-9A-Z]/gu, "");
  if (/^\d{10}$/u.test(compact))
    return isKoreanNumber(compact)
      ? valid("kr", formatKorean(compact))
      : invalid("kr", formatKorean(compact), "check digit");
  if (/^[0-9A-Z]{18}$/u.test(compact) && /[0-9]{6}/u.test(compact))
    return isChineseCode(compact) ? valid("cn", compact) : invalid("cn", compact, "check digit");
  if (/^\d{8,12}$/u.test(compact) && /^[\d\s.-]+$/u.test(folded)) return invalid("kr", folded, "length");
  if (/^[0-9A-Z]{14,20}$/u.test(compact) && /\d{6}/u.test(compact)) return invalid("cn", compact, "length");
  return undefined;
}

const valid = (kind: "kr" | "cn", value: string) => ({ kind, value, isValid: true }) as const;
const invalid = (kind: "kr" | "cn", value: string, fault: "length" | "check digit") =>
  ({ kind, value, isValid: false, fault }) as const;

const formatKorean = (digits: string): string => `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;

/** National Tax Service rule: weights 1 3 7 1 3 7 1 3 5, the ninth product's tens added, sum to a multiple of ten. */
function isKoreanNumber(digits: string): boolean {
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (10 - ((sum + Math.floor((Number(digits[8]) * 5) / 10)) % 10)) % 10 === Number(digits[9]);
}

const codeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** GB 32100-2015: weights are powers of 3 modulo 31 over an alphabet without I, O, S, V, Z. */
function isChineseCode(code: string): boolean {
  let [sum, weight] = [0, 1];
  for (const character of code.slice(0, 17)) {
    const value = codeAlphabet.indexOf(character);
    if (value === -1) return false;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return codeAlphabet[(31 - (sum % 31)) % 31] === code[17];
}
