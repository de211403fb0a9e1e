// The whole way as a new user walks it, in each language: enter by the one-time link, find three facts by words of another
// language, the agencies' eleven files in, partners, a timetable, one meeting moved, published, and everything out again.
import { readdirSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "hucre";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addInterpreter } from "@bridgehead/contract/interpreters";
import { createEvent, listEvents } from "@bridgehead/contract/events";
import { call, type CallInput } from "@bridgehead/contract/client";
import type { AnswerOf, Operation } from "@bridgehead/contract/operation";
import * as timetable from "@bridgehead/contract/timetable";
import { locales, type Locale } from "@bridgehead/domain/shared/language";
import type { Translator } from "@bridgehead/language/messages/translator";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { enterUrl, makeFirstAdminLink } from "@bridgehead/server/features/identity/links";
import type { TestApp } from "../helpers.ts";
import { translatorOf } from "./browser.ts";
import { openHouse, type House } from "./house.ts";
import { isTakingPictures, takePicture } from "./pictures.ts";

const mailbag = path.resolve(import.meta.dirname, "../../demo/mailbag");
const files = readdirSync(mailbag)
  .filter((name) => /\.(xlsx|csv)$/.test(name))
  .map((name) => path.join(mailbag, name));
const slow = { timeout: 120_000 };

/** Three facts of the record by words of another language, and what the reader's own language calls them. */
const facts: Readonly<Record<Locale, readonly (readonly [typed: string, found: string])[]>> = {
  ko: [
    ["板桥科技谷", "판교 테크노밸리"],
    ["Lu Shan", "루산"],
    ["创业基金", "창업펀드"],
  ],
  zh: [
    ["판교 테크노밸리", "板桥科技谷"],
    ["루산", "卢山"],
    ["Start-up fund", "创业基金"],
  ],
  en: [
    ["板桥科技谷", "Pangyo Techno Valley"],
    ["루산", "Lu Shan"],
    ["创业基金", "Start-up fund"],
  ],
};

let house: House;
let app: TestApp;
let browser: Browser;
let origin: string;
let context: BrowserContext;

beforeAll(async () => {
  house = await openHouse({ config: { sample: "demo" } });
  ({ app, browser, origin } = house);
  context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    timezoneId: isTakingPictures ? "Asia/Seoul" : "Europe/Berlin",
    reducedMotion: "reduce",
  });
  // The link that the console prints at the first start makes whoever opens it the administrator, in a browser's own form.
  const page = await context.newPage();
  await page.goto(enterUrl(origin, await makeFirstAdminLink(app.database.db, app.clock.now())));
  await page.locator("form button").click();
  await page.waitForURL((url) => !url.pathname.startsWith("/enter"));
  await page.locator("main h1").waitFor();
  await page.close();
});

afterAll(() => house?.close());

describe.each(locales)("a new user who reads %s", (locale) => {
  test("goes from the record and the agencies' eleven files to a published, printed timetable", async () => {
    const t = translatorOf(locale);
    const page = await context.newPage();
    const errors: string[] = [];
    const strangers: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) strangers.push(request.url());
    });

    for (const [typed, found] of facts[locale]) {
      await page.goto(`${origin}/${locale}/search`);
      await page.locator("main input[type=search]").fill(typed);
      await page.locator(".bh-hit a", { hasText: found }).first().click();
      await page.locator(".bh-sources > li").first().waitFor();
      expect(await page.locator("main").innerText()).toContain(found);
    }

    const eventId = await eventFor(locale);
    await takeIn(page, t, eventId, locale);
    await recommend(page, t, eventId, locale);
    await schedule(page, t, eventId, locale);
    await moveOne(page, eventId, locale);
    await publishAndReadBack(page, t, eventId, locale);
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    await page.close();
  }, 420_000);
});

