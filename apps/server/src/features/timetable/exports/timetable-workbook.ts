import type { Published } from "@bridgehead/contract/timetable";
import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor, type MessageKey } from "@bridgehead/language";
import { clockIn } from "@bridgehead/language/formats/zones";
import { headsOf } from "../../../platform/documents/heads.ts";
import {
  writeWorkbook,
  type WorkbookCell,
  type WorkbookColumn,
  type WorkbookSheet,
} from "../../../platform/documents/workbook.ts";
import { meetingsOf, type PublishedMeeting } from "@bridgehead/contract/published-meetings";

/** A name in the reader's language with the original behind it where they differ. */
export function bothNames(names: LocalText, locale: Locale): string {
  const read = readText(names, locale)?.text ?? "";
  const original = names.original ? names[names.original] : undefined;
  return original && original !== read ? `${read} (${original})` : read;
}

/** A published version as Excel: by time, by organisation, by table and by interpreter. */
export function timetableWorkbook(published: Published, locale: Locale): Promise<Uint8Array> {
  const t = translatorFor(locale);
  const meetings = meetingsOf(published);
  const sheet = (name: MessageKey, heads: WorkbookColumn[], rows: WorkbookCell[][]): WorkbookSheet => ({
    name: t(name),
    columns: heads,
    rows,
  });
  const when = (meeting: PublishedMeeting): WorkbookCell[] => {
    const from = clockIn(published.event.timeZone, meeting.slot.startsAt);
    return [from.day, from.time, clockIn(published.event.timeZone, meeting.slot.endsAt).time];
  };
  const place = ({ place: { label, hall } }: PublishedMeeting): WorkbookCell[] => [label, hall];
  const interpreter = (meeting: PublishedMeeting) =>
    meeting.interpreter ? bothNames(meeting.interpreter.names, locale) : null;
  const mode = (meeting: PublishedMeeting) => t(`attendance-mode.${meeting.mode}`);
  const time = [
    ["column.day", 12],
    ["column.starts", 10],
    ["column.ends", 10],
  ] as const;
  const where = [
    ["column.place", 12],
    ["column.hall", 16],
  ] as const;

  const byTime = meetings.map((meeting) => [
    ...when(meeting),
    ...place(meeting),
    bothNames(meeting.near.names, locale),
    bothNames(meeting.far.names, locale),
    interpreter(meeting),
    mode(meeting),
  ]);
  const byOrganisation = published.organisations.flatMap((organisation) =>
    meetings
      .filter((meeting) => meeting.near.id === organisation.id || meeting.far.id === organisation.id)
      .map((meeting) => [
        organisation.number,
        bothNames(organisation.names, locale),
        ...when(meeting),
        ...place(meeting),
        bothNames((meeting.near.id === organisation.id ? meeting.far : meeting.near).names, locale),
        interpreter(meeting),
      ]),
  );
  const byPlace = meetings
    .toSorted((a, b) => a.place.ordinal - b.place.ordinal || a.slot.ordinal - b.slot.ordinal)
    .map((meeting) => [
      ...place(meeting),
      ...when(meeting),
      bothNames(meeting.near.names, locale),
      bothNames(meeting.far.names, locale),
      interpreter(meeting),
    ]);
  const byInterpreter = meetings
    .filter((meeting) => meeting.interpreter !== null)
    .toSorted(
      (a, b) => (a.interpreter?.id ?? "").localeCompare(b.interpreter?.id ?? "") || a.slot.ordinal - b.slot.ordinal,
    )
    .map((meeting) => [
      interpreter(meeting),
      ...when(meeting),
      ...place(meeting),
      bothNames(meeting.near.names, locale),
      bothNames(meeting.far.names, locale),
    ]);

  return writeWorkbook([
    sheet(
      "sheet.by-time",
      headsOf(
        ...time,
        ...where,
        ["column.near", 34],
        ["column.far", 34],
        ["column.interpreter", 20],
        ["column.mode", 12],
      ),
      byTime,
    ),
    sheet(
      "sheet.by-organisation",
      headsOf(
        ["column.number", 10],
        ["column.organisation", 34],
        ...time,
        ...where,
        ["column.partner", 34],
        ["column.interpreter", 20],
      ),
      byOrganisation,
    ),
    sheet(
      "sheet.by-place",
      headsOf(...where, ...time, ["column.near", 34], ["column.far", 34], ["column.interpreter", 20]),
      byPlace,
    ),
    sheet(
      "sheet.by-interpreter",
      headsOf(["column.interpreter", 20], ...time, ...where, ["column.near", 34], ["column.far", 34]),
      byInterpreter,
    ),
  ]);
}
