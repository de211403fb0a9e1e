// An event before its timetable, in a real browser and in each language: files in, questions, accept, undo, partners with reasons, choices.
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEvent } from "@bridgehead/contract/events";
import { listParticipants } from "@bridgehead/contract/directory";
import { readRecommendations } from "@bridgehead/contract/recommendations";
import { listChoices } from "@bridgehead/contract/choices";
import { htmlLang, locales, type Locale } from "@bridgehead/domain/shared/language";
import type { Translator } from "@bridgehead/language/messages/translator";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { activity } from "@bridgehead/server/features/activity/feature";
import { choices } from "@bridgehead/server/features/choices/feature";
import { directory } from "@bridgehead/server/features/directory/feature";
import { events } from "@bridgehead/server/features/events/feature";
import { identity } from "@bridgehead/server/features/identity/feature";
import { intake } from "@bridgehead/server/features/intake/feature";
import { jobs } from "@bridgehead/server/features/jobs/feature";
import { recommendations } from "@bridgehead/server/features/recommendations/feature";
import { record } from "@bridgehead/server/features/record/feature";
import type { SignedIn, TestApp } from "../helpers.ts";
import { findings, pixelsTooWide, shots, translatorOf } from "./browser.ts";
import { go, openHouse, type House, type Visitor } from "./house.ts";
import { takePicture } from "./pictures.ts";

const mailbag = path.resolve(import.meta.dirname, "../../demo/mailbag");
const files = readdirSync(mailbag)
  .filter((name) => /\.(xlsx|csv)$/.test(name))
  .map((name) => path.join(mailbag, name));
const slow = { timeout: 60_000 };

let house: House;
let app: TestApp;
let visit: House["visit"];

beforeAll(async () => {
  // The rooms that this way through an event needs, and no others.
  const features = [identity, activity, jobs, record, events, intake, directory, recommendations, choices];
  house = await openHouse({ features, config: { sample: "demo" } });
  ({ app, visit } = house);
});

afterAll(() => house?.close());

