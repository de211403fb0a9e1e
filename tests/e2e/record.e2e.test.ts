// The public record in a real browser: found by words of another language, told as surely as it is known, usable by everybody.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listEvents } from "@bridgehead/contract/events";
import { countRecords, listRecords } from "@bridgehead/contract/record";
import { locales, type Locale } from "@bridgehead/domain/shared/language";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { messages } from "@bridgehead/language/messages/all";
import { events } from "@bridgehead/server/features/events/feature";
import { identity } from "@bridgehead/server/features/identity/feature";
import { record } from "@bridgehead/server/features/record/feature";
import { kindGroups, kindPages, recordPath } from "../../apps/web/src/features/record/kinds.ts";
import type { TestApp } from "../helpers.ts";
import { findings, keysIn, pixelsTooWide } from "./browser.ts";
import { openHouse, type House } from "./house.ts";

const kinds = Object.values(kindGroups).flat();
/** Kinds of which the sample record has no line yet. */
const withoutRecords = new Set<RecordKind>(["series"]);

let house: House;
let app: TestApp;
let visit: House["visit"];

beforeAll(async () => {
  house = await openHouse({ features: [identity, record, events], config: { sample: "demo" } });
  ({ app, visit } = house);
});

afterAll(() => house?.close());

const word = (key: keyof typeof messages, locale: Locale): string => messages[key][locale];

describe.each(locales)("a reader of %s", (locale) => {
  test("finds a person by the characters of another language, and who tells of them", async () => {
    await using visitor = await visit(`/${locale}`);
    const { page } = visitor;
    await page.locator("main input[type=search]").fill(locale === "zh" ? "루산" : "卢山");
    await page.keyboard.press("Enter");
    const name = { ko: "루산", zh: "卢山", en: "Lu Shan" }[locale];
    await page.locator(".bh-hit a", { hasText: name }).first().click();
    await expectLead(page, name);
    const text = await page.locator("main").innerText();
    expect(text).toContain({ ko: "저장성 부성장", zh: "浙江省副省长", en: "Vice-Governor of Zhejiang" }[locale]);
    expect(await page.locator(".bh-sources > li").count()).toBeGreaterThan(0);
    expect(await page.locator(".bh-sources").innerText()).toContain("2025");
    expect(visitor.strangers).toEqual([]);
  });

  test("finds a park that was only ever planned, and nothing on its page calls it actual", async () => {
    await using visitor = await visit(`/${locale}/search`);
    const { page } = visitor;
    await page.locator("main input[type=search]").fill(locale === "zh" ? "판교" : "板桥");
    const name = { ko: "중국혁신경제과학기술단지", zh: "中国创新经济科技园区", en: "innovation economy" }[locale];
    const hit = page.locator(".bh-hit", { hasText: name }).filter({ has: page.locator("a[href*='/projects/']") });
    await hit.first().waitFor();
    expect(await hit.first().locator("mark").count()).toBeGreaterThan(0);
    expect((await hit.first().innerText()).toLowerCase()).toContain(word("status.planned", locale).toLowerCase());
    const told = { ko: "2018. 1. 15.", zh: "2018年1月15日", en: "15 Jan 2018" }[locale];
    expect(await hit.first().locator(".bh-hit-source").innerText()).toContain(told);
    await hit.first().locator("a").first().click();
    await page.locator(".bh-record-facts").waitFor();
    const head = (await page.locator(".bh-lead").innerText()).toLowerCase();
    expect(head).toContain(word("status.planned", locale).toLowerCase());
    expect(head).not.toContain(word("status.actual", locale).toLowerCase());
    const facts = (await page.locator(".bh-record-facts").innerText()).toLowerCase();
    expect(facts).not.toContain(word("status.actual", locale).toLowerCase());
    // Area, amount and completion are told by nobody: drawn as not known.
    expect(await page.locator(".bh-record-facts .bh-fact.is-unknown").count()).toBe(3);
    expect(visitor.errors).toEqual([]);
  });

  test("finds a figure by its digits, as exact and as sure as it was told", async () => {
    await using visitor = await visit(`/${locale}/search?q=88.5`);
    const { page } = visitor;
    await page.locator(".bh-hit").first().waitFor();
    const { counts } = await app.nobody.call(countRecords);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    expect(await page.locator(".bh-lead").innerText()).toContain(String(total));
    await page.locator(".bh-hit a").first().click();
    await page.locator(".bh-facts").first().waitFor();
    const figure = page.locator(".bh-fact", { hasText: "88.5" }).first();
    expect((await figure.innerText()).toLowerCase()).toContain(word("components.status.actual", locale).toLowerCase());
    await figure.locator(".bh-cite").click();
    expect(await page.locator(".bh-cite-card").first().innerText()).toMatch(/2025/);
  });

  test("reaches the search by Ctrl K, walks the hits by arrows, and is told what to try when nothing is there", async () => {
    await using visitor = await visit(`/${locale}/people`);
    const { page } = visitor;
    await page.keyboard.press("Control+k");
    await page.keyboard.type("하얼빈");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=/);
    await page.locator(".bh-hit").first().waitFor();
    await page.locator("main input[type=search]").focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.closest(".bh-hit") !== null)).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith("/search"));
    await page.goBack();
    await page.locator("main input[type=search]").fill("qqqqxxxxzzzz");
    await page.getByText(word("record.search.try-shorter", locale)).first().waitFor();
  });
});

