import type { MappedTable } from "../fields/map-columns.ts";
import type { RequiredAttendance } from "../result/types.ts";
import type { NameIndex, Resolution } from "../resolve/name-index.ts";
import { daysOf } from "../values/availability.ts";
import { dateText, findDates } from "../values/dates.ts";
import { flatten, isPlaceholder, mendName } from "../values/text.ts";
import { readTimeRange } from "../values/times.ts";
import { localInstant } from "../values/zones.ts";
import type { Agenda } from "./agenda.ts";
import type { EventFrame } from "./event.ts";
import { fieldRows } from "./table-reader.ts";

export type RequiredDoubt = {
  readonly raw: string;
  readonly event: string;
  readonly resolution: Resolution;
  readonly source: RequiredAttendance["sources"][number];
};

/** Who must be where while meetings run, and which slots that blocks for them. */
export function readRequiredAttendance(
  tables: readonly MappedTable[],
  event: EventFrame,
  agenda: Agenda,
  index: NameIndex,
  answer: (eventName: string, raw: string) => string | null | undefined,
): { required: RequiredAttendance[]; doubts: RequiredDoubt[] } {
  const doubts: RequiredDoubt[] = [];
  const groups = new Map<string, { -readonly [Key in keyof RequiredAttendance]: RequiredAttendance[Key] }>();
  for (const mapped of tables) {
    for (const { text, source } of fieldRows(mapped, ["event", "time", "date", "start", "end"])) {
      const name = flatten(text("event")).replace(/\s*[(（][^)）]*(?:분|分钟|min)[^)）]*[)）]\s*$/iu, "");
      if (name === "") continue;
      const from = text("start");
      const until = text("end");
      const when = `${text("date")} ${text("time")} ${from === "" ? "" : until === "" ? from : `${from} ~ ${until}`}`;
      const mentions = findDates(dateText(when));
      const day = mentions.flatMap((mention) => daysOf(mention, event.days))[0] ?? dayOfAgenda(agenda, name);
      const clockText = mentions.reduce(
        (all, { at, length }) => all.slice(0, at) + " ".repeat(length) + all.slice(at + length),
        dateText(when),
      );
      const range = readTimeRange(clockText) ?? rangeOfAgenda(agenda, name);
      if (day === undefined || !range) continue;
      const end = range.end ?? range.start + 60;
      const on = event.days[day] as string;
      const key = `${name}|${day}|${range.start}`;
      const group = groups.get(key) ?? {
        event: name,
        start_local: localInstant(on, range.start, event.offsetOn(on)),
        end_local: localInstant(on, end, event.offsetOn(on)),
        blocked_slots: agenda.slotsWithin(day, range.start, end),
        firms: [],
        sources: [],
      };
      const unresolved: string[] = [...(group.unresolved ?? [])];
      const firms: string[] = [...group.firms];
      for (const raw of splitFirms(text("firms"))) {
        const answered = answer(name, raw);
        const resolution = index.resolve(raw);
        const id =
          answered !== undefined ? answered : resolution.status === "resolved" ? (resolution.ids[0] as string) : null;
        if (id !== null) firms.push(id);
        else {
          unresolved.push(raw);
          if (answered === undefined) doubts.push({ raw, event: name, resolution, source });
        }
      }
      groups.set(key, {
        ...group,
        firms: [...new Set(firms)],
        sources: [...group.sources, source],
        ...(unresolved.length > 0 ? { unresolved } : {}),
      });
    }
  }
  return { required: [...groups.values()], doubts };
}

const splitFirms = (text: string): string[] =>
  text
    .split(/\s*(?:[\n;；、]|\s[/·・ㆍ]\s|,(?!\s*(?:ltd|inc|co|llc|corp)\b)|，)\s*/iu)
    .map((part) => mendName(part.replace(/^\s*(?:[-•·]|\d{1,2}[.)])\s+/u, "")))
    .filter((part) => part !== "" && !isPlaceholder(part));

const itemOf = (agenda: Agenda, name: string) =>
  agenda.items.find(({ title, kind }) =>
    [title, kind].some((text) => text !== "" && (text.includes(name) || name.includes(text))),
  );
const dayOfAgenda = (agenda: Agenda, name: string): number | undefined => {
  const item = itemOf(agenda, name);
  return item && item.day - 1;
};
const rangeOfAgenda = (agenda: Agenda, name: string): { start: number; end: number } | undefined => {
  const item = itemOf(agenda, name);
  const minutes = (instant: string) => Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
  return item && { start: minutes(item.start_local), end: minutes(item.end_local) };
};
