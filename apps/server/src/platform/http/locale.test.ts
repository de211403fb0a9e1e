import { expect, test } from "vitest";
import { fakeClock } from "../clock/clock.ts";
import { createLimiter } from "./limiter.ts";
import { localeOf } from "./locale.ts";

test("the reader's language is the one asked for, else the first of ours that the browser names, else the account's", () => {
  expect(localeOf({ lang: "zh", acceptLanguage: "ko" })).toBe("zh");
  expect(localeOf({ lang: "fr", acceptLanguage: "fr-FR, ja;q=0.9, ko-KR;q=0.8, en;q=0.7" })).toBe("ko");
  expect(localeOf({ acceptLanguage: "en;q=0.3, zh-Hans-CN;q=0.9" })).toBe("zh");
  expect(localeOf({ acceptLanguage: "zh-TW" })).toBe("zh");
  expect(localeOf({ acceptLanguage: "fr, *;q=0.5", account: "ko" })).toBe("ko");
  expect(localeOf({ acceptLanguage: "ko;q=0" })).toBe("en");
  expect(localeOf({})).toBe("en");
});

test("a limit counts attempts in a window that slides, for each key apart", () => {
  const clock = fakeClock("2026-11-20T00:00:00Z");
  const limiter = createLimiter(clock);
  const limit = { max: 2, perSeconds: 60 };
  expect([limiter.take("a", limit), limiter.take("a", limit), limiter.take("b", limit)]).toEqual([0, 0, 0]);
  clock.advance(20_000);
  expect(limiter.take("a", limit)).toBe(40);
  clock.advance(40_001);
  expect(limiter.take("a", limit)).toBe(0);
});