describe.each(locales)("an organiser who reads %s", (locale) => {
  test("takes the agencies' eleven files in, undoes it, takes them in again, and finds partners with reasons", async () => {
    const t = translatorOf(locale);
    const { organiser, eventId } = await begin(locale);
    await using visitor = await visit(`/${locale}/events/${eventId}`, organiser);
    const { page } = visitor;
    const lead = page.locator(".bh-lead-say");

    // The home of an empty event says what to do first, and its button leads there.
    expect(await lead.innerText()).toBe(plain(t("lead.drop-files")));
    await expectClean(visitor, "home-empty", locale);
    await page
      .locator(".bh-lead")
      .getByRole("link", { name: t("events.act.intake") })
      .click();
    await page.locator(".bh-drop").waitFor();
    await expectClean(visitor, "intake-empty", locale);

    // A file that is no table is named with what to do about it; then eleven at once.
    await page
      .locator(".bh-drop input[type=file]")
      .setInputFiles({ name: "명함.png", mimeType: "image/png", buffer: Buffer.from("89504e47", "hex") });
    await page.waitForURL(/\/intake\/[0-9a-f-]{36}/, slow);
    await page
      .getByText(t("intake.skip.picture", { file: "명함.png" }))
      .first()
      .waitFor(slow);
    await expectClean(visitor, "intake-unreadable", locale);
    await page.goBack();
    await page.locator(".bh-drop").waitFor();
    await page.locator(".bh-drop input[type=file]").setInputFiles(files);
    await page.waitForURL(/\/intake\/[0-9a-f-]{36}/, slow);
    const reading = page.locator(".bh-job").filter({ hasText: t("intake.reading", { files: 11 }) });
    await reading.waitFor();
    await page.locator(".bh-question").first().waitFor(slow);
    const asked = await page.locator(".bh-question").count();
    expect(await lead.innerText()).toBe(plain(t("intake.batch.questions", { questions: asked, ...unused })));
    await expectClean(visitor, "intake-questions", locale);
    await takePicture(page, "intake", locale);

    // Number keys answer, Enter goes on to the next question.
    const wish = page.locator(".bh-question").filter({ hasText: "Qishuo" }).first();
    await wish.locator("input").first().focus();
    await page.keyboard.press("2");
    expect(await wish.locator("input").nth(1).isChecked()).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => wish.locator("input:focus").count()).toBe(0);
    const suggested = page.getByRole("button", { name: suggestionButton(t) });
    await suggested.click();
    const answered = await page.locator(".bh-question[data-answered]").count();
    expect(answered).toBeGreaterThan(3);
    await page.getByRole("button", { name: t("intake.act.apply", { count: answered }) }).click();
    await expect.poll(() => page.locator(".bh-question").count(), slow).toBe(asked - answered);

    // What accepting would do, what was left out, what was odd.
    await page.getByRole("tab", { name: t("intake.tab.differences") }).click();
    await page.locator(".bh-diff tbody tr").first().waitFor();
    await expectClean(visitor, "intake-differences", locale);
    await page.getByRole("tab", { name: t("intake.tab.left-out") }).click();
    expect(await page.locator(".bh-batch").innerText()).toContain(t("intake.reject.no-contact"));
    await expectClean(visitor, "intake-left-out", locale);
    await page.getByRole("tab", { name: t("intake.tab.repairs") }).click();
    await expectClean(visitor, "intake-repairs", locale);
    if (locale === "zh") {
      await page.getByRole("tab", { name: t("intake.tab.columns") }).click();
      await expectClean(visitor, "intake-columns", locale);
    }

    // Accept, undo, read again, accept again.
    const accept = page.locator(".bh-lead-acts button[data-variant=filled]");
    await accept.click();
    await expect
      .poll(() => lead.innerText(), slow)
      .toBe(plain(t("intake.batch.accepted", { organisations: 272, ...unused })));
    expect((await organiser.call(listParticipants, { params: { eventId } })).total).toBe(272);
    await page
      .locator(".bh-lead")
      .getByRole("button", { name: t("common.undo") })
      .click();
    await expect.poll(() => lead.innerText(), slow).toBe(plain(t("intake.batch.undone", unused)));
    expect((await organiser.call(listParticipants, { params: { eventId } })).total).toBe(0);
    await page.getByRole("button", { name: t("intake.act.read-again") }).click();
    await page.getByRole("button", { name: acceptButton(t) }).click(slow);
    await expect
      .poll(() => lead.innerText(), slow)
      .toBe(plain(t("intake.batch.accepted", { organisations: 272, ...unused })));
    await expectClean(visitor, "intake-accepted", locale);

    // Home again: the figures are there and the next act is another.
    await go(page, `/${locale}/events/${eventId}`, ".bh-figures");
    expect(await lead.innerText()).toBe(plain(t("lead.make-recommendations", { organisations: 272 })));
    expect(await page.locator(".bh-figures").innerText()).toContain("272");
    await expectClean(visitor, "home", locale);
    await takePicture(page, "home", locale);

    // The directory, found by any script; a profile; contact data only with a reason.
    await go(page, `/${locale}/events/${eventId}/organisations`, ".bh-data-table tbody a");
    const table = page.getByRole("grid", { name: t("directory.page") });
    expect(await table.getAttribute("aria-rowcount")).toBe("273");
    await expectClean(visitor, "directory", locale);
    await page.locator(".bh-data-filter input").fill("森珏");
    await expect.poll(() => table.getAttribute("aria-rowcount")).toBe("2");
    await table.locator("tbody a").first().click();
    await page.locator(".bh-statements").first().waitFor();
    await expectClean(visitor, "profile", locale);
    await page.getByRole("button", { name: t("directory.contact.ask") }).click();
    await page.getByRole("textbox", { name: t("directory.contact.reason") }).fill("test");
    await page.getByRole("button", { name: t("directory.contact.show") }).click();
    await page.locator(".bh-contacts a").first().waitFor();

    // Partners are worked out; every marked word stands in its text, and a choice is one key.
    await go(page, `/${locale}/events/${eventId}/recommendations`, ".bh-lead-acts button");
    await page.getByRole("button", { name: t("recommendations.make"), exact: true }).click();
    await page.locator(".bh-data-table tbody tr[role=row]").first().waitFor(slow);
    await expectClean(visitor, "recommendations", locale);
    await page.locator(".bh-data-filter input").fill("조은벗결");
    await page.locator(".bh-data-table tbody a").first().click();
    await page.locator(".bh-bridge").first().waitFor();
    expect(await page.locator(".bh-bridge .bh-bank.is-near mark").count()).toBeGreaterThan(0);
    expect(await page.locator(".bh-bridge .bh-bank.is-far mark").count()).toBeGreaterThan(0);
    await expectClean(visitor, "organisation", locale);
    await takePicture(page, "recommendations", locale);
    const first = page.locator(".bh-partner-list button").first();
    await first.focus();
    await page.keyboard.press("ArrowDown");
    const second = page.locator(".bh-partner-list button[aria-current=true]");
    await expect.poll(() => second.locator(".bh-partner-rank").innerText()).toBe("2");
    await page.keyboard.press("1");
    await expect.poll(() => second.innerText()).toContain(t("components.choice.must"));
    await expect
      .poll(async () =>
        (await organiser.call(listChoices, { params: { eventId }, query: {} })).choices.filter(
          (one) => one.origin === "organiser",
        ),
      )
      .toHaveLength(1);
    await page.keyboard.press("3");
    await expect.poll(() => second.innerText()).toContain(t("components.choice.no"));
    await expectDelegatesSee(page.url(), eventId, locale, t);

    // Who is left behind, and where two sides complete each other.
    await go(page, `/${locale}/events/${eventId}/recommendations/exposure`, ".bh-exposure");
    await expectClean(visitor, "exposure", locale);
    await go(page, `/${locale}/events/${eventId}/recommendations/heat-map`, ".bh-heat");
    await page.locator(".bh-heat .is-step-5").first().click();
    await page.locator(".bh-pairs > li").first().waitFor();
    await expectClean(visitor, "heat-map", locale);

    // Choices, and the list as a spreadsheet.
    await go(page, `/${locale}/events/${eventId}/choices`, ".bh-silent");
    await expectClean(visitor, "choices", locale);
    const excel = await page.request.get((await page.locator(".bh-data-excel").getAttribute("href")) ?? "");
    expect(excel.status()).toBe(200);
    expect(excel.headers()["content-type"]).toContain("spreadsheetml");

    // Settings are saved; the list of events leads back.
    await go(page, `/${locale}/events/${eventId}/settings`, ".bh-phase-table");
    await page.locator(".bh-fields input").nth(3).fill("2027");
    await expectClean(visitor, "settings", locale);
    await page.getByRole("button", { name: t("common.save") }).click();
    await page.getByText(t("events.settings.saved")).first().waitFor();
    await go(page, `/${locale}/events/managed`, ".bh-data-table tbody a[href*=events]");
    await expectClean(visitor, "events", locale);
    await go(page, `/${locale}/events/new`, ".bh-event-form .bh-fields");
    await expectClean(visitor, "new-event", locale);
    if (locale === "zh") await expectOtherPages(visitor, `/${locale}`, eventId);
    expect(visitor.strangers).toEqual([]);
    expect(visitor.errors).toEqual([]);
  });
});

