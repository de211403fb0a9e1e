import { expect, test } from "vitest";
import { hoursOn } from "./hours.ts";

const day = (value: string) => ({ value, precision: "day", basis: "stated" }) as const;

test("hours of a day are instants by the clock of their zone", () => {
  expect(hoursOn(day("2018-10-30"), { from: "14:00", to: "18:00", zone: "Asia/Seoul" })).toEqual({
    startsAt: "2018-10-30T05:00:00+00:00",
    endsAt: "2018-10-30T09:00:00+00:00",
    timeZone: "Asia/Seoul",
  });
  expect(hoursOn(day("2026-03-29"), { from: "08:30", to: null, zone: "Europe/Berlin" })).toEqual({
    startsAt: "2026-03-29T06:30:00+00:00",
    endsAt: null,
    timeZone: "Europe/Berlin",
  });
});

test("an end that is before the beginning is on the next day, and midnight closes the day", () => {
  expect(hoursOn(day("2026-12-31"), { from: "22:00", to: "01:00", zone: "Asia/Shanghai" }).endsAt).toBe(
    "2026-12-31T17:00:00+00:00",
  );
  expect(hoursOn(day("2026-12-31"), { from: "22:00", to: "24:00", zone: "Asia/Shanghai" }).endsAt).toBe(
    "2026-12-31T16:00:00+00:00",
  );
});

test("a month, an hour without a zone and a zone that nobody knows give no instant", () => {
  const hours = { from: "14:00", to: "18:00", zone: "Asia/Seoul" };
  const nothing = { startsAt: null, endsAt: null, timeZone: null };
  expect(hoursOn({ value: "2018-10", precision: "month", basis: "stated" }, hours)).toEqual(nothing);
  expect(hoursOn(day("2018-10-30"), { ...hours, zone: undefined })).toEqual(nothing);
  expect(hoursOn(day("2018-10-30"), { ...hours, zone: "Asia/Nowhere" })).toEqual(nothing);
  expect(hoursOn(day("2018-10-30"), { ...hours, from: "2 p.m." })).toEqual(nothing);
  expect(hoursOn(null, hours)).toEqual(nothing);
});
