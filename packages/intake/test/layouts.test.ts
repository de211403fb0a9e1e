import iconv from "iconv-lite";
import { writeXlsx, type WriteSheet } from "hucre";
import { describe, expect, it } from "vitest";
import { readMailbag, type IntakeResult, type MailFile } from "../src/index.ts";

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

const sheet = async (name: string, rows: Rows, merges: WriteSheet["merges"] = []): Promise<MailFile> => ({
  name: `${name}.xlsx`,
  bytes: await writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]), merges }] }),
});
const text = (name: string, rows: Rows, encoding = "utf-8"): MailFile => ({
  name,
  bytes: new Uint8Array(
    iconv.encode(
      rows
        .map((row) => row.map((cell) => (/[",\n]/u.test(String(cell ?? "")) ? `"${cell}"` : (cell ?? ""))).join(","))
        .join("\n"),
      encoding,
    ),
  ),
});
const cores = ({ organisations }: IntakeResult) => organisations.map(({ name_core }) => name_core);
const firm = ({ organisations }: IntakeResult, core: string) =>
  organisations.find(({ name_core }) => name_core === core);

const firms: Rows = [
  ["2028년 10월 5일~6일 창원 상담회"],
  ["기업명", "영문명", "담당자", "이메일", "제품"],
  ["㈜한빛해양기술", "Hanbit Marine Tech Co., Ltd.", "강민서", "a@example.com", "밸브"],
  ["벽산추진기 주식회사", "Byeoksan Propulsion Inc.", "하늘", "b@example.com", "프로펠러"],
  ["(유)남해이엔지", "Namhae Engineering", "조은별", "c@example.com", "설계"],
  ["大连海纳机电有限公司", "Dalian Haina Electromechanical Co., Ltd.", "王岩", "d@example.org", "电机"],
  [
    "沈阳启明装备制造股份有限公司",
    "Shenyang Qiming Equipment Manufacturing Co., Ltd.",
    "李光",
    "e@example.org",
    "设备",
  ],
  ["锦州青松新材料科技有限公司", "Jinzhou Qingsong New Material Technology Co., Ltd.", "赵新", "f@example.org", "材料"],
];
const wished = (result: IntakeResult) => {
  const name = (id: string | null) => result.organisations.find((one) => one.id === id)?.name_core ?? null;
  return {
    wishes: result.wishes.map(({ requester, rank, resolved }) => [name(requester), rank, name(resolved)]),
    avoided: result.blacklist.map(({ requester, resolved }) => [name(requester), name(resolved)]),
  };
};

describe("headers nobody listed", () => {
  it("are read under three rows of headings, with units from the title, sums and headings repeated in between", async () => {
    const heading: Rows = [
      ["연번", "기업 개요", null, null, null, "상담 관련", null, "참가자", null, null],
      [null, "상호", null, "소재", "경영현황", "주생산품", "희망상담분야", "성함/직위", null, "연락"],
      [null, "국문", "영문", null, "매출액", null, null, "성함", "직위", "휴대전화번호"],
    ];
    const span = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
      startRow,
      startCol,
      endRow,
      endCol,
    });
    const result = await readMailbag([
      await sheet(
        "접수",
        [
          ...Array.from({ length: 12 }, (_, row) => (row === 3 ? ["(단위: 백만원)"] : [])),
          ...heading,
          [
            "1",
            "한빛해양기술(주)",
            "Hanbit Marine",
            "창원",
            "12,300",
            "선박용 밸브",
            "중국 조선소 납품",
            "강민서",
            "부장",
            "010-0000-1111",
          ],
          ["", "소 계", null, null, "12,300"],
          ...heading,
          [
            "2",
            "주식회사 벽산추진기",
            "Byeoksan",
            "통영",
            "약 4,500",
            "프로펠러",
            "주물 소재",
            "하늘",
            "과장",
            "010-0000-1113",
          ],
          ["총 계", null, null, null, "16,800"],
          [null, "이 하 여 백"],
        ],
        [
          span(12, 0, 14, 0),
          span(12, 1, 12, 4),
          span(12, 5, 12, 6),
          span(12, 7, 12, 9),
          span(13, 1, 13, 2),
          span(13, 3, 14, 3),
          span(13, 5, 14, 5),
          span(13, 6, 14, 6),
          span(13, 7, 13, 8),
        ],
      ),
    ]);
    expect(result.organisations).toMatchObject([
      {
        name_core: "한빛해양기술",
        city: "창원시",
        revenue_mkrw: 12_300,
        offers: ["선박용 밸브"],
        needs: ["중국 조선소 납품"],
      },
      { name_core: "벽산추진기", city: "통영시", revenue_mkrw: 4500, attendees: [{ name: "하늘", title: "과장" }] },
    ]);
    expect(result.rejected_rows).toEqual([]);
    expect(
      result.ignored_rows.filter(({ kind }) => kind !== "title/header").map(({ kind, rows }) => [kind, rows]),
    ).toEqual([
      ["subtotal", [17]],
      ["total", [22]],
      ["footnote", [23]],
    ]);
  });

  it("in English are read by their parts and by what stands below them", async () => {
    const result = await readMailbag([
      await sheet("Sheet1", [
        ["List of participants (as of 1 Sept 2028)"],
        [
          "Ref",
          "Legal entity",
          "Nationality",
          "Town",
          "Line of business",
          "We can supply",
          "We are after",
          "Delegate",
          "Role",
          "Cell",
          "Mail address",
          "Interpreting",
          "Attending",
        ],
        [
          "P-01",
          "Harbour Valves GmbH",
          "Germany",
          "Hamburg",
          "Valves",
          "Ship valves",
          "Shipyards",
          "Uta Meyer",
          "Sales lead",
          "+49 40 000001",
          "u@example.org",
          "None",
          "In person",
        ],
        [
          "P-02",
          "Nordic Pumps AB",
          "Sweden",
          "Malmö",
          "Pumps",
          "Bilge pumps",
          "Distributors",
          "Olle Berg",
          "CEO",
          "+46 40 000002",
          "o@example.org",
          "Korean",
          "Remote",
        ],
      ]),
    ]);
    expect(result.organisations).toMatchObject([
      {
        country: "DE",
        city: "Hamburg",
        mode: "onsite",
        interpreter: null,
        offers: ["Ship valves"],
        needs: ["Shipyards"],
      },
      {
        country: "SE",
        city: "Malmö",
        mode: "online",
        interpreter: "ko",
        attendees: [{ name: "Olle Berg", email: "o@example.org" }],
      },
    ]);
  });

  it("carry the unit of money in every notation", async () => {
    const money = async (header: string, value: string, country: string) => {
      const result = await readMailbag([
        text("a.csv", [
          ["Company", "Contact person", "E-mail", header, "Country"],
          ["Blue Whale", "Jane Roe", "j@example.org", value, country],
        ]),
      ]);
      const [one] = result.organisations;
      return one?.revenue ?? one?.revenue_mkrw;
    };
    expect(await money("매출(억원)", "52.5", "한국")).toBe(5250);
    expect(await money("연매출액(천원)", "1,250,000", "한국")).toBe(1250);
    expect(await money("年营业额（万元）", "3,500", "中国")).toEqual({ amount: 35_000_000, currency: "CNY" });
    expect(await money("매출액(만위안)", "800", "중국")).toEqual({ amount: 8_000_000, currency: "CNY" });
    expect(await money("Annual revenue (USD k)", "1,200", "Japan")).toEqual({ amount: 1_200_000, currency: "USD" });
  });
});

describe("tables beside each other", () => {
  it("are told apart by the column between them, each with its own rows", async () => {
    const result = await readMailbag([
      await sheet("명단", [
        ["참가기업 명단 (국내 / 중국)"],
        ["번호", "기업명", "담당자", "연락처", null, "序号", "企业名称", "联系人", "手机"],
        [1, "㈜솔바람", "강하늘", "010-0000-0001", null, 1, "大连海纳机电有限公司", "王岩", "12000000001"],
        [2, "달빛소재 주식회사", "윤달", "010-0000-0002", null, null, null, null, null],
      ]),
    ]);
    expect(
      result.organisations.map(({ country, name_core, attendees }) => [country, name_core, attendees[0]?.name]),
    ).toEqual([
      ["KR", "솔바람", "강하늘"],
      ["KR", "달빛소재", "윤달"],
      ["CN", "海纳机电", "王岩"],
    ]);
    expect(result.ignored_rows).toEqual([{ file: "명단.xlsx", sheet: "명단", rows: [1, 2], kind: "title/header" }]);
  });

  it("are told apart where the header begins anew; a second person of one firm is no second table", async () => {
    const twice = ["번호", "기업명", "담당자", "휴대폰"];
    const result = await readMailbag([
      await sheet("명단", [
        [...twice, ...twice],
        [1, "㈜솔바람", "강하늘", "010-0000-0001", 3, "㈜구름샘", "서진우", "010-0000-0003"],
        [2, "달빛소재 주식회사", "윤달", "010-0000-0002", null, null, null, null],
      ]),
    ]);
    expect(cores(result)).toEqual(["솔바람", "달빛소재", "구름샘"]);
    const people = ["담당자", "휴대폰"];
    const one = await readMailbag([
      await sheet("명단", [
        ["기업명", ...people, ...people],
        ["㈜솔바람", "강하늘", "010-0000-0001", "서진우", "010-0000-0003"],
      ]),
    ]);
    expect(one.organisations.map(({ attendees }) => attendees.map(({ name }) => name))).toEqual([["강하늘", "서진우"]]);
  });

  it("may be of different kinds, with ranges of tables in a row", async () => {
    const result = await readMailbag([
      await sheet("배치", [
        ["상담 테이블 배치", null, null, null, null, "화상 상담실"],
        ["테이블", "구역", "전원", "비고", null, "룸번호", "플랫폼", "접속링크"],
        ["A1~A20", "A구역", "O", "테이블 20개", null, "Z-1", "Zoom", "https://z.example.com/1"],
        ["B1~B10", "B구역", "X", "예비: 사용 불가", null, "V-1", "腾讯会议", "https://v.example.com/1"],
      ]),
      await sheet("洽谈桌", [
        ["桌号", "分区", "大厅", "楼层", "电源", "数量", "备注"],
        ["51-60号桌", "D区", "一号厅", "二层", "有", "10张", ""],
        ["61", "D区", "一号厅", "二层", "有", "1张", "备用，不安排"],
      ]),
    ]);
    expect([result.tables.length, result.tables.filter(({ usable }) => usable).length]).toEqual([41, 30]);
    expect(result.online_rooms.map(({ code, platform }) => [code, platform])).toEqual([
      ["Z-1", "Zoom"],
      ["V-1", "腾讯会议"],
    ]);
  });
});

describe("forms", () => {
  it("count what is ticked, in boxes before or brackets behind, over several columns of labels", async () => {
    const result = await readMailbag([
      await sheet("신청서", [
        ["참 가 신 청 서"],
        ["기업 현황", "회사명(국문)", null, "㈜솔바람", null, "회사명(영문)", "Solbaram Co., Ltd."],
        [null, "대표자명", null, "가온", null, "사업자등록번호", "999-12-00038"],
        [null, "주요 생산품", null, "선박용 밸브"],
        ["상담 정보", "희망 상담 분야", null, "중국 조선소 납품처"],
        [null, "통역 필요 여부", null, "필요 ( O )  불필요 (   )"],
        [null, "참가 형태", null, "☑ 대면  ☐ 비대면"],
        ["참가자", "성 명", null, "강하늘", null, "직 위", "부장"],
        [null, "휴대전화", null, "010-0000-0001", null, "전자우편", "s@example.com"],
        ["위와 같이 참가를 신청합니다."],
      ]),
      await sheet("登记表", [
        ["企业参会登记表"],
        ["企业名称", "大连海纳机电有限公司"],
        ["所在城市", "大连市"],
        ["参会人姓名", "王岩"],
        ["手机", "12000000001"],
        ["主营产品", "电机"],
        ["合作需求", "韩国船厂"],
        ["是否需要翻译", "□是 ☑否"],
        ["参会方式", "□线下 ■线上"],
      ]),
    ]);
    expect(result.organisations).toMatchObject([
      {
        name_core: "솔바람",
        reg_no: "999-12-00038",
        offers: ["선박용 밸브"],
        needs: ["중국 조선소 납품처"],
        interpreter: "zh",
        mode: "onsite",
        attendees: [{ name: "강하늘", title: "부장" }],
      },
      { name_core: "海纳机电", city: "大连市", interpreter: null, mode: "online" },
    ]);
  });
});

describe("agendas", () => {
  it("with a column per day become the meetings of each day, as long as their words say", async () => {
    const result = await readMailbag([
      await sheet("일정", [
        ["2028 창원 상담회 일정표 (KST)"],
        ["시간", "10월 5일(목)", "10월 6일(금)"],
        ["09:30~10:00", "개막식", "1:1 상담"],
        ["10:00~11:00", "1:1 상담 (1회 30분)", "1:1 상담 (1회 30분)"],
        ["12:00~13:30", "오찬", "오찬"],
      ]),
    ]);
    expect(result.slots.map(({ start_local }) => start_local)).toEqual([
      "2028-10-05T10:00+09:00",
      "2028-10-05T10:30+09:00",
      "2028-10-06T09:30+09:00",
      "2028-10-06T10:00+09:00",
      "2028-10-06T10:30+09:00",
    ]);
  });

  it("that list rounds by number are their slots; the city of a dated title sets the clocks", async () => {
    const result = await readMailbag([
      await sheet("洽谈时间表", [
        ["2028年10月5日 沈阳 洽谈时间表"],
        ["场次", "时间"],
        ["第一场", "上午9点到9点20分"],
        ["茶歇", "9:30~9:50"],
        ["第二场", "下午2点—2点20分"],
      ]),
    ]);
    expect(result.slots.map(({ start_local, meeting_end_local }) => [start_local, meeting_end_local])).toEqual([
      ["2028-10-05T09:00+08:00", "2028-10-05T09:20+08:00"],
      ["2028-10-05T14:00+08:00", "2028-10-05T14:20+08:00"],
    ]);
  });
});

describe("wishes in other shapes", () => {
  it("as a matrix of firms: circles are wishes, crosses firms to keep away from where the legend says so", async () => {
    const result = await readMailbag([
      await sheet("참가", firms),
      await sheet("희망표", [
        ["상담 희망 매트릭스 (○ 희망, × 제외)"],
        ["구분", "大连海纳机电有限公司", "沈阳启明装备", "锦州青松新材料"],
        ["한빛해양기술", "○", "", "×"],
        ["㈜벽산추진기", "", "○", "○"],
      ]),
    ]);
    expect(wished(result)).toEqual({
      wishes: [
        ["한빛해양기술", 1, "海纳机电"],
        ["벽산추진기", 1, "启明装备制造"],
        ["벽산추진기", 2, "青松新材料科技"],
      ],
      avoided: [["한빛해양기술", "青松新材料科技"]],
    });
    expect(result.ignored_sheets).toEqual([]);
  });

  it("as a matrix of ranks; without a legend a cross is no more than no wish", async () => {
    const ranks = await readMailbag([
      await sheet("참가", firms),
      await sheet("순위", [
        ["기업명", "Dalian Haina", "Shenyang Qiming", "Jinzhou Qingsong"],
        ["한빛해양기술", 2, 1, null],
        ["벽산추진기", 1, null, 2],
      ]),
    ]);
    expect(wished(ranks).wishes).toContainEqual(["한빛해양기술", 1, "启明装备制造"]);
    const crosses = await readMailbag([
      await sheet("참가", firms),
      await sheet("표", [
        ["", "Dalian Haina", "Shenyang Qiming"],
        ["한빛해양기술", "○", "×"],
        ["벽산추진기", "×", "○"],
      ]),
    ]);
    expect([crosses.wishes.length, crosses.blacklist.length]).toEqual([2, 0]);
  });

  it("as a numbered list in one cell, or as rows that say which is a wish and which is not", async () => {
    const listed = await readMailbag([
      await sheet("참가", firms),
      text(
        "意向.csv",
        [
          ["填报单位", "意向对接韩国企业（可多选）", "不愿对接企业"],
          ["沈阳启明装备", "1.碧山推进器\n2、한빛해양\n3. Namhae Eng.", "锦州青松新材料科技有限公司"],
        ],
        "gb18030",
      ),
      text("제외.csv", [
        ["신청사", "구분", "상대 기업", "우선"],
        ["한빛해양기술", "희망", "海纳机电", "1"],
        ["한빛해양기술", "제외", "금주청송신재료", "-"],
      ]),
    ]);
    expect(wished(listed)).toEqual({
      wishes: [
        ["启明装备制造", 1, "벽산추진기"],
        ["启明装备制造", 2, "한빛해양기술"],
        ["启明装备制造", 3, "남해이엔지"],
        ["한빛해양기술", 1, "海纳机电"],
      ],
      avoided: [
        ["启明装备制造", "青松新材料科技"],
        ["한빛해양기술", "青松新材料科技"],
      ],
    });
  });
});

describe("registers of agreements and figures", () => {
  it("have dates of other calendars and parties joined by words that names also hold", async () => {
    const { agreements } = await readMailbag([
      text("협약.csv", [
        ["연번", "협약 명칭", "체결일", "협약 당사자", "현재 단계"],
        ["1", "투자의향서", "단기 4351년 1월 12일", "경상남도와 랴오닝성 상무청", "협의중"],
        ["2", "물류협약", "民國107年1月12日", "甲公司与乙大学", "체결 예정"],
        ["3", "전시협력", "18-01-12", "C대학↔환경과 생명 연구소", "만료"],
        ["4", "共建协议", "二〇一八年一月", "丙公司和丁研究院", "倡议阶段"],
      ]),
    ]);
    expect(agreements.map(({ date, stage, parties }) => [date, stage, parties])).toEqual([
      ["2018-01-12", "talks", ["경상남도", "랴오닝성 상무청"]],
      ["2018-01-12", "to-be-signed", ["甲公司", "乙大学"]],
      ["2018-01-12", "ended", ["C대학", "환경과 생명 연구소"]],
      ["2018-01", "proposed", ["丙公司", "丁研究院"]],
    ]);
  });

  it("spread figures over years or regions: each is one figure, its doubt kept", async () => {
    const years = await readMailbag([
      await sheet("통계", [
        ["지역", "지표", "단위", 2023, "2024", "2025(계획)", "출처"],
        ["창원시", "조선 수출액", "억원", 1200, "약 1,350", 1500, "a.txt"],
        ["거제시", "종사자수", "명", 3200, "3,400여", null, "b.txt"],
      ]),
    ]);
    expect(
      years.indicators.map(({ region, value, unit, date, qualifier }) => [region, value, unit, date, qualifier]),
    ).toEqual([
      ["창원시", 1200, "억원", "2023", null],
      ["창원시", 1350, "억원", "2024", "approx"],
      ["창원시", 1500, "억원", "2025", "plan"],
      ["거제시", 3200, "명", "2023", null],
      ["거제시", 3400, "명", "2024", "approx"],
    ]);
    const regions = await readMailbag([
      text(
        "指标.csv",
        [
          ["指标", "单位", "辽宁省", "大连市", "年份", "来源"],
          ["企业数", "家", "230余", "80以上", "2027年", "b"],
          ["目标产值", "亿元", "预计500", "", "2030年", "c"],
        ],
        "gbk",
      ),
    ]);
    expect(regions.indicators.map(({ region, value, qualifier }) => [region, value, qualifier])).toEqual([
      ["辽宁省", 230, "approx"],
      ["大连市", 80, "at-least"],
      ["辽宁省", 500, "plan"],
    ]);
  });
});

describe("firms whose country nobody wrote", () => {
  it("are placed by legal form and calling code", async () => {
    const result = await readMailbag([
      text(
        "заявки.csv",
        [
          ["Компания", "Контактное лицо", "Телефон", "Почта", "Продукция"],
          ["ООО «Приморский завод»", "Иван Петров", "8 (423) 000-00-01", "p@example.org", "насосы"],
          ["ТОО «Алтын»", "Анна Ли", "+7 701 000 00 02", "d@example.org", "клапаны"],
          ["Hanoi Valve", "Tran An", "+84 24 0000 0003", "t@example.org", "valves"],
        ],
        "windows-1251",
      ),
    ]);
    expect(result.organisations.map(({ country, attendees }) => [country, attendees[0]?.mobile])).toEqual([
      ["RU", "+74230000001"],
      ["KZ", "+77010000002"],
      ["VN", "+842400000003"],
    ]);
    expect(firm(result, "Hanoi Valve")?.name_local).toBe("Hanoi Valve");
  });
});

describe("the clocks of an agenda that names none", () => {
  const agenda = (title: string): Rows => [
    [title],
    ["Date", "Time", "Type", "Session"],
    ["2027-10-30", "10:00-11:00", "Meetings", "B2B meetings"],
    ["2027-10-31", "10:00-11:00", "Meetings", "B2B meetings"],
  ];
  const starts = async (title: string, timeZone?: string) =>
    (await readMailbag([await sheet("Agenda", agenda(title))], timeZone === undefined ? {} : { timeZone })).slots.map(
      ({ start_utc }) => start_utc,
    );

  it("are those of the zone that the event has, on each of its days, the day on which clocks change among them", async () => {
    const berlin = await starts("Agenda", "Europe/Berlin");
    expect([berlin[0], berlin.at(-1)]).toEqual([
      "2027-10-30T08:00Z",
      expect.stringMatching(/^2027-10-31T(09:00|09:30)Z$/),
    ]);
    expect((await starts("Agenda", "Asia/Shanghai"))[0]).toBe("2027-10-30T02:00Z");
  });

  it("are those that the agenda names, whatever zone the event has", async () => {
    expect((await starts("Agenda (Beijing time, UTC+8)", "Europe/Berlin"))[0]).toBe("2027-10-30T02:00Z");
  });
});

describe("an answer to a wish whose firm nobody knows", () => {
  const mail = async () => [
    await sheet("firms", firms),
    text("wishes.csv", [
      ["신청기업", "희망기업1"],
      ["㈜한빛해양기술", "Zhongzhou Valves"],
    ]),
  ];

  it("may be any participant, and one that is not there leaves the question open", async () => {
    const read = await readMailbag(await mail());
    const question = read.questions.find(({ kind }) => kind === "wish")?.id ?? "";
    const chosen = read.organisations.find(({ country }) => country === "CN");
    const answered = async (choice: string) =>
      readMailbag(await mail(), { answers: { format: "bridgehead-answers/1", answers: [{ question, choice }] } });
    const known = await answered(chosen?.id ?? "");
    expect([wished(known).wishes, known.questions.filter(({ kind }) => kind === "wish")]).toEqual([
      [["한빛해양기술", 1, chosen?.name_core]],
      [],
    ]);
    expect((await answered("CN-999")).questions.map(({ id }) => id)).toContain(question);
  });
});
