// An event without a file, in a real browser: slots, tables, an interpreter and organisations of three regions added on the
// pages, one table closed although a meeting stands at it, a delegate's link made and opened, and the wall of the hall.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeChoice } from "@bridgehead/contract/choices";
import { listParticipants } from "@bridgehead/contract/directory";
import { createEvent } from "@bridgehead/contract/events";
import { getJob } from "@bridgehead/contract/jobs";
import * as timetable from "@bridgehead/contract/timetable";
import { readVenue } from "@bridgehead/contract/venue";
import { locales, type Locale } from "@bridgehead/domain/shared/language";
import type { SignedIn, TestApp } from "../helpers.ts";
import { findings, pixelsTooWide, translatorOf } from "./browser.ts";
import { openHouse, type House } from "./house.ts";

const slow = { timeout: 60_000 };

let house: House;
let app: TestApp;
let browser: Browser;
let origin: string;
let context: BrowserContext;
let organiser: SignedIn;
let eventId: string;

beforeAll(async () => {
  house = await openHouse();
  ({ app, browser, origin } = house);
  const admin = await app.signInAsAdmin();
  const { id } = await admin.call(createEvent, {
    body: {
      names: {
        original: "ko",
        ko: "광주–경기 지역 상담회",
        zh: "光州—京畿地区对接会",
        en: "Gwangju–Gyeonggi Matching",
      },
      kind: "matching-conference",
      timeZone: "Asia/Seoul",
      startsOn: "2027-09-01",
      endsOn: "2027-09-01",
      isDomestic: true,
    },
  });
  eventId = id;
  organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    timezoneId: "Asia/Seoul",
    reducedMotion: "reduce",
  });
  const [name = "", value = ""] = organiser.cookie.split("=");
  await context.addCookies([{ name, value, url: origin }]);
});

afterAll(() => house?.close());

