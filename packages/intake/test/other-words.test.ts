import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { readMailbag, type IntakeResult } from "../src/index.ts";

type Rows = readonly (readonly (string | number)[])[];

const firms: Rows = [
  ["2028년 4월 18일(화)~19일(수) 상담회 참가기업"],
  ["기업명", "영문명", "담당자", "이메일", "제품"],
  ["㈜한빛해양기술", "Hanbit Marine Tech Co., Ltd.", "강민서", "a@example.com", "밸브"],
  ["(유)남해이엔지", "Namhae Engineering", "조은별", "c@example.com", "설계"],
  ["大连海纳机电有限公司", "Dalian Haina Electromechanical Co., Ltd.", "王岩", "d@example.org", "电机"],
  ["沈阳启明装备制造有限公司", "Shenyang Qiming Equipment Co., Ltd.", "李光", "e@example.org", "设备"],
];
const workbook = async (name: string, rows: Rows) => ({
  name: `${name}.xlsx`,
  bytes: await writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]) }] }),
});
const read = async (sheet: string, rows: Rows): Promise<IntakeResult> =>
  readMailbag([await workbook("참가기업", firms), await workbook(sheet, rows)]);
const nameOf = ({ organisations }: IntakeResult, id: string | null) =>
  organisations.find((one) => one.id === id)?.name_core ?? null;
const times = ({ slots }: IntakeResult) =>
  slots.map(({ start_local, meeting_end_local }) => `${start_local.slice(5, 16)}-${meeting_end_local.slice(11, 16)}`);
const usable = ({ tables }: IntakeResult, isUsable: boolean) =>
  tables.filter((table) => table.usable === isUsable).map(({ code }) => code);

describe("slots of meetings", () => {
  it.each([
    [
      "rounds with the time of each day in a column of that day",
      "洽谈场次",
      [
        ["场次", "4月18日（周二）", "4月19日（周三）"],
        ["第1轮", "9:30—9:50", "9:00—9:20"],
        ["茶歇", "9:50—10:00", "9:20—9:40"],
        ["第2轮", "10:00—10:20", "9:40—10:00"],
      ],
      ["04-18T09:30-09:50", "04-18T10:00-10:20", "04-19T09:00-09:20", "04-19T09:40-10:00"],
    ],
    [
      "a start and how long it lasts",
      "일정",
      [
        ["날짜", "시작", "소요시간(분)", "내용"],
        ["2028-04-18", "09:00", 30, "등록"],
        ["2028-04-18", "09:30", 25, "상담 1"],
        ["2028-04-19", "13:30", 25, "상담 2"],
      ],
      ["04-18T09:30-09:55", "04-19T13:30-13:55"],
    ],
    [
      "a numbered column that says no more than which round it is",
      "타임테이블",
      [
        ["일자", "차수", "시작시각", "종료시각"],
        ["4/18", "1차", "10:00", "10:30"],
        ["4/18", "오찬", "12:00", "13:30"],
        ["4/19", "2차", "10:00", "10:30"],
      ],
      ["04-18T10:00-10:30", "04-19T10:00-10:30"],
    ],
    [
      "codes of slots",
      "时段表",
      [
        ["日期", "时段编号", "开始", "结束", "时长"],
        ["2028/4/18", "T1", "13:30", "13:55", "25分钟"],
        ["2028/4/19", "T2", "13:30", "13:55", "25分钟"],
      ],
      ["04-18T13:30-13:55", "04-19T13:30-13:55"],
    ],
  ] as const)("are read from %s", async (_, sheet, rows, expected) => {
    expect(times(await read(sheet, rows))).toEqual(expected);
  });
});

