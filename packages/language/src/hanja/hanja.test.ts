import { describe, expect, test } from "vitest";
import { foldKey } from "../fold/fold.ts";
import characters from "./generated/characters.json" with { type: "json" };
import dictionary from "./generated/words.json" with { type: "json" };
import { hanjaOf, readInKorean, splitSinoKorean } from "./hanja.ts";

const split = (run: string) =>
  splitSinoKorean(run).map(({ start, end, hanja }) => `${run.slice(start, end)}=${hanja[0]}`);

describe("the hanja bridge", () => {
  test("a compound is split into the words the dictionary knows", () => {
    expect([split("의료기기"), split("불량검사"), split("교량점검"), split("반도체")]).toEqual([
      ["의료=医疗", "기기=机器"],
      ["불량=不良", "검사=检查"],
      ["교량=桥梁", "점검=点检"],
      ["반도체=半导体"],
    ]);
  });

  test("a loanword stays out", () => {
    expect(split("협동로봇")).toEqual(["협동=协同"]);
  });

  test("homographs give the industrial word first", () => {
    expect(["단지", "검사", "전력", "제어", "기계", "금형"].map((word) => hanjaOf(word)[0])).toEqual([
      "团地",
      "检查",
      "电力",
      "制御",
      "机械",
      "金型",
    ]);
  });

  test("the characters are simplified already", () => {
    for (const word of ["연구", "번역", "오염", "화장품", "감속", "전기"])
      for (const hanja of hanjaOf(word)) expect(foldKey(hanja)).toBe(hanja);
  });

  test("Chinese is read in Korean character by character", () => {
    expect([readInKorean("王建国"), readInKorean("减速器 ABC"), readInKorean("两国")]).toEqual([
      "왕건국",
      "감속기 ABC",
      "양국",
    ]);
  });

  test("the generated dictionary stays under two and a half megabytes", () => {
    const size = new TextEncoder().encode(dictionary.words + characters.simplified + characters.readings).length;
    expect(size).toBeLessThan(2.55e6);
  });
});
