import { hanjaReadingsOf } from "@bridgehead/language/names/hanja-reading";
import type { MappedTable } from "../fields/map-columns.ts";
import type { HalfDay, IntakeInterpreter, InterpreterLevel, MergedDuplicate, Source } from "../result/types.ts";
import { daysOf, readAvailability, type LocalSpan } from "../values/availability.ts";
import { dateText, findDates } from "../values/dates.ts";
import { readEmail } from "../values/email.ts";
import { readLanguages, readPair } from "../values/languages.ts";
import { readLevel, readMark, readMarkedLevel } from "../values/marks.ts";
import { readMode } from "../values/mode.ts";
import { readCurrency, readNumber } from "../values/numbers.ts";
import { readPhone } from "../values/phone.ts";
import { meaningful, mendName } from "../values/text.ts";
import { cellText } from "../cells/grid.ts";
import type { EventFrame } from "./event.ts";
import { fieldRows, type FieldRow } from "./table-reader.ts";

type Draft = Omit<IntakeInterpreter, "id">;

/** Reads lists of interpreters: languages with levels in columns or words, half days by mark, words or hours. One person listed twice is one. */
export function readInterpreters(
  tables: readonly MappedTable[],
  event: EventFrame,
): { interpreters: IntakeInterpreter[]; merges: MergedDuplicate[] } {
  const drafts = tables.flatMap((mapped) => fieldRows(mapped).flatMap((row) => readRow(row, mapped, event)));
  const people: { draft: Draft; rows: Source[]; names: string[]; key: string }[] = [];
  for (const draft of drafts) {
    const known = people.find((one) => samePerson(one.draft, draft));
    if (!known) people.push({ draft, rows: [...draft.sources], names: [...(draft.other_names ?? [])], key: "" });
    else {
      known.key = known.draft.phone !== null && known.draft.phone === draft.phone ? "phone; name" : "name";
      known.rows.push(...draft.sources);
      known.names.push(draft.name, ...(draft.other_names ?? []));
    }
  }
  const interpreters = people.map(({ draft, rows, names }, index): IntakeInterpreter => {
    const others = [...new Set(names)].filter((name) => name !== draft.name);
    return {
      id: `I-${String(index + 1).padStart(2, "0")}`,
      ...draft,
      ...(others.length > 0 ? { other_names: others } : {}),
      sources: rows,
    };
  });
  const merges = people.flatMap(({ rows, key }, index): MergedDuplicate[] =>
    rows.length > 1
      ? [{ id: (interpreters[index] as IntakeInterpreter).id, rows, key, winner: "first row", dropped: [] }]
      : [],
  );
  return { interpreters, merges };
}

function readRow({ row, source, text }: FieldRow, mapped: MappedTable, event: EventFrame): Draft[] {
  const written = meaningful(text("name"));
  if (written === null || row.isStruck) return [];
  const bracket = /^(.+?)\s*[(（]([^)）]+)[)）]$/u.exec(mendName(written));
  const isAlias = bracket && !/통역|프리랜서|freelance|兼/iu.test(bracket[2] as string);
  const name = isAlias ? (bracket[1] as string).trim() : mendName(written);
  const alias = isAlias ? [(bracket[2] as string).trim()] : [];
  const country = /[가-힣]/u.test(name) ? "KR" : null;
  const phone =
    text("phone") === "" ? undefined : (readPhone(text("phone"), null) ?? readPhone(text("phone"), country ?? "CN"));
  const fee = text("fee");
  const amount = meaningful(fee) === null ? undefined : readNumber(fee);
  const currency =
    readCurrency(fee.replace(/[\d,.\s]/gu, "")) ??
    readCurrency(mapped.columns.find(({ field }) => field === "fee")?.header ?? "");
  const hours = readNumber(text("max_hours"));
  return [
    {
      name,
      ...(alias.length > 0 ? { other_names: alias } : {}),
      languages: readLanguageLevels(row.cells, mapped, text),
      availability: readHalves(row.cells, mapped, text, event),
      field: meaningful(text("field")),
      mode: readMode(text("mode")) ?? "onsite",
      max_hours_per_day: hours?.value ?? null,
      fee_raw: fee === "" ? null : fee,
      ...(amount && currency ? { fee: { amount: amount.value, currency } } : {}),
      phone: phone?.e164 ?? null,
      ...(text("email") === "" ? {} : { email: readEmail(text("email"))?.address ?? null }),
      row: source.row ?? source.record ?? 0,
      sources: [source],
    },
  ];
}

