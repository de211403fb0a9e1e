// Officials at work on the record, in a real browser and three languages: compare, brief, put on record, correct, import.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listRecords, readRecord, type ListedRecord } from "@bridgehead/contract/record";
import { updateRecord } from "@bridgehead/contract/record-changes";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { locales } from "@bridgehead/domain/shared/language";
import { messages, type MessageKey } from "@bridgehead/language/messages/all";
import { agreements } from "@bridgehead/server/features/agreements/feature";
import { feedback } from "@bridgehead/server/features/feedback/feature";
import { identity } from "@bridgehead/server/features/identity/feature";
import { imports } from "@bridgehead/server/features/imports/feature";
import { record } from "@bridgehead/server/features/record/feature";
import type { SignedIn, TestApp } from "../helpers.ts";
import { findings, shots } from "./browser.ts";
import { openHouse, type House, type Visitor } from "./house.ts";

const mailbag = path.resolve(import.meta.dirname, "../../demo/mailbag");

let house: House;
let app: TestApp;
let visit: House["visit"];
let official: SignedIn;

beforeAll(async () => {
  house = await openHouse({
    features: [identity, record, agreements, feedback, imports],
    config: { sample: "demo" },
  });
  ({ app, visit } = house);
  official = await app.signIn([{ role: "official", scope: { kind: "platform" } }], { name: "Kim Do-yun" });
});

afterAll(() => house?.close());

