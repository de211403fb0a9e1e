import { chineseNumeralsToDigits } from "./numbers.ts";
import { flatten } from "./text.ts";

/** A calendar day as far as it is written; `year`, `month` may be missing ("23일"). */
export type WrittenDate = { readonly year?: number; readonly month?: number; readonly day?: number };

/** One mention of a date (or of an event day by its number) in a text, with the characters it takes. */
export type DateMention = {
  /** A day of the week alone, 0 for Sunday. */
  readonly weekday?: number;
  readonly at: number;
  readonly length: number;
  readonly date: WrittenDate;
  readonly until?: WrittenDate;
  readonly dayNumber?: number;
  readonly isAmbiguous?: boolean;
};

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const russianMonths = [
  "январ",
  "феврал",
  "март",
  "апрел",
  "ма[йя]",
  "июн",
  "июл",
  "август",
  "сентябр",
  "октябр",
  "ноябр",
  "декабр",
];
const monthWord =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*|ма[йя]";

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  const english = months.findIndex((month) => lower.startsWith(month));
  return (english === -1 ? russianMonths.findIndex((month) => new RegExp(`^${month}`, "u").test(lower)) : english) + 1;
}

type Rule = {
  readonly pattern: RegExp;
  readonly read: (groups: (string | undefined)[]) => Omit<DateMention, "at" | "length"> | undefined;
};

const int = (text: string | undefined): number => Number.parseInt(text ?? "", 10);
const fullYear = (text: string | undefined): number =>
  text !== undefined && text.length === 2 ? 2000 + int(text) : int(text);
const till = "\\s*(?:~|-|–|—|―|−|to|until|до|부터|至|到|及|및|와|과|和|、|&|and|,)\\s*";
const weekday =
  "(?:\\s*[(（【]?(?:[월화수목금토일]요?일?|(?:周|星期|礼拜)?[一二三四五六日天]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?)[)）】])?";