function readLanguageLevels(
  cells: FieldRow["row"]["cells"],
  mapped: MappedTable,
  text: (field: string) => string,
): Record<string, InterpreterLevel> {
  const levels: Record<string, InterpreterLevel> = {};
  for (const { field, column } of mapped.columns) {
    if (!field?.startsWith("language:")) continue;
    const value = cellText(cells[column]);
    const level = readMarkedLevel(value) ?? readLevel(value) ?? (readMark(value) === "yes" ? "high" : undefined);
    if (level) for (const code of field.slice(9).split("+")) levels[code] = level;
  }
  for (const code of readLanguages(text("native"))) levels[code] ??= "native";
  const words = text("languages");
  if (words === "") return levels;
  const common = readLevel(text("level"));
  for (const [code, level] of spokenIn(words)) levels[code] ??= level ?? common ?? "high";
  for (const part of splitLanguages(words)) {
    if (spokenIn(part).length > 0) continue;
    const codes = readLanguages(part);
    const inside = /[(（:：\s]\s*([^()（）:：]{1,12})\s*[)）]?$/u.exec(part)?.[1];
    const level = (inside === undefined ? undefined : readLevel(inside)) ?? common;
    for (const code of codes.length > 0 ? codes : readPair(part)) levels[code] ??= level ?? "high";
  }
  return levels;
}