describe.each(locales)("an official who reads %s", (locale) => {
  const t = (key: MessageKey, args: Readonly<Record<string, string>> = {}): string =>
    Object.entries(args).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), messages[key][locale]);

  test("compares five economies on one indicator, as chart and as table, each value with its source", async () => {
    await using visitor = await visit(`/${locale}/indicators/compare`, official);
    const { page } = visitor;
    const bars = page.locator(".bh-compared li");
    await bars.first().waitFor();
    expect(await bars.count()).toBe(5);
    expect(await page.locator(".bh-compared li .bh-cite").count()).toBe(5);
    await calm(visitor, "compare");
    await page.keyboard.press("t");
    const table = page.locator("main table");
    await table.waitFor();
    expect(await table.locator("tbody tr").count()).toBe(5);
    await page
      .getByRole("group", { name: t("indicators.subjects") })
      .getByRole("checkbox")
      .first()
      .uncheck();
    await page.waitForURL(/without=/);
    expect(await table.locator("tbody tr").count()).toBe(4);
  });

  test("opens a visit and prints a briefing sheet for every stop", async () => {
    const [trip] = await recordsOf("visit");
    const stops = (await official.call(readRecord, { params: { id: trip?.id as string } })).noun.stops ?? [];
    await using visitor = await visit(`/${locale}/visits/${trip?.id}`, official);
    const { page } = visitor;
    await page.getByRole("button", { name: t("visits.briefing"), exact: true }).click();
    await page.locator(".bh-sheet").first().waitFor();
    expect(await page.locator(".bh-sheet").count()).toBe(stops.length);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: t("visits.print") }).isVisible()).toBe(false);
    expect(await page.locator(".bh-sheet").first().textContent()).toContain(t("visits.figures-rule"));
    await page.emulateMedia({ media: "screen" });
    await calm(visitor, "briefing");
    await page.goto(`/${locale}/visits/${trip?.id}/book`);
    await page.locator(".bh-sheet").waitFor();
    await calm(visitor, "book");
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}/visits/${trip?.id}/way`);
    await page
      .getByRole("button", { name: t("visits.save-notes") })
      .first()
      .waitFor();
    await calm(visitor, "way");
  });

  test("puts a project with a milestone on record, corrects it, and sees who was faster", async () => {
    const name = { ko: "시험 연구 단지", zh: "测试研究园区", en: "Trial research park" }[locale];
    await using visitor = await visit(`/${locale}/records/new/project`, official);
    const { page } = visitor;
    await page.getByRole("button", { name: t("editing.create") }).click();
    await page.getByText(t("editing.names-needed")).waitFor();
    const names = page.getByRole("group", { name: t("editing.names"), exact: true });
    await names.getByLabel(t(`language.${locale}`)).fill(name);
    await page.getByLabel(t("editing.field.kind"), { exact: true }).selectOption("park");
    await page.getByRole("button", { name: t("editing.add", { what: t("editing.field.milestones") }) }).click();
    const milestone = page.getByRole("group", {
      name: messages["editing.milestone"][locale].replace("{number, number}", "1"),
      exact: true,
    });
    await milestone.getByLabel(t(`language.${locale}`)).fill({ ko: "착공", zh: "开工", en: "Ground broken" }[locale]);
    await milestone.getByLabel(t("editing.date-value")).first().fill("2027-03");
    await calm(visitor, "new-project");
    await page.getByRole("button", { name: t("editing.create") }).click();
    await page.locator(".bh-milestones").waitFor();
    expect(await page.locator(".bh-milestones tbody tr").count()).toBe(1);

    await page.getByRole("button", { name: t("editing.edit"), exact: true }).click();
    const form = page.getByRole("form", { name: t("editing.edit"), exact: true });
    await form.waitFor();
    const made = (await recordsOf("project")).find(({ names: own }) => own[locale] === name) as ListedRecord;
    const other = await app.signIn([{ role: "official", scope: { kind: "platform" } }], { name: "Li Xuemei" });
    await other.call(updateRecord, { params: { id: made.id }, body: { revision: 1, status: "planned" } });
    await form
      .getByRole("group", { name: t("editing.names"), exact: true })
      .getByLabel(t(`language.${locale}`))
      .fill(`${name} 2`);
    await form.getByLabel(t("editing.field.areaM2"), { exact: true }).fill("46200");
    await form.getByRole("button", { name: t("editing.save"), exact: true }).click();
    const note = page.locator("[role=alert]", { hasText: "Li Xuemei" });
    await note.waitFor();
    // Whose change, and what it was before and after, as for agreements.
    const standing = note.locator(".bh-work-changed > li", { hasText: t("agreements.field.records.status") });
    expect(await standing.locator("ins").innerText()).toBe(t("status.planned"));
    await calm(visitor, "conflict");
    await note.getByRole("button", { name: t("agreements.conflict.save-mine") }).click();
    await page.locator("main .bh-lead", { hasText: `${name} 2` }).waitFor();
    const saved = (await recordsOf("project")).find(({ id }) => id === made.id);
    // Nothing lost: the other person's standing and this one's name.
    expect(saved).toMatchObject({ status: "planned", names: { [locale]: `${name} 2` } });
  });

  test("imports a register after looking at the differences, and takes it back", async () => {
    const before = (await recordsOf("agreement")).length;
    await using visitor = await visit(`/${locale}/imports`, official);
    const { page } = visitor;
    await calm(visitor, "imports");
    await page.locator("input[type=file]").setInputFiles(path.join(mailbag, "past_mou.xlsx"));
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
    await page.getByRole("button", { name: t("import.accept") }).waitFor();
    expect(await page.locator("main tbody tr").count()).toBe(9);
    await calm(visitor, "import-preview");
    await page.getByRole("button", { name: t("import.accept") }).click();
    await page.getByRole("button", { name: t("import.undo"), exact: true }).waitFor();
    expect(await recordsOf("agreement")).toHaveLength(before + 9);
    await page.getByRole("button", { name: t("import.undo"), exact: true }).click();
    await page.locator(".bh-lead-say", { hasText: plain(t("import.say-undone")) }).waitFor();
    expect(await recordsOf("agreement")).toHaveLength(before);
  });

  test("asks how a seminar was received, and reads the sums once three have answered without a name", async () => {
    const events = await recordsOf("event");
    const event = events[locales.indexOf(locale)] as ListedRecord;
    await using host = await visit(`/${locale}/events/${event.id}/record`, official);
    await host.page.getByRole("button", { name: t("feedback.manage"), exact: true }).click();
    await host.page.getByRole("button", { name: t("feedback.open"), exact: true }).click();
    await host.page.getByText(t("feedback.is-open"), { exact: true }).waitFor();
    await calm(host, "feedback-host");
    const words = { ko: "쉬는 시간을 늘려 주세요", zh: "希望延长休息时间", en: "Longer breaks, please" }[locale];
    for (const step of ["4", "5", "5"]) {
      await using guest = await visit(`/${locale}/events/${event.id}/feedback`);
      const { page } = guest;
      await page
        .getByRole("group", { name: t("feedback.question.overall"), exact: true })
        .getByLabel(step)
        .check();
      await page.getByLabel(t("feedback.question.improve")).fill(words);
      if (step === "4") await calm(guest, "feedback-form");
      await page.getByRole("button", { name: t("feedback.send"), exact: true }).click();
      await page.locator(".bh-lead-say", { hasText: t("feedback.sent") }).waitFor();
    }
    await host.page.reload();
    await host.page.getByText(words).first().waitFor();
    expect(await host.page.locator(".bh-feedback-table tbody tr").first().locator("td").allInnerTexts()).toEqual([
      "0",
      "0",
      "0",
      "1",
      "2",
      "4.67",
    ]);
    await calm(host, "feedback-results");
  });

  /** Nothing broke, no key stands where words should, and everybody can use it. */
  async function calm({ page, errors, strangers }: Visitor, name: string): Promise<void> {
    expect([errors, strangers]).toEqual([[], []]);
    const text = await page.locator("main").innerText();
    expect(
      text.match(
        /\b(?:editing|feedback|files|import|visits|indicators|record|components|kind|status)\.[a-z][a-zA-Z.-]+/g,
      ) ?? [],
    ).toEqual([]);
    if (shots) {
      mkdirSync(shots, { recursive: true });
      await page.screenshot({ path: path.join(shots, `${name}.${locale}.png`), fullPage: true });
    }
    expect(await findings(page)).toEqual([]);
    if (locale !== "en") return;
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findings(page, "colours"), `${name} in dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  }
});

const recordsOf = async (kind: RecordKind): Promise<ListedRecord[]> =>
  (await official.call(listRecords, { query: { kind } })).records;
const plain = (text: string): string => text.replace(/<\/?em>/g, "");
