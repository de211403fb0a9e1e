import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf, sizeToFit, widthOf, wrapped } from "./sheet-layout.ts";

test("a name that does not stand in one line is broken between words, and Chinese anywhere", () => {
  expect(wrapped("Harbin Zhisong Robot Technology Co., Ltd.", 150, 10)).toEqual([
    "Harbin Zhisong Robot",
    "Technology Co., Ltd.",
  ]);
  expect(wrapped("주식회사 한결나루커머스", 90, 10)).toEqual(["주식회사", "한결나루커머스"]);
  expect(wrapped("哈尔滨智淞语音科技股份有限公司", 90, 10)).toEqual(["哈尔滨智淞语音科", "技股份有限公司"]);
});

test("what does not stand in the lines there are ends in an ellipsis, and never reaches past the width", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("주식회사", "哈尔滨", "Robotics", "Co.,", "（中国）", "AI·로봇", "x".repeat(60)), {
        maxLength: 12,
      }),
      fc.integer({ min: 30, max: 300 }),
      (words, width) => {
        const text = words.join(" ");
        const lines = wrapped(text, width, 10);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(width);
        const plain = (some: string) => some.replace(/\s/g, "");
        const shown = plain(lines.join(""));
        expect(shown.endsWith("…") ? plain(text).startsWith(shown.slice(0, -1)) : shown === plain(text)).toBe(true);
      },
    ),
  );
});

test("columns share the width and do not touch", () => {
  const columns = columnsOf(500, [1, 2, 2]);
  expect(columns.map(({ x }) => x)).toEqual([0, 100, 300]);
  for (const [index, column] of columns.slice(1).entries())
    expect((columns[index]?.x ?? 0) + (columns[index]?.width ?? 0)).toBeLessThan(column.x);
});

test("the label of a table is as large as stands in one line", () => {
  expect(sizeToFit("A-18", 500, [96, 72, 48])).toBe(96);
  expect(sizeToFit("귀빈 상담실 제1호실 (본관 2층)", 500, [96, 72, 48, 30])).toBe(30);
});
