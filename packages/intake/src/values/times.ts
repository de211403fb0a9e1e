import { flatten } from "./text.ts";

/** Minutes after midnight; an open end is null. */
export type TimeSpan = { readonly start: number; readonly end: number | null };

const pm = "오후|하오|下午|午后|午後|晚上|傍晚|저녁|밤|p\\.?m\\.?|дня|вечера";
const am = "오전|상오|새벽|아침|上午|早上|午前|凌晨|a\\.?m\\.?|утра";
const clock = `(?:(${am}|${pm})\\s*)?(?:정오|noon|中午|正午|(\\d{1,2})(?:\\s*(?:[:：.h]|시|点钟?|點|时|時)\\s*(?:(\\d{2})(?!\\d)\\s*(?:분|分)?|(반|半))?)?)\\s*(${am}|${pm})?`;
const between = "\\s*(?:부터|에서|从)?\\s*(?:~|～|-|–|—|―|−|to|until|till|до|부터|至|到|から)\\s*";
const rangePattern = new RegExp(`${clock}${between}${clock}`, "iu");
const afterPattern = new RegExp(
  `(?:after|from|since|с|после)\\s*${clock}|${clock}\\s*(?:이후|부터|넘어|以后|之后|后|起|開始|以降|から|onwards?|and later)`,
  "iu",
);
const beforePattern = new RegExp(
  `(?:before|until|till|by|до)\\s*${clock}|${clock}\\s*(?:이전|까지|전(?!체)|以前|之前|前|まで|or earlier)`,
  "iu",
);
const isClockLike = /[:：시点點时時h]|am|pm|오전|오후|上午|下午|午|정오|noon|часов/iu;

/** A range of clock times in any notation of the five languages (오후 1:30 ~ 3:00, 13：30－15：00, 下午2点到5点, 3:20-4:20 PM); undefined when there is none. */
export function readTimeRange(text: string): (TimeSpan & { readonly at: number; readonly length: number }) | undefined {
  const folded = flatten(text);
  // 9.30–10.00: a dot between hours and minutes only where the whole text is two such times.
  const dotted = /^(\d{1,2})\.(\d{2})\s*[-~～–—]\s*(\d{1,2})\.(\d{2})$/u.exec(folded.trim());
  if (dotted) return readTimeRange(`${dotted[1]}:${dotted[2]}-${dotted[3]}:${dotted[4]}`);
  const compact = /^([01]\d|2[0-3])([0-5]\d)\s*[-~～–—]\s*([01]\d|2[0-3])([0-5]\d)$/u.exec(folded.trim());
  if (compact && !/^(?:19|20)\d{2}\D+(?:19|20)\d{2}$/u.test(folded.trim())) {
    const [hour, minute, untilHour, untilMinute] = compact.slice(1).map(Number) as [number, number, number, number];
    const [start, end] = [hour * 60 + minute, untilHour * 60 + untilMinute];
    if (start < end && start >= 360) return { start, end, at: 0, length: folded.length };
  }
  const match = rangePattern.exec(folded);
  if (match && isClockLike.test(match[0])) {
    const [first, second] = [clockOf(match, 1), clockOf(match, 6)];
    if (first && second) {
      let [start, end] = [minutes(first), minutes(second)];
      // A half-day word at one end stands for both where that makes sense: 3:20–4:20 PM, 오후 1:30~3:00.
      if (first.half === undefined && second.half === "pm" && start + 720 < end + 1 && start < 720) start += 720;
      if (second.half === undefined && first.half === "pm" && end <= start && end < 720) end += 720;
      if (second.half === undefined && first.half === undefined && end <= start && end + 720 <= 1440) end += 720;
      if (start < end && end <= 1440) return { start, end, at: match.index, length: match[0].length };
    }
  }
  const after = afterPattern.exec(folded);
  if (after && isClockLike.test(after[0])) {
    const one = clockOf(after, 1) ?? clockOf(after, 6);
    if (one) return { start: minutes(one), end: null, at: after.index, length: after[0].length };
  }
  const before = beforePattern.exec(folded);
  if (before && isClockLike.test(before[0])) {
    const one = clockOf(before, 1) ?? clockOf(before, 6);
    if (one) return { start: 0, end: minutes(one), at: before.index, length: before[0].length };
  }
  return undefined;
}

const clockInText = new RegExp(
  `(?:(${am}|${pm})\\s*)?(?<!\\d)(\\d{1,2})\\s*(?:[:：](\\d{2})(?!\\d)|(?:시(?!간)|点钟?|點|时|時(?!間))\\s*(?:(\\d{1,2})\\s*[분分]|(반|半))?|\\s*(?=${am}|${pm}))\\s*(${am}|${pm})?`,
  "iu",
);

/** The first clock time that stands in a running text: "6일 15시 비행기", "arrives at 14:00"; a bare number is none. */
export function findClock(text: string): number | undefined {
  const match = clockInText.exec(flatten(text));
  if (!match) return undefined;
  const [, half1, hour, minute1, minute2, halfHour, half2] = match;
  const value = { hour: Number(hour), minute: halfHour ? 30 : Number(minute1 ?? minute2 ?? 0) };
  if (value.hour > 24 || value.minute > 59) return undefined;
  const half = half1 ?? half2;
  return minutes(
    half === undefined ? value : { ...value, half: new RegExp(`^(?:${pm})$`, "iu").test(half) ? "pm" : "am" },
  );
}

/** One clock time, as a start column holds it. */
export function readClock(text: string): number | undefined {
  const match = new RegExp(`^${clock}$`, "iu").exec(
    flatten(text).replace(/:00$/u, (tail, at: number, whole: string) =>
      /\d:\d{2}$/u.test(whole.slice(0, at)) ? "" : tail,
    ),
  );
  if (!match || !isClockLike.test(match[0])) return undefined;
  const one = clockOf(match, 1);
  return one && minutes(one);
}

type Clock = { readonly hour: number; readonly minute: number; readonly half?: "am" | "pm" };

function clockOf(match: RegExpExecArray, at: number): Clock | undefined {
  const [half1, hour, minute, halfHour, half2] = match.slice(at, at + 5);
  const half = half1 ?? half2;
  if (hour === undefined)
    return /정오|noon|中午|正午/iu.test(match[0]) && at === 1 ? { hour: 12, minute: 0 } : undefined;
  const value = { hour: Number(hour), minute: halfHour ? 30 : Number(minute ?? 0) };
  if (value.hour > 24 || value.minute > 59) return undefined;
  return half === undefined ? value : { ...value, half: new RegExp(`^(?:${pm})$`, "iu").test(half) ? "pm" : "am" };
}

function minutes({ hour, minute, half }: Clock): number {
  const base = half === "pm" && hour < 12 ? hour + 12 : half === "am" && hour === 12 ? 0 : hour;
  return base * 60 + minute;
}