const rules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(\\d{4})\\s*[년年./-]\\s*(\\d{1,2})\\s*[월月./-]\\s*(\\d{1,2})(?!\\d)\\s*[일日号.]?${weekday}(?:${till}(?:(\\d{1,2})\\s*[월月./-]\\s*)?(\\d{1,2})(?!\\d|\\s*[:：시点时])\\s*[일日号.]?${weekday})?`,
      "iu",
    ),
    read: ([y, m, d, m2, d2]) =>
      range(
        { year: int(y), month: int(m), day: int(d) },
        d2 === undefined ? undefined : { year: int(y), month: m2 === undefined ? int(m) : int(m2), day: int(d2) },
      ),
  },
  {
    pattern: /(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d)/u,
    read: ([a, , b, y]) => dayOrMonthFirst(int(a), int(b), int(y)),
  },
  { pattern: /(\d{4})(\d{2})(\d{2})(?!\d)/u, read: ([y, m, d]) => range({ year: int(y), month: int(m), day: int(d) }) },
  {
    pattern: /['’‘`´](\d{2})\s*[년年./-]\s*(\d{1,2})\s*(?:[월月./-]\s*(\d{1,2})?)?\s*[일日.]?/u,
    read: ([y, m, d]) =>
      range(d === undefined ? { year: fullYear(y), month: int(m) } : { year: fullYear(y), month: int(m), day: int(d) }),
  },
  {
    pattern: /(?<![\d:])(\d{2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?![\d:])/u,
    read: ([y, , m, d]) => range({ year: fullYear(y), month: int(m), day: int(d) }),
  },
  {
    pattern: /(?<!\d)(\d{2})\s*[년年]\s*(\d{1,2})\s*[월月](?:\s*(\d{1,2})\s*[일日号]?)?/u,
    read: ([y, m, d]) =>
      range(d === undefined ? { year: fullYear(y), month: int(m) } : { year: fullYear(y), month: int(m), day: int(d) }),
  },
  {
    // Years of the Republic of China and those counted from Dangun, as old papers have them.
    pattern:
      /(民[国國]|(?<!대한)민국|단기|檀[紀纪])\s*(\d{1,4}|元)\s*[년年.]\s*(?:(\d{1,2})\s*[월月.]\s*(?:(\d{1,2})\s*[일日号]?)?)?/u,
    read: ([era, y, m, d]) => {
      const since = /民|민/u.test(era as string) ? 1911 : -2333;
      const year = since + (y === "元" ? 1 : int(y));
      return range({
        year,
        ...(m === undefined ? {} : { month: int(m) }),
        ...(d === undefined ? {} : { day: int(d) }),
      });
    },
  },
  {
    pattern: /平成\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/u,
    read: ([y, m, d]) => {
      const year = 1988 + (y === "元" ? 1 : int(y));
      return range(d === undefined ? { year, month: int(m) } : { year, month: int(m), day: int(d) });
    },
  },
  {
    pattern: /令和\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/u,
    read: ([y, m, d]) =>
      range(
        d === undefined
          ? { year: 2018 + (y === "元" ? 1 : int(y)), month: int(m) }
          : { year: 2018 + (y === "元" ? 1 : int(y)), month: int(m), day: int(d) },
      ),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:${till}(\\d{1,2})(?:st|nd|rd|th)?)?\\s*(?:of\\s+)?(${monthWord})\\.?(?:,?\\s*(\\d{4}))?(?![a-z])`,
      "iu",
    ),
    read: ([d, d2, m, y]) =>
      range(
        dated(y, monthOf(m as string), int(d)),
        d2 === undefined ? undefined : dated(y, monthOf(m as string), int(d2)),
      ),
  },
  {
    pattern: new RegExp(
      `(?<![a-zа-я])(${monthWord})\\.?\\s*(\\d{1,2})(?!\\d|:)(?:st|nd|rd|th)?(?:${till}(?:(${monthWord})\\.?\\s*)?(\\d{1,2})(?!\\d|:)(?:st|nd|rd|th)?)?(?:\\s*,?\\s*(\\d{4}))?`,
      "iu",
    ),
    read: ([m, d, m2, d2, y]) =>
      range(
        dated(y, monthOf(m as string), int(d)),
        d2 === undefined ? undefined : dated(y, m2 ? monthOf(m2) : monthOf(m as string), int(d2)),
      ),
  },
  {
    pattern: new RegExp(`(?<![a-zа-я])(${monthWord})\\.?\\s*,?\\s*(\\d{4})`, "iu"),
    read: ([m, y]) => range({ year: int(y), month: monthOf(m as string) }),
  },
  { pattern: /(\d{4})\s*[년年]\s*(\d{1,2})\s*[월月]?/u, read: ([y, m]) => range({ year: int(y), month: int(m) }) },
  { pattern: /(?<!\d)(\d{4})\s*[./-]\s*(\d{1,2})(?!\d)\.?/u, read: ([y, m]) => range({ year: int(y), month: int(m) }) },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})\\s*[월月]\\s*(\\d{1,2})\\s*[일日号]?${weekday}(?:${till}(?:(\\d{1,2})\\s*[월月]\\s*)?(\\d{1,2})(?!\\d|\\s*[:：시点时])\\s*[일日号]?${weekday})?`,
      "iu",
    ),
    read: ([m, d, m2, d2]) =>
      range(
        { month: int(m), day: int(d) },
        d2 === undefined ? undefined : { month: m2 === undefined ? int(m) : int(m2), day: int(d2) },
      ),
  },
  {
    pattern: new RegExp(
      `(?<![\\d:])(\\d{1,2})\\s*[/.]\\s*(\\d{1,2})(?![\\d:]|\\s*[시点时时間])\\.?${weekday}(?:${till}(?:(\\d{1,2})\\s*[/.]\\s*)?(\\d{1,2})(?![\\d:]|\\s*[시点时])\\.?${weekday})?`,
      "iu",
    ),
    read: ([m, d, m2, d2]) => {
      const read = range(
        { month: int(m), day: int(d) },
        d2 === undefined ? undefined : { month: m2 === undefined ? int(m) : int(m2), day: int(d2) },
      );
      // 15.06 is a day before its month: kept only where that order is possible.
      const swapped =
        read ??
        range(
          { month: int(d), day: int(m) },
          d2 === undefined || m2 === undefined ? undefined : { month: int(d2), day: int(m2) },
        );
      return swapped && { ...swapped, isAmbiguous: true };
    },
  },
  {
    pattern:
      /(\d)\s*(?:일\s*차|日目|-?й день)|(?:제|第)\s*(\d)\s*(?:일(?!\s*차)|天|日)|\bday\s*(\d)\b|\bd(\d)\b|\b(\d)(?:st|nd|rd|th)\s+day\b|\bдень\s*(\d)/iu,
    read: (groups) => ({ date: {}, dayNumber: int(groups.find((group) => group !== undefined)) }),
  },
  {
    pattern:
      /(첫째\s*날|첫\s*날|초일|首日|头一天|first day|opening day|初日|первый день|头天)|(둘째\s*날|이튿날|익일|次日|second day|последний|второй день|翌日)|(셋째\s*날|third day|третий день)/iu,
    read: (groups) => ({ date: {}, dayNumber: groups.findIndex((group) => group !== undefined) + 1 }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d:./])(\\d{1,2})\\s*[일日号]?(?:${till})(\\d{1,2})\\s*[일日号](?!\\s*차|目)${weekday}`,
      "iu",
    ),
    read: ([d, d2]) => range({ day: int(d) }, { day: int(d2) }),
  },
  {
    pattern: new RegExp(`(?<![\\d:./])(\\d{1,2})\\s*[일日号](?!\\s*차|目|간|\\s*前)${weekday}`, "iu"),
    read: ([d]) => range({ day: int(d) }),
  },
  { pattern: /(?<![\d:./-])(\d{1,2})(?:st|nd|rd|th)\b/iu, read: ([d]) => range({ day: int(d) }) },
];

const weekdays: readonly RegExp[] = [
  /일요일|(?:周|星期|礼拜)[日天]|\bsun(?:day)?\b|воскресенье|日曜/iu,
  /월요일|(?:周|星期|礼拜)一|\bmon(?:day)?\b|понедельник|月曜/iu,
  /화요일|(?:周|星期|礼拜)二|\btues?(?:day)?\b|вторник|火曜/iu,
  /수요일|(?:周|星期|礼拜)三|\bwed(?:nesday)?\b|сред[ау]|水曜/iu,
  /목요일|(?:周|星期|礼拜)四|\bthu(?:rs?)?(?:day)?\b|четверг|木曜/iu,
  /금요일|(?:周|星期|礼拜)五|\bfri(?:day)?\b|пятниц|金曜/iu,
  /토요일|(?:周|星期|礼拜)六|\bsat(?:urday)?\b|суббот|土曜/iu,
];
const anyWeekday = new RegExp(weekdays.map(({ source }) => `(?:${source})`).join("|"), "iu");

const dated = (year: string | undefined, month: number, day: number): WrittenDate =>
  year === undefined ? { month, day } : { year: int(year), month, day };

function range(date: WrittenDate, until?: WrittenDate): Omit<DateMention, "at" | "length"> | undefined {
  if (!isPossible(date) || (until && !isPossible(until))) return undefined;
  return until ? { date, until } : { date };
}

const isPossible = ({ year, month, day }: WrittenDate): boolean =>
  (year === undefined || (year >= 1900 && year <= 2100)) &&
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (day >= 1 && day <= 31));

function dayOrMonthFirst(a: number, b: number, year: number): Omit<DateMention, "at" | "length"> | undefined {
  if (b > 12) return range({ year, month: a, day: b });
  const read = range({ year, month: b, day: a });
  return read && a <= 12 && a !== b ? { ...read, isAmbiguous: true } : read;
}

/** The text with digits folded, as the mentions' positions count it. */
export const dateText = (text: string): string => chineseNumeralsToDigits(flatten(text)).replace(/첫째/gu, "첫째");

/** Every date that a text mentions, left to right, none overlapping. The text must come from `dateText`. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  let masked = text;
  for (const { pattern, read } of rules) {
    for (let guard = 0; guard < 20; guard++) {
      const match = pattern.exec(masked);
      if (!match) break;
      const mention = read(match.slice(1));
      if (mention) found.push({ ...mention, at: match.index, length: match[0].length });
      const blank = mention ? " " : "\u0001";
      masked =
        masked.slice(0, match.index) + blank.repeat(match[0].length) + masked.slice(match.index + match[0].length);
    }
    masked = masked.replaceAll("\u0001", "");
    if (masked.length !== text.length)
      masked = text
        .split("")
        .map((character, index) =>
          found.some(({ at, length }) => index >= at && index < at + length) ? " " : character,
        )
        .join("");
  }
  // Weekdays beside a date only repeat it.
  if (found.length === 0 && anyWeekday.test(text))
    for (const match of text.matchAll(new RegExp(anyWeekday, "giu")))
      found.push({
        at: match.index,
        length: match[0].length,
        date: {},
        weekday: weekdays.findIndex((words) => words.test(match[0])),
      });
  return found.sort((a, b) => a.at - b.at);
}

/** The one date a cell is about, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when it gives no year (a day alone is no date). */
export function readDate(text: string): string | null {
  const folded = dateText(text);
  const mention = findDates(folded).find(({ date }) => date.year !== undefined);
  if (mention) return writeDate(mention.date);
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)\s*(?:년|年|г\.?)?/u.exec(folded)?.[1];
  return year ?? null;
}

export const writeDate = ({ year, month, day }: WrittenDate): string | null =>
  year === undefined
    ? null
    : [
        String(year),
        ...(month === undefined ? [] : [pad(month)]),
        ...(month === undefined || day === undefined ? [] : [pad(day)]),
      ].join("-");

const pad = (value: number): string => String(value).padStart(2, "0");

/** The year a firm was founded, in any notation; `fault` says why there is none. */
export function readFoundedYear(
  text: string,
  year: number,
): { value: number | null; fault?: "planned" | "unreadable"; guess?: number } {
  const folded = dateText(text);
  if (/예정|준비중|拟|筹|预计|计划|planned|expected|予定|планируется/iu.test(folded))
    return { value: null, fault: "planned" };
  const short = /^['’‘`]\s*(\d{2})(?!\d)/u.exec(folded)?.[1];
  if (short !== undefined) return { value: Number(short) + (Number(short) > Math.min(year % 100, 50) ? 1900 : 2000) };
  const pointed = /^(\d{2})\s*[.년年/]\s*(\d{1,2})\s*[.월月]?$/u.exec(folded.trim());
  if (pointed && Number(pointed[2]) >= 1 && Number(pointed[2]) <= 12)
    return { value: Number(pointed[1]) + (Number(pointed[1]) > year % 100 ? 1900 : 2000) };
  const written = readDate(folded);
  if (written !== null && Number(written.slice(0, 4)) <= year) return { value: Number(written.slice(0, 4)) };
  const letters = folded.replace(/[oO]/gu, "0").replace(/[lI|]/gu, "1");
  const guess = /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(letters)?.[1];
  return {
    value: null,
    fault: "unreadable",
    ...(guess && letters !== folded && Number(guess) <= year ? { guess: Number(guess) } : {}),
  };
}