test("an organiser makes an event of three regions by hand, closes a table, and shows it on the wall", async () => {
  const t = translatorOf("ko");
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));

  // Slots: a time that is none is said at the field; a good one shows what it will make.
  await open(page, "ko", "/venue");
  const slots = page.getByRole("form", { name: t("venue.slots.add") });
  await slots.getByLabel(t("venue.starts")).fill("25:00");
  await slots.getByText(t("venue.time.wrong")).waitFor();
  await slots.getByLabel(t("venue.starts")).fill("9시 30분");
  await slots.getByText(t("venue.slots.preview", { from: "09:30", to: "12:25", count: 6 })).waitFor();
  await slots.getByRole("button", { name: t("venue.slots.add") }).click();
  await expect.poll(() => page.locator(".bh-venue-days ol > li").count()).toBe(6);

  // Tables: a run of names; the same again is refused before it is sent.
  const places = page.getByRole("form", { name: t("venue.places.add") });
  await places.getByLabel(t("venue.labels")).fill("A-01~A-03");
  await places.getByRole("button", { name: t("venue.places.add") }).click();
  await page.getByRole("button", { name: "A-03" }).waitFor();
  await places.getByLabel(t("venue.labels")).fill("A-02");
  await places.getByText(t("venue.labels.taken", { label: "A-02" })).waitFor();
  expect(await places.getByRole("button", { name: t("venue.places.add") }).isDisabled()).toBe(true);

  // Organisations of three regions.
  for (const [name, side] of [
    ["한빛로봇", "경기도"],
    ["다온센서", "광주광역시"],
    ["새솔정밀", "부산광역시"],
  ] as const) {
    await open(page, "ko", "/organisations/new");
    await page.getByLabel(t("language.ko")).first().fill(name);
    await page.getByLabel(t("directory.form.side")).fill(side);
    await page
      .getByRole("button", { name: t("directory.form.statement.add") })
      .first()
      .click();
    await page.getByLabel(t("directory.form.statement.of", { kind: t("directory.offers"), number: 1 })).fill("감속기");
    await page
      .getByRole("button", { name: t("directory.form.statement.add") })
      .nth(1)
      .click();
    await page
      .getByLabel(t("directory.form.statement.of", { kind: t("directory.needs"), number: 1 }))
      .fill("감속기 부품");
    await page.getByRole("button", { name: t("directory.add"), exact: true }).click();
    await page.waitForURL(/organisations\/[0-9a-f-]{36}$/, slow);
  }

  // Partners are found across the regions, with reasons.
  await open(page, "ko", "/recommendations");
  await page.getByRole("button", { name: t("recommendations.make"), exact: true }).click();
  await page.locator(".bh-data-table tbody a").first().click(slow);
  await page.locator(".bh-bridge mark").first().waitFor(slow);

  // A timetable without an interpreter; the table of a meeting is closed once its price was read.
  const { organisations } = await organiser.call(listParticipants, { params: { eventId } });
  const [one, other] = organisations;
  await organiser.call(writeChoice, {
    params: { eventId, organisationId: one?.id ?? "", partnerId: other?.id ?? "" },
    body: { choice: "must" },
  });
  const draft = await schedule();
  const held = draft.meetings.filter(({ state }) => state === "scheduled");
  expect(held.length).toBeGreaterThan(0);
  const label = draft.places.find(({ id }) => id === held[0]?.placeId)?.label ?? "";
  const atTable = held.filter(({ placeId }) => placeId === held[0]?.placeId).length;
  await open(page, "ko", "/venue");
  await page.getByRole("button", { name: label }).click();
  await page.getByLabel(t("venue.place.usable")).uncheck();
  await page.getByRole("button", { name: t("common.save") }).click();
  await page.getByText(t("release.title", { count: atTable })).waitFor();
  await page.getByRole("button", { name: t("release.keep") }).click();
  expect((await organiser.call(readVenue, { params: { eventId } })).places.every(({ isUsable }) => isUsable)).toBe(
    true,
  );
  await page.getByRole("button", { name: t("common.save") }).click();
  await page.getByRole("button", { name: t("release.do", { count: atTable }) }).click();
  await expect
    .poll(
      async () => (await organiser.call(readVenue, { params: { eventId } })).places.filter((p) => !p.isUsable).length,
    )
    .toBe(1);

  // A delegate's personal link opens their own phone page, without a password.
  await open(page, "ko", `/organisations/${one?.id}`);
  await page.getByRole("button", { name: t("directory.link.make") }).click();
  const url = await page.locator(".bh-link-url code").innerText();
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const theirs = await phone.newPage();
  await theirs.goto(url.replace(/^https?:\/\/[^/]+/, origin));
  await theirs.locator("form button").click();
  await theirs.waitForURL(/\/ko\/events\/[0-9a-f-]{36}\/for-you$/, slow);
  await theirs.locator(".bh-tabs").waitFor(slow);
  await theirs.locator("main h1").waitFor();
  await phone.close();

  // The wall before and at the day.
  await schedule();
  const { revision } = await organiser.call(timetable.readDraft, { params: { eventId } });
  await organiser.call(timetable.publishTimetable, { params: { eventId }, body: { revision } });
  await open(page, "ko", "/wall?at=2027-09-01T00:25:00Z");
  await page.locator(".bh-wall li").first().waitFor(slow);
  expect(await page.locator(".bh-wall-countdown").innerText()).toMatch(/^\d\d:\d\d$/);
  expect(await page.locator(".bh-wall header").innerText()).toContain("09:30");
  expect(await page.locator(".bh-wall").innerText()).toContain("请前往洽谈桌");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page), `wall ${colorScheme}`).toEqual([]);
  }
  expect(errors).toEqual([]);
  await page.close();
}, 240_000);

test.each(locales)(
  "the pages for work by hand in %s have no finding of axe and no scrolling at 320 px",
  async (locale) => {
    const t = translatorOf(locale);
    const page = await context.newPage();
    await open(page, locale, "/interpreters");
    await page.getByRole("button", { name: t("interpreters.add") }).click();
    await page.getByRole("dialog").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    for (const address of ["/venue", "/interpreters", "/organisations/new"]) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await open(page, locale, address);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findings(page), `${address} ${colorScheme}`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await pixelsTooWide(page), address).toBe(0);
    }
    await page.close();
  },
  120_000,
);

async function open(page: Page, locale: Locale, address: string): Promise<void> {
  await page.goto(`${origin}/${locale}/events/${eventId}${address}`);
  await page.locator("main h1").waitFor(slow);
}

/** Runs the scheduler to its end and makes the result the draft. */
async function schedule() {
  const params = { eventId };
  const { runId, jobId } = await organiser.call(timetable.startRun, { params, body: { seconds: 1 } });
  await expect.poll(async () => (await organiser.call(getJob, { params: { jobId } })).state, slow).toBe("done");
  await organiser.call(timetable.useRun, { params: { eventId, runId } });
  return organiser.call(timetable.readDraft, { params });
}
