import type { Venue } from "@bridgehead/contract/venue";
import { locales, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import { formatZoneHeading, clockIn } from "@bridgehead/language/formats/zones";
import { headsOf } from "../../platform/documents/heads.ts";
import { writeWorkbook, type WorkbookCell, type WorkbookColumn } from "../../platform/documents/workbook.ts";

type Slot = Pick<Venue["slots"][number], "id" | "ordinal" | "startsAt" | "endsAt">;
type Place = Venue["places"][number];

const yes = "○";
const no = "×";

/**
 * When and where companies meet, as Excel: slots, tables, private rooms, online rooms. The sheets are such as agencies mail,
 * so that what was exported and edited can be handed in again.
 */
export function venueWorkbook({ timeZone, slots, places }: Venue, locale: Locale): Promise<Uint8Array> {
  const t = translatorFor(locale);
  const say = slotWords(slots, timeZone);
  const of = (kind: Place["kind"]) => places.filter((place) => place.kind === kind);
  const closed = (place: Place) => say(place.closed);
  const sheets = [
    {
      name: t("sheet.slots"),
      columns: [
        ...headsOf(["column.day", 12]),
        ...timed(timeZone, slots[0]?.startsAt),
        ...headsOf(["column.item", 22], ["column.meetings", 10]),
      ],
      rows: slots.map((slot): WorkbookCell[] => {
        const from = clockIn(timeZone, slot.startsAt);
        return [from.day, from.time, clockIn(timeZone, slot.endsAt).time, t("sheet.meeting"), slot.meetings];
      }),
    },
    {
      name: t("sheet.tables"),
      columns: headsOf(
        ["column.table-code", 14],
        ["column.hall", 18],
        ["column.floor", 8],
        ["column.usable", 10],
        ["column.power", 8],
        ["column.accessible", 10],
        ["column.remark", 26],
        ["column.closed-slots", 34],
        ["column.meetings", 10],
      ),
      rows: of("table").map((place): WorkbookCell[] => [
        place.label,
        place.hall,
        cell(place.facts["floor"]),
        place.isUsable ? yes : no,
        mark(place.facts["power"]),
        mark(place.facts["accessible"]),
        cell(place.facts["remark"]),
        closed(place),
        place.meetings,
      ]),
    },
    {
      name: t("sheet.private-rooms"),
      columns: headsOf(
        ["column.room-name", 18],
        ["column.capacity", 10],
        ["column.floor", 8],
        ["column.purpose", 22],
        ["column.opening", 18],
        ["column.usable", 10],
        ["column.closed-slots", 34],
        ["column.meetings", 10],
      ),
      rows: of("private-room").map((place): WorkbookCell[] => [
        place.label,
        cell(place.facts["capacity"]),
        cell(place.facts["floor"]),
        cell(place.facts["purpose"]),
        cell(place.facts["availability"]),
        place.isUsable ? yes : no,
        closed(place),
        place.meetings,
      ]),
    },
    {
      name: t("sheet.online-rooms"),
      columns: headsOf(
        ["column.room-code", 14],
        ["column.platform", 18],
        ["column.link", 40],
        ["column.capacity", 10],
        ["column.usable", 10],
        ["column.closed-slots", 34],
        ["column.meetings", 10],
      ),
      rows: of("online-room").map((place): WorkbookCell[] => [
        place.label,
        cell(place.facts["platform"]),
        cell(place.facts["link"]),
        cell(place.facts["capacity"]),
        place.isUsable ? yes : no,
        closed(place),
        place.meetings,
      ]),
    },
  ];
  return writeWorkbook(sheets);
}

/** Start and end, each headed with whose clock it is by. */
function timed(zone: string, at: string | undefined): WorkbookColumn[] {
  const instant = at ?? "2027-01-01T00:00:00Z";
  return headsOf(["column.starts", 20], ["column.ends", 20]).map(({ header, ...column }) => ({
    ...column,
    header: Object.fromEntries(
      locales.map((locale) => [locale, `${header[locale]} (${formatZoneHeading(locale, zone, instant)})`]),
    ) as WorkbookColumn["header"],
  }));
}

/** Slots by their ids as one cell: each with its day and hours by the event's own clock, one a line. */
export function slotWords(slots: readonly Slot[], timeZone: string): (ids: readonly string[]) => string | null {
  return (ids) => {
    const named = new Set(ids);
    const lines = slots
      .filter(({ id }) => named.has(id))
      .map(({ startsAt, endsAt }) => {
        const from = clockIn(timeZone, startsAt);
        return `${from.day} ${from.time}-${clockIn(timeZone, endsAt).time}`;
      });
    return lines.length === 0 ? null : lines.join("\n");
  };
}

const cell = (value: unknown): WorkbookCell =>
  typeof value === "number" || (typeof value === "string" && value !== "") ? value : null;
const mark = (value: unknown): string | null => (value === true ? yes : value === false ? no : null);
