import type { MappedTable } from "../fields/map-columns.ts";
import { roundHeader } from "../fields/meaning.ts";
import type { DataRow } from "../tables/found-table.ts";
import type { AgendaItem, IntakeSlot, Source } from "../result/types.ts";
import { daysOf } from "../values/availability.ts";
import { dateText, findDates } from "../values/dates.ts";
import { readClock, readTimeRange } from "../values/times.ts";
import { flatten } from "../values/text.ts";
import { clockText, localInstant, utcInstant } from "../values/zones.ts";
import { cellText, type CellValue } from "../cells/grid.ts";
import type { EventFrame } from "./event.ts";
import { fieldRows } from "./table-reader.ts";

type Item = {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly title: string;
  readonly place: string;
  readonly remark: string;
  readonly source: Source;
  readonly isMeeting: boolean;
  /** No end is written: the next item begins then, or nothing follows. */
  readonly isOpen?: true;
};

export type Agenda = {
  readonly items: readonly AgendaItem[];
  readonly slots: readonly IntakeSlot[];
  /** Minutes after midnight at which the morning of a day (from 0) ends: the start of lunch, else noon. */
  readonly lunch: (day: number) => number;
  /** Numbers of the slots that overlap a span of a day. */
  readonly slotsWithin: (day: number, start: number, end: number) => number[];
};

const meetingWords =
  /1\s*[:：대]\s*1|일대일|상담(?!\s*(?:장|실|준비|데스크|안내))|비즈니스\s*미팅|매칭|一对一|洽谈(?!\s*(?:区|厅|室|准备))|对接(?!会(?:开幕|签到))|\b1\s*[-–:]?\s*(?:on|to)\s*[-–]?\s*1\b|one[- ](?:on|to)[- ]one|b2b|matchmaking|business meetings?|\bmeetings?\b|商談|переговор|встреч/iu;
const otherWords =
  /등록|접수|개회|개막|폐회|폐막|오찬|중식|만찬|석식|휴식|브레이크|티타임|기조|강연|체결|협약식|서명|발표|견학|방문|시찰|투어|签到|注册|开幕|闭幕|午餐|晚宴|晚餐|午休|茶歇|休息|主旨|演讲|签约|路演|参观|考察|欢迎|registration|opening|closing|lunch|dinner|break|coffee|keynote|ceremony|signing|pitch|tour|visit|reception|welcome|受付|開会|昼食|休憩|регистрац|обед|перерыв|открыти|закрыти|ужин/iu;
/** A label of one meeting: 제1타임, 3회차, 第二场, Round 4. */
const roundLabel =
  /^(?:제\s*)?\d{1,2}\s*(?:타임|회차|교시|라운드|차수|차(?![가-힣]))|^第\s*[一二三四五六七八九十\d]+\s*(?:场|轮|时段|节|档)|^(?:slot|round|session|meeting)\s*#?\d{1,2}/iu;
