import iconv from "iconv-lite";
import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { readMailbag } from "../src/index.ts";

type Rows = readonly (readonly (string | number | null)[])[];
const workbook = async (name: string, sheet: string, rows: Rows) => ({
  name,
  bytes: await writeXlsx({ sheets: [{ name: sheet, rows: rows.map((row) => [...row]) }] }),
});
const firms: Rows = [
  [
    "업체명",
    "영문명",
    "사업자등록번호",
    "소재지",
    "주력제품",
    "희망 협력 내용",
    "참석자",
    "휴대폰",
    "이메일",
    "참가형태",
  ],
  [
    "(주)샛강로봇",
    "Saetgang Robot",
    "999-81-00014",
    "수원시",
    "협동로봇",
    "제어기",
    "문태오",
    "010-0000-1111",
    "a@saetgang.example.com",
    "대면",
  ],
  [
    "누리별센서㈜",
    "Nuribyeol Sensor",
    "999-81-00029",
    "성남시",
    "압력센서",
    "대리점",
    "김하늘",
    "010-0000-2222",
    "b@nuri.example.com",
    "대면",
  ],
  [
    "솔향기식품",
    "Solhyanggi Food",
    "999-81-00033",
    "용인시",
    "조미료",
    "유통사",
    "박바다",
    "010-0000-3333",
    "c@sol.example.com",
    "대면",
  ],
  [
    "여우비소재",
    "Yeoubi Materials",
    "999-81-00048",
    "평택시",
    "탄소섬유",
    "수지",
    "한별",
    "010-0000-4444",
    "d@yeoubi.example.com",
    "대면",
  ],
];
const read = async (notice: Rows) =>
  readMailbag([await workbook("신청.xlsx", "신청", firms), await workbook("변경.xlsx", "통보", notice)]);
const head = ["구분", "업체", "변경 항목", "변경 전", "변경 후", "비고"];

describe("a notice of changes", () => {
  it("cancels a firm, which is refused by name and still known to those who ask for it", async () => {
    const { organisations, rejected_rows } = await read([
      ["아래와 같이 변경을 알립니다."],
      head,
      ["참가 취소", "솔향기식품", "", "", "", "생산 일정"],
    ]);
    expect(organisations.map(({ name_core }) => name_core)).not.toContain("솔향기식품");
    expect(rejected_rows).toMatchObject([{ file: "신청.xlsx", row: 4, reason: "withdrawn", raw_name: "솔향기식품" }]);
  });

  it("corrects a number, replaces a delegate, renames a firm and moves it to the screen; what was stays on record", async () => {
    const { organisations, duplicates_merged, ignored_sheets } = await read([
      head,
      ["정정", "샛강로봇", "휴대폰", "010-0000-1111", "010-0000-9999", ""],
      ["담당자 교체", "누리별센서", "참석자", "", "봄가람 / 이사 / 010-0000-5555", ""],
      ["상호 변경", "여우비소재", "업체명", "여우비소재", "하람온머티리얼즈㈜", ""],
      ["정정", "솔향기식품", "참가형태", "대면", "비대면", ""],
    ]);
    expect(
      organisations.map(({ name_local, mode, attendees: [person] }) => [
        name_local,
        mode,
        person?.name,
        person?.mobile,
      ]),
    ).toEqual([
      ["(주)샛강로봇", "onsite", "문태오", "+821000009999"],
      ["누리별센서㈜", "onsite", "봄가람", "+821000005555"],
      ["솔향기식품", "online", "박바다", "+821000003333"],
      ["하람온머티리얼즈㈜", "onsite", "한별", "+821000004444"],
    ]);
    expect(organisations[1]?.attendees_replaced?.map(({ name }) => name)).toEqual(["김하늘"]);
    expect(duplicates_merged.map(({ rows }) => rows.map(({ file }) => file))).toEqual(
      Array.from({ length: 4 }, () => ["신청.xlsx", "변경.xlsx"]),
    );
    expect(ignored_sheets).toEqual([]);
  });

  it("adds a firm told in one cell, part by part", async () => {
    const { organisations } = await read([
      head,
      [
        "추가",
        "윤슬데이터㈜",
        "",
        "",
        "영문 Yunseul Data / 광주시 / 데이터 / 제공: 라벨링 / 희망: GPU 임차 / 탁예나 대표이사 / 010-0000-7777 / y@yunseul.example.com / 대면 / 중국어",
        "늦은 접수",
      ],
    ]);
    expect(organisations).toHaveLength(5);
    expect(organisations.at(-1)).toMatchObject({
      name_local: "윤슬데이터㈜",
      name_en: "Yunseul Data",
      city: "광주시",
      sector_raw: "데이터",
      offers: ["라벨링"],
      needs: ["GPU 임차"],
      mode: "onsite",
      interpreter: "zh",
      attendees: [{ name: "탁예나", title: "대표이사", mobile: "+821000007777", email: "y@yunseul.example.com" }],
    });
  });

  it("changes nothing where it fits no firm, no field or no present value, and says so", async () => {
    const plain = await readMailbag([await workbook("신청.xlsx", "신청", firms)]);
    const { organisations, warnings } = await read([
      head,
      ["정정", "없는상사", "이메일", "a@example.com", "b@example.com", ""],
      ["정정", "샛강로봇", "휴대폰", "010-0000-8888", "010-0000-9999", ""],
      ["정정", "샛강로봇", "주차 대수", "1", "2", ""],
    ]);
    expect(organisations).toEqual(plain.organisations);
    const unapplied = warnings.filter(({ file }) => file === "변경.xlsx");
    expect(unapplied.map(({ code, row }) => [code, row])).toEqual([
      ["change-not-applied", 2],
      ["change-not-applied", 3],
      ["change-not-applied", 4],
    ]);
  });

  it("is known in Chinese and English too", async () => {
    for (const words of [
      ["类别", "企业名称", "变更项目", "变更前", "变更后", "备注"],
      ["Type", "Company", "Field", "Old value", "New value", "Note"],
    ]) {
      const { organisations } = await read([words, ["更正", "샛강로봇", "手机", "010-0000-1111", "010-0000-9999", ""]]);
      expect(organisations[0]?.attendees[0]?.mobile).toBe("+821000009999");
    }
  });
});

