import { expect, test } from "vitest";
import { shortName } from "./short-name.ts";

test("a Chinese firm's name loses the place it begins with by rule", () => {
  expect(shortName("哈尔滨沃垦光电科技")).toBe("沃垦光电科技");
  expect(shortName("黑龙江省思澈医疗科技")).toBe("思澈医疗科技");
  expect(shortName("大庆市铁人谷网络安全科技")).toBe("铁人谷网络安全科技");
  expect(shortName("天澍(哈尔滨)特种装备")).toBe("天澍特种装备");
  expect(shortName("天澍（哈尔滨）特种装备")).toBe("天澍特种装备");
});

test("and its English name likewise", () => {
  expect(shortName("Harbin Youbing Industrial Investment")).toBe("Youbing Industrial Investment");
  expect(shortName("Heilongjiang Jingmo Smart City")).toBe("Jingmo Smart City");
});

test("a name that would be nothing without its place keeps it", () => {
  for (const name of [
    "黑龙江大学",
    "哈尔滨市科学院",
    "哈尔滨",
    "Harbin Institute",
    "경기도 경제과학진흥원",
    "조은벗결모션",
  ])
    expect(shortName(name)).toBe(name);
});