const slotWords = /슬롯|회차|타임\s*테이블|时段|場次|场次|轮次|\bslots?\b/iu;
const numberHeader = /^(?:no\.?|#|번호|연번|순번|序号|编号|구분|id)$/iu;
/** What stands for a meeting in a column that numbers them: 3, T1, S-02, 上午第1场, 오전 2. */
const roundCell =
  /^(?:오전|오후|上午|下午|am|pm|d(?:ay)?\s*\d)?[\s\-_]*(?:제|第)?\s*[a-z]{0,2}[\s\-_]?(?:\d{1,2}|[一二三四五六七八九十]{1,2}|(?<![a-z\d])[a-h])\s*(?:회차?|차수?|타임|교시|라운드|场|轮|节|档|时段)?$/iu;
/** A remark that something else goes on at the time takes no meeting away. */
const besides =
  /겹침|겹칩|겹친|동시|병행|함께\s*진행|같은\s*시간|冲突|重叠|重合|同时|并行|overlap|parallel|concurrent|same time|simultan/iu;
const lunchWords = /오찬|중식|점심|午餐|午休|午宴|lunch|昼食|обед/iu;

/** Reads the agenda: what happens when (local and UTC), and the meeting slots that its blocks and notes amount to. */
export function readAgenda(tables: readonly MappedTable[], event: EventFrame): Agenda {
  const items = tables.flatMap((mapped) => readItems(mapped, event)).sort((a, b) => a.day - b.day || a.start - b.start);
  const notes = tables.flatMap(({ table }) => [...table.notes, ...table.titles]);
  const general = readLengths(notes) ?? readLengths(items.map(({ title, remark }) => `${title} ${remark}`));
  const spans: { day: number; start: number; meetingEnd: number; end: number; source: Source }[] = [];
  for (const item of items.filter(({ isMeeting }) => isMeeting)) {
    const lengths = readLengths([`${item.title} ${item.remark}`]) ?? general;
    const until = item.isOpen && lengths ? Math.min(item.end, item.start + lengths.slot) : item.end;
    const total = until - item.start;
    const count =
      countOf(`${item.title} ${item.kind} ${item.remark}`) ??
      (lengths ? Math.floor(total / lengths.slot) : total <= 60 ? 1 : Math.max(1, Math.floor(total / 30)));
    const slot =
      lengths && Math.abs(lengths.slot * count - total) <= lengths.slot ? lengths.slot : Math.floor(total / count);
    const meeting = lengths && lengths.meeting <= slot ? lengths.meeting : slot;
    for (let index = 0; index < count; index++) {
      const start = item.start + index * slot;
      if (start + meeting > until + 1) break;
      spans.push({ day: item.day, start, meetingEnd: start + meeting, end: start + slot, source: item.source });
    }
  }
  const day = (index: number) => event.days[index] as string;
  return {
    items: items.map((item) => ({
      day: item.day + 1,
      kind: item.kind,
      title: item.title,
      place: item.place || null,
      start_local: localInstant(day(item.day), item.start, event.offsetOn(day(item.day))),
      end_local: localInstant(day(item.day), item.end, event.offsetOn(day(item.day))),
      remark: item.remark || null,
      sources: [item.source],
    })),
    slots: spans.map((span, index) => ({
      no: index + 1,
      day: span.day + 1,
      start_local: localInstant(day(span.day), span.start, event.offsetOn(day(span.day))),
      meeting_end_local: localInstant(day(span.day), span.meetingEnd, event.offsetOn(day(span.day))),
      slot_end_local: localInstant(day(span.day), span.end, event.offsetOn(day(span.day))),
      start_utc: utcInstant(day(span.day), span.start, event.offsetOn(day(span.day))),
      sources: [span.source],
    })),
    lunch: (index) =>
      items.find((item) => item.day === index && lunchWords.test(`${item.kind} ${item.title}`))?.start ?? 720,
    slotsWithin: (index, start, end) =>
      spans.flatMap((span, at) => (span.day === index && span.start < end && span.meetingEnd > start ? [at + 1] : [])),
  };
}

function readItems(mapped: MappedTable, event: EventFrame): Item[] {
  const items: Item[] = [];
  const context = [
    ...new Set(
      [mapped.table.grid.sheet, ...mapped.table.titles].flatMap((text) =>
        findDates(dateText(text)).flatMap((mention) => (mention.until ? [] : daysOf(mention, event.days))),
      ),
    ),
  ];
  let day = context.length === 1 ? (context[0] as number) : 0;
  const place = [mapped.table.grid.sheet, ...mapped.table.titles].join(" ");
  const isOfMeetings = meetingWords.test(place) || slotWords.test(place);
  // A column headed 회차 or 场次 numbers meetings, whatever the sheet is called.
  const areRounds = mapped.columns.some(
    ({ field, header }) =>
      field === "title" && (roundHeader.test(header.trim()) || (isOfMeetings && numberHeader.test(header.trim()))),
  );
  const dayColumns = mapped.columns.filter(({ field }) => field?.startsWith("day:") === true);
  let open: { item: Omit<Item, "end"> } | undefined;
  for (const { text: written, cell, source, row } of fieldRows(mapped)) {
    const text = (field: string) => clockFraction(cell(field)) ?? written(field);
    const dates = [
      text("date"),
      row.section ?? "",
      text("start").replace(/^\d{1,2}\s*[:：]\s*\d{2}.*/u, ""),
      text("time").replace(/\d{1,2}\s*[:：]\s*\d{2}.*/u, ""),
    ].flatMap((one) => findDates(dateText(one)).flatMap((mention) => daysOf(mention, event.days)));
    if (dates.length > 0) day = dates[0] as number;
    const range =
      readTimeRange(withoutDates(text("time"))) ??
      pair(withoutDates(text("start")), withoutDates(text("end"))) ??
      lasting(withoutDates(text("start")) || withoutDates(text("time")), text("duration"));
    const single = range
      ? undefined
      : (readClock(withoutDates(text("time"))) ?? readClock(withoutDates(text("start"))));
    const start = range?.start ?? single;
    if (dayColumns.length > 0 && start === undefined) {
      items.push(...timesByDay(mapped, row, event, areRounds || isOfMeetings, { written, source }));
      continue;
    }
    if (start === undefined) continue;
    if (open && open.item.day === day) items.push({ ...open.item, end: start, isOpen: true });
    open = undefined;
    const [kind, title, place, remark] = [
      flatten(text("kind")),
      flatten(text("title")),
      flatten(text("place")),
      flatten(text("remark")),
    ];
    const isMeeting =
      kind !== "" && (meetingWords.test(kind) || otherWords.test(kind))
        ? meetingWords.test(kind) && !otherWords.test(kind)
        : (meetingWords.test(title) ||
            (isOfMeetings && roundLabel.test(title)) ||
            (areRounds &&
              (roundCell.test(title) || (roundLabel.test(title) && title.length <= 14)) &&
              (!otherWords.test(remark) || besides.test(remark)))) &&
          !otherWords.test(title);
    if (dayColumns.length > 0) {
      for (const { field, column } of dayColumns) {
        const [on] = findDates(dateText((field as string).slice(4))).flatMap((mention) => daysOf(mention, event.days));
        const held = flatten(cellText(acrossDays(mapped, row.row, column) ?? row.cells[column]));
        if (on === undefined || held === "" || range?.end === undefined || range.end === null) continue;
        const isHeldMeeting =
          (meetingWords.test(held) || (isOfMeetings && roundLabel.test(held))) && !otherWords.test(held);
        items.push({
          day: on,
          start,
          end: range.end,
          kind,
          title: held,
          place,
          remark,
          source,
          isMeeting: isHeldMeeting,
        });
      }
      continue;
    }
    const item = { day, start, kind, title, place, remark, source, isMeeting };
    if (range?.end !== undefined && range.end !== null) items.push({ ...item, end: range.end });
    else open = { item };
  }
  if (open) items.push({ ...open.item, end: open.item.start + 60, isOpen: true });
  return items;
}

/** A row of rounds with the time of each day in the column of that day: 第1轮 | 9:30—9:50 | 9:00—9:20. */
function timesByDay(
  mapped: MappedTable,
  row: DataRow,
  event: EventFrame,
  isOfMeetings: boolean,
  { written, source }: { readonly written: (field: string) => string; readonly source: Source },
): Item[] {
  const title = flatten(written("title") || written("serial") || written("kind"));
  return mapped.columns.flatMap(({ field, column }): Item[] => {
    if (field?.startsWith("day:") !== true) return [];
    const [day] = findDates(dateText(field.slice(4))).flatMap((mention) => daysOf(mention, event.days));
    const range = readTimeRange(flatten(cellText(row.cells[column])));
    if (day === undefined || range === undefined || range.end === null) return [];
    const isMeeting =
      !otherWords.test(title) &&
      (meetingWords.test(title) || ((isOfMeetings || roundLabel.test(title)) && roundCell.test(title)));
    const [kind, place, remark] = ["", flatten(written("place")), flatten(written("remark"))];
    return [{ day, start: range.start, end: range.end, kind, title, place, remark, source, isMeeting }];
  });
}

/** The cell of a merge that runs across the columns of several days. */
function acrossDays({ table }: MappedTable, row: number, column: number): CellValue | undefined {
  const merge = table.grid.merges.find(
    ({ startRow, endRow, startCol, endCol }) =>
      row >= startRow && row <= endRow && column > startCol && column <= endCol,
  );
  return merge && table.grid.rows[merge.startRow]?.[merge.startCol];
}

/** A clock time that a sheet holds as a fraction of a day. */
function clockFraction(cell: CellValue): string | undefined {
  if (typeof cell !== "number" || cell <= 0 || cell >= 1) return undefined;
  return clockText(Math.round(cell * 1440));
}

/** "2027-06-15 10:00" without its date; a text that is nothing but a clock time stays. */
function withoutDates(text: string): string {
  const folded = dateText(text);
  const mentions = findDates(folded).filter(({ date }) => date.year !== undefined || date.day !== undefined);
  const rest = mentions
    .reduce((all, { at, length }) => all.slice(0, at) + " ".repeat(length) + all.slice(at + length), folded)
    .trim();
  return rest === "" ? text : rest;
}

function pair(start: string, end: string): { start: number; end: number } | undefined {
  const [from, to] = [readClock(start), readClock(end)];
  return from !== undefined && to !== undefined && to > from ? { start: from, end: to } : undefined;
}

/** A start with how long it lasts, in minutes or hours. */
function lasting(start: string, duration: string): { start: number; end: number } | undefined {
  const from = readClock(start);
  const [, number, unit = ""] =
    /^\s*(\d{1,3}(?:\.\d)?)\s*(시간|小时|小時|時間|h(?:ours?)?|분|分钟?|min(?:ute)?s?|'|′)?\s*$/iu.exec(duration) ?? [];
  if (from === undefined || number === undefined || Number(number) <= 0) return undefined;
  return { start: from, end: from + Math.round(Number(number) * (/^(?:시간|小|時|h)/iu.test(unit) ? 60 : 1)) };
}

/** How many slots a block says it has: ③~⑤, 1~2회차, 第3-5轮, sessions 1-3. */
function countOf(text: string): number | undefined {
  const circled = [...text].map((character) => circledNumber(character)).filter((number) => number > 0);
  if (circled.length >= 2)
    return circled.length > 2 && !/[~～\-–—至]/u.test(text)
      ? circled.length
      : Math.max(...circled) - Math.min(...circled) + 1;
  if (circled.length === 1) return 1;
  const range =
    /(?:제|第)?\s*(\d{1,2})\s*(?:회차|회|轮|场|차|타임|교시)?\s*[~～\-–—至]\s*(?:제|第)?\s*(\d{1,2})\s*(?:회차|회|轮|场|차|타임|교시)/u.exec(
      text,
    ) ?? /(?:slots?|sessions?|rounds?|meetings?)\s*(\d{1,2})\s*[~～\-–—]\s*(\d{1,2})/iu.exec(text);
  if (range && Number(range[2]) >= Number(range[1])) return Number(range[2]) - Number(range[1]) + 1;
  if (/(?:제|第)\s*\d{1,2}\s*(?:회차|轮|场)|\b(?:slot|session|round)\s*\d{1,2}\b|\d{1,2}\s*(?:회차|타임)/iu.test(text))
    return 1;
  return undefined;
}

function circledNumber(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x323c;
  if (code >= 0x2776 && code <= 0x277f) return code - 0x2775;
  return 0;
}

/** Slot and meeting length from notes: "1회 = 30분(상담 25분 + 이동 5분)", "每场25分钟，间隔5分钟", "20 min + 5 min change". */
function readLengths(notes: readonly string[]): { readonly slot: number; readonly meeting: number } | undefined {
  for (const note of notes) {
    const text = flatten(note);
    if (
      !meetingWords.test(text) &&
      !/(?:매|각|每)\s*(?:회|건|场|轮|次)|(?:회차|회|건|라운드)\s*(?:당|마다)|1\s*회|slot|round/iu.test(text)
    )
      continue;
    const parts = [
      ...text.matchAll(
        /([\p{L}\s:：=·]{0,14}?)\s*(\d{1,3})\s*(?:분|分钟|分鐘|分(?!公)|min(?:ute)?s?\b|мин)\s*([\p{L}\s]{0,12})/gu,
      ),
    ].map((match) => ({ minutes: Number(match[2]), around: `${match[1]} ${match[3]}` }));
    if (parts.length === 0) continue;
    const isGap = (around: string) =>
      /이동|교체|교대|전환|휴식|간격|정리|준비|间隔|换场|转场|休息|缓冲|间歇|break|change|switch|transfer|interval|buffer|move|移動|入替|перерыв/iu.test(
        around,
      );
    const gaps = parts.filter(({ around }) => isGap(around.split(" ")[0] ?? "") || isGap(around));
    const gap = gaps.find((one) => parts.length === 1 || one.minutes <= 15);
    const others = parts.filter((part) => part !== gap).map(({ minutes }) => minutes);
    if (others.length === 0) continue;
    const [longest, shortest] = [Math.max(...others), Math.min(...others)];
    if (gap && longest - shortest === gap.minutes) return { slot: longest, meeting: shortest };
    if (gap)
      return others.length > 1 && longest !== shortest
        ? { slot: longest, meeting: longest - gap.minutes }
        : { slot: longest + gap.minutes, meeting: longest };
    return { slot: longest, meeting: longest };
  }
  return undefined;
}