describe("tables of the hall", () => {
  it("are read from ranges under a header that does not name them, with those that may not be used", async () => {
    const result = await read("시설", [
      ["구분", "수량/번호", "위치", "비고"],
      ["상담테이블", "1번~20번 테이블", "1층 컨벤션홀", "5, 7번 사용불가, 2층 계단 옆"],
      ["상담테이블", "21~30번", "2층 회의실", "28~30번 예비"],
    ]);
    expect(result.tables).toHaveLength(30);
    expect(usable(result, false)).toEqual(["5", "7", "28", "29", "30"]);
  });

  it("are left out where the bracket behind a range says so", async () => {
    const result = await read("场地", [
      ["场地", "洽谈桌编号", "楼层", "备注"],
      ["A厅", "洽谈桌1-30号（其中5、6号停用）", "1楼", "有电源"],
      ["B厅", "31-40号", "2楼", "靠近电梯"],
    ]);
    expect(result.tables).toHaveLength(40);
    expect(usable(result, false)).toEqual(["5", "6"]);
    expect(result.tables.at(0)).toMatchObject({ hall: "A厅", floor: 1, power: true });
  });

  it("are read one by one with marks and words of use", async () => {
    const chinese = await read("桌位表", [
      ["桌号", "区域", "是否有插座", "是否可用"],
      ["1号桌", "A区", "有", "是"],
      ["2号桌", "A区", "无", "否"],
    ]);
    expect(chinese.tables).toMatchObject([
      { code: "1", zone: "A", power: true, usable: true },
      { code: "2", zone: "A", power: false, usable: false },
    ]);
    const english = await read("Tables", [
      ["Table No.", "Hall", "Power", "Status"],
      ["A1", "Main Hall", "Yes", "OK"],
      ["A2", "Main Hall", "No", "Out of service"],
    ]);
    expect(usable(english, false)).toEqual(["A2"]);
  });
});

describe("who must attend", () => {
  it("is read with start and end in columns of their own, and with one firm per row", async () => {
    const english = await read("Mandatory", [
      ["Event", "Date", "From", "To", "Companies required"],
      ["MOU signing", "2028-04-18", "16:20", "16:50", "Hanbit Marine Tech; Dalian Haina Electromechanical"],
    ]);
    expect(english.required_attendance).toMatchObject([
      { event: "MOU signing", start_local: "2028-04-18T16:20+09:00", end_local: "2028-04-18T16:50+09:00" },
    ]);
    expect(english.required_attendance[0]?.firms).toHaveLength(2);
    const korean = await read("의무참석 기업", [
      ["연번", "프로그램", "날짜", "시간", "업체명"],
      [1, "MOU 체결식", "4월 18일", "16:20~16:50", "한빛해양기술"],
      [2, "MOU 체결식", "4월 18일", "16:20~16:50", "남해이엔지"],
    ]);
    expect(korean.required_attendance.map(({ firms: ids }) => ids.map((id) => nameOf(korean, id)))).toEqual([
      ["한빛해양기술", "남해이엔지"],
    ]);
  });

  it("is not taken from an agenda that says for whom its items are", async () => {
    const result = await read("일정", [
      ["날짜", "시작", "종료", "프로그램", "참석대상"],
      ["4/18", "09:30", "10:00", "개회식", "전체"],
      ["4/18", "10:00", "10:30", "1:1 상담", "참가기업 전체"],
      ["4/18", "10:30", "11:00", "1:1 상담", "전체"],
    ]);
    expect(result.required_attendance).toEqual([]);
    expect(times(result)).toEqual(["04-18T10:00-10:30", "04-18T10:30-11:00"]);
  });
});

describe("firms to keep apart", () => {
  it.each([
    [
      "블랙리스트",
      [
        ["기업명", "상담 제외 대상", "사유"],
        ["한빛해양기술", "大连海纳机电", "분쟁 중"],
        ["남해이엔지", "沈阳启明装备", "거래 중단"],
      ],
    ],
    [
      "Blacklist",
      [
        ["Company A", "Company B", "Note"],
        ["Hanbit Marine Tech", "Dalian Haina Electromechanical", "dispute"],
        ["Namhae Engineering", "Shenyang Qiming", "competitor"],
      ],
    ],
    [
      "约见意向",
      [
        ["我方企业", "拟约见企业", "次序", "是否回避"],
        ["한빛해양기술", "大连海纳机电", "", "是"],
        ["남해이엔지", "沈阳启明装备", "", "回避"],
      ],
    ],
  ] as const)("are read from a list that holds nothing else: %s", async (sheet, rows) => {
    const result = await read(sheet, rows);
    expect(
      result.blacklist.map(({ requester, resolved }) => [nameOf(result, requester), nameOf(result, resolved)]),
    ).toEqual([
      ["한빛해양기술", "海纳机电"],
      ["남해이엔지", "启明装备制造"],
    ]);
    expect(result.wishes).toEqual([]);
  });
});

