import type { EventSummary } from "@bridgehead/contract/events";
import type { Locale } from "@bridgehead/domain/shared/language";
import { translatorFor, type MessageKey } from "@bridgehead/language";
import { clockIn, formatZone } from "@bridgehead/language/formats/zones";
import { messages } from "@bridgehead/language/messages/all";
import { headsOf } from "../../platform/documents/heads.ts";
import { writeWorkbook } from "../../platform/documents/workbook.ts";

/** The events that somebody runs, as Excel. */
export function eventsWorkbook(events: readonly EventSummary[], locale: Locale): Promise<Uint8Array> {
  const t = translatorFor(locale);
  const kind = (code: string) => {
    const key = `event-kind.${code}`;
    return key in messages ? messages[key as MessageKey][locale] : code;
  };
  return writeWorkbook([
    {
      name: t("sheet.events"),
      columns: headsOf(
        ["column.name-ko", 34],
        ["column.name-zh", 34],
        ["column.name-en", 38],
        ["column.kind", 18],
        ["column.first-day", 12],
        ["column.last-day", 12],
        ["column.zone", 18],
        ["column.state", 14],
      ),
      rows: events.map((event) => [
        event.names.ko ?? null,
        event.names.zh ?? null,
        event.names.en ?? null,
        kind(event.kind),
        event.startsAt && clockIn(event.timeZone, event.startsAt).day,
        // The end is the instant after the last day.
        event.endsAt && clockIn(event.timeZone, new Date(Date.parse(event.endsAt) - 1)).day,
        formatZone(locale, event.timeZone),
        t(event.isPublished ? "events.state.published" : "events.state.preparing"),
      ]),
    },
  ]);
}
