import type { RecordDate } from "@bridgehead/domain/shared/standing";
import type { CitedSource } from "../components/citations.tsx";
import type { GridMeeting, GridRow, GridSlot } from "../components/timetable-types.ts";
import type { Say } from "./use-say.ts";

export const today = "2027-05-28";

export const day = (value: string): RecordDate => ({
  value,
  precision: value.length === 4 ? "year" : value.length === 7 ? "month" : "day",
});

export const inferred = (value: string, asWritten: string, because: string): RecordDate => ({
  ...day(value),
  basis: "inferred",
  asWritten,
  because,
});

export function sheetSources(say: Say): readonly CitedSource[] {
  return [
    {
      id: "s1",
      publisher: say("흑룡강신문", "黑龙江新闻", "Heilongjiang News"),
      date: day("2018-01-15"),
      paragraphs: "2, 4",
    },
    {
      id: "s2",
      publisher: say("미디어피아", "Mediapia", "Mediapia"),
      date: inferred(
        "2022-07-29",
        say("29일", "29日", "the 29th"),
        say("기사 등록일에서 추정했습니다.", "根据报道登记日推定。", "Inferred from the day the article was filed."),
      ),
      paragraphs: "1",
      url: "https://example.org/",
    },
    {
      id: "s3",
      publisher: say("한국경제", "韩国经济新闻", "Hankyung"),
      publisherOriginal: { text: "한국경제", lang: "ko" },
      date: inferred(
        "2019",
        "2019",
        say("본문의 연도에서 추정했습니다.", "根据正文年份推定。", "Inferred from the year in the text."),
      ),
      isGone: true,
    },
  ];
}

/** Two days' worth of slots in Harbin (UTC+8). */
export function sheetSlots(say: Say): readonly GridSlot[] {
  const starts = ["11:00", "11:30", "13:30", "14:00", "14:30", "15:20", "15:50"];
  return starts.map((start, index) => {
    const at = new Date(`2027-06-15T${start}:00+08:00`);
    return {
      id: `s${index + 1}`,
      number: index + 1,
      startsAt: at.toISOString(),
      endsAt: new Date(at.getTime() + 25 * 60_000).toISOString(),
      freeInterpreters: [3, 1, 2, 0, 1, 2, 0][index],
      ...(index === 1
        ? { breakAfter: say("점심", "午餐", "Lunch") }
        : index === 4
          ? { breakAfter: say("휴식", "休息", "Break") }
          : {}),
    };
  });
}

export function sheetRows(say: Say): readonly GridRow[] {
  const power = say("전원", "有电源", "power");
  const tables = ["A-01", "A-02", "A-03", "A-04", "A-05"].map((name, index) => ({
    id: name,
    name,
    facts: index < 2 ? say("휠체어", "无障碍", "accessible") : power,
  }));
  return [
    ...tables,
    { id: "ON-01", name: "ON-01", facts: "Zoom", section: say("온라인 상담실", "线上洽谈室", "Online rooms") },
    { id: "ON-02", name: "ON-02", facts: "Tencent" },
  ];
}

const nears = [
  ["조은벗결모션", "佳友智动", "Joeunbeot Motion"],
  ["테라누보축산테크", "泰努牧业科技", "Terranouveau Livestock"],
  ["솔바람터시티랩", "松风城市实验室", "Solbaram City Lab"],
  ["메아리울팜테크", "回声农业科技", "Mearioul Farmtech"],
] as const;
const fars = [
  ["삼각지능형장비", "黑龙江森珏智能装备", "Senjue Intelligent Equipment"],
  ["북형데이터서비스", "北衡数据服务", "Beiheng Data Services"],
  ["단학령목업", "丹鹤岭牧业", "Danheling Livestock"],
  ["융설콜드체인", "融雪冷链", "Rongxue Cold Chain"],
] as const;
const interpreters = ["许春日", "김도연", "全海月", "윤해솔"] as const;

/** A meeting in most cells, with every state of a cell once. */
export function sheetMeetings(say: Say, lang: string): readonly GridMeeting[] {
  const rows = sheetRows(say);
  const slots = sheetSlots(say);
  const states: Readonly<Record<string, Partial<GridMeeting>>> = {
    "A-01 s1": { isLocked: true, isMust: true },
    "A-01 s2": { isPast: true },
    "A-02 s3": { isMust: true },
    "A-03 s2": { conflict: say("통역 겹침", "口译冲突", "interpreter clash") },
    "A-03 s5": { changedFrom: "A-05" },
    "A-04 s4": { isPending: true },
  };
  const empty = new Set(["A-02 s6", "A-04 s6", "A-05 s3", "ON-01 s2", "ON-02 s5", "A-05 s7"]);
  return rows.flatMap((row, rowIndex) =>
    slots.flatMap((slot, slotIndex): GridMeeting[] => {
      const key = `${row.id} ${slot.id}`;
      if (empty.has(key)) return [];
      const near = nears[(rowIndex + slotIndex) % nears.length] ?? nears[0];
      const far = fars[(rowIndex * 2 + slotIndex) % fars.length] ?? fars[0];
      return [
        {
          id: key,
          rowId: row.id,
          slotId: slot.id,
          place: row.name,
          near: { text: say(near[0], near[1], near[2]), lang },
          far: {
            text: say(far[0], far[1], far[2]),
            lang,
            ...(lang === "zh-Hans" ? {} : { original: { text: far[1], lang: "zh-Hans" } }),
          },
          interpreter: interpreters[(rowIndex + slotIndex) % interpreters.length],
          isOnline: row.id.startsWith("ON"),
          ...states[key],
        },
      ];
    }),
  );
}
