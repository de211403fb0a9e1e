import { expect, test } from "vitest";
import { isSoftWord } from "./read-question.ts";

const soft = (question: string, ...words: readonly string[]): string[] =>
  words.filter((word) => isSoftWord(word, question.toLowerCase(), question));

test("a verb that no list has is known by its form, in whatever ending it stands", () => {
  expect(soft("손잡은 협약에서 꺼내 든 방안을 챙기는 조직", "손잡", "챙기")).toEqual(["손잡", "챙기"]);
  expect(soft("사람이 얼마나 몰릴 것으로 보았나", "몰릴")).toEqual(["몰릴"]);
  expect(soft("What did the governor promise?", "promise")).toEqual(["promise"]);
  expect(soft("Which policies were unveiled in 2022?", "unveiled")).toEqual(["unveiled"]);
});

test("what turns the truth of an answer round stays hard, whatever form it is in", () => {
  expect(soft("협약이 무산된 까닭", "무산된")).toEqual([]);
  expect(soft("협정을 취소했나요", "취소")).toEqual([]);
  expect(soft("Why was the conference cancelled?", "cancelled")).toEqual([]);
  expect(soft("How many robots were sold?", "sold")).toEqual([]);
  expect(isSoftWord("辞", "市长为什么辞")).toBe(false);
});

test("an attribute that is asked for stays hard: no verb, no name of a class", () => {
  expect(soft("하얼빈 인구는 몇 명인가요?", "인구")).toEqual([]);
  expect(soft("딥시크 직원 수가 궁금해요", "직원")).toEqual([]);
  expect(soft("What is the unemployment rate in Gyeonggi?", "unemployment")).toEqual([]);
  expect(isSoftWord("人口", "杭州人口是多少")).toBe(false);
});

test("a capital within the sentence makes a name of a word, and the end of a did-question no verb of what follows a preposition", () => {
  expect(soft("Which agreement did Gyeonggi sign with Hanoi?", "hanoi")).toEqual([]);
  expect(soft("which agreement did gyeonggi sign with hanoi?", "hanoi")).toEqual([]);
});

test("a word that turns a question round is known in every form, and what follows an article is no verb", () => {
  expect(soft("Who succeeded the governor?", "succeeded")).toEqual([]);
  expect(soft("When did Gyeonggi leave the agreement?", "leave")).toEqual([]);
  expect(soft("What is the melting point of graphene?", "melting")).toEqual([]);
  expect(soft("How far is Korea lagging behind?", "lagging")).toEqual(["lagging"]);
});