describe("registers of agreements", () => {
  it("are read without a column of titles, by what was agreed and the two sides", async () => {
    const { agreements } = await read("MOU", [
      ["구분", "우리측", "상대측", "주요내용", "체결일자", "이행상태"],
      ["MOU", "한빛해양기술", "大连海纳机电", "밸브 공동개발", "'26.11.05", "이행중"],
      ["MOA", "경상북도", "산시성", "청년교류", "'27.03", "체결 예정"],
    ]);
    expect(agreements).toMatchObject([
      { title: "밸브 공동개발", date: "2026-11-05", stage: "in-force", parties: ["한빛해양기술", "大连海纳机电"] },
      { title: "청년교류", date: "2027-03", stage: "to-be-signed", parties: ["경상북도", "산시성"] },
    ]);
  });

  it("are read with a column for each kind of party and the year alone", async () => {
    const { agreements } = await read("추진실적", [
      ["체결연도", "협약 내용", "당사자(갑)", "당사자(을)", "추진상황"],
      [2025, "밸브 공동개발 MOU", "한빛해양기술", "大连海纳机电", "정상 추진"],
      [2026, "청년교류 업무협약", "경상북도", "산시성", "종료"],
    ]);
    expect(agreements).toMatchObject([
      { title: "밸브 공동개발 MOU", date: "2025", n_parties: 2 },
      { title: "청년교류 업무협약", date: "2026", n_parties: 2, stage: "ended" },
    ]);
  });
});

