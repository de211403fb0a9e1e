import { expect, test } from "vitest";
import { phrasingHolds } from "./phrasing.ts";

const answer = "Start-up fund: target: KRW 500 billion (planned).";
const marks = ["planned", "reported", "inferred", "or more"];

test.each([
  ["The target of the start-up fund is KRW 500 billion (planned).", true],
  ["Start-up fund: target: KRW 500 billion (planned).", true],
  // A number more, a number changed, a number lost.
  ["The target of the start-up fund is KRW 900 billion (planned).", false],
  ["The start-up fund has a target of KRW 500 billion (planned) in 2027.", false],
  ["The start-up fund has a target (planned).", false],
  // A plan told as a fact.
  ["The target of the start-up fund is KRW 500 billion.", false],
  // A name, a claim, an address that no record has.
  ["The start-up fund of Busan has a target of KRW 500 billion (planned).", false],
  ["The excellent start-up fund has a target of KRW 500 billion (planned).", false],
  ["Target of the start-up fund: KRW 500 billion (planned), see https://example.org", false],
  ["", false],
])("%s: %s", (sentence, holds) => {
  expect(phrasingHolds(sentence, answer, marks)).toBe(holds);
});

test("a Korean name may carry another particle, a Chinese one stands as it was written, and neither becomes another", () => {
  const korean = "흑룡강성, 광주광역시. 모두 2곳입니다.";
  expect(phrasingHolds("흑룡강성과 광주광역시, 모두 2곳입니다.", korean, ["계획"])).toBe(true);
  expect(phrasingHolds("흑룡강성과 부산광역시, 모두 2곳입니다.", korean, ["계획"])).toBe(false);
  const chinese = "黑龙江省、光州广域市，共2个。";
  expect(phrasingHolds("黑龙江省和光州广域市，共2个。", chinese, ["计划"])).toBe(false);
  expect(phrasingHolds("黑龙江省、光州广域市，共2个。", chinese, ["计划"])).toBe(true);
});
