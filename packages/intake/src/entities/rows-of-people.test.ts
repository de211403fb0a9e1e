import { describe, expect, it } from "vitest";
import { tickedChoices } from "../values/choices.ts";
import { readPhone } from "../values/phone.ts";
import { readZone } from "../values/zones.ts";
import { readPeople } from "./people.ts";
import { halvesOfColumns, halvesOfText, presenceOf } from "./presence.ts";
import { readRemark } from "./remarks.ts";

const days = ["2028-10-05", "2028-10-06"];

describe("people as lists hold them", () => {
  const people = (name: string, phone: string, email: string, country: string) =>
    readPeople({ name, title: "", phone, email, wechat: "", asksWechat: false }, country).people.map((person) => [
      person.name,
      person.title,
      person.mobile,
      person.email,
    ]);

  it.each([
    [
      "黄晓（技术部长）12000003018；market@a.example.org",
      [["黄晓", "技术部长", "+8612000003018", "market@a.example.org"]],
    ],
    [
      "张立 副总经理\n120-0000-3019\noffice@a.example.org",
      [["张立", "副总经理", "+8612000003019", "office@a.example.org"]],
    ],
    ["林军/销售总监/(+86)12000003020/m@a.example.org", [["林军", "销售总监", "+8612000003020", "m@a.example.org"]]],
    ["何远，业务员，电话12000003021，邮箱t@a.example.org", [["何远", "业务员", "+8612000003021", "t@a.example.org"]]],
    [
      "①孙燕 董事长 12000003024 o@a.example.org\n②林博 工程师 12000003047",
      [
        ["孙燕", "董事长", "+8612000003024", "o@a.example.org"],
        ["林博", "工程师", "+8612000003047", null],
      ],
    ],
  ])("%j in one cell is taken apart", (cell, expected) => expect(people(cell, "", "", "CN")).toEqual(expected));

  it("numbers and addresses in one column go where they belong, whatever the column is called", () => {
    const expected = [["윤유찬", "차장", "+821000003001", "export@d.example.com"]];
    expect(people("차장 윤유찬", "", "010-0000-3001 / export@d.example.com", "KR")).toEqual(expected);
    expect(people("차장 윤유찬", "export [at] d.example.com\n01000003001", "", "KR")).toEqual(expected);
    expect(
      people(
        "안혜린(전무)\n장하람(과장)",
        "010-0000-3006 / g@s.example.com\n010-0000-3046 / t@s.example.com",
        "",
        "KR",
      ),
    ).toEqual([
      ["안혜린", "전무", "+821000003006", "g@s.example.com"],
      ["장하람", "과장", "+821000003046", "t@s.example.com"],
    ]);
    expect(people("Kaito Mori (Head of Import)", "+81-90-0000-3001 | c@s.example.com", "", "JP")).toEqual([
      ["Kaito Mori", "Head of Import", "+819000003001", "c@s.example.com"],
    ]);
  });

  it("a number with a note in brackets is that number", () =>
    expect(readPhone("12000003007（微信同号）", "CN")?.e164).toBe("+8612000003007"));

  it("an address without its @ is told, and one with # for it is doubted", () => {
    const trouble = (email: string) =>
      readPeople({ name: "홍건우", title: "", phone: "", email, wechat: "", asksWechat: false }, "KR").trouble;
    expect(trouble("bizonbit.example.com")).toMatchObject([{ code: "bad-email", value: null }]);
    expect(trouble("biz#onbit.example.com")).toMatchObject([{ code: "bad-email", value: "biz@onbit.example.com" }]);
  });
});

describe("when firms are there", () => {
  const presence = (halves: ReturnType<typeof halvesOfText>) => halves && presenceOf(halves, () => 720);

  it.each([
    ["13일만", undefined],
    ["仅6日", { pref: "ANY", facts: { days: [2] } }],
    ["每天下午", { pref: "PM", facts: {} }],
    ["목요일 오후, 금요일 오후", { pref: "PM", facts: {} }],
    ["周四", { pref: "ANY", facts: { days: [1] } }],
    ["5,6일", { pref: "ANY", facts: {} }],
    ["5-6", { pref: "ANY", facts: {} }],
    ["둘 다", { pref: "ANY", facts: {} }],
    ["점심 이후", { pref: "PM", facts: {} }],
    ["10:00-12:00", undefined],
  ])("%s, in days and halves, is %j", (text, expected) => expect(presence(halvesOfText(text, days))).toEqual(expected));

  it("is read from ticked columns: a first morning away is an arrival, one day alone a day", () => {
    const ticked = (...marks: string[]) =>
      presence(
        halvesOfColumns(
          ["10.5.(목) 오전", "오후", "10.6.(금) 오전", "오후"].map((header, index) => ({
            header,
            text: marks[index] ?? "",
          })),
          days,
        ),
      );
    expect(ticked("●", "●", "●", "●")).toEqual({ pref: "ANY", facts: {} });
    expect(ticked("✓", "", "✓", "×")).toEqual({ pref: "AM", facts: {} });
    expect(ticked("", "", "V", "V")).toEqual({ pref: "ANY", facts: { days: [2] } });
    expect(ticked("×", "○", "○", "○")).toEqual({ pref: "ANY", facts: { notBefore: { day: 0, minutes: 780 } } });
    expect(ticked("○", "○", "○", "")).toEqual({ pref: "ANY", facts: { notAfter: { day: 1, minutes: 720 } } });
    expect(ticked("○", "", "", "○")).toBeUndefined();
    expect(ticked("", "", "", "")).toBeUndefined();
  });

  it.each([
    ["6일 15시 비행기로 출국", { notAfter: { day: 1, minutes: 900 } }],
    ["5日下午抵达", { notBefore: { day: 0, minutes: 780 } }],
    ["arrives 5 Oct at 14:00", { notBefore: { day: 0, minutes: 840 } }],
    ["둘째 날은 16시까지 가능", { notAfter: { day: 1, minutes: 960 } }],
    ["6일 오전까지 참석", { notAfter: { day: 1, minutes: 720 } }],
    ["次日提前离会（15:00）", { notAfter: { day: 1, minutes: 900 } }],
    ["둘째날 오전 불참", {}],
    ["6일 불참", { days: [1] }],
    ["대표 5일 입국", {}],
  ])("the remark %s says %j", (text, expected) => expect(readRemark(text, days, () => 720)).toEqual(expected));

  it("clocks are those of the zone on the day, summer time and all", () => {
    expect(["Europe/Berlin", "CEST", "America/New_York"].map((text) => readZone(text, "2028-10-12")?.offset)).toEqual([
      120, 120, -240,
    ]);
    expect(["Europe/Berlin", "America/New_York"].map((text) => readZone(text, "2028-12-12")?.offset)).toEqual([
      60, -300,
    ]);
    expect(readZone("Nowhere/Else", "2028-12-12")).toBeUndefined();
  });
});

describe("boxes to tick", () => {
  it.each([
    ["■ 중국어   □ 영어   □ 불필요", "중국어"],
    ["☑线下 ☑线上", "☑线下 ☑线上"],
    ["□线下 ☑线上", "线上"],
    ["필요 ( O )  불필요 (   )", "필요"],
    ["( ) Yes (x) No", "No"],
    ["□ 제조사 □ 유통사", ""],
    ["■ 제조사 □ 유통사 ■ 투자사", "제조사, 투자사"],
    ["로봇(AMR) 및 부품", "로봇(AMR) 및 부품"],
  ])("%s is %j", (text, chosen) => expect(tickedChoices(text)).toBe(chosen));
});
