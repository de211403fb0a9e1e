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

  describe("of bodies that people shorten", () => {
    const bodies: readonly (readonly string[])[] = [
      ["한국생산기술연구원", "Korea Institute of Industrial Technology"],
      ["한국과학기술원"],
      ["哈尔滨工业大学"],
      ["哈尔滨工程大学"],
      ["黑龙江省科学院"],
      ["경기도경제과학진흥원"],
      ["한국로봇산업진흥원"],
      ["中国中车集团有限公司"],
      ["한국산업단지공단"],
      ["(주)생기로봇"],
      ["한빛융합기술연구원(HICT)"],
      ["상록바이오개발원", "Sangnok Institute for Bio Development"],
    ];
    const index = buildNameIndex(() =>
      bodies.map((names, id) => ({ id: String(id), country: null, names: [...names], isGone: false })),
    );
    const found = (name: string) => index.resolve(name).ids.map((id) => bodies[Number(id)]?.[0]);

    it.each([
      ["哈工大", "哈尔滨工业大学"],
      ["하얼빈공대", "哈尔滨工业大学"],
      ["哈工程", "哈尔滨工程大学"],
      ["생기원", "한국생산기술연구원"],
      ["生技院", "한국생산기술연구원"],
      ["韩国生产技术研究院", "한국생산기술연구원"],
      ["KITECH", "한국생산기술연구원"],
      ["KAIST", "한국과학기술원"],
      ["카이스트", "한국과학기술원"],
      ["韩国科学技术院", "한국과학기술원"],
      ["黑科院", "黑龙江省科学院"],
      ["흑과원", "黑龙江省科学院"],
      ["경과원", "경기도경제과학진흥원"],
      ["로봇산업진흥원", "한국로봇산업진흥원"],
      ["산단공", "한국산업단지공단"],
      ["中车", "中国中车集团有限公司"],
      ["HICT", "한빛융합기술연구원(HICT)"],
      ["상록개발원", "상록바이오개발원"],
      ["SIBD", "상록바이오개발원"],
    ])("%s means %s", (short, whole) => {
      expect(index.resolve(short).score).toBeGreaterThan(0.8);
      expect(found(short)).toEqual([whole]);
    });

    it.each(["中科院", "기생원", "원기생", "大工哈", "연구원", "大学", "한로", "KTX", "哈工院"])(
      "%s is none of them",
      (text) => expect([text, index.resolve(text).status]).toEqual([text, "unresolved"]),
    );

    it("are asked about where two fit, with both as candidates, and where a firm could be called so", () => {
      expect(index.resolve("하공대")).toMatchObject({ status: "ambiguous", ids: ["2", "3"] });
      expect(index.resolve("한국로봇").score).toBeLessThan(0.8);
    });
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
