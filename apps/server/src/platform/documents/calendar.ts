export type CalendarEntry = {
  /** Stable for the same thing over versions, so that a second file replaces the first. */
  readonly uid: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
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
      `DTSTART:${utc(new Date(entry.startsAt))}`,
      `DTEND:${utc(new Date(entry.endsAt))}`,
      `SUMMARY;LANGUAGE=${language}:${escaped(entry.summary)}`,
      `LOCATION:${escaped(entry.location)}`,
      `DESCRIPTION;LANGUAGE=${language}:${escaped(entry.description)}`,
      "STATUS:CONFIRMED",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("\r\n") + "\r\n";
}

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