describe("forms as word processors write them", () => {
  it("end in a table of those who come, one row each", async () => {
    const form: Rows = [
      ["참가신청서"],
      ["1. 회사 개요"],
      ["회 사 명", "㈜해온테크", "영문명", "Haeon Tech"],
      ["사업자등록번호", "999-81-00052", "대표자 성명", "오세찬"],
      ["소재지", "오산시", "설립연도", 2010],
      ["우리가 내놓을 수 있는 것", "조립 라인"],
      ["구하고자 하는 것", "로봇 본체"],
      ["2. 참석자"],
      ["성명", "직위", "휴대전화", "이메일"],
      ["하도경", "과장", "010-0000-1212", "h@haeon.example.com"],
      ["이든솔", "대리", "010-0000-3434", "e@haeon.example.com"],
    ];
    const { organisations } = await readMailbag([await workbook("개별.xlsx", "해온", form)]);
    expect(organisations).toMatchObject([
      {
        name_core: "해온테크",
        offers: ["조립 라인"],
        needs: ["로봇 본체"],
        attendees: [
          { name: "하도경", title: "과장", mobile: "+821000001212", email: "h@haeon.example.com" },
          { name: "이든솔", title: "대리", mobile: "+821000003434", email: "e@haeon.example.com" },
        ],
      },
    ]);
  });
});

it("question marks where an old program lost Chinese characters are no name, and the cell is named", async () => {
  const text =
    "업체명,중국어 회사명,담당자,연락처,이메일,주력제품\n(주)샛강,??半??,문태오,010-0000-1111,a@saetgang.example.com,센서\n";
  const { organisations, warnings } = await readMailbag([{ name: "a.csv", bytes: iconv.encode(text, "cp949") }]);
  expect(organisations).toMatchObject([{ name_local: "(주)샛강", name_zh: null }]);
  expect(warnings.map(({ code, raw }) => [code, raw])).toEqual([["broken-text", "??半??"]]);
});

it("rounds that name only their start last as long as the note says, and end before lunch", async () => {
  const { slots } = await readMailbag([
    await workbook("신청.xlsx", "신청", firms),
    await workbook("시간표.xlsx", "상담 회차", [
      ["2028년 4월 19일(수)"],
      ["회차", "시작", "비고"],
      ["1", "11시 30분", ""],
      ["2", "오후 1:30", "협약 체결식과 겹침"],
      ["3", "14:00", ""],
      [null],
      ["※ 회차당 25분 상담 후 5분 이동"],
    ]),
  ]);
  expect(
    slots.map(({ start_local, meeting_end_local, slot_end_local }) =>
      [start_local, meeting_end_local, slot_end_local].map((one) => one.slice(11, 16)),
    ),
  ).toEqual([
    ["11:30", "11:55", "12:00"],
    ["13:30", "13:55", "14:00"],
    ["14:00", "14:25", "14:30"],
  ]);
});