/** Pages that no step of the way leads through. */
async function expectOtherPages(visitor: Visitor, at: string, eventId: string): Promise<void> {
  const { page } = visitor;
  await go(page, `${at}/events/${eventId}/organisations`, ".bh-data-table tbody a");
  const profile = (await page.locator(".bh-data-table tbody a").first().getAttribute("href")) ?? "";
  for (const [name, address] of [
    ["organisation-edit", `${profile}/edit`],
    ["activity", `${at}/events/${eventId}/activity`],
    ["account", `${at}/account`],
    ["not-found", `${at}/no-such-page`],
  ] as const) {
    await page.goto(new URL(address, page.url()).href);
    await page.locator("main h1").waitFor();
    await expectClean(visitor, name, "zh");
  }
}

/** The organisation's delegate chooses on a phone with the thumb; the partner that was refused is not told. */
async function expectDelegatesSee(address: string, eventId: string, locale: Locale, t: Translator<MessageKey>) {
  const { pathname, searchParams } = new URL(address);
  const [organisationId, partnerId] = [pathname.split("/").at(-1) ?? "", searchParams.get("partner") ?? ""];
  const delegateOf = (id: string) =>
    app.signIn([{ role: "delegate", scope: { kind: "organisation", eventId, organisationId: id } }], { locale });
  const partner = await delegateOf(partnerId);
  const told = await partner.call(readRecommendations, { params: { eventId, organisationId: partnerId } });
  expect(told.recommendations.map((one) => one.theirChoice)).not.toContain("no");

  const delegate = await delegateOf(organisationId);
  await using visitor = await visit(`/${locale}/events/${eventId}/for-you`, delegate, { width: 390 });
  const { page } = visitor;
  const card = page.locator(".bh-partner").first();
  await card.locator(".bh-choice label").nth(1).click();
  const ofIt = { params: { eventId, organisationId } };
  await expect
    .poll(async () => (await delegate.call(readRecommendations, ofIt)).recommendations[0]?.choice)
    .toBe("meet");
  // Wishes in the files count as chosen too.
  const { recommendations } = await delegate.call(readRecommendations, ofIt);
  const chosen = recommendations.filter((one) => one.choice === "must" || one.choice === "meet").length;
  await expect
    .poll(() => page.locator(".bh-lead-say").innerText())
    .toBe(plain(t("recommendations.for-you.chosen", { chosen })));
  await expectClean(visitor, "for-you", locale);
  expect([...visitor.strangers, ...visitor.errors]).toEqual([]);
}

