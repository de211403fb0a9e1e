import { describe, expect, test } from "vitest";
import { fold, spanOf } from "../fold/fold.ts";
import { compileLexicon } from "./lexicon.ts";

const names = ["감속기", "减速器", "strain-wave gear", "로봇", "협동로봇", "전지", "IT", "자율주행", "양계", "AI비전", "쌀", "양국"];
const lexicon = compileLexicon(names.map((text, entry) => ({ entry, text })));
const found = (text: string) => {
  const folded = fold(text);
  return lexicon.find(folded).map(({ entry, start, end }) => `${names[entry]}:${text.slice(...spanOf(folded, start, end))}`);
};

describe("finding terms in texts", () => {
  test("in every script, with their place in the original", () => {
    expect([found("정밀 감속기를 찾습니다"), found("尋找減速器供應商"), found("Strain-Wave Gears wanted")]).toEqual([["감속기:감속기"], ["减速器:減速器"], ["strain-wave gear:Strain-Wave Gears"]]);
  });

  test("the longest term wins", () => {
    expect(found("협동로봇과 로봇")).toEqual(["협동로봇:협동로봇", "로봇:로봇"]);
  });

  test("spaces inside a Korean term do not matter where it begins a word", () => {
    expect(found("자율 주행 셔틀")).toEqual(["자율주행:자율 주행"]);
  });

  test("two syllables in the middle of a word are chance", () => {
    expect([found("발전지역"), found("이차전지")]).toEqual([[], ["전지:전지"]]);
  });

  test("the initial-sound rule is undone only where a word begins", () => {
    expect([found("량국 협력"), found("열량계 생산")]).toEqual([["양국:량국"], []]);
  });

  test("an acronym that is also an English word needs its capitals", () => {
    expect([found("make it work"), found("IT services")]).toEqual([[], ["IT:IT"]]);
  });

  test("one syllable counts only as a word of its own", () => {
    expect([found("쌀을 가공"), found("햅쌀밥")]).toEqual([["쌀:쌀"], []]);
  });

  test("one Chinese character counts where it names a thing by itself", () => {
    const single = compileLexicon([
      { entry: 0, text: "牙" },
      { entry: 1, text: "布" },
    ]);
    expect(single.find(fold("掉了牙的人")).map(({ entry }) => entry)).toEqual([0]);
    expect(single.find(fold("市场分布图")).map(({ entry }) => entry)).toEqual([]);
  });

  test("what is being typed leads to terms that begin so", () => {
    expect(lexicon.beginningWith("감속", 5)).toEqual([0]);
  });
});