describe.each(kinds.map((kind, index) => ({ kind, locale: locales[index % 3] as Locale })))(
  "$kind",
  ({ kind, locale }) => {
    test("its list and its page are clean for everybody, light and dark, wide and narrow", async () => {
      const { records } = await app.nobody.call(listRecords, { query: { kind, limit: 3 } });
      const first = records[0];
      expect(first === undefined).toBe(withoutRecords.has(kind));
      await expectClean(`/${locale}/${kindPages[kind].path}`);
      if (first) await expectClean(`/${locale}${recordPath(kind).replace("$recordId", first.id)}`);
    });
  },
);

test("the start page and a search are clean, and every noun that has records can be reached", async () => {
  await expectClean("/en");
  await expectClean("/ko/search?q=AI");
  await using visitor = await visit("/ko");
  const { counts } = await app.nobody.call(countRecords);
  for (const { kind, count } of counts) {
    const line = visitor.page.locator(".bh-start-groups li", {
      has: visitor.page.locator(`a[href="/ko/${kindPages[kind].path}"]`),
    });
    expect(await line.innerText()).toContain(String(count));
  }
});

test("no address of a record is lost when the language is switched", async () => {
  const { records } = await app.nobody.call(listRecords, { query: { kind: "agreement", limit: 1 } });
  const id = records[0]?.id ?? "";
  await using visitor = await visit(`/ko/agreements/${id}`);
  await visitor.page
    .getByRole("link", { name: "中文" })
    .or(visitor.page.getByRole("button", { name: "中文" }))
    .or(visitor.page.getByText("中文", { exact: true }))
    .first()
    .click();
  await visitor.page.waitForURL(new RegExp(`/zh/agreements/${id}`));
});

test("the plain address of an event that is only told of leads to the page that tells of it", async () => {
  const admin = await app.signInAsAdmin();
  const { events: managed } = await admin.call(listEvents);
  const { records } = await app.nobody.call(listRecords, { query: { kind: "event", limit: 50 } });
  const { id } = records.find((one) => managed.every((event) => event.id !== one.id)) ?? { id: "" };
  await using visitor = await visit(`/ko/events/${id}`, admin);
  await visitor.page.waitForURL(new RegExp(`/ko/events/${id}/record`));
});

async function expectLead(page: Page, name: string): Promise<void> {
  await page.locator(".bh-lead-say", { hasText: name }).waitFor();
}

/** Nothing for axe in either scheme, no key instead of words, no stranger asked, nothing wider than a phone. */
async function expectClean(address: string): Promise<void> {
  await using visitor = await visit(address);
  const { page } = visitor;
  const found: string[] = [];
  found.push(...(await findings(page)));
  // Only colours differ in the dark.
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await findings(page, "colours")).map((one) => `dark: ${one}`));
  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = await pixelsTooWide(page);
  expect({ address, found, overflow, errors: visitor.errors, strangers: visitor.strangers }).toEqual({
    address,
    found: [],
    overflow: 0,
    errors: [],
    strangers: [],
  });
  expect(keysIn(await page.locator("body").innerText())).toEqual([]);
}