describe("figures", () => {
  it("are read from rows of regions with a figure and its unit above each column", async () => {
    const { indicators } = await read("지역현황", [
      ["지역", "인구(만명)", "GRDP(조원)"],
      ["경상북도", 255, 118],
      ["산시성", 3950, 640],
    ]);
    expect(indicators.map(({ region, indicator, value, unit }) => [region, indicator, value, unit])).toEqual([
      ["경상북도", "인구", 255, "만명"],
      ["경상북도", "GRDP", 118, "조원"],
      ["산시성", "인구", 3950, "만명"],
      ["산시성", "GRDP", 640, "조원"],
    ]);
  });

  const figures = ({ indicators }: Awaited<ReturnType<typeof read>>) =>
    indicators.map(({ region, indicator, value, unit, date }) => [region, indicator, value, unit, date]);

  it("are read from rows of regions with several kinds of figures, units or none, without the sum below", async () => {
    const table = await read("主要指标", [
      ["地区", "地区生产总值", "常住人口", "规上企业数"],
      ["哈尔滨市", 5900.2, 939, 1200],
      ["大庆市", 2980.5, 278, 300],
      ["合计", 8880.7, 1217, 1500],
    ]);
    expect(figures(table)).toEqual([
      ["哈尔滨市", "地区生产总值", 5900.2, null, null],
      ["哈尔滨市", "常住人口", 939, null, null],
      ["哈尔滨市", "规上企业数", 1200, null, null],
      ["大庆市", "地区生产总值", 2980.5, null, null],
      ["大庆市", "常住人口", 278, null, null],
      ["大庆市", "规上企业数", 300, null, null],
    ]);
  });

  it("are read from regions by years, what is counted standing in the title", async () => {
    const table = await read("Sheet1", [
      ["지역별 GRDP 추이 (단위: 조원)"],
      ["지역", "2023", "2024", "2025(잠정)"],
      ["경기", 593.9, "약 630", 655],
      ["전북", 60.1, 62, 63],
    ]);
    expect(figures(table)).toEqual([
      ["경기", "GRDP", 593.9, "조원", "2023"],
      ["경기", "GRDP", 630, "조원", "2024"],
      ["경기", "GRDP", 655, "조원", "2025"],
      ["전북", "GRDP", 60.1, "조원", "2023"],
      ["전북", "GRDP", 62, "조원", "2024"],
      ["전북", "GRDP", 63, "조원", "2025"],
    ]);
    expect(table.indicators[1]?.qualifier).toBe("approx");
  });

  it.each([
    [
      "measures over years, regions at the left",
      [
        ["지역", "인구(만 명)", "", "GRDP(조 원)", ""],
        ["", "2023", "2024", "2023", "2024"],
        ["경기", 1360, 1368, 593.9, 630],
        ["전북", 175, 173, 60.1, 62],
      ],
      ["경기", "GRDP", 593.9, "조 원", "2023"],
    ],
    [
      "regions over years, measures at the left",
      [
        ["指标", "哈尔滨市", "", "大庆市", ""],
        ["", "2023", "2024", "2023", "2024"],
        ["GDP（亿元）", 5600, 5900, 2900, 2980],
        ["常住人口（万人）", 945, 939, 279, 278],
      ],
      ["大庆市", "GDP", 2980, "亿元", "2024"],
    ],
    [
      "measures over regions, years at the left",
      [
        ["Year", "Exports (USD m)", "", "Population (m)", ""],
        ["", "Gyeonggi", "Harbin", "Gyeonggi", "Harbin"],
        ["2023", 1200, 800, 13.6, 9.4],
        ["2024", 1300, 850, 13.7, 9.3],
      ],
      ["Harbin", "Exports", 850, "USD m", "2024"],
    ],
  ])("are read from two rows of headers: %s", async (_, rows, one) => {
    const found = figures(await read("지표", rows));
    expect(found).toHaveLength(8);
    expect(found).toContainEqual(one);
  });

  it("are left unread where nothing says what is counted, and the sheet is named", async () => {
    const { indicators, ignored_sheets } = await read("Sheet1", [
      ["地区", "2023", "2024"],
      ["哈尔滨", 5600, 5900],
      ["大庆", 2900, 2980],
    ]);
    expect([indicators, ignored_sheets.map(({ sheet }) => sheet)]).toEqual([[], ["Sheet1"]]);
  });

  it("are not taken from a count of who has applied", async () => {
    const { indicators } = await read("시군별 통계", [
      ["지역", "참가기업(개사)", "인원(명)"],
      ["포항", 12, 20],
      ["구미", 9, 14],
    ]);
    expect(indicators).toEqual([]);
  });
});

it("an interpreter's Korean and Chinese are known as 韩文 and 中文 too", async () => {
  const { interpreters } = await read("译员库", [
    ["译员姓名", "语种及水平", "18日上午", "18日下午", "报酬标准"],
    ["李晓梅", "中文(母语)、韩语(精通)", "可", "不可", "1200元/天"],
    ["金美兰", "韩文母语，中文熟练", "√", "√", "1000元/天"],
  ]);
  expect(interpreters.map(({ languages }) => languages)).toEqual([
    { zh: "native", ko: "high" },
    { ko: "native", zh: "high" },
  ]);
});

