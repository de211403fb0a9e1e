import { locales } from "@bridgehead/domain/shared/language";
import { describe, expect, test } from "vitest";
import type { MessageKey } from "./all.ts";
import type { Message } from "./catalogue.ts";
import { translatorFor } from "./translate.ts";
import { factValueKey, vocabularyKey, vocabularyMessages } from "./vocabulary.ts";

const vocabulary = Object.entries<Message>(vocabularyMessages);

describe("the words are the ones that were agreed", () => {
  test("Chinese 友好城市 is the sister city, never the friendship city", () => {
    expect(text("agreement-kind.sister-city", "zh")).toBe("友好城市");
    expect(text("agreement-kind.friendship-city", "zh")).toBe("友好交流关系");
  });

  test("the Chinese list of countries and regions carries our own labels", () => {
    expect(["TW", "HK", "MO"].map((code) => text(`country.${code}`, "zh"))).toEqual(["中国台湾", "中国香港", "中国澳门"]);
  });

  test("quantities take the counter of their language", () => {
    const written = (key: MessageKey, count: number, value = String(count)) => locales.map((locale) => translatorFor(locale)(key, { count, value }));
    expect(written("unit.company", 1)).toEqual(["1개사", "1家企业", "1 company"]);
    expect(written("unit.organisation", 1166, "1,166")).toEqual(["1,166개 기관", "1,166家机构", "1,166 organisations"]);
    expect(written("unit.edition", 4)).toEqual(["제4회", "第4届", "4th edition"]);
    expect(written("unit.edition", 22)).toEqual(["제22회", "第22届", "22nd edition"]);
    expect(written("unit.percent-of-us", 88.1)).toEqual(["88.1(미국=100)", "88.1（美国=100）", "88.1 (US = 100)"]);
    expect(written("unit.m2", 46200, "46,200")).toEqual(["46,200㎡", "46,200平方米", "46,200 m²"]);
  });

  test("a figure that is a lower bound says so", () => {
    const atLeast = (locale: (typeof locales)[number]) => {
      const translate = translatorFor(locale);
      return translate("qualifier.at-least", { figure: "150", unit: translate("unit-word.person", { count: 150 }) });
    };
    expect(locales.map(atLeast)).toEqual(["150여 명", "150余人", "150 or more people"]);
  });

  test("no label uses a word that the voice forbids", () => {
    const forbidden: Readonly<Record<(typeof locales)[number], RegExp>> = {
      ko: /국내|해외|우리나라|최적|컨텐츠|컨퍼런스|메세지|노쇼|을\(를\)|이\(가\)|은\(는\)|와\(과\)|해요|됐|하십시오/u,
      zh: /你|您们|登陆|其它|非法|境外|国内|我国|最优|咨询|\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u,
      en: /\b(domestic|foreign|successfully|invalid|optimal|organi[z]|program\b|center|color)/iu,
    };
    const found = vocabulary.flatMap(([key, message]) => locales.flatMap((locale) => (forbidden[locale].test(message[locale]) ? [`${key} ${locale}`] : [])));
    expect(found).toEqual([]);
  });

  test("a label is a noun phrase without a full stop; a sentence ends with one", () => {
    const isSentence = (key: string) => /^(indicator-definition|status-explained|basis-explained)\./.test(key);
    const wrong = vocabulary.flatMap(([key, message]) => locales.flatMap((locale) => (/[.。]$/.test(message[locale]) === isSentence(key) ? [] : [`${key} ${locale}`])));
    expect(wrong).toEqual([]);
  });

  test("Korean and Chinese labels are Korean and Chinese", () => {
    // Symbols that are the same everywhere; a label of Latin letters alone would be an English fallback.
    const symbols = /^(\{[^}]*\}|[\d\s%㎡㎢㎞]|ha|kW|MW|PF|PFLOPS|%p)*$/u;
    const foreign = vocabulary.flatMap(([key, { ko, zh, en }]) => [
      ...(/\p{Script=Hangul}/u.test(ko) || symbols.test(bare(ko)) ? [] : [`${key} ko`]),
      ...(/\p{Script=Han}/u.test(zh) || symbols.test(bare(zh)) ? [] : [`${key} zh`]),
      ...(/\p{Script=Hangul}/u.test(zh) ? [`${key} zh`] : []),
      ...(/[\p{Script=Hangul}\p{Script=Han}]/u.test(en) ? [`${key} en`] : []),
    ]);
    expect(foreign).toEqual([]);
  });

  test("a statement whose value is a code or a yes or no is said in words; anything else stays as written", () => {
    expect(factValueKey("attendance_mode", "online")).toBe("attendance-mode.online");
    expect(factValueKey("stage", "under way")).toBe("project-stage.under-way");
    expect(factValueKey("reached_early", "true")).toBe("fact-value.true");
    expect(factValueKey("abbreviation", "HRG")).toBeUndefined();
  });

  test("a code that nobody foresaw falls to the set's word for the rest, or to nothing", () => {
    expect(vocabularyKey("field", "underwater-basketry")).toBe("field.other");
    expect(vocabularyKey("fact", "never_heard_of")).toBe("fact.other");
    expect(vocabularyKey("project-stage", "under way")).toBe("project-stage.under-way");
    expect(vocabularyKey("indicator", "never-heard-of")).toBeUndefined();
    expect(vocabularyKey("kind", "constructor")).toBeUndefined();
  });
});

const message = (key: string): Message => {
  const found = (vocabularyMessages as Readonly<Record<string, Message>>)[key];
  if (!found) throw new RangeError(`no message ${key}`);
  return found;
};
const text = (key: string, locale: (typeof locales)[number]): string => message(key)[locale];

/** A pattern without its plural frame: `{count, plural, other {㎡}}` is ㎡. */
const bare = (pattern: string): string => pattern.replace(/^\{count, (?:plural|selectordinal), other \{(.*)\}\}$/u, "$1");
