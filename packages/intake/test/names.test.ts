import { describe, expect, it } from "vitest";
import { toTraditional } from "@bridgehead/language/names/han-fold";
import { hanjaReadingsOf } from "@bridgehead/language/names/hanja-reading";
import { hangulOfChinese, pinyinSyllables } from "@bridgehead/language/names/pinyin";
import { pinyinToHangul } from "@bridgehead/language/names/pinyin-hangul";
import { buildNameIndex } from "../src/resolve/name-index.ts";
import { makeFirms, type Firm } from "./firms.ts";
import { dice } from "./seeded.ts";

const firmsOf = (seed: number): Firm[] => [...makeFirms(dice(seed), "KR", 20), ...makeFirms(dice(seed + 1), "CN", 20)];
const indexOf = (firms: readonly Firm[], except = -1) =>
  buildNameIndex(() =>
    firms.flatMap((firm, id) =>
      id === except
        ? []
        : [
            {
              id: String(id),
              country: firm.country,
              names: [firm.name, firm.core, ...(id % 3 === 0 ? [] : [firm.name_en])],
              isGone: false,
            },
          ],
    ),
  );

/** The firm's name as people elsewhere write it. */
function written(firm: Firm, id: number): string[] {
  const english = firm.name_en.replace(" Co., Ltd.", "");
  const names =
    id % 3 === 0
      ? []
      : [english.toLowerCase(), english.replaceAll(" ", ""), `${english.slice(0, 9)}${english.slice(10)}`];
  if (firm.country === "KR") return [...names, firm.core.slice(0, 3), `${firm.core} 주식회사`];
  const reading = [...firm.core].map((character) => hanjaReadingsOf(character)[0]).join("");
  const brand = firm.core.slice(0, 2);
  return [
    ...names,
    reading,
    `중국 ${reading}`,
    hangulOfChinese(brand),
    pinyinSyllables(brand).join(""),
    toTraditional(firm.core),
    brand,
  ];
}

describe("names across scripts", () => {
  it("find their firm by Sino-Korean reading, sound, pinyin, traditional characters, brand, case, spacing and misspelling", () => {
    for (let seed = 1; seed <= 5; seed++) {
      const firms = firmsOf(seed);
      const index = indexOf(firms);
      for (const [id, firm] of firms.entries())
        for (const name of written(firm, id))
          expect([seed, name, index.resolve(name).ids]).toEqual([seed, name, [String(id)]]);
    }
  });

  it("find nobody when the firm is not there, however common its kind of business", () => {
    for (let seed = 1; seed <= 2; seed++) {
      const firms = firmsOf(seed);
      for (const [id, firm] of firms.entries()) {
        const index = indexOf(firms, id);
        for (const name of [firm.name, firm.core, ...written(firm, id)])
          expect([seed, name, index.resolve(name).ids]).toEqual([seed, name, []]);
      }
    }
  });

  it("are no names when they only describe whom one would like to meet", () => {
    const index = indexOf(firmsOf(1));
    for (const text of [
      "AI 잘하는 회사 아무나",
      "치치하얼 소재 공작기계 업체",
      "韩国机器人企业均可",
      "由主办方推荐",
      "any robotics company",
    ])
      expect([text, index.resolve(text)]).toMatchObject([text, { status: "unresolved", basis: "vague" }]);
    for (const text of ["-", "추후 제출", "待定", "무"])
      expect([text, index.resolve(text)]).toMatchObject([text, { status: "unresolved", basis: "placeholder" }]);
  });

  it("write Chinese sounds in Hangul by the Korean rules", () => {
    expect(
      [
        "bing",
        "cheng",
        "rong",
        "xue",
        "hua",
        "chuan",
        "yuan",
        "ji",
        "bei",
        "xing",
        "wo",
        "ken",
        "zhi",
        "lv",
        "jun",
        "qiu",
        "zhang",
      ].map(pinyinToHangul),
    ).toEqual([
      "빙",
      "청",
      "룽",
      "쉐",
      "화",
      "촨",
      "위안",
      "지",
      "베이",
      "싱",
      "워",
      "컨",
      "즈",
      "뤼",
      "쥔",
      "추",
      "장",
    ]);
  });
});