async function takeIn(page: Page, t: Translator<MessageKey>, eventId: string, locale: Locale): Promise<void> {
  await page.goto(`${origin}/${locale}/events/${eventId}/intake`);
  await page.locator(".bh-drop input[type=file]").setInputFiles(files);
  await page.waitForURL(/\/intake\/[0-9a-f-]{36}/, slow);
  const questions = page.locator(".bh-question");
  await questions.first().waitFor(slow);
  const asked = await questions.count();
  const [before = "", after = ""] = t("intake.questions.take-suggested", { count: 0 }).split("0");
  await page.getByRole("button", { name: new RegExp(`${escaped(before)}\\d+${escaped(after)}`) }).click();
  const answered = await page.locator(".bh-question[data-answered]").count();
  await page.getByRole("button", { name: t("intake.act.apply", { count: answered }) }).click();
  await expect.poll(() => questions.count(), slow).toBe(asked - answered);
  await page.locator(".bh-lead-acts button[data-variant=filled]").click();
  await page
    .locator(".bh-lead")
    .getByRole("button", { name: t("common.undo") })
    .waitFor(slow);
}

async function recommend(page: Page, t: Translator<MessageKey>, eventId: string, locale: Locale): Promise<void> {
  await page.goto(`${origin}/${locale}/events/${eventId}/recommendations`);
  await page.getByRole("button", { name: t("recommendations.make"), exact: true }).click();
  await page.locator(".bh-data-table tbody a").first().click(slow);
  await page.locator(".bh-bridge mark").first().waitFor(slow);
}

async function schedule(page: Page, t: Translator<MessageKey>, eventId: string, locale: Locale): Promise<void> {
  const settings = await ask(timetable.readTimetableSettings, { params: { eventId } });
  await ask(timetable.writeTimetableSettings, { params: { eventId }, body: { ...settings, seconds: 4 } });
  await page.goto(`${origin}/${locale}/events/${eventId}/scheduling`);
  await page.getByRole("button", { name: t("timetable.make"), exact: true }).click();
  const use = page.locator(".bh-lead").getByRole("button", { name: t("timetable.runs.use") });
  await use.waitFor(slow);
  const [run] = (await ask(timetable.listRuns, { params: { eventId } })).runs;
  expect(run?.summary?.held).toBeGreaterThan(200);
  expect(run?.summary?.gap).toBeLessThan(0.2);
  expect(await page.locator(".bh-lead").innerText()).toContain(String(run?.summary?.held));
  await use.click();
  await page
    .locator(".bh-lead")
    .getByRole("button", { name: t("timetable.open") })
    .click();
}

async function moveOne(page: Page, eventId: string, locale: Locale): Promise<void> {
  // A good timetable leaves no interpreter free; one more comes, so that a meeting can move however good it is.
  await ask(addInterpreter, {
    params: { eventId },
    body: {
      names: { original: "ko", ko: "윤지후", zh: "尹智厚", en: "Yun Ji-hu" },
      pairs: [["ko", "zh"]],
      modes: ["onsite"],
      maxConsecutive: 20,
      maxMeetings: 200,
      unavailable: [],
      remarks: null,
    },
  });
  await page.goto(`${origin}/${locale}/events/${eventId}/timetable`);
  await page.locator("[role=gridcell].is-plain").first().waitFor(slow);
  const draft = await ask(timetable.readDraft, { params: { eventId } });
  // One day is shown at a time; the fullest table first.
  const cells = page.locator("[data-slot]");
  const shown = new Set(await cells.evaluateAll((all) => all.map((cell) => cell.getAttribute("data-slot"))));
  const atPlace = Map.groupBy(draft.meetings, ({ placeId }) => placeId);
  const fullness = (placeId: string | null) => atPlace.get(placeId)?.length ?? 0;
  const inOrder = draft.meetings.toSorted((a, b) => fullness(b.placeId) - fullness(a.placeId));
  for (const meeting of inOrder) {
    if (meeting.state !== "scheduled" || meeting.mode !== "onsite") continue;
    const { options } = await ask(timetable.readMoveOptions, { params: { eventId, meetingId: meeting.id } });
    const cell = page.locator(`[data-row="${meeting.placeId}"][data-slot="${meeting.slotId}"]`);
    const canMove = options.some(({ slotId }) => slotId !== meeting.slotId && shown.has(slotId));
    if (!canMove || (await cell.count()) === 0) continue;
    await cell.click();
    await page.keyboard.press("m");
    const target = page.locator("[role=gridcell].is-target:focus");
    await target.waitFor();
    const to = { placeId: await target.getAttribute("data-row"), slotId: await target.getAttribute("data-slot") };
    await page.keyboard.press("Enter");
    await expect
      .poll(async () =>
        (await ask(timetable.readDraft, { params: { eventId } })).meetings.find((one) => one.id === meeting.id),
      )
      .toMatchObject(to);
    await takePicture(page, "timetable", locale);
    return;
  }
  throw new Error("a meeting that can move expected");
}

