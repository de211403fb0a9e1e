import { readdirSync, readFileSync } from "node:fs";
import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { scoreIntake } from "../../../bench/intake-score.ts";
import { diffIntake, readMailbag, type IntakeResult } from "../src/index.ts";
import { riverPortMailbag } from "./mailbag-river-port.ts";
import { westCoastMailbag } from "./mailbag-west-coast.ts";

const folder = new URL("../../../demo/mailbag/", import.meta.url);
const sample = () =>
  readdirSync(folder)
    .filter((name) => /\.(?:xlsx|csv)$/u.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
const truth = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Record<string, unknown>;

describe("the sample mailbag", async () => {
  const result = await readMailbag(sample());
  const scores = new Map(
    scoreIntake(result as unknown as Record<string, unknown>, truth).map((score) => [score.name.trim(), score]),
  );

  it("is read as its truth says, but for two known doubts", () => {
    const misses = [...scores.values()].flatMap(({ name, misses }) =>
      misses.map((miss) => `${name.trim()}: ${miss.split(" want")[0] ?? ""}`),
    );
    expect(misses).toEqual(["name_core: CN-024", "remark: KR-016"]);
  });

  it("has no organisation, duplicate, refusal, warning, slot, table or wish beyond the truth", () => {
    for (const name of [
      "organisations",
      "duplicates merged",
      "near duplicates",
      "rejected rows",
      "warnings (row and field)",
      "slots",
      "tables",
      "wishes",
    ])
      expect([name, scores.get(name)?.extra ?? []]).toEqual([name, []]);
  });

  it("keeps the syllables that only the whole CP949 has", () => {
    expect(result.organisations.map(({ name_core }) => name_core).filter((name) => /[숖갊]/u.test(name))).toEqual([
      "숖마루온트윈테크",
      "갊재빛그레인",
    ]);
  });

  it("changes nothing when it is read a second time", () => {
    const diff = diffIntake(result, result);
    expect([diff.added, diff.changed, diff.gone]).toEqual([[], [], []]);
    expect(diff.unchanged.length).toBeGreaterThan(700);
  });

  it("is the same in whatever order its files come, apart from our own numbering", async () => {
    const diff = diffIntake(result, await readMailbag(sample().toReversed()));
    const differing = diff.changed.flatMap(({ changes }) => changes.map(({ field }) => field));
    expect([
      diff.added.length,
      diff.gone.length,
      differing.filter((field) => !["sources"].includes(field)).length,
    ]).toEqual([0, 0, 0]);
  });

  it("asks its questions in three languages under ids that stay", async () => {
    const again = await readMailbag(sample());
    expect(again.questions.map(({ id }) => id)).toEqual(result.questions.map(({ id }) => id));
    expect(new Set(result.questions.map(({ id }) => id)).size).toBe(result.questions.length);
    for (const { text } of result.questions)
      expect([text.ko, text.zh, text.en].every((one) => one.length > 10)).toBe(true);
  });

  it("takes an answer: a wish for a brand that two firms share goes to the one that was chosen", async () => {
    const question = result.questions.find(({ kind, text }) => kind === "wish" && text.en.includes("Qishuo"));
    const choice = question?.candidates[1]?.id ?? "";
    const answered = await readMailbag(sample(), {
      answers: { format: "bridgehead-answers/1", answers: [{ question: question?.id ?? "", choice }] },
    });
    expect(answered.wishes.find(({ raw }) => raw === "Qishuo")).toMatchObject({
      status: "resolved",
      resolved: choice,
      basis: "answered",
    });
    expect(answered.questions.map(({ id }) => id)).not.toContain(question?.id);
  });

  it("takes an answer: a mended e-mail address reaches its delegate", async () => {
    const question = result.questions.find(({ kind }) => kind === "email");
    const answered = await readMailbag(sample(), {
      answers: {
        format: "bridgehead-answers/1",
        answers: [{ question: question?.id ?? "", value: question?.suggested ?? "" }],
      },
    });
    expect(
      answered.organisations.flatMap(({ attendees }) => attendees).filter(({ email }) => email === question?.suggested),
    ).toHaveLength(1);
  });

  it("stops when it is told to", async () => {
    let asked = 0;
    await expect(readMailbag(sample(), { isCancelled: () => ++asked > 3 })).rejects.toThrow("cancelled");
  });
});

describe("a mailbag of forms, tab text and pages saved as .xls", async () => {
  const result = await readMailbag(await westCoastMailbag());
  const byName = (core: string) => result.organisations.find(({ name_core }) => name_core === core);

  it("reads upright forms with two columns of labels, and keeps what it does not know", () => {
    expect(byName("누리별로보틱스")).toMatchObject({
      reg_no: "999-12-00038",
      city: "전주시",
      district: "덕진구",
      founded_year: 2011,
      offers: ["과수 수확용 이동 로봇", "온실 운반차"],
      pref_time: "PM",
      days: [2],
      interpreter: "zh",
      mode: "onsite",
      other: { "좋아하는 차": "보이차" },
      attendees: [{ name: "신아라", title: "팀장", mobile: "+821000002001", email: "info@nuribyeol.example.com" }],
    });
    expect(byName("윤슬재에너지")).toMatchObject({
      name_en: "Yunseuljae Energy Inc.",
      city: "군산시",
      mode: "hybrid",
      interpreter: null,
      access: "wheelchair",
    });
  });

  it("reads a two-row header without merges, and two people in a cell", () => {
    expect(byName("云岫生物科技")).toMatchObject({
      country: "CN",
      city: "绍兴市",
      ceo: "秦小满",
      interpreter: "en",
      attendees: [
        { name: "孔令辉", title: "研发总监", mobile: "+8612000003003" },
        { name: "叶知秋", title: "工程师", mobile: "+8612000003103" },
      ],
    });
    expect(result.organisations.map(({ country }) => country)).toEqual(["KR", "KR", "CN", "CN", "CN", "CN"]);
  });

  it("reads language pairs and hours in words", () => {
    expect(result.interpreters.map(({ name, languages }) => [name, languages])).toEqual([
      ["기도현", { ko: "high", zh: "high" }],
      ["반소희", { ko: "high", zh: "high", en: "mid" }],
      ["王小燕", { zh: "native", ko: "high", ja: "low" }],
    ]);
    expect(result.interpreters[1]).toMatchObject({
      mode: "online",
      availability: { "2028-09-21": { am: "yes", pm: "yes" }, "2028-09-22": { am: "yes", pm: "no" } },
    });
  });

  it("counts the slots of an agenda on two sheets by its rounds and its note", () => {
    expect(result.event).toMatchObject({ days: ["2028-09-21", "2028-09-22"], offset: "+09:00" });
    expect(result.slots.map(({ start_utc }) => start_utc.slice(5, 16))).toEqual([
      "09-21T01:40",
      "09-21T02:00",
      "09-21T02:20",
      "09-21T02:40",
      "09-21T04:20",
      "09-21T04:40",
      "09-21T05:00",
      "09-21T05:20",
      "09-21T05:40",
      "09-21T06:00",
      "09-22T00:30",
      "09-22T00:50",
      "09-22T01:10",
      "09-22T01:30",
      "09-22T01:50",
      "09-22T02:10",
    ]);
    expect(result.slots[0]).toMatchObject({
      meeting_end_local: "2028-09-21T10:55+09:00",
      slot_end_local: "2028-09-21T11:00+09:00",
    });
  });

  it("finds three tables below each other on one sheet", () => {
    expect(result.tables.map(({ code, floor, power, usable }) => [code, floor, power, usable])).toEqual([
      ["T1", -1, true, true],
      ["T2", -1, true, true],
      ["T3", -1, true, true],
      ["T4", -1, true, true],
      ["T5", -1, false, true],
      ["T6", -1, false, false],
    ]);
    expect(result.online_rooms.map(({ code }) => code)).toEqual(["R-1", "R-2"]);
    expect(result.private_rooms.map(({ name, days, pref_time }) => [name, days, pref_time])).toEqual([
      ["매화실", [2], "AM"],
      ["난초실", [1, 2], "ANY"],
    ]);
  });

  it("resolves wishes one per row, by reading, sound, pinyin, traditional characters and misspelling", () => {
    const idOf = (core: string) => byName(core)?.id;
    expect(result.wishes.map(({ resolved, status }) => resolved ?? status)).toEqual([
      idOf("锦帆机器人"),
      idOf("澜舟新材料"),
      idOf("云岫生物科技"),
      idOf("恒砺智能装备"),
      "unresolved",
      idOf("누리별로보틱스"),
      idOf("윤슬재에너지"),
    ]);
    expect(result.blacklist.map(({ requester, resolved }) => [requester, resolved])).toEqual([
      [idOf("누리별로보틱스"), idOf("윤슬재에너지")],
    ]);
  });

  it("blocks the slots of a ceremony for the firms it names", () => {
    expect(result.required_attendance).toMatchObject([
      { blocked_slots: [7, 8], firms: [byName("누리별로보틱스")?.id, byName("锦帆机器人")?.id] },
    ]);
  });

  it("reads stages, parties in columns of their own, and figures with their kinds", () => {
    expect(result.agreements.map(({ stage, date, parties, fact }) => [stage, date, parties.length, fact])).toEqual([
      ["in-force", "2026-11", 2, false],
      ["to-be-signed", "2028-09", 2, false],
      ["talks", null, 2, false],
    ]);
    expect(
      result.indicators.map(({ subject_kind, value, qualifier, region }) => [subject_kind, value, qualifier, region]),
    ).toEqual([
      ["region", 12300, "approx", "浙江省"],
      ["event", 180, "plan", null],
    ]);
  });

  it("names the file it cannot read and goes on", () => {
    expect(result.skipped_files.map(({ file, reason }) => [file, reason])).toEqual([["초청장.pdf", "pdf"]]);
  });
});

describe("a mailbag of section rows, row spans and five languages", async () => {
  const result: IntakeResult = await readMailbag(await riverPortMailbag());
  const byName = (name: string) => result.organisations.find(({ name_local }) => name_local === name);

  it("passes over section rows, a repeated header and a subtotal, and adds the second participant of a merged firm", () => {
    expect(byName("合肥瀚图信息技术有限公司")).toMatchObject({
      days: [2],
      offers: ["港口调度软件", "船舶识别算法"],
      attendees: [{ name: "叶知秋" }, { name: "邵一鸣", email: "shao@hantu.example.org" }],
    });
    expect(byName("芜湖寰宇智能装备股份有限公司")).toMatchObject({
      mode: "hybrid",
      offers: ["自动缆绳系统", "岸桥防摇控制"],
      not_after: "2029-03-04T14:00+08:00",
      interpreter: null,
    });
    expect(byName("合肥鲲元新能源有限公司")).toMatchObject({
      mode: "online",
      needs: [],
      reg_no_raw: "办理中",
      interpreter: "ko",
      other_languages: ["ru"],
    });
  });

  it("refuses who withdrew, by remark or by a struck row of a page, and who left no contact", () => {
    expect(result.rejected_rows.map(({ raw_name, reason }) => [raw_name, reason])).toEqual([
      ["芜湖聚贤生物科技有限公司", "withdrawn"],
      ["芜湖蔚原新材料有限公司", "no contact"],
      ["은하결바이오(주)", "withdrawn"],
    ]);
  });

  it("reads a page with row spans in CP949", () => {
    expect(byName("(유)바다숲시스템즈")).toMatchObject({
      city: "여수시",
      offers: ["선박 원격 검사", "수중 드론"],
      needs: ["내륙 수운 실증 부두"],
      attendees: [{ name: "추예나" }, { name: "반소희" }],
    });
    expect(byName("똠얌로지스 주식회사")).toMatchObject({
      city: "목포시",
      interpreter: null,
      attendees: [{ mobile: "+821000005004" }],
    });
  });

  it("reads Russian in Windows-1251 and Japanese in Shift_JIS", () => {
    expect(byName('ООО "Волга Порт"')).toMatchObject({
      country: "RU",
      mode: "online",
      interpreter: "ru",
      availability_utc: [["2029-03-03T06:00Z", "2029-03-03T08:00Z"]],
      attendees: [{ mobile: "+79000000001" }],
    });
    expect(byName("みなと計測株式会社")).toMatchObject({
      country: "JP",
      city: "新潟市",
      interpreter: "zh",
      mode: "onsite",
    });
  });

  it("reads an English agenda, desks and half days under merged headings", () => {
    expect(result.slots).toHaveLength(12);
    expect(result.slots[8]).toMatchObject({
      day: 2,
      start_local: "2029-03-04T10:00+08:00",
      meeting_end_local: "2029-03-04T10:25+08:00",
    });
    expect(result.tables.map(({ code, usable, accessible }) => [code, usable, accessible])).toEqual([
      ["01", true, true],
      ["02", false, false],
      ["03", true, false],
    ]);
    expect(result.interpreters.map(({ name, availability }) => [name, availability["2029-03-04"]])).toEqual([
      ["Lee Sora", { am: "no", pm: "tentative" }],
      ["马丽", { am: "yes", pm: "yes" }],
    ]);
  });

  it("knows a wish for a firm that withdrew from one for nobody", () => {
    expect(result.wishes.map(({ raw, status }) => [raw, status])).toEqual([
      ["瀚图", "resolved"],
      ["쿤위안신에너지", "resolved"],
      ["any port operator", "unresolved"],
      ["Badasup", "resolved"],
      ["Ttomyam Logistic", "resolved"],
      ["ООО Волга Порт", "resolved"],
      ["Juxian Biotechnology", "withdrawn"],
      ["tbd", "unresolved"],
    ]);
  });
});

describe("layouts that come up now and then", () => {
  const bytes = (
    sheets: readonly {
      name: string;
      rows: (string | number | null)[][];
      merges?: { startRow: number; endRow: number; startCol: number; endCol: number }[];
    }[],
  ) => writeXlsx({ sheets: sheets.map(({ name, rows, merges }) => ({ name, rows, ...(merges ? { merges } : {}) })) });

  it("reads a second person from columns of their own, under a merged heading of their own", async () => {
    const result = await readMailbag([
      {
        name: "a.xlsx",
        bytes: await bytes([
          {
            name: "명단",
            rows: [
              ["업체", "", "참가자 1", "", "", "참가자 2", "", "", "품목"],
              ["상호", "지역", "성명", "직위", "휴대폰", "성명", "직위", "휴대폰", ""],
              ["(주)샛강", "천안", "문태오", "팀장", "010-0000-1111", "신아라", "대리", "010-0000-2222", "센서"],
              ["(주)여우비", "아산", "표지환", "팀장", "010-0000-1112", "", "", "", "필름"],
            ],
            merges: [
              { startRow: 0, endRow: 0, startCol: 0, endCol: 1 },
              { startRow: 0, endRow: 0, startCol: 2, endCol: 4 },
              { startRow: 0, endRow: 0, startCol: 5, endCol: 7 },
              { startRow: 0, endRow: 1, startCol: 8, endCol: 8 },
            ],
          },
        ]),
      },
    ]);
    expect(
      result.organisations.map(({ name_core, city, offers, attendees }) => [
        name_core,
        city,
        offers,
        attendees.map(({ name, mobile }) => [name, mobile]),
      ]),
    ).toEqual([
      [
        "샛강",
        "천안시",
        ["센서"],
        [
          ["문태오", "+821000001111"],
          ["신아라", "+821000002222"],
        ],
      ],
      ["여우비", "아산시", ["필름"], [["표지환", "+821000001112"]]],
    ]);
  });

  it("reads agenda times that carry their date, and times that a sheet holds as fractions of a day", async () => {
    const result = await readMailbag([
      {
        name: "a.xlsx",
        bytes: await bytes([
          {
            name: "일정",
            rows: [
              ["행사 일정(한국시간)"],
              ["시작일시", "종료일시", "내용"],
              ["2028-09-21 10:00", "2028-09-21 11:00", "1:1 상담"],
              ["2028-09-21 11:00", "2028-09-21 12:00", "1:1 상담"],
            ],
          },
          {
            name: "일정2",
            rows: [["일정"], ["일자", "시작", "종료", "내용"], ["9/22", 10 / 24, 0.5, "1:1 상담(1~4회차)"]],
          },
        ]),
      },
    ]);
    expect(result.slots.map(({ start_local }) => start_local)).toEqual([
      "2028-09-21T10:00+09:00",
      "2028-09-21T11:00+09:00",
      "2028-09-22T10:00+09:00",
      "2028-09-22T10:30+09:00",
      "2028-09-22T11:00+09:00",
      "2028-09-22T11:30+09:00",
    ]);
  });

  it("merges look-alikes only when a person says that they are one", async () => {
    const csv =
      "企业名称,英文名称,产品,联系人,电话\n杭州锦帆机器人有限公司,Hangzhou Jinfan Robotics Co. Ltd.,机器人,宋佳宁,12000000001\n杭州锦帆智能装备有限公司,Hangzhou Jinfan Equipment Co. Ltd.,装备,何思远,12000000002\n";
    const files = [{ name: "a.csv", bytes: new TextEncoder().encode(csv) }];
    const apart = await readMailbag(files);
    expect([apart.organisations.length, apart.near_duplicates_not_merged.length]).toEqual([2, 1]);
    const question = apart.questions.find(({ kind }) => kind === "near-duplicate")?.id ?? "";
    const together = await readMailbag(files, {
      answers: { format: "bridgehead-answers/1", answers: [{ question, choice: "same" }] },
    });
    expect([together.organisations.map(({ id }) => id), together.questions.map(({ kind }) => kind)]).toEqual([
      ["CN-001"],
      ["event-dates"],
    ]);
    expect(together.organisations[0]?.attendees.map(({ name }) => name)).toEqual(["宋佳宁", "何思远"]);
  });

  it("reads a column as a person said it should be read, and remembers it for the sender's next file", async () => {
    const csv = "회사명,담당자,연락처,꼭 적어 주세요\n(주)샛강,문태오,010-0000-1111,센서\n";
    const files = [{ name: "a.csv", bytes: new TextEncoder().encode(csv) }];
    expect((await readMailbag(files)).organisations[0]?.other).toEqual({ "꼭 적어 주세요": "센서" });
    const corrected = await readMailbag(files, {
      mappings: { "a.csv": [{ header: "꼭 적어 주세요", field: "offers" }] },
    });
    expect(corrected.organisations[0]).toMatchObject({ offers: ["센서"] });
    expect(corrected.mappings[0]?.columns[3]).toMatchObject({ field: "offers", basis: "remembered" });
  });
});
