import iconv from "iconv-lite";
import { writeXlsx } from "hucre";
import { translatorFor, type MessageKey } from "@bridgehead/language";
import { describe, expect, it } from "vitest";
import { readMailbag } from "../src/index.ts";
import { biffRecord, compoundFile } from "./compound-file.ts";
import { zipStored } from "./corrupt.ts";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const list = [
  ["연번", "업체명", "담당자", "연락처", "이메일", "주력제품", "희망 협력 내용"],
  ["1", "(주)샛강로봇", "문태오", "010-0000-1234", "info@saetgang.example.com", "협동로봇 팔", "제어기 공급처"],
  ["2", "푸른물결(주)", "박바다", "010-0000-3234", "sea@wave.example.com", "수처리 필터", "정수 설비"],
];
const begin = (version: number) => biffRecord(0x809, [version & 255, version >> 8, 5, 0, ...Array<number>(12).fill(0)]);
const scrambled = Array.from({ length: 300 }, (_, index) => (index * 7_919 + 31) % 256);
const locked = await writeXlsx({
  sheets: [{ name: "명단", rows: list }],
  encryption: { password: "1234", spinCount: 10 },
});
const noCells = await writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] });
const skipped = async (name: string, bytes: Uint8Array) => {
  const { skipped_files, questions, organisations } = await readMailbag([{ name, bytes }]);
  expect([questions, organisations]).toEqual([[], []]);
  return skipped_files.map(({ reason }) => reason);
};

describe("a file that holds no table is named by what it is, whatever its name says", () => {
  it.each([
    ["encrypted", locked],
    [
      "encrypted",
      compoundFile({
        Workbook: Uint8Array.from([
          ...begin(0x600),
          ...biffRecord(0x2f, scrambled.slice(0, 54)),
          ...biffRecord(0xfc, scrambled),
        ]),
      }),
    ],
    ["old excel", compoundFile({ Book: Uint8Array.from(begin(0x500)) })],
    ["hangul document", compoundFile({ FileHeader: text("HWP"), BodyText: iconv.encode("Workbook Book", "utf-16le") })],
    ["old document", compoundFile({ WordDocument: iconv.encode("My Book about a Workbook", "utf-16le") })],
    ["presentation", compoundFile({ "PowerPoint Document": text("slides") })],
    ["mail", compoundFile({ "__substg1.0_0037001F": text("subject") })],
    ["pdf", text("%PDF-1.7\n1 0 obj\n")],
    ["rights protected", Uint8Array.from([...text("<## NASCA DRM FILE - VER1.00 ##>"), ...scrambled])],
    ["picture", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...scrambled])],
    ["archive", zipStored(new Map([["명단.xlsx", text("inside")]]))],
    [
      "document",
      zipStored(new Map([["word/document.xml", text("<w:document><w:p><w:t>안내문</w:t></w:p></w:document>")]])),
    ],
    ["numbers document", zipStored(new Map([["Index/Document.iwa", Uint8Array.from(scrambled)]]))],
    ["not a table", Uint8Array.from(scrambled)],
    ["empty", new Uint8Array()],
    ["empty", text("\r\n ,, \r\n")],
    ["empty", noCells],
  ] as const)("%s", async (reason, bytes) => {
    expect(await skipped("명단.xlsx", bytes)).toEqual([reason]);
  });

  it("and every reason has its advice in three languages", () => {
    for (const reason of ["encrypted", "rights-protected", "old-excel", "hangul-document", "pdf", "mail"])
      for (const locale of ["ko", "zh", "en"] as const)
        expect(translatorFor(locale)(`intake.skip.${reason}` as MessageKey, { file: "a.xlsx" })).toMatch(
          /^a\.xlsx.{12}/u,
        );
  });
});

