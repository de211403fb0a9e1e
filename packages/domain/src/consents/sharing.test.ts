import { expect, test } from "vitest";
import { maySee, sharingIsOver, type ConsentWord } from "./sharing.ts";

const given = (purpose: ConsentWord["purpose"], country: string | null = null, recipients = ["b"]): ConsentWord => ({
  purpose,
  country,
  isGiven: true,
  recipients,
});
const seen = (words: ConsentWord[], personCountry: string | null = "KR", recipientCountry: string | null = "CN") =>
  maySee({ words, personCountry, recipient: "b", recipientCountry });

test("nothing is seen without consent, and within one country giving to the other company is enough", () => {
  expect(seen([])).toBe(false);
  expect(seen([given("third-party")], "KR", "KR")).toBe(true);
});

test("across a border both consents are needed, and the transfer is that to the very country", () => {
  expect(seen([given("third-party")])).toBe(false);
  expect(seen([given("transfer", "CN")])).toBe(false);
  expect(seen([given("third-party"), given("transfer", "JP")])).toBe(false);
  expect(seen([given("third-party"), given("transfer", "CN")])).toBe(true);
});

test("a consent covers whom its text named, and ends when it is withdrawn", () => {
  expect(seen([given("third-party", null, ["a"]), given("transfer", "CN")])).toBe(false);
  expect(seen([given("third-party"), given("transfer", "CN", ["a"])])).toBe(false);
  expect(seen([{ ...given("third-party"), isGiven: false }, given("transfer", "CN")])).toBe(false);
});

test("a country that is not known counts as abroad", () => {
  expect(seen([given("third-party")], null, null)).toBe(false);
  expect(seen([given("third-party")], null, "KR")).toBe(false);
  expect(seen([given("third-party"), given("transfer", "KR")], null, "KR")).toBe(true);
});

test("sharing ends ninety days after the event", () => {
  const end = new Date("2027-06-16T09:00:00Z");
  expect(sharingIsOver(end, new Date("2027-09-14T09:00:00Z"))).toBe(false);
  expect(sharingIsOver(end, new Date("2027-09-14T09:00:01Z"))).toBe(true);
  expect(sharingIsOver(null, end)).toBe(false);
});
