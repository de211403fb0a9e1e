import { expect, test } from "vitest";
import { writeCalendar } from "./calendar.ts";

/** A reader of calendar files by RFC 5545 alone: lines unfolded, names, parameters and values apart, text unescaped. */
function readCalendar(file: string): ReadonlyMap<string, string>[] {
  const events: Map<string, string>[] = [];
  for (const line of file.replaceAll(/\r\n[ \t]/g, "").split("\r\n")) {
    const [, name = "", value = ""] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/su.exec(line) ?? [];
    if (line === "BEGIN:VEVENT") events.push(new Map());
    else
      events.at(-1)?.set(
        name,
        value.replaceAll(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? "\n" : one)),
      );
  }
  return events;
}

function instantOf(written: string | undefined): Date {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(written ?? "") ?? [];
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

const clock = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(at);

const entry = (startsAt: string, endsAt: string) => ({
  uid: startsAt,
  startsAt,
  endsAt,
  summary: "만남",
  location: "A-1",
  description: "",
});
const calendar = (...entries: ReturnType<typeof entry>[]) =>
  writeCalendar({ name: "행사", language: "ko", sequence: 3, madeAt: new Date("2027-06-01T00:00:00Z"), entries });

test("what begins at one instant shows at the clock of each city: Seoul, Shanghai and Berlin, in summer and in winter", () => {
  const events = readCalendar(
    calendar(
      entry("2027-06-15T11:00:00+08:00", "2027-06-15T11:25:00+08:00"),
      // The night in which Berlin's clocks go forward, and one in winter that is another day in the east.
      entry("2027-03-28T01:30:00.000Z", "2027-03-28T01:55:00.000Z"),
      entry("2027-12-31T15:30:00Z", "2027-12-31T16:00:00Z"),
    ),
  );
  const shown = events.map((event) =>
    ["Asia/Seoul", "Asia/Shanghai", "Europe/Berlin"].map((zone) => clock(zone, instantOf(event.get("DTSTART")))),
  );
  expect(shown).toEqual([
    ["2027-06-15 12:00", "2027-06-15 11:00", "2027-06-15 05:00"],
    ["2027-03-28 10:30", "2027-03-28 09:30", "2027-03-28 03:30"],
    ["2028-01-01 00:30", "2027-12-31 23:30", "2027-12-31 16:30"],
  ]);
  expect(instantOf(events[0]?.get("DTEND")).toISOString()).toBe("2027-06-15T03:25:00.000Z");
});

test("long names in three scripts come back whole, no line is longer than 75 octets, and signs of the format are text", () => {
  const summary = "【2027黑龙江—京畿】与哈尔滨智凇语音科技股份有限公司洽谈; 한빛로봇, \\ 주식회사 🤝 Harbin\n둘째 줄";
  const file = calendar({
    ...entry("2027-06-15T03:00:00Z", "2027-06-15T03:25:00Z"),
    summary,
    location: "A홀, 2층; 12번",
  });
  const [event] = readCalendar(file);
  expect(event?.get("SUMMARY")).toBe(summary);
  expect(event?.get("LOCATION")).toBe("A홀, 2층; 12번");
  const lines = file.split("\r\n");
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  // A fold inside a character would leave half of it at the end of a line.
  expect(lines.every((line) => Buffer.from(line).toString("utf8") === line && !line.includes("\ufffd"))).toBe(true);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});
