import { flatten } from "./text.ts";

export type Phone = { readonly e164: string; readonly lostZero: boolean };

/** Calling code and national rules of the countries that come to such events. `area`: digits after the trunk prefix. */
const plans: Readonly<
  Record<
    string,
    { readonly code: string; readonly trunk: string; readonly lengths: readonly number[]; readonly start: RegExp }
  >
> = {
  KR: { code: "82", trunk: "0", lengths: [8, 9, 10], start: /^(?:1[0-9]|2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|80|50)/u },
  CN: { code: "86", trunk: "0", lengths: [9, 10, 11, 12], start: /^[1-9]/u },
  JP: { code: "81", trunk: "0", lengths: [9, 10], start: /^[1-9]/u },
  KZ: { code: "7", trunk: "8", lengths: [10], start: /^[67]/u },
  RU: { code: "7", trunk: "8", lengths: [10], start: /^[3489]/u },
  MN: { code: "976", trunk: "0", lengths: [8], start: /^[1-9]/u },
  UZ: { code: "998", trunk: "", lengths: [9], start: /^[1-9]/u },
  VN: { code: "84", trunk: "0", lengths: [9, 10], start: /^[1-9]/u },
  TW: { code: "886", trunk: "0", lengths: [8, 9], start: /^[1-9]/u },
  HK: { code: "852", trunk: "", lengths: [8], start: /^[2-9]/u },
  SG: { code: "65", trunk: "", lengths: [8], start: /^[3689]/u },
  US: { code: "1", trunk: "1", lengths: [10], start: /^[2-9]/u },
  DE: { code: "49", trunk: "0", lengths: [9, 10, 11], start: /^[1-9]/u },
};

const codes = [...new Set(Object.values(plans).map((plan) => plan.code))].sort((a, b) => b.length - a.length);

/**
 * A phone number as E.164, or undefined when it is none. `country` (ISO 3166-1) is the firm's; a number with a calling code
 * does not need it. A number that a spreadsheet stripped of its leading zero (1012345678) is mended and says so.
 */
export function readPhone(text: string, country: string | null): Phone | undefined {
  const folded = flatten(text)
    .replace(/^(?:tel|phone|mobile|hp|t|m|전화|휴대폰|手机|电话)\s*[.:：)]\s*/iu, "")
    .replace(/\(0\)/gu, "")
    .replace(/[(（][^)）\d]*\p{L}[^)）\d]*[)）]/gu, " ");
  const international = /^\s*(?:\+|00)\s*(?=[1-9])/u.test(folded);
  const extension = folded.replace(/\s*(?:ext\.?|내선|转|分机|#|доб\.?)\s*\d+\s*$/iu, "");
  if (/[a-z가-힣一-龥]{2,}/iu.test(extension)) return undefined;
  let digits = extension.replace(/\D/gu, "");
  if (international) {
    if (!extension.trim().startsWith("+")) digits = digits.replace(/^00/u, "");
    const code = codes.find((candidate) => digits.startsWith(candidate));
    if (code === undefined)
      return digits.length >= 8 && digits.length <= 15 ? { e164: `+${digits}`, lostZero: false } : undefined;
    const plan = Object.values(plans).find((one) => one.code === code);
    const national =
      plan && plan.trunk === "0" ? digits.slice(code.length).replace(/^0/u, "") : digits.slice(code.length);
    return national.length >= 6 && national.length <= 12 ? { e164: `+${code}${national}`, lostZero: false } : undefined;
  }
  const plan = country === null ? guessPlan(digits) : plans[country];
  if (!plan) return undefined;
  if (
    digits.startsWith(plan.code) &&
    plan.lengths.includes(digits.length - plan.code.length) &&
    !plan.lengths.includes(digits.length) &&
    !(plan.trunk !== "" && digits.startsWith(plan.trunk))
  ) {
    return { e164: `+${digits}`, lostZero: false };
  }
  const hasTrunk = plan.trunk !== "" && digits.startsWith(plan.trunk) && (plan.trunk === "0" || digits.length === 11);
  const national = hasTrunk ? digits.slice(plan.trunk.length) : digits;
  if (!plan.lengths.includes(national.length) || !plan.start.test(national)) return undefined;
  if (plan.code === "86" && !hasTrunk && national.length === 11 && !national.startsWith("1")) return undefined;
  const lostZero = plan.code === "82" && !hasTrunk;
  if (lostZero && !/^(?:1[016789]\d{7,8}|[2-6]\d{7,9}|70\d{8})$/u.test(national)) return undefined;
  return { e164: `+${plan.code}${national}`, lostZero };
}

function guessPlan(digits: string) {
  if (
    /^01[016789]\d{7,8}$/u.test(digits) ||
    /^1[016789]\d{8}$/u.test(digits) ||
    /^0(?:2|[3-6]\d)\d{7,8}$/u.test(digits)
  )
    return plans.KR;
  if (/^1\d{10}$/u.test(digits)) return plans.CN;
  if (/^87\d{9}$/u.test(digits)) return plans.KZ;
  if (/^0[789]0\d{8}$/u.test(digits)) return plans.JP;
  return undefined;
}

/** The country whose calling code a number carries; Russia and Kazakhstan share one and part by what follows. */
export function countryOfPhone(text: string): string | undefined {
  const digits = /^\s*(?:\+|00)\s*([\d\s().-]{6,})/u.exec(flatten(text))?.[1]?.replace(/\D/gu, "");
  if (digits === undefined) return undefined;
  if (digits.startsWith("7")) return /^7[67]/u.test(digits) ? "KZ" : "RU";
  const code = codes.find((candidate) => digits.startsWith(candidate));
  return Object.entries(plans).find(([, plan]) => plan.code === code)?.[0];
}

/** Several numbers in one cell, cut at separators that no number contains. */
export function splitPhones(text: string): string[] {
  const parts = flatten(text.replace(/\r?\n/gu, " / "))
    .split(/\s*(?:[/,;、，；]|\bor\b)\s*/u)
    .filter((part) => /\d{3}/u.test(part));
  return parts.length > 0 ? parts : [text];
}
