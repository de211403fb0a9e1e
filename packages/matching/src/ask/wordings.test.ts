import { describe, expect, test } from "vitest";
import { soundsLike } from "./cross-script.ts";
import { datesIn } from "./dates-in.ts";
import { halvesOf } from "./halves.ts";
import { beginningsOf } from "./korean-forms.ts";
import { neverToldIn } from "./never-told.ts";
import { meaningsIn } from "./read-meanings.ts";

const isFormOf = (verb: string, form: string): boolean => beginningsOf(verb).some((begin) => form.startsWith(begin));

test.each([
  ["이끌다", ["이끄는", "이끈", "이끌었던", "이끌고"]],
  ["꾸리다", ["꾸린", "꾸려", "꾸렸나요", "꾸리기"]],
  ["짓다", ["지은", "지었다", "짓겠다던"]],
  ["듣다", ["들은", "들었나", "듣고"]],
  ["돕다", ["도운", "도와", "돕는"]],
  ["따르다", ["따라", "따른", "따랐다"]],
  ["쓰다", ["써", "썼나요", "쓴", "쓰는"]],
  ["선정하다", ["선정한", "선정했나", "선정해"]],
])("%s is known in all its forms", (verb, forms) => {
  expect(forms.filter((form) => !isFormOf(verb, form))).toEqual([]);
});

test("a verb is not known in the forms of another", () => {
  expect(isFormOf("이끌다", "이기는")).toBe(false);
  expect(isFormOf("돕다", "도착한")).toBe(false);
});

describe("what is asked for by its meaning", () => {
  test.each([
    ["哈尔滨 数字经济 对接会 牵头单位", "host"],
    ["전남대가 어디랑 손잡았어?", "signer"],
    ["harbin conference headcount", "count"],
    ["누가 대표단을 인솔했나요", "head"],
    ["多少家企业落户光州", "located"],
    ["which firms turned up", "member"],
  ])("%s asks for the %s", (question, id) => {
    expect(meaningsIn(question).map(({ meaning }) => meaning.id)).toContain(id);
  });

  test("the longer wording is meant, and what only begins alike is not", () => {
    expect(meaningsIn("牵头单位").map(({ meaning }) => meaning.id)).toEqual(["host"]);
    expect(meaningsIn("which countries").map(({ meaning }) => meaning.id)).not.toContain("count");
  });
});

test.each([
  ["금약그룹 주가는?", "주가"],
  ["哈工大机器人集团的员工有多少", "员工"],
  ["what is the revenue of circulus", "revenue"],
  ["광주와 저장성의 합작회사", "합작회사"],
])("%s asks for what no record of cooperation holds", (question, word) => {
  expect(neverToldIn(question).map((one) => one.word)).toEqual([word]);
});

test.each(["기온실 내부", "공주가 왔다", "staffordshire"])("%s does not, though a part of it looks so", (text) => {
  expect(neverToldIn(text)).toEqual([]);
});

describe("two questions in one", () => {
  test("clauses that both ask are two, whatever joins them", () => {
    expect(halvesOf("What does Dalian offer, and which city copies it?")).toContainEqual({
      first: "What does Dalian offer",
      second: "which city copies it?",
      isClause: true,
    });
    expect(halvesOf("这条新闻是哪家报社发的，发表日期是哪天？").map(({ isClause }) => isClause)).toContain(true);
  });

  test("things side by side are asked for one after the other", () => {
    expect(
      halvesOf("대련 항만의 면적과 준공 시기를 알려 주세요").map(({ first, second }) => [first, second]),
    ).toContainEqual(["대련 항만의 면적를 알려 주세요", "대련 항만의 준공 시기를 알려 주세요"]);
  });

  test("a clause that asks nothing makes no second question", () => {
    expect(halvesOf("작년에, 대련에서 누가 말했나요?").filter(({ isClause }) => isClause)).toEqual([]);
  });
});

describe("a name that another script writes", () => {
  const names = [
    { key: "卢山", entry: 1 },
    { key: "박종건", entry: 2 },
    { key: "梁文锋", entry: 3 },
  ];
  const acronyms = [{ key: "GIST", entry: 4 }];
  test.each([
    ["노산", 1],
    ["루산", 1],
    ["朴钟健", 2],
    ["량원펑", 3],
    ["지스트", 4],
  ])("%s is known by its sound", (word, entry) => {
    expect(soundsLike(names, acronyms, word)).toEqual([entry]);
  });

  test("none is known where two sound alike, or nothing does", () => {
    expect(soundsLike([...names, { key: "芦山", entry: 5 }], [], "노산")).toEqual([]);
    expect(soundsLike(names, acronyms, "부산")).toEqual([]);
  });
});

test("a day of a month is known without its year; the 19th congress is no day", () => {
  expect(datesIn("7月27日哈尔滨").map(({ date }) => date)).toEqual(["--07-27"]);
  expect(datesIn("on 24 september").map(({ date }) => date)).toEqual(["--09-24"]);
  expect(datesIn("september 24, 2025").map(({ date }) => date)).toEqual(["2025-09-24"]);
  expect(datesIn("9월 24일").map(({ date }) => date)).toEqual(["--09-24"]);
  expect(datesIn("the 19th congress")).toEqual([]);
  expect(datesIn("on the 25th?").map(({ date }) => date)).toEqual(["--25"]);
});