const language =
  /한국[어말]|조선어|韩国语|韩语|韩文|韓文|朝鲜文|韓国語|韓語|朝鲜语|朝語|korean|корейск\p{L}*|중국[어말]|한어|华语|中文|汉语|漢語|中国语|中國語|中国語|普通话|chinese|mandarin|китайск\p{L}*|영어|英语|英語|英文|english|английск\p{L}*|러시아어|노어|俄语|俄文|俄語|ロシア語|russian|русск\p{L}*|일본어|일어|日语|日文|日本語|日語|japanese|японск\p{L}*|카자흐어|哈萨克语|kazakh|казахск\p{L}*|몽골어|蒙古语|蒙语|mongolian|монгол\p{L}*|베트남어|越南语|vietnamese|우즈베크어|우즈벡어|uzbek|독일어|德语|german|프랑스어|불어|法语|french|스페인어|西班牙语|spanish|(?<![a-z])(?:ko|zh|cn|en|ja|jp|ru|kk|mn|vi)(?![a-z])|(?<![가-힣\p{Script=Han}])[한중영일러](?=\s*[(（:：])|(?<![\p{Script=Han}])[韩中英日俄](?=\s*[(（:：])/giu;

/** Languages in a running text, each with the level that stands behind it: "KO 원어민 / ZH B", "中文母语，韩语A", "한(원어민) 중(하)". */
function spokenIn(text: string): [string, InterpreterLevel | undefined][] {
  const folded = text.normalize("NFKC");
  const found = [...folded.matchAll(language)];
  return found.flatMap((match, index): [string, InterpreterLevel | undefined][] => {
    const [code] = readLanguages(match[0]).length > 0 ? readLanguages(match[0]) : readPair(match[0]);
    if (code === undefined) return [];
    const behind = folded
      .slice(match.index + match[0].length, found[index + 1]?.index)
      .replace(/^[\s(（:：\-–—=]+|[\s)）,，、;；/／·.]+$/gu, "");
    return [[code, behind === "" ? undefined : readLevel(behind)]];
  });
}

const splitLanguages = (text: string): string[] =>
  text
    .split(/\s*[;；、\n]\s*|\s*[,，/·]\s*(?![^(（]*[)）])/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

type Halves = Record<string, { am: HalfDay; pm: HalfDay }>;

function readHalves(
  cells: FieldRow["row"]["cells"],
  mapped: MappedTable,
  text: (field: string) => string,
  event: EventFrame,
): Halves {
  const slots = mapped.columns.filter(({ field }) => field?.startsWith("slot:") === true);
  const blank: HalfDay = slots.length > 0 ? "no" : "yes";
  const halves: Halves = Object.fromEntries(event.days.map((day) => [day, { am: blank, pm: blank }]));
  const order = slots.map((slot) => slotDays((slot.field as string).slice(5), event.days));
  for (const [index, slot] of slots.entries()) {
    const half = halfOf(slot.field as string);
    // A half-day column without a date of its own belongs to the date left of it.
    const days =
      (order[index] as readonly number[]).length > 0
        ? (order[index] as readonly number[])
        : (order.slice(0, index).findLast((one) => one.length > 0) ?? []);
    const value = cellText(cells[slot.column]);
    const mark = readMark(value) ?? (value === "" ? "no" : undefined);
    for (const day of days) {
      const at = halves[event.days[day] as string];
      if (!at) continue;
      if (mark !== undefined) {
        if (half !== "pm") at.am = mark;
        if (half !== "am") at.pm = mark;
      } else applyWords(at, value, event.days, day, half);
    }
  }
  const words = text("availability");
  if (words !== "" && slots.length === 0) {
    const read = readAvailability(words, event.days);
    if (read.kind === "spans") {
      for (const [day, date] of event.days.entries())
        halves[date] = {
          am:
            covers(read.spans, day, 540, 720) && !covers(read.not, day, 540, 720)
              ? "yes"
              : read.spans.length === 0 && !covers(read.not, day, 540, 720)
                ? "yes"
                : "no",
          pm:
            covers(read.spans, day, 780, 1080) && !covers(read.not, day, 780, 1080)
              ? "yes"
              : read.spans.length === 0 && !covers(read.not, day, 780, 1080)
                ? "yes"
                : "no",
        };
    } else {
      const mark = readMark(words);
      if (mark) for (const date of event.days) halves[date] = { am: mark, pm: mark };
    }
  }
  return halves;
}

const slotDays = (header: string, days: readonly string[]): number[] =>
  findDates(dateText(header)).flatMap((mention) => daysOf(mention, days));
const halfOf = (header: string): "am" | "pm" | "day" =>
  /오전|上午|午前|\bam\b|morning|утр/iu.test(header)
    ? "am"
    : /오후|下午|午後|\bpm\b|afternoon|после/iu.test(header)
      ? "pm"
      : "day";

/** A cell of a day column with words: 오전만, 上午, 09-12, 全天. */
function applyWords(
  at: { am: HalfDay; pm: HalfDay },
  value: string,
  days: readonly string[],
  day: number,
  half: "am" | "pm" | "day",
): void {
  // "종일(오전 미정)": the bracket takes back half of what is said.
  const doubt = /[(（]([^)）]*(?:미정|협의|조율|待定|待确认|未定|tentative|tbc|maybe)[^)）]*)[)）]/iu.exec(value);
  if (doubt) {
    applyWords(at, value.replace(doubt[0], ""), days, day, half);
    const part = halfOf(doubt[1] as string);
    if (part !== "pm" && half !== "pm" && at.am === "yes") at.am = "tentative";
    if (part !== "am" && half !== "am" && at.pm === "yes") at.pm = "tentative";
    return;
  }
  const read = readAvailability(value, days);
  if (read.kind === "unread") return;
  const spans: readonly LocalSpan[] = read.kind === "any" ? [{ day, start: 540, end: 1080 }] : read.spans;
  if (half !== "pm") at.am = covers(spans, day, 540, 720) ? "yes" : "no";
  if (half !== "am") at.pm = covers(spans, day, 780, 1080) ? "yes" : "no";
}

const covers = (spans: readonly LocalSpan[], day: number, start: number, end: number): boolean =>
  spans.some((span) => span.day === day && span.start < (start + end) / 2 && (span.end ?? 1440) > (start + end) / 2);

/** The same number, or the same name also in the other script (김향란 is how 金香兰 is read) with nothing against it. */
function samePerson(a: Draft, b: Draft): boolean {
  const names = (draft: Draft) => [draft.name, ...(draft.other_names ?? [])].map((name) => name.replace(/\s+/gu, ""));
  const alike = names(a).some((one) =>
    names(b).some((other) => one.toLowerCase() === other.toLowerCase() || reads(one, other) || reads(other, one)),
  );
  if (a.phone !== null && b.phone !== null) return a.phone === b.phone && (alike || script(a.name) !== script(b.name));
  return alike && a.fee_raw === b.fee_raw;
}

const script = (name: string): string =>
  /[가-힣]/u.test(name) ? "hangul" : /\p{Script=Han}/u.test(name) ? "han" : "latin";

const reads = (han: string, hangul: string): boolean =>
  [...han].length === [...hangul].length &&
  [...han].length >= 2 &&
  [...han].every((character, index) => hanjaReadingsOf(character).includes([...hangul][index] as string));