describe("tables in documents", () => {
  const cell = (words: string, before = "") =>
    `<w:tc><w:tcPr>${before}</w:tcPr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  const word = (rows: readonly string[]) =>
    zipStored(
      new Map([
        ["[Content_Types].xml", text("<Types/>")],
        [
          "word/document.xml",
          text(
            `<w:document><w:body><w:p><w:r><w:t>참가기업 명단</w:t></w:r></w:p><w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl></w:body></w:document>`,
          ),
        ],
      ]),
    );

  it("of Word are read like a sheet", async () => {
    const { organisations } = await readMailbag([
      { name: "명단.docx", bytes: word(list.map((row) => row.map((one) => cell(one)).join(""))) },
    ]);
    expect(
      organisations.map(({ name_local, offers, attendees }) => [name_local, offers, attendees[0]?.mobile]),
    ).toEqual([
      ["(주)샛강로봇", ["협동로봇 팔"], "+821000001234"],
      ["푸른물결(주)", ["수처리 필터"], "+821000003234"],
    ]);
  });

  it("of Word keep their merged cells: one firm over two rows has two people", async () => {
    const [heads = [], first = []] = list;
    const rows = [
      heads.map((one) => cell(one)).join(""),
      first.map((one, at) => cell(one, at === 1 ? '<w:vMerge w:val="restart"/>' : "")).join(""),
      ["2", "", "남하늘", "010-0000-7777", "sky@saetgang.example.com", "", ""]
        .map((one, at) => cell(one, at === 1 ? "<w:vMerge/>" : ""))
        .join(""),
    ];
    const { organisations } = await readMailbag([{ name: "명단.docx", bytes: word(rows) }]);
    expect(organisations.map(({ attendees }) => attendees.map(({ name }) => name))).toEqual([["문태오", "남하늘"]]);
  });

  it("of Hangul (hwpx) are read by the place each cell names", async () => {
    const rows = list.map(
      (row, at) =>
        `<hp:tr>${row.map((one, column) => `<hp:tc><hp:subList><hp:p><hp:run><hp:t>${one}</hp:t></hp:run></hp:p></hp:subList><hp:cellAddr colAddr="${column}" rowAddr="${at}"/><hp:cellSpan colSpan="1" rowSpan="1"/></hp:tc>`).join("")}</hp:tr>`,
    );
    const bytes = zipStored(
      new Map([
        ["mimetype", text("application/hwp+zip")],
        [
          "Contents/section0.xml",
          text(`<hs:sec><hp:p><hp:run><hp:tbl>${rows.join("")}</hp:tbl></hp:run></hp:p></hs:sec>`),
        ],
      ]),
    );
    const { organisations } = await readMailbag([{ name: "신청.hwpx", bytes }]);
    expect(organisations.map(({ name_core, needs }) => [name_core, needs])).toEqual([
      ["샛강로봇", ["제어기 공급처"]],
      ["푸른물결", ["정수 설비"]],
    ]);
  });
});

describe("bytes of other encodings", () => {
  const lines = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(",")).join("\r\n");
  it("of Taiwan and Japan are read as what they are: Big5, Shift_JIS, EUC-JP", async () => {
    const taiwan = [
      ["序號", "公司名稱", "聯絡人", "電話", "電子郵件", "主要產品", "合作需求"],
      ["1", "高雄海洋科技有限公司", "陳怡君", "+886-912-000-456", "chen@ocean.example.com", "海洋感測器", "尋找代理商"],
      [
        "2",
        "協和機器人股份有限公司",
        "林志豪",
        "+886-912-000-123",
        "lin@xiehe.example.com",
        "機器手臂",
        "尋找控制器供應商",
      ],
    ];
    const japan = [
      ["番号", "会社名", "担当者", "電話", "メール", "製品・技術", "希望する相手"],
      [
        "1",
        "東海センサー株式会社",
        "鈴木花子",
        "+81-90-0000-2234",
        "suzuki@tokai.example.com",
        "圧力センサー",
        "販売代理店",
      ],
    ];
    const names = async (bytes: Uint8Array) =>
      (await readMailbag([{ name: "list.csv", bytes }])).organisations.map(({ country, name_local }) => [
        country,
        name_local,
      ]);
    expect(await names(iconv.encode(lines(taiwan), "big5"))).toEqual([
      ["TW", "高雄海洋科技有限公司"],
      ["TW", "協和機器人股份有限公司"],
    ]);
    for (const encoding of ["shift_jis", "euc-jp"])
      expect(await names(iconv.encode(lines(japan), encoding))).toEqual([["JP", "東海センサー株式会社"]]);
  });

  it("that are none of theirs are named where they stand, never read in silence", async () => {
    const whole = [...iconv.encode(lines(list), "cp949")];
    const at = whole.length - 60;
    const { organisations, warnings } = await readMailbag([
      { name: "명단.csv", bytes: Uint8Array.from([...whole.slice(0, at), 0xff, ...whole.slice(at)]) },
    ]);
    expect(organisations).toHaveLength(2);
    expect(warnings.map(({ code, row }) => [code, row])).toEqual([["broken-text", 2]]);
  });
});

it("damaged markup is given up in the time its length takes", async () => {
  const bytes = text(
    `<table><tr><td>회사명</td></tr>${"<td class=a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(4_000)}`,
  );
  const start = process.cpuUsage();
  await readMailbag([{ name: "a.xls", bytes }]);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2_000);
});
