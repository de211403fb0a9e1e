import fc from "fast-check";
import { expect, test } from "vitest";
import { hidePrivate } from "./private-parts.ts";

const names = ["김도윤", "Kim Do-yun", "王建国", "Li"];

test.each([
  ["담당 김도윤 부장", "담당 ⟦1⟧ 부장"],
  ["ask Kim Do-yun, or Do-yun Kim", "ask ⟦1⟧, or ⟦2⟧"],
  ["KIM DOYUN", "⟦1⟧"],
  ["联系人：王建国", "联系人：⟦1⟧"],
  ["mail sales@ice-tech.example.cn now", "mail ⟦1⟧ now"],
  ["전화 010-1234-5678", "전화 ⟦1⟧"],
  ["电话 +86 139 1234 5678", "电话 ⟦1⟧"],
  ["手机13912345678，传真", "手机⟦1⟧，传真"],
  ["전화010-1234-5678로", "전화⟦1⟧로"],
  ["(0451) 8765-4321", "⟦1⟧"],
  ["微信号：bingxue_88", "⟦1⟧"],
  ["KakaoTalk ID: hanbit.kr", "⟦1⟧"],
  ["see https://example.org/people/kim", "see ⟦1⟧"],
])("what is personal is taken out of “%s”", (text, open) => {
  expect(hidePrivate(text, names).text).toBe(open);
});

test.each([
  "6축 로봇 20kg, 반복정밀도 0.02mm",
  "年产能 120000 台",
  "ISO 9001:2015, IP67",
  "Lithium cells",
  "2027-06-15 납품",
])("what is not personal stays: “%s”", (text) => {
  expect(hidePrivate(text, names).text).toBe(text);
});

test("an answer that keeps the marks gets back what was hidden, whatever the text", () => {
  const part = fc.constantFrom("김도윤", "감속기", " ", "a@b.example", "010-1234-5678", "减速器", "王建国", ", ");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      const { text: open, restore } = hidePrivate(text, names);
      expect(restore(open)).toBe(text);
      expect(open).not.toMatch(/김도윤|王建国|@/);
    }),
  );
});
