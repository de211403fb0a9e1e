import { describe, expect, it } from "vitest";
import { locales } from "@bridgehead/domain/shared/language";
import {
  formatConverted,
  formatMoney,
  formatMoneyCode,
  formatMoneyDigits,
  formatMoneyUnit,
  majorUnits,
} from "./money.ts";

const usd = { amountMinor: 275_000_000, currency: "USD" };
const krw = { amountMinor: 120_000_000, currency: "KRW" };
const cny = { amountMinor: 500_000_000, currency: "CNY" };

describe("money", () => {
  it.each([
    [usd, "275만 달러", "275万美元", "USD 2.75 million"],
    [krw, "1억 2,000만 원", "1.2亿韩元", "KRW 120 million"],
    [cny, "500만 위안", "人民币500万元", "CNY 5 million"],
    [{ amountMinor: 1_200, currency: "KRW" }, "1,200원", "1,200韩元", "KRW 1,200"],
    [{ amountMinor: 500_000_000_000, currency: "KRW" }, "5,000억 원", "5000亿韩元", "KRW 500 billion"],
    [{ amountMinor: 12_345, currency: "USD" }, "123.45 달러", "123.45美元", "USD 123.45"],
    [{ amountMinor: 700, currency: "CHF" }, "CHF 7", "CHF 7", "CHF 7"],
  ])("%o is named by each language, in the original currency and exactly", (money, ko, zh, en) => {
    expect(locales.map((locale) => formatMoney(locale, money))).toEqual([ko, zh, en]);
  });

  it("stands without a currency in a column whose head names it", () => {
    expect(formatMoneyDigits(usd)).toBe("2,750,000");
    expect(locales.map((locale) => formatMoneyUnit(locale, "USD"))).toEqual([
      "(단위: 달러)",
      "（单位：美元）",
      "(USD)",
    ]);
  });

  it("carries its code where currencies mix, never ¥ or $", () => {
    expect(formatMoneyCode(usd)).toBe("USD 2,750,000");
    expect(formatMoneyCode({ amountMinor: 5_000, currency: "JPY" })).toBe("JPY 5,000");
  });

  it("shows a conversion after the original, with rate and day", () => {
    const converted = { amountMinor: 960_012_345, currency: "KRW" };
    expect(locales.map((locale) => formatConverted(locale, cny, converted, 192.0, "2026-11-20"))).toEqual([
      "500만 위안(약 9억 6,000만 원, 2026. 11. 20. 매매기준율 192)",
      "人民币500万元（折合约9.6亿韩元，2026年11月20日汇率192）",
      "CNY 5 million (converted: about KRW 960 million, rate 192 of 20 Nov 2026)",
    ]);
  });

  it("knows that won and yen have no minor unit", () => {
    expect([majorUnits(krw), majorUnits({ amountMinor: 100, currency: "JPY" }), majorUnits(usd)]).toEqual([
      120_000_000, 100, 2_750_000,
    ]);
  });
});