describe("headers that nobody knows enough words of", () => {
  it.each([
    [
      "the native language and further ones",
      [
        ["口译姓名", "母语", "外语1", "外语2", "级别", "4.18", "4.19", "日酬金"],
        ["李晓梅", "中文", "韩语", "", "高级", "全天", "上午", "1200"],
        ["金美兰", "韩语", "中文", "英语", "中级", "下午", "全天", "1000"],
      ],
      [
        { zh: "native", ko: "high" },
        { ko: "native", zh: "mid", en: "mid" },
      ],
      [
        { am: "yes", pm: "yes" },
        { am: "no", pm: "yes" },
      ],
    ],
    [
      "pairs of languages with marks and levels",
      [
        ["이름", "소속", "한↔중", "한↔영", "18(화)", "19(수)", "비용/일"],
        ["김가온", "프리랜서", "○(상)", "", "전일", "오전", "300,000"],
        ["박누리", "OO대", "○(중)", "○(상)", "오후", "전일", "250,000"],
      ],
      [
        { ko: "high", zh: "high" },
        { ko: "high", zh: "mid", en: "high" },
      ],
      [
        { am: "yes", pm: "yes" },
        { am: "no", pm: "yes" },
      ],
    ],
    [
      "halves of days in short, below days that were never merged",
      [
        ["", "", "18일", "", "19일", ""],
        ["통역사", "언어", "오전", "오후", "오전", "오후"],
        ["김가온", "한중", "O", "O", "O", "X"],
        ["박누리", "한영", "O", "X", "O", "O"],
      ],
      [
        { ko: "high", zh: "high" },
        { ko: "high", en: "high" },
      ],
      [
        { am: "yes", pm: "yes" },
        { am: "yes", pm: "no" },
      ],
    ],
  ] as const)("head interpreters with %s", async (_, rows, languages, first) => {
    const { interpreters } = await read("통역", rows);
    expect(interpreters.map((one) => one.languages)).toEqual(languages);
    expect(interpreters.map(({ availability }) => availability["2028-04-18"])).toEqual(first);
  });

  it("head an agenda by its times, days and rounds", async () => {
    const result = await read("상담일정표", [
      ["", "4/18(화)", "4/19(수)"],
      ["09:30~10:00", "상담1", "상담3"],
      ["10:00~10:30", "휴식", "휴식"],
      ["10:30~11:00", "상담2", "상담4"],
    ]);
    expect(times(result)).toEqual(["04-18T09:30-10:00", "04-18T10:30-11:00", "04-19T09:30-10:00", "04-19T10:30-11:00"]);
  });

  it("head rooms for screens by the programs and links below", async () => {
    const { online_rooms } = await read("视频连线", [
      ["线路", "系统", "地址"],
      ["线路1", "腾讯会议", "https://example.com/1"],
      ["线路2", "Zoom", "https://example.com/2"],
    ]);
    expect(online_rooms).toMatchObject([
      { code: "线路1", platform: "腾讯会议", link: "https://example.com/1" },
      { code: "线路2", platform: "Zoom", link: "https://example.com/2" },
    ]);
  });

  it("head wishes by the firms of the event below them", async () => {
    const wishes = await read("对接", [
      ["韩方企业", "中方企业", "优先级"],
      ["한빛해양기술", "大连海纳机电", "1"],
      ["한빛해양기술", "沈阳启明装备", "2"],
      ["남해이엔지", "大连海纳机电", "1"],
    ]);
    expect(
      wishes.wishes.map(({ requester, rank, resolved }) => [nameOf(wishes, requester), rank, nameOf(wishes, resolved)]),
    ).toEqual([
      ["한빛해양기술", 1, "海纳机电"],
      ["한빛해양기술", 2, "启明装备制造"],
      ["남해이엔지", 1, "海纳机电"],
    ]);
    const apart = await read("제외", [
      ["A사", "B사", "사유"],
      ["한빛해양기술", "大连海纳机电", "소송"],
      ["남해이엔지", "沈阳启明装备", "경쟁"],
    ]);
    expect(apart.wishes).toEqual([]);
    expect(apart.blacklist).toHaveLength(2);
  });

  it("do not make records of sheets that are about something else", async () => {
    const others: readonly (readonly [string, Rows])[] = [
      [
        "코드표",
        [
          ["코드", "의미"],
          ["A", "상"],
          ["B", "중"],
        ],
      ],
      [
        "비상연락망",
        [
          ["부서", "담당자", "전화"],
          ["총괄", "김가온", "010-0000-1111"],
          ["통역", "박누리", "010-0000-1112"],
        ],
      ],
      [
        "셔틀버스",
        [
          ["출발", "도착", "시간"],
          ["호텔", "행사장", "08:00"],
          ["행사장", "호텔", "18:00"],
        ],
      ],
      [
        "접수 현황",
        [
          ["시도", "기업수", "참가인원"],
          ["경북", 12, 20],
          ["대구", 9, 14],
        ],
      ],
      [
        "酒店",
        [
          ["酒店", "房型", "价格"],
          ["国际酒店", "标间", "500"],
          ["大酒店", "单间", "400"],
        ],
      ],
      [
        "준비물",
        [
          ["품목", "수량", "담당"],
          ["노트북", 20, "김"],
          ["마이크", 10, "이"],
        ],
      ],
      [
        "Budget",
        [
          ["Item", "Amount", "Unit"],
          ["Hall rent", 5_000_000, "KRW"],
          ["Catering", 3_000_000, "KRW"],
        ],
      ],
      [
        "工作分工",
        [
          ["组别", "负责人", "任务"],
          ["会务组", "李明", "签到"],
          ["翻译组", "王芳", "翻译协调"],
        ],
      ],
    ];
    const mail = [await workbook("참가기업", firms)];
    for (const [name, rows] of others) mail.push(await workbook(name, rows));
    const { counts, ...result } = await readMailbag(mail);
    expect(counts.organisations.total).toBe(4);
    const records = [
      result.interpreters,
      result.slots,
      result.halls,
      result.tables,
      result.private_rooms,
      result.online_rooms,
      result.required_attendance,
      result.wishes,
      result.blacklist,
      result.agreements,
      result.indicators,
    ];
    expect(records.flat()).toEqual([]);
    expect(result.ignored_sheets.map(({ sheet }) => sheet)).toEqual(others.map(([name]) => name));
  });
});

