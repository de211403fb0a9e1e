import { describe, expect, test } from "vitest";
import { verbForms } from "./korean-verbs.ts";

describe("the forms a Korean verb is met in", () => {
  const meets = (stem: string, word: string) => verbForms(stem).some((form) => word.startsWith(form));

  test.each([
    ["만들", ["만들고", "만드는", "만든", "만들어", "만들었다"]],
    ["고치", ["고치는", "고쳐", "고쳤다", "고친", "고칠"]],
    ["바꾸", ["바꾸는", "바꿔", "바꿨다", "바꾼"]],
    ["고르", ["고르는", "골라", "골랐다", "고른"]],
    ["흐르", ["흐르는", "흘러", "흘렀다"]],
    ["춥", ["춥고", "추운", "추워", "추웠다"]],
    ["잡", ["잡고", "잡는", "잡아", "잡은"]],
    ["듣", ["듣는", "들어", "들은"]],
    ["팔", ["팔고", "파는", "팔아", "팔면"]],
    ["모으", ["모으는", "모아", "모았다", "모은"]],
    ["예약하", ["예약하는", "예약해", "예약했다", "예약한"]],
    ["보내", ["보내는", "보내", "보냈다", "보낸"]],
    ["아프", ["아픈", "아파"]],
  ])("%s", (stem, words) => {
    expect(words.filter((word) => !meets(stem, word))).toEqual([]);
  });

  test("no form is a single syllable, which any word may begin with", () => {
    for (const stem of ["팔", "잡", "춥", "듣", "서", "짜"])
      expect(verbForms(stem).filter((form) => form.length < 2)).toEqual([]);
  });

  test("a stem of its own does not meet its neighbours", () => {
    expect(meets("팔", "팔꿈치")).toBe(false);
    expect(meets("만들", "만물상")).toBe(false);
    expect(meets("춥", "춤추는")).toBe(false);
  });
});
