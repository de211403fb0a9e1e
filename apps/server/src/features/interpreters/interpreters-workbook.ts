import type { AnswerOf } from "@bridgehead/contract/operation";
import type { InterpreterRow, listInterpreters } from "@bridgehead/contract/interpreters";
import { readText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor, type MessageKey } from "@bridgehead/language";
import { clockIn } from "@bridgehead/language/formats/zones";
import { messages } from "@bridgehead/language/messages/all";
import { headsOf } from "../../platform/documents/heads.ts";
import { writeWorkbook, type WorkbookCell, type WorkbookColumn } from "../../platform/documents/workbook.ts";
import { slotWords } from "../venue/venue-workbook.ts";

type Listed = AnswerOf<typeof listInterpreters>;
type Half = "am" | "pm";

const halves = {
  am: { ko: "오전", zh: "上午", en: "morning" },
  pm: { ko: "오후", zh: "下午", en: "afternoon" },
} as const;
/** The afternoon begins here for those who say when they can come. */
const noon = "12:00";

/**
 * The interpreters of an event as Excel, such as agencies mail: a column per half day with ○ for there, × for not there and
 * △ for a part of it, so that what was exported and edited can be handed in again. The slots themselves stand beside it.
 */
export function interpretersWorkbook({ timeZone, slots, interpreters }: Listed, locale: Locale): Promise<Uint8Array> {
  const t = translatorFor(locale);
  const say = slotWords(slots, timeZone);
  const halfOf = (startsAt: string): `${string} ${Half}` => {
    const { day, time } = clockIn(timeZone, startsAt);
    return `${day} ${time < noon ? "am" : "pm"}`;
  };
  const byHalf = Map.groupBy(slots, ({ startsAt }) => halfOf(startsAt));
  const there = (row: InterpreterRow) => (ofHalf: Listed["slots"]) => {
    const away = ofHalf.filter(({ id }) => row.unavailable.includes(id)).length;
    return away === 0 ? "○" : away === ofHalf.length ? "×" : "△";
  };
  return writeWorkbook([
    {
      name: t("sheet.interpreters"),
      columns: [
        ...headsOf(["column.person", 18], ["column.interpreting", 26]),
        ...[...byHalf.keys()].map((half) => headOfHalf(half)),
        ...headsOf(
          ["column.presence", 14],
          ["column.most-meetings", 14],
          ["column.in-a-row", 14],
          ["column.meetings", 10],
          ["column.takes-part", 10],
          ["column.away-slots", 34],
          ["column.remark", 26],
        ),
      ],
      rows: interpreters.map((row): WorkbookCell[] => [
        nameOf(row, locale),
        row.pairs.map((pair) => pair.map((tag) => languageName(tag, locale)).join("–")).join(", "),
        ...[...byHalf.values()].map(there(row)),
        t(`attendance-mode.${row.modes.length > 1 ? "hybrid" : row.modes[0] === "online" ? "online" : "onsite"}`),
        row.maxMeetings,
        row.maxConsecutive,
        row.meetings,
        row.isActive ? "○" : "×",
        say(row.unavailable),
        row.remarks,
      ]),
    },
  ]);
}

/** A person's own name, as they write it. */
const nameOf = ({ names }: InterpreterRow, locale: Locale): string =>
  (names.original ? names[names.original] : undefined) ?? readText(names, locale)?.text ?? "";

function languageName(tag: string, locale: Locale): string {
  const key = `language.${tag}`;
  return key in messages ? messages[key as MessageKey][locale] : tag;
}

function headOfHalf(half: string): WorkbookColumn {
  const [day = "", part = "am"] = half.split(" ");
  const words = halves[part as Half];
  return { header: { ko: `${day} ${words.ko}`, zh: `${day} ${words.zh}`, en: `${day} ${words.en}` }, width: 14 };
}
