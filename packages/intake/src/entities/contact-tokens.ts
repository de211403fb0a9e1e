import { readEmail } from "../values/email.ts";

/** What a cell that mixes everything holds: numbers, addresses, texts that look like addresses and are none, and the rest. */
export type ContactTokens = {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly broken: readonly string[];
  readonly rest: string;
};

const emailToken =
  /(?:mailto:)?[\w.+-]+\s?(?:@|＠|[([{<]\s*(?:at|골뱅이)\s*[)\]}>]|\sat\s|[#＃])\s?[\w-]+(?:\s?[.．。]\s?[\w-]+)+/giu;
const domainToken =
  /(?<![\w@.])[a-z][\w-]*(?:\.[a-z][\w-]*){1,}\.(?:com|net|org|kr|cn|jp|kz|ru|vn|de|sg|io|biz|info)(?:\.[a-z]{2})?(?![\w@])/giu;
const phoneToken = /(?:[(（]\s*\+?\s*\d{1,4}\s*[)）]|\+)?\s*\d[\d\s().\-–—－·]{5,}\d/gu;
const labels =
  /(?:^|[\s,，;；/／])(?:휴대폰|휴대전화|핸드폰|전화번호|전화|연락처|이메일|메일|手机号?|电话|联系电话|邮箱|邮件|电邮|mobile|phone|tel|cell|hp|e-?mail|mail)\s*[.:：]?(?=\s|$|[,，;；/／\d])/giu;

/** True when a text holds a number somebody could call. */
export const hasPhone = (text: string): boolean =>
  /\d{2}|[０-９]/u.test(text) &&
  [...fold(text).replace(emailToken, " ").matchAll(phoneToken)].some(([token]) => isPhone(token));
/** True when a text holds an address, written in any of the ways to hide its @. */
export const hasEmail = (text: string): boolean =>
  /[@＠#＃]|\bat\b|골뱅이/iu.test(text) && fold(text).search(emailToken) !== -1;

/** Takes numbers and addresses out of a text, in the order they stand. */
export function takeContacts(text: string): ContactTokens {
  let rest = fold(text);
  const emails: string[] = [];
  const broken: string[] = [];
  const phones: string[] = [];
  rest = rest.replace(emailToken, (token) => {
    emails.push(token.trim());
    return "\n";
  });
  rest = rest.replace(domainToken, (token) => {
    if (/^(?:www|https?)\b/iu.test(token)) return token;
    broken.push(token);
    return "\n";
  });
  // "(WeChat is the same)" beside a number is no part of it.
  rest = rest.replace(/[(（][^()（）]*(?:同号|同微信|微信|동일|same)[^()（）]*[)）]/giu, " ");
  rest = rest.replace(phoneToken, (token) => {
    if (!isPhone(token)) return token;
    phones.push(token.trim());
    return "\n";
  });
  return { phones, emails, broken, rest: rest.replace(labels, " ") };
}

const fold = (text: string): string => text.normalize("NFKC");

const isPhone = (token: string): boolean => {
  const digits = token.replace(/\D/gu, "").length;
  return digits >= 8 && digits <= 15;
};

/** The address a token stands for; "#" where the @ belongs is one of the ways to hide it. */
export const emailOf = (token: string) => readEmail(token) ?? readEmail(token.replace(/[#＃]/u, "@"));
