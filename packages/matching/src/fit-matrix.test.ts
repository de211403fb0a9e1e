import { describe, expect, test } from "vitest";
import { fieldLabel, fitMatrix } from "./fit-matrix.ts";
import { buildIndex } from "./index/build-index.ts";
import type { MatchingOrganisation } from "./types.ts";

const firm = (
  id: string,
  country: string,
  offers: readonly string[],
  needs: readonly string[],
): MatchingOrganisation => ({
  id,
  country,
  offers: offers.map((text, at) => ({ id: `${id}-o${at}`, text })),
  needs: needs.map((text, at) => ({ id: `${id}-n${at}`, text })),
});
const index = buildIndex({
  organisations: [
    firm("k1", "KR", ["스마트팜 온실 환경제어"], ["로봇 감속기 공급처"]),
    firm("k2", "KR", ["의료영상 판독 AI"], ["협동로봇"]),
    firm("c1", "CN", ["机器人减速器"], ["智能温室环境控制设备"]),
    firm("c2", "CN", ["协作机器人整机"], ["冷链物流"]),
  ],
});
const matrix = fitMatrix(index, ["k1", "k2"], ["c1", "c2"]);

describe("two clusters side by side", () => {
  test("each cell names the field, the direction and the firms behind it", () => {
    const robots = matrix.cells.find(({ concept, direction }) => concept === "robotics" && direction === "a-needs");
    expect(robots?.pairs.map(({ seeks, offers }) => `${seeks}<${offers}`)).toEqual(
      expect.arrayContaining(["k1<c1", "k2<c2"]),
    );
    expect(
      matrix.cells.some(
        ({ direction, pairs }) =>
          direction === "b-needs" && pairs.some(({ seeks, offers }) => seeks === "c1" && offers === "k1"),
      ),
    ).toBe(true);
  });

  test("a cell is the sum of its pairs, and the totals are the sums of the cells", () => {
    for (const { value, pairs } of matrix.cells)
      expect(value).toBeCloseTo(
        pairs.reduce((sum, one) => sum + one.value, 0),
        2,
      );
    expect(matrix.total.aNeeds + matrix.total.bNeeds).toBeCloseTo(
      matrix.cells.reduce((sum, { value }) => sum + value, 0),
      2,
    );
  });

  test("seen from the other side the directions change places", () => {
    const turned = fitMatrix(index, ["c1", "c2"], ["k1", "k2"]);
    expect([turned.total.aNeeds, turned.total.bNeeds]).toEqual([matrix.total.bNeeds, matrix.total.aNeeds]);
  });

  test("a field is named in the reader's language", () => {
    expect([fieldLabel(index, "robotics", "ko"), fieldLabel(index, "robotics", "zh")]).toEqual(["로봇", "机器人"]);
  });
});
