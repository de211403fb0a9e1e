import { expect, test } from "vitest";
import { readAmount } from "./read-amount.ts";

test("an amount is read as each language writes it", () => {
  expect(readAmount("4,269억 원")).toBe(426_900_000_000);
  expect(readAmount("2만 5,000")).toBe(25_000);
  expect(readAmount("1조 2,000억")).toBe(1_200_000_000_000);
  expect(readAmount("1.2亿")).toBe(120_000_000);
  expect(readAmount("5000亿韩元")).toBe(500_000_000_000);
  expect(readAmount("1万亿")).toBe(1_000_000_000_000);
  expect(readAmount("2.75 million")).toBe(2_750_000);
  expect(readAmount("１２，０００")).toBe(12_000);
  expect(readAmount("426900000000")).toBe(426_900_000_000);
  expect(readAmount("0.5")).toBe(0.5);
});

test("what is no amount is not guessed at", () => {
  for (const written of ["", "원", "about 5", "만 5", "5억쯤", "2만 4억", "-3", "1e9", "5 6"])
    expect(readAmount(written), written).toBeUndefined();
});
