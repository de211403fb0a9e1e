import { describe, expect, it } from "vitest";
import { readAvailability, readPreferredTime } from "./availability.ts";
import { readDate, readFoundedYear } from "./dates.ts";
import { readEmail } from "./email.ts";
import { readInterpreterNeed } from "./languages.ts";
import { readMode, isWithdrawal } from "./mode.ts";
import { readNumber } from "./numbers.ts";
import { readPhone } from "./phone.ts";
import { readCity, readCountry, withoutHangulPlace } from "./places.ts";
import { readRegistrationNumber } from "./registration.ts";
import { readTimeRange } from "./times.ts";
import { isPlaceholder } from "./text.ts";
import { readZone } from "./zones.ts";

const days = ["2027-06-15", "2027-06-16"];
const spans = (text: string) => {
  const read = readAvailability(text, days);
  return read.kind === "spans"
    ? read.spans.map(({ day, start, end }) => [day, start / 60, end === null ? null : end / 60])
    : read.kind;
};

describe("values as people write them", () => {
  it.each([
    ["2018.1.12", "2018-01-12"],
    ["’18. 1. 12.", "2018-01-12"],
    ["26.01.15", "2026-01-15"],
    ["2017년 10월", "2017-10"],
    ["2026.10.", "2026-10"],
    ["二〇二六年六月八日", "2026-06-08"],
    ["15/06/2027", "2027-06-15"],
    ["January 12, 2018", "2018-01-12"],
    ["12 марта 2018", "2018-03-12"],
    ["令和9年6月15日", "2027-06-15"],
    ["23일(기사에 연·월 표기 없음)", null],
    ["미체결", null],
  ])("the date %s is %s", (text, date) => expect(readDate(text)).toBe(date));

  it.each([
    ["'05.05", 2005],
    ["'97년", 1997],
    ["2009년 9월", 2009],
    ["2016.3.2", 2016],
    ["2O15", null],
    ["설립예정(’27.9)", null],
  ])("a firm founded %s was founded in %s", (text, year) => expect(readFoundedYear(text, 2027).value).toBe(year));

  it.each([
    ["오후 1:30 ~ 3:00", 13.5, 15],
    ["13：30－15：00", 13.5, 15],
    ["３：２０～４：２０ PM", 15 + 1 / 3, 16 + 1 / 3],
    ["下午2点到5点", 14, 17],
    ["14시-16시", 14, 16],
    ["9:30 AM - 11:30 AM", 9.5, 11.5],
    ["午後1時半～3時", 13.5, 15],
  ])("the time %s runs from %s to %s", (text, start, end) => {
    const range = readTimeRange(text);
    expect([range?.start, range?.end]).toEqual([Math.round(start * 60), Math.round(end * 60)]);
  });

  it.each([
    ["둘째 날 오후만", [[1, 13, 18]]],
    [
      "양일 10시-17시",
      [
        [0, 10, 17],
        [1, 10, 17],
      ],
    ],
    [
      "6月15日下午；6月16日全天",
      [
        [0, 13, 18],
        [1, 9, 18],
      ],
    ],
    [
      "June 15 PM, June 16",
      [
        [0, 13, 18],
        [1, 9, 18],
      ],
    ],
    ["16.06.2027 after 11:00 (local)", [[1, 11, null]]],
    ["15 June, 10:00-14:00 local", [[0, 10, 14]]],
    ["仅线上", "unread"],
    ["均可", "any"],
    ["15-16 June", "any"],
  ])("%s means %j", (text, expected) => expect(spans(text)).toEqual(expected));

  it.each([
    ["오전 선호", "AM"],
    ["下午", "PM"],
    ["오전/오후 모두", "ANY"],
    ["상관없음", "ANY"],
    ["월요일", undefined],
  ])("the preference %s is %s", (text, time) => expect(readPreferredTime(text)).toBe(time));

  it.each([
    ["010)0000-0010", "KR", "+821000000010"],
    ["1000000008", "KR", "+821000000008"],
    ["０１０－００００－０００９", "KR", "+821000000009"],
    ["02-000-1234", "KR", "+8220001234"],
    ["0086-12000000006", "CN", "+8612000000006"],
    ["8 (700) 000-00-08", "KZ", "+77000000008"],
    ["+81-90-0000-0001", null, "+819000000001"],
    ["031-000-0000", "KR", "+82310000000"],
    ["전화 없음", "KR", undefined],
    ["12", "CN", undefined],
  ])("the phone %s of %s is %s", (text, country, e164) => expect(readPhone(text, country)?.e164).toBe(e164));

  it.each([
    ["GLOBAL@MARUHANBIT.EXAMPLE.COM", "global@maruhanbit.example.com"],
    ["info(at)taraebit.example.com", "info@taraebit.example.com"],
    ["mailto:hezuo@beiheng.example.org", "hezuo@beiheng.example.org"],
    ["sales＠huachuanyuan.example.org", "sales@huachuanyuan.example.org"],
    ["a@b.example.org ；", "a@b.example.org"],
    ["bizdanbion.example.com", undefined],
    ["@", undefined],
  ])("the address %s is %s", (text, address) => expect(readEmail(text)?.address).toBe(address));

  it("proves check digits of both countries and says what is wrong", () => {
    expect(readRegistrationNumber("９９９－８８－０００７１")).toMatchObject({
      kind: "kr",
      value: "999-88-00071",
      isValid: true,
    });
    expect(readRegistrationNumber("999-88-00072")).toMatchObject({ isValid: false, fault: "check digit" });
    expect(readRegistrationNumber("999-81-1234")).toMatchObject({ isValid: false, fault: "length" });
    expect(readRegistrationNumber(" 91230199fkt000048f ")).toMatchObject({
      kind: "cn",
      value: "91230199FKT000048F",
      isValid: true,
    });
    expect(readRegistrationNumber("91230199FKT0003470")).toMatchObject({ isValid: false, fault: "check digit" });
    expect(readRegistrationNumber("办理中")).toBeUndefined();
  });

  it.each([
    ["1억 2,000만", 120_000_000],
    ["52억", 5_200_000_000],
    ["약 7,139", 7139],
    ["153명", 153],
    ["3.5万", 35_000],
    ["1.2 million", 1_200_000],
    ["二十", 20],
    ["비공개", undefined],
  ])("the number %s is %s", (text, value) => expect(readNumber(text)?.value).toBe(value));

  it.each([
    ["안산", "KR", "안산시"],
    ["경기 파주시", "KR", "파주시"],
    ["哈尔滨", "CN", "哈尔滨市"],
    ["浙江省杭州市", "CN", "杭州市"],
    ["苏州工业园区", "CN", "苏州市"],
    ["上海市浦东新区", "CN", "上海市"],
    ["Sapporo", "JP", "Sapporo"],
    ["경기도 광주시", "KR", "광주시"],
  ])("the place %s in %s is %s", (text, country, city) => expect(readCity(text, country).city).toBe(city));

  it("knows countries and zones in each language, and Chinese places written in Hangul", () => {
    expect(["日本", "Казахстан", "대한민국", "PRC", "몽골"].map(readCountry)).toEqual(["JP", "KZ", "KR", "CN", "MN"]);
    expect(["10:00-12:00 JST", "북경 시간", "UTC+5", "Asia/Almaty"].map((text) => readZone(text)?.offset)).toEqual([
      540, 480, 300, 300,
    ]);
    expect(
      ["하얼빈 북록데이터서비스", "흑룡강 건삭", "항저우 금범로봇", "다칭 살원IoT", "하늘소재"].map(withoutHangulPlace),
    ).toEqual(["북록데이터서비스", "건삭", "금범로봇", "살원IoT", "하늘소재"]);
  });

  it.each([
    ["필요(중)", "zh", "ko", "zh"],
    ["是", "ko", "zh", "ko"],
    ["俄语、韩语", "ko", "zh", "ko"],
    ["不需要", "ko", "zh", null],
    ["불필요(중국어 가능)", "zh", "ko", null],
    ["自带翻译", "ko", "zh", null],
    ["영어 가능하면", "zh", "ko", "en"],
    ["русский", "zh", "ru", "ru"],
  ])("%s asks for an interpreter of the right language", (text, counterpart, home, language) =>
    expect(readInterpreterNeed(text, counterpart, home).language).toBe(language),
  );

  it("tells ways of attending, withdrawals and placeholders from what only looks like them", () => {
    expect(["현장+온라인", "线下", "비대면", "병행(일부 화상)", "in person", "미정"].map(readMode)).toEqual([
      "hybrid",
      "onsite",
      "online",
      "hybrid",
      "onsite",
      undefined,
    ]);
    expect([
      isWithdrawal("참가취소(5/10 유선통보)"),
      isWithdrawal("已取消参会"),
      isWithdrawal("현장참가 취소 → 온라인으로 전환(5/13)"),
    ]).toEqual([true, true, false]);
    expect(["—", "待定", "(추후 제출)", "TBD", "무", "무인항공기"].map(isPlaceholder)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
