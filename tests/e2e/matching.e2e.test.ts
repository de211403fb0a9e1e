// Search, "does not fit", learning, the declared model and its drafts, in a real browser and in each language.
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeRecommendations } from "@bridgehead/contract/recommendations";
import { htmlLang, locales, type Locale } from "@bridgehead/domain/shared/language";
import { messages, type MessageKey } from "@bridgehead/language/messages/all";
import { createTranslator } from "@bridgehead/language/messages/translator";
import { activity } from "@bridgehead/server/features/activity/feature";
import { choices } from "@bridgehead/server/features/choices/feature";
import { directory } from "@bridgehead/server/features/directory/feature";
import { events } from "@bridgehead/server/features/events/feature";
import { identity } from "@bridgehead/server/features/identity/feature";
import { jobs } from "@bridgehead/server/features/jobs/feature";
import { models } from "@bridgehead/server/features/models/feature";
import { recommendations } from "@bridgehead/server/features/recommendations/feature";
import { record } from "@bridgehead/server/features/record/feature";
import { writeEvent, type EventFixture } from "../event-fixture.ts";
import type { TestApp } from "../helpers.ts";
import { fakeModel, type FakeModel } from "../matching-app/fake-model.ts";
import { finished, say } from "../matching-app/fixture.ts";
import { findings, pixelsTooWide, shots } from "./browser.ts";
import { openHouse, type House } from "./house.ts";

const slow = { timeout: 60_000 };

let house: House;
let app: TestApp;
let visit: House["visit"];
let model: FakeModel;
let event: EventFixture;

beforeAll(async () => {
  model = await fakeModel();
  const features = [identity, activity, jobs, record, events, directory, recommendations, models, choices];
  house = await openHouse({
    features,
    config: {
      model: { url: model.url, key: undefined, embeddingModel: "vectors-1", chatModel: "writer-1" },
    },
  });
  ({ app, visit } = house);
  event = await writeEvent(app.database, { firms: 5, interpreters: 0 });
  const [k1 = "", k2 = ""] = event.korean;
  const [c1 = "", c2 = ""] = event.chinese;
  await say(app.database, k1, "ko", { offers: ["협동 로봇용 정밀 감속기"] });
  await say(app.database, k2, "ko", { offers: ["자개 공예품"] });
  await say(app.database, c1, "zh", { needs: ["寻找机器人精密减速器"] });
  await say(app.database, c2, "zh", { offers: ["谐波减速器"] });
  const admin = await app.signInAsAdmin();
  const { jobId } = await admin.call(makeRecommendations, { params: { eventId: event.eventId } });
  await finished(admin, jobId);
});

afterAll(async () => {
  await house?.close();
  await model?.[Symbol.asyncDispose]();
});

describe.each(locales)("an organiser who reads %s", (locale) => {
  test("finds across scripts, rejects a reason, reads what was learnt, and approves a machine's draft", async () => {
    const entries = Object.entries(messages).map(([key, one]) => [key, one[locale]]);
    const patterns = Object.fromEntries(entries) as Record<MessageKey, string>;
    const t = createTranslator<MessageKey>(locale, patterns);
    const { eventId } = event;
    const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }], { locale });
    await using visitor = await visit(`/${locale}/events/${eventId}/organisations`, organiser);
    const { page } = visitor;

    // One word, three languages: nobody wrote "reducer".
    const table = page.getByRole("grid", { name: t("directory.page") });
    await table.waitFor();
    await page.locator(".bh-data-filter input").fill("reducer");
    await expect.poll(() => table.getAttribute("aria-rowcount"), slow).toBe("4");
    await expectClean(page, "search", locale);

    // A reason that does not fit, and back.
    const c1 = event.chinese[0] ?? "";
    await page.goto(`/${locale}/events/${eventId}/recommendations/${c1}`);
    await page
      .getByRole("button", { name: t("learning.reject"), exact: true })
      .first()
      .click();
    await page.getByText(t("learning.reject.marked")).first().waitFor();
    expect(await page.locator("main").innerText()).toContain(t("models.took-part", { model: "vectors-1" }));
    await expectClean(page, "rejected", locale);

    await page.goto(`/${locale}/events/${eventId}/learning`);
    await page.getByText("협동 로봇용 정밀 감속기").first().waitFor();
    expect(await page.locator(".bh-lead-say").innerText()).toBe(
      t("learning.say.too-few", { decisions: 25, needed: 200 }).replaceAll(/<\/?em>/g, ""),
    );
    await expectClean(page, "learning", locale);

    await page.goto(`/${locale}/events/${eventId}/recommendations/${c1}`);
    await page
      .getByRole("button", { name: t("learning.reject.back") })
      .first()
      .click();
    await page
      .getByRole("button", { name: t("learning.reject"), exact: true })
      .first()
      .waitFor();

    // Drafts beside their originals: made where they are missing, edited, approved.
    await page.goto(`/${locale}/events/${eventId}/translations`);
    await page.locator(".bh-lead-say").waitFor();
    const draft = page.getByRole("button", { name: t("models.act.draft") });
    if (locale === locales[0]) await draft.click();
    const items = page.locator("main article");
    await items.first().waitFor(slow);
    await expectClean(page, "drafts", locale);
    const count = await items.count();
    await items.first().locator("textarea").first().fill("edited by a person");
    await items
      .first()
      .getByRole("button", { name: t("models.act.edit") })
      .click();
    await expect.poll(() => items.count()).toBe(count - 1);

    await page.goto(`/${locale}/models`);
    await page.getByText("writer-1").waitFor();
    await expectClean(page, "models", locale);
    expect([...visitor.strangers, ...visitor.errors]).toEqual([]);
  });
});

/** Nothing untranslated, nothing wider than the page or a phone, no finding of axe in light, none about colours in dark. */
async function expectClean(page: Page, name: string, locale: Locale): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(htmlLang[locale]);
  const text = await page.locator("body").innerText();
  expect(text.match(/\b(learning|models|directory|recommendations|components|shell)\.[a-z][\w.-]+/g) ?? []).toEqual([]);
  if (shots) await page.screenshot({ path: path.join(shots, `matching-${name}-${locale}.png`), fullPage: true });
  expect(await findings(page), `${name} in light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await findings(page, "colours"), `${name} in dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 390, height: 844 });
  const wider = () => pixelsTooWide(page);
  await expect.poll(wider, { message: `${name} at 390` }).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
}
