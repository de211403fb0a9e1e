// The desk of the day in a real browser: one incident from its two steps to the letters, switched through the three languages, by keyboard.
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as day from "@bridgehead/contract/day";
import * as contract from "@bridgehead/contract/timetable";
import { htmlLang, locales, type Locale } from "@bridgehead/domain/shared/language";
import type { Translator } from "@bridgehead/language/messages/translator";
import { messages, type MessageKey } from "@bridgehead/language/messages/all";
import { writeEvent } from "../event-fixture.ts";
import type { SignedIn, TestApp } from "../helpers.ts";
import { findings, shots, translatorOf } from "./browser.ts";
import { openHouse, type House } from "./house.ts";

let house: House;
let app: TestApp;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  house = await openHouse();
  ({ app, browser, origin } = house);
});

afterAll(() => house?.close());

test("an interpreter drops out: found by keyboard, previewed, accepted, undone, accepted again and told, in three languages", async () => {
  const event = await writeEvent(app.database, { firms: 3, slots: 8, tables: 2, interpreters: 2 });
  const params = { eventId: event.eventId };
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId: event.eventId } }]);
  await publish(organiser, params);
  const held = await scheduled(organiser, params);
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, reducedMotion: "reduce" });
  const [name = "", value = ""] = organiser.cookie.split("=");
  await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));

  // Two steps by keyboard: a number key for what, a search for whom.
  const [ko, zh, en] = locales.map(translatorOf) as [
    Translator<MessageKey>,
    Translator<MessageKey>,
    Translator<MessageKey>,
  ];
  await page.goto(`${origin}/ko/events/${event.eventId}/desk`);
  await page.locator(".bh-desk-kind").first().waitFor();
  await expectClean(page, "calm");
  await page.keyboard.press("3");
  await page.locator(".bh-desk-pick input:focus").waitFor();
  await page.keyboard.type("통역 1");
  await page.keyboard.press("Enter");
  const panel = page.locator(".bh-desk-incident");
  await panel.locator(".bh-desk-changes").waitFor();
  expect(await panel.locator("h2").innerText()).toBe(ko("day.title.interpreter-ill", { who: "통역 1" }));
  const preview = await organiser.call(day.previewRepair, {
    params,
    body: { incidents: [{ kind: "interpreter-ill", interpreterId: event.interpreters[0] ?? "" }] },
  });
  expect(preview.changes.length).toBeGreaterThan(0);
  const accept = (t: Translator<MessageKey>) =>
    panel.getByRole("button", { name: t("day.accept", { count: preview.people }), exact: true });
  await accept(ko).waitFor();
  // All three plans have their numbers, and the words to be told are there in every language.
  const plans = panel.locator(".bh-desk-plans .bh-second");
  await expect.poll(() => plans.filter({ hasNotText: ko("day.working") }).count()).toBe(3);
  await panel.locator(".bh-desk-texts summary").click();
  for (const locale of locales)
    expect(await panel.locator(`.bh-desk-texts dd[lang="${htmlLang[locale]}"]`).count()).toBe(
      preview.texts.reduce((sum, { sentences }) => sum + sentences.length, 0),
    );
  await expectClean(page, "preview-ko");
  await page.setViewportSize({ width: 390, height: 844 });
  await expectClean(page, "preview-390");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectClean(page, "preview-390-dark");
  await page.setViewportSize({ width: 1440, height: 1000 });
  await expectClean(page, "preview-dark");
  await page.emulateMedia({ colorScheme: "light" });

  // Accepted: the draft has it, nobody was told; undone: the draft is as before.
  expect(await scheduled(organiser, params)).toEqual(held);
  await accept(ko).click();
  await page.getByRole("button", { name: ko("day.undo") }).waitFor();
  expect(await scheduled(organiser, params)).not.toEqual(held);
  await page.getByRole("button", { name: ko("day.undo") }).click();
  await page.locator(".bh-desk-log", { hasText: ko("day.state.undone") }).waitFor();
  expect(await scheduled(organiser, params)).toEqual(held);

  // The same in Chinese, by search and pointer, then in English to the end.
  await switchTo(page, "zh");
  await page.getByRole("button", { name: zh("day.what.interpreter-ill") }).click();
  await page.locator(".bh-desk-pick li > button").first().click();
  await panel.locator(".bh-desk-changes").waitFor();
  await expectClean(page, "preview-zh");
  await panel.locator(".bh-desk-accept button").click();
  await page.getByRole("button", { name: zh("day.undo") }).waitFor();
  await switchTo(page, "en");
  const { waiting } = await organiser.call(day.listIncidents, { params });
  const tell = page.getByRole("button", { name: en("day.publish", { count: waiting.people }), exact: true });
  await tell.waitFor();
  await expectClean(page, "waiting-en");
  await tell.click();
  await page.locator(".bh-desk-log", { hasText: en("day.state.published", { version: 2 }) }).waitFor();
  const { versions } = await organiser.call(contract.listVersions, { params });
  expect(versions).toHaveLength(2);
  expect(errors).toEqual([]);
  await context.close();
});

type Params = { readonly eventId: string };

async function publish(organiser: SignedIn, params: Params): Promise<void> {
  const { runId } = await organiser.call(contract.startRun, { params, body: { seconds: 1 } });
  await expect
    .poll(async () => (await organiser.call(contract.readRun, { params: { ...params, runId } })).state, {
      timeout: 60_000,
    })
    .toBe("done");
  const { revision } = await organiser.call(contract.useRun, { params: { ...params, runId } });
  await organiser.call(contract.publishTimetable, { params, body: { revision } });
}

/** The held meetings of the draft with their places. */
async function scheduled(organiser: SignedIn, params: Params): Promise<string[]> {
  const { meetings } = await organiser.call(contract.readDraft, { params });
  return meetings
    .filter(({ state }) => state === "scheduled")
    .map((one) => [one.id, one.slotId, one.placeId, one.interpreterId].join(" "))
    .toSorted();
}

async function switchTo(page: Page, locale: Locale): Promise<void> {
  await page.locator(`.bh-langs [lang="${htmlLang[locale]}"]`).first().click();
  await page.waitForURL(new RegExp(`/${locale}/`));
  await page.locator(`html[lang="${htmlLang[locale]}"]`).waitFor({ state: "attached" });
  await page.getByText(messages["day.log"][locale]).first().waitFor();
}

/** No violation of WCAG 2.0 to 2.2, A and AA, and nothing wider than the screen. */
async function expectClean(page: Page, shot: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  if (shots) await page.screenshot({ path: path.join(shots, `desk-${shot}.png`), fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await findings(page), shot).toEqual([]);
}
