import { describe, expect, test } from "vitest";
import { asidesOf } from "./focus.ts";

const asides = (text: string) => asidesOf(text).map(({ start, end }) => text.slice(start, end));

describe("what stands beside the point", () => {
  test("in Chinese: who asks, the conditions and the use", () => {
    expect(asides("移动机器人需要3d相机，要求冰雪天气可用")).toEqual(["移动机器人", "要求冰雪天气可用"]);
    expect(asides("降雪点云去噪算法，应用于无人扫雪车")).toEqual(["应用于无人扫雪车"]);
  });

  test("in Korean and English: what it is for", () => {
    expect([asides("그리퍼용 실리콘 패드"), asides("strain-wave reducers for cobots")]).toEqual([
      ["그리퍼용"],
      ["cobots"],
    ]);
  });

  test("a plain noun phrase has no aside", () => {
    expect([asides("협동로봇 감속기"), asides("谐波减速器批量生产"), asides("crop spraying drones")]).toEqual([
      [],
      [],
      [],
    ]);
  });
});