it("several tables below each other are each read, however few columns they have", async () => {
  const result = await read("운영계획", [
    ["1. 상담 시간"],
    ["회차", "시간"],
    ["1회차", "4/18 09:30~10:00"],
    ["2회차", "4/18 10:00~10:30"],
    [],
    ["2. 상담 테이블"],
    ["테이블", "전원", "비고"],
    ["A1", "O", ""],
    ["A2", "X", "사용불가"],
    [],
    ["3. 화상 상담실"],
    ["회의실", "플랫폼", "URL"],
    ["화상1", "Zoom", "https://example.com/1"],
  ]);
  expect(times(result)).toEqual(["04-18T09:30-10:00", "04-18T10:00-10:30"]);
  expect(usable(result, true)).toEqual(["A1"]);
  expect(result.online_rooms).toMatchObject([{ code: "화상1" }]);
});

it("tables not to be used may stand in a column of their own", async () => {
  const result = await read("桌椅", [
    ["展厅", "桌号范围", "数量", "停用"],
    ["一号厅", "A01-A20", "20", "A05、A07"],
    ["二号厅", "B01-B10", "10", ""],
  ]);
  expect(result.tables).toHaveLength(30);
  expect(usable(result, false)).toEqual(["A05", "A07"]);
});

it("a date of effect, two names joined by a hyphen and a unit in the name of a figure are understood", async () => {
  const { agreements } = await read("업무협약", [
    ["협약명", "대상", "발효일", "현황"],
    ["수소 협력", "경상북도-산시성", "2026. 11. 5.", "이행중"],
    ["교육 교류", "포항대학-西安大学", "2027. 3.", "추진 예정"],
  ]);
  expect(agreements.map(({ date, parties }) => [date, parties])).toEqual([
    ["2026-11-05", ["경상북도", "산시성"]],
    ["2027-03", ["포항대학", "西安大学"]],
  ]);
  const { indicators } = await read("对比数据", [
    ["指标", "陕西", "庆北"],
    ["GDP（亿元）", 33_786, 6000],
    ["常住人口（万人）", 3950, 260],
  ]);
  expect(indicators.map(({ region, value, unit }) => [region, value, unit])).toEqual([
    ["陕西", 33_786, "亿元"],
    ["庆北", 6000, "亿元"],
    ["陕西", 3950, "万人"],
    ["庆北", 260, "万人"],
  ]);
});