async function publishAndReadBack(
  page: Page,
  t: Translator<MessageKey>,
  eventId: string,
  locale: Locale,
): Promise<void> {
  await page
    .locator(".bh-lead")
    .getByRole("button", { name: t("timetable.publish") })
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.locator(".bh-tt-numbers li").first().waitFor(slow);
  await dialog.getByRole("button", { name: t("timetable.publish"), exact: true }).click();
  await dialog.getByRole("button", { name: t("timetable.publish.do", { version: 1 }) }).click();
  await page.waitForURL(/\/versions\/1$/, slow);
  const params = { eventId, number: 1 };
  const published = await ask(timetable.readVersion, { params });

  const address = `${origin}/api/events/${eventId}/timetable/versions/1`;
  const fetched = async (file: string) =>
    new Uint8Array(
      await (await page.request.get(`${address}/${file}`, { headers: { "accept-language": locale } })).body(),
    );
  const workbook = await readXlsx(await fetched("timetable.xlsx"));
  expect(workbook.sheets[0]?.rows).toHaveLength(published.meetings.length + 1);
  expect(workbook.sheets[0]?.name).toBe(t("sheet.by-time"));

  const own = published.meetings[0];
  const starts = published.meetings
    .filter((meeting) => [meeting.nearId, meeting.farId].includes(own?.nearId ?? ""))
    .map((meeting) =>
      new Date(published.slots.find((slot) => slot.id === meeting.slotId)?.startsAt ?? "")
        .toISOString()
        .replace(/[-:]|\.\d{3}/g, ""),
    );
  const calendar = new TextDecoder().decode(await fetched(`organisations/${own?.nearId}/calendar.ics`));
  expect([...calendar.matchAll(/^DTSTART:(\S+)/gm)].map((match) => match[1]).toSorted()).toEqual(starts.toSorted());
  expect(new TextDecoder("latin1").decode((await fetched("personal.pdf")).slice(0, 5))).toBe("%PDF-");

  await page.goto(`${origin}/${locale}/events/${eventId}/timetable/organisations/${own?.nearId}`);
  await page.locator(".bh-own").first().waitFor(slow);
  expect(await page.locator(".bh-own").count()).toBe(starts.length);
  await page.setViewportSize({ width: 390, height: 844 });
  await takePicture(page, "personal", locale);
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** The sample event for the first language; the others get one of their own, because a mailbag is taken in once. */
async function eventFor(locale: Locale): Promise<string> {
  if (locale === "ko") {
    const [event] = (await ask(listEvents, {})).events;
    return event?.id ?? "";
  }
  const { id } = await ask(createEvent, {
    body: {
      names: {
        original: "ko",
        ko: "제2회 로봇·AI 비즈니스 상담회",
        zh: "第二届机器人与人工智能对接会",
        en: "Second Robotics and AI Matching",
      },
      kind: "matching-conference",
      timeZone: "Asia/Shanghai",
      startsOn: "2027-06-15",
      endsOn: "2027-06-16",
    },
  });
  return id;
}

// oxlint-disable-next-line typescript/no-explicit-any -- any operation at all
type AnyOperation = Operation<any, any, any, any>;

/** Asks as the person in the browser. */
async function ask<O extends AnyOperation>(operation: O, input: CallInput<O>): Promise<AnswerOf<O>> {
  const cookies = await context.cookies(origin);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const carried: typeof fetch = (address, init = {}) =>
    fetch(address, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), cookie, origin } });
  return call(operation, input, { base: origin, fetch: carried });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