/** Arguments that a sentence of the batch does not need but is given all the same. */
const unused = { files: 11, answered: 0, interpreters: 0, wishes: 0, added: 0, changed: 0, gone: 0 };

async function begin(locale: Locale): Promise<{ organiser: SignedIn; eventId: string }> {
  const admin = await app.signInAsAdmin();
  const { id: eventId } = await admin.call(createEvent, {
    body: {
      names: {
        original: "ko",
        ko: `AI·로봇 상담회 ${locale}`,
        zh: `人工智能·机器人对接会 ${locale}`,
        en: `AI and Robot Matching ${locale}`,
      },
      kind: "matching-conference",
      timeZone: "Asia/Shanghai",
      startsOn: "2027-06-15",
      endsOn: "2027-06-16",
    },
  });
  const organiser = await app.signIn(
    [
      { role: "organiser", scope: { kind: "event", eventId } },
      { role: "organiser", scope: { kind: "platform" } },
    ],
    { locale },
  );
  return { organiser, eventId };
}

/** Nothing untranslated, nothing wider than the page, no finding of axe in light, none about colours in dark. */
async function expectClean({ page }: Visitor, name: string, locale: Locale): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(htmlLang[locale]);
  const text = await page.locator("body").innerText();
  expect(
    text
      .match(/\b(events|intake|directory|recommendations|choices|lead|todo|activity|components|shell)\.[a-z][\w.-]+/g)
      ?.filter((one) => !/\.(xlsx|csv)$/.test(one)) ?? [],
  ).toEqual([]);
  expect(await pixelsTooWide(page)).toBe(0);
  if (shots && (page.viewportSize()?.width ?? 0) > 400) await shoot(page, `${name}-${locale}`);
  expect(await findings(page), `${name} in light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await findings(page, "colours"), `${name} in dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
}

/** Pictures to look at while working: wide and narrow, light and dark. */
async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: path.join(shots ?? "", `${name}-1440-${colorScheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForTimeout(150);
  await page.screenshot({ path: path.join(shots ?? "", `${name}-390-light.png`), fullPage: true });
  const wider = await pixelsTooWide(page);
  if (wider > 0) console.log(`${name} at 390: ${wider} px too wide`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.waitForTimeout(100);
}

/** A message without its stress, as a page shows it. */
const plain = (text: string): string => text.replace(/<\/?em>/g, "");

/** A button whose number the test does not know. */
const counted = (t: Translator<MessageKey>, key: MessageKey): RegExp => {
  const [before = "", after = ""] = t(key, { count: 777 }).split("777");
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`${escaped(before)}[\\d,]+${escaped(after)}`, "u");
};
const suggestionButton = (t: Translator<MessageKey>) => counted(t, "intake.questions.take-suggested");
const acceptButton = (t: Translator<MessageKey>) => counted(t, "intake.act.accept");
