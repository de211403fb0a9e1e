import { flatten } from "./text.ts";

export type Email = { readonly address: string; readonly repaired: boolean };

const address =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/u;

/**
 * An e-mail address in lower case after the repairs that are certain: width, blanks, mailto:, "(at)", "[dot]", brackets, a
 * trailing separator, a comma for the last dot. Undefined when it still is none: what is missing is asked, never guessed.
 */
export function readEmail(text: string): Email | undefined {
  const folded = flatten(text);
  const mended = folded
    .replace(/^mailto:/iu, "")
    .replace(/^(?:e-?mail|이메일|邮箱|메일)\s*[:：]\s*/iu, "")
    .replace(/\s*[([{<]\s*(?:at|골뱅이|@)\s*[)\]}>]\s*/giu, "@")
    .replace(/\s*[([{<]\s*(?:dot|점|\.)\s*[)\]}>]\s*/giu, ".")
    .replace(/^[<("'[]+|[>)"'\];,.、；，。]+$/gu, "")
    .replace(/[；;,，、\s]+$/gu, "")
    .replace(/\s+(?:at)\s+/iu, "@")
    .replace(/\s+/gu, "")
    .replace(/[。．]/gu, ".")
    .replace(/@+/u, "@")
    .replace(/,(?=(?:com|net|org|kr|cn|jp|kz|ru)$)/iu, ".")
    .replace(/\.{2,}/gu, ".")
    .toLowerCase();
  return address.test(mended) && mended.length <= 254
    ? { address: mended, repaired: mended !== text.trim().toLowerCase() }
    : undefined;
}

/** Several addresses in one cell. */
export const splitEmails = (text: string): string[] => {
  const parts = flatten(text.replace(/\r?\n/gu, ";"))
    .split(/\s*[;；,，、/]\s*|\s+(?=\S+@)/u)
    .filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => readEmail(part) !== undefined) ? parts : [text];
};

/** A misspelt address that a person may confirm: no @ before the domain that the firm's other addresses or site use. */
export function suggestEmail(text: string, domains: readonly string[]): string | undefined {
  const folded = flatten(text).toLowerCase().replace(/\s+/gu, "");
  if (folded.includes("@")) return undefined;
  const domain = domains.find((candidate) => folded.endsWith(candidate) && folded.length > candidate.length);
  const guess = domain ? `${folded.slice(0, -domain.length).replace(/[.]$/u, "")}@${domain}` : undefined;
  return guess && readEmail(guess) ? guess : undefined;
}
