/** Between two instants (the end may be unknown), or on whole days (`firstDay` to `lastDay`, both `YYYY-MM-DD` and held). */
type CalendarTime =
  | { readonly startsAt: string; readonly endsAt?: string | undefined }
  | { readonly firstDay: string; readonly lastDay: string };

export type CalendarEntry = CalendarTime & {
  /** Stable for the same thing over versions, so that a second file replaces the first. */
  readonly uid: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly url?: string | undefined;
  /** Planned and not certain: shown as such, and nobody is busy for it. */
  readonly isTentative?: boolean | undefined;
  /** It stood in an earlier file and takes place no more: a calendar that has it strikes it out. */
  readonly isCancelled?: boolean;
};

export type Calendar = {
  readonly name: string;
  readonly language: string;
  readonly sequence: number;
  readonly madeAt: Date;
  readonly entries: readonly CalendarEntry[];
};

const octetsMax = 75;

/**
 * A calendar file (RFC 5545). Every instant is written in UTC, so that it shows right wherever it is opened: no zone
 * definitions that a phone could read differently. Lines end in CRLF and are folded at 75 octets, never inside a character.
 */
export function writeCalendar({ name, language, sequence, madeAt, entries }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Bridgehead//Timetable//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => [
      "BEGIN:VEVENT",
      `UID:${entry.uid}`,
      `DTSTAMP:${utc(madeAt)}`,
      `SEQUENCE:${sequence}`,
      ...timeOf(entry),
      `SUMMARY;LANGUAGE=${language}:${escaped(entry.summary)}`,
      `LOCATION:${escaped(entry.location)}`,
      `DESCRIPTION;LANGUAGE=${language}:${escaped(entry.description)}`,
      ...(entry.url ? [`URL:${entry.url}`] : []),
      `STATUS:${statusOf(entry)}`,
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("\r\n") + "\r\n";
}

function timeOf(entry: CalendarEntry): readonly string[] {
  if ("startsAt" in entry)
    return [
      `DTSTART:${utc(new Date(entry.startsAt))}`,
      ...(entry.endsAt ? [`DTEND:${utc(new Date(entry.endsAt))}`] : []),
    ];
  // The end of whole days is the day after the last (section 3.6.1), and days alone make nobody busy.
  return [
    `DTSTART;VALUE=DATE:${entry.firstDay.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${dayAfter(entry.lastDay).replaceAll("-", "")}`,
    "TRANSP:TRANSPARENT",
  ];
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const statusOf = ({ isCancelled, isTentative }: CalendarEntry): string =>
  isCancelled ? "CANCELLED" : isTentative ? "TENTATIVE" : "CONFIRMED";

/** 20270615T030000Z */
const utc = (instant: Date): string => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

/** Section 3.3.11: backslash, semicolon, comma and line break are escaped. */
const escaped = (text: string): string =>
  text.replace(/\\/g, "\\\\").replace(/;/g, "\\;").replace(/,/g, "\\,").replace(/\r?\n/g, "\\n");

/** Section 3.1: a line of more than 75 octets goes on in the next, which begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > octetsMax) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}
