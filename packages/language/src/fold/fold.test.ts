import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldKey, spanOf } from "./fold.ts";
import { foldInitialSounds, initialsOf, romanise, typedInHangul } from "./hangul.ts";
import { skeletonOfHangul, skeletonOfLatin } from "./skeleton.ts";
import { hangulOfPinyin, pinyinOf } from "./transcription.ts";

describe("folding", () => {
  test("traditional, Korean and Japanese characters have the key of the simplified ones", () => {
    expect(["華為減速機", "硏究所 飜譯", "竜 気 国", "化粧品 鎔接 淸眞"].map(foldKey)).toEqual([
      "华为减速机",
      "研究所 翻译",
      "龙 气 国",
      "化妆品 熔接 清真",
    ]);
  });

  test("width, case and compatibility forms are one", () => {
    expect(foldKey("ＡＩ ㈜한빛 ｱ ①")).toBe(foldKey("ai (주)한빛 ア 1"));
  });

  test("typed initials stay what they are", () => {
    expect(foldKey("ㄱㅅㄱ")).toBe("ㄱㅅㄱ");
  });

  test("a span covers the original character even when it folds into several", () => {
    const folded = fold("㈜한빛 減速器");
    expect(folded.key).toBe("(주)한빛 减速器");
    expect([spanOf(folded, 1, 2), spanOf(folded, 3, 5), spanOf(folded, 6, 9)]).toEqual([
      [0, 1],
      [1, 3],
      [4, 7],
    ]);
  });

  test("every unit of the key comes from within the original, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const { key, at } = fold(text);
        expect(at.length).toBe(key.length + 1);
        for (let unit = 0; unit < key.length; unit++) expect(at[unit + 1]).toBeGreaterThanOrEqual(at[unit] ?? 0);
        expect(at[key.length]).toBe(text.length);
      }),
    );
  });

  test("folding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."減減減器龍竜氣気國ＡaⅣ하㈜繁體"), maxLength: 20 }), (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
    );
  });
});

describe("Korean spelling and sound", () => {
  test("both spellings of a morpheme under the initial-sound rule have one key", () => {
    for (const [north, south] of [
      ["량국", "양국"],
      ["로동", "노동"],
      ["녀성", "여성"],
      ["리재률", "이재율"],
      ["련합", "연합"],
      ["력사", "역사"],
      ["령역", "영역"],
    ] as const)
      expect(foldInitialSounds(north)).toBe(foldInitialSounds(south));
  });

  test("initials and the Latin keyboard lead to the same word", () => {
    expect([
      initialsOf("감속기"),
      typedInHangul("rkathrrl"),
      typedInHangul("gkdjfqls"),
      typedInHangul("robot"),
    ]).toEqual(["ㄱㅅㄱ", "감속기", "하얼빈", undefined]);
  });

  test("Chinese names are written in hangul as the rules for loanwords have it", () => {
    const written = (name: string) => pinyinOf(name).map(hangulOfPinyin).join("");
    expect(
      ["哈尔滨", "华为", "王建国", "杭州", "深圳", "卢山", "顾建新", "徐州", "泉州", "重庆", "吕强", "四川"].map(
        written,
      ),
    ).toEqual([
      "하얼빈",
      "화웨이",
      "왕젠궈",
      "항저우",
      "선전",
      "루산",
      "구젠신",
      "쉬저우",
      "취안저우",
      "충칭",
      "뤼창",
      "쓰촨",
    ]);
  });

  test("romanisation follows the revised system syllable by syllable", () => {
    expect([..."한빛"].map(romanise).join("")).toBe("hanbit");
  });

  test("loanwords and their English have one skeleton", () => {
    for (const [korean, english] of [
      ["드론", "drone"],
      ["로봇", "robot"],
      ["센서", "sensor"],
      ["모터", "motor"],
      ["플랫폼", "platform"],
      ["그래핀", "graphene"],
    ] as const)
      expect(skeletonOfHangul(korean)).toBe(skeletonOfLatin(english));
  });
});
