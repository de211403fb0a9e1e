import { parse, type Token } from "@messageformat/parser";
import { locales } from "@bridgehead/domain/shared/language";
import { describe, expect, test } from "vitest";
import { messages } from "./all.ts";
import type { Message } from "./catalogue.ts";
import { vocabularyMessages } from "./vocabulary.ts";

const vocabulary = Object.entries<Message>(vocabularyMessages);
const everything = Object.entries<Message>(messages);

describe("the whole catalogue agrees between its languages", () => {
  test("no message is empty, padded or double-spaced", () => {
    const wrong = everything.flatMap(([key, one]) => locales.flatMap((locale) => (/^\s|\s$| {2}|^$/u.test(one[locale]) ? [`${key} ${locale}`] : [])));
    expect(wrong).toEqual([]);
  });

  test("every message parses and takes the same arguments in Korean, Chinese and English", () => {
    const apart = everything.flatMap(([key, one]) => {
      const [ko, zh, en] = locales.map((locale) => argumentsOf(parse(one[locale])).join(" "));
      return ko === zh && zh === en ? [] : [`${key}: ${ko} | ${zh} | ${en}`];
    });
    expect(apart).toEqual([]);
  });

  test("no other room says the same key differently", () => {
    expect(vocabulary.filter(([key, one]) => (messages as Readonly<Record<string, Message>>)[key] !== one).map(([key]) => key)).toEqual([]);
  });
});

function argumentsOf(tokens: readonly Token[]): string[] {
  const names = tokens.flatMap((token): string[] => {
    if (token.type === "argument" || token.type === "function") return [token.arg];
    if (token.type === "select" || token.type === "plural" || token.type === "selectordinal") return [token.arg, ...token.cases.flatMap((one) => argumentsOf(one.tokens))];
    return [];
  });
  return [...new Set(names)].sort();
}
