import { describe, expect, it } from "vitest";
import { fold } from "../fold/fold.ts";
import { compileLexicon } from "./lexicon.ts";

const found = (terms: readonly string[], text: string): readonly string[] =>
  compileLexicon(terms.map((term, entry) => ({ entry, text: term })))
    .find(fold(text))
    .map(({ term }) => term);

describe("a name written with a space", () => {
  it("is found whole even where its second word begins with ㄹ", () => {
    expect(found(["로봇", "안내로봇"], "안내 로봇을 찾습니다")).toEqual(["안내로봇"]);
  });

  it("is found in the spelling that keeps the initial ㄹ or ㄴ", () => {
    expect(found(["역사박물관"], "력사 박물관")).toEqual(["역사박물관"]);
  });
});
