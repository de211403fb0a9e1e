// An official's year with an agreement, in a real browser and in each language: proposed, talked over, signed by two people,
// met about, followed up, due, exported; and two people who edit it at once.
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAgreementWork, updateActionItem, updateAgreement } from "@bridgehead/contract/agreements";
import { listRecords, readRecord } from "@bridgehead/contract/record";
import { htmlLang, locales, type Locale } from "@bridgehead/domain/shared/language";
import { messages, type MessageKey } from "@bridgehead/language/messages/all";
import { activity } from "@bridgehead/server/features/activity/feature";
import { agreements } from "@bridgehead/server/features/agreements/feature";
import { directory } from "@bridgehead/server/features/directory/feature";
import { demoEventId } from "@bridgehead/server/features/events/demo";
import { events } from "@bridgehead/server/features/events/feature";
import { identity } from "@bridgehead/server/features/identity/feature";
import { recommendations } from "@bridgehead/server/features/recommendations/feature";
import { record } from "@bridgehead/server/features/record/feature";
import { readSheetRows } from "../spreadsheet.ts";
import type { SignedIn, TestApp } from "../helpers.ts";
import { findings, keysIn, pixelsTooWide, shots, translatorOf } from "./browser.ts";
import { go, openHouse, type House, type Visitor } from "./house.ts";
import { takePicture } from "./pictures.ts";

const dayMs = 86_400_000;

let house: House;
let app: TestApp;
let visit: House["visit"];

beforeAll(async () => {
  house = await openHouse(
    {
      features: [identity, activity, record, events, directory, recommendations, agreements],
      config: { sample: "demo" },
    },
    { isOnServerTime: true },
  );
  ({ app, visit } = house);
  await tellOffers();
});

afterAll(() => house?.close());

/** What is typed in each language; the picked party is sought by its name in another script. */
const typed = {
  ko: {
    party: "浙江",
    minutes: "두 도시의 실증 일정을 논의했다.",
    item: "공동 실증 일정표 작성",
    second: "리쉐메이",
    clause: "양측은 해마다 한 차례 교류회를 연다.",
  },
  zh: {
    party: "경기도",
    minutes: "双方讨论了联合示范的日程。",
    item: "编制联合示范日程",
    second: "李雪梅",
    clause: "双方每年举办一次交流会。",
  },
  en: {
    party: "광주",
    minutes: "Both cities discussed the joint trial.",
    item: "Draw up the plan of the joint trial",
    second: "Li Xuemei",
    clause: "The parties will hold one exchange a year.",
  },
} as const satisfies Record<Locale, object>;

describe.each(locales)("an official who reads %s", (locale) => {
  const t = translatorOf(locale);
  const words = typed[locale];

  test("takes an agreement from its proposal to signed, meets about it, and sees what is due", async () => {
    const title = {
      ko: `로봇 실증 협약 ${locale}`,
      zh: `机器人示范协议 ${locale}`,
      en: `Robot trial agreement ${locale}`,
    };
    const start = app.clock.now().getTime();
    const day = (days: number) => new Date(start + days * dayMs).toISOString().slice(0, 10);
    const { first, second } = await officials(locale);
    await using visitor = await visit(`/${locale}/agreements`, first);
    const { page } = visitor;
    const lead = page.locator(".bh-lead-say");
    const act = (key: MessageKey) => page.locator(".bh-lead").getByRole("button", { name: t(key), exact: true });

    // The register leads to the proposal; a name is asked for before anything is sent.
    await act("agreements.new").click();
    await page.waitForURL(/\/agreements\/new$/);
    const proposal = page.locator("form.bh-work-form");
    await proposal.getByRole("button", { name: t("agreements.new.act"), exact: true }).click();
    await proposal.getByText(t("agreements.names.needed")).waitFor();
    for (const one of locales)
      await fill(group(proposal, t("agreements.names")).getByLabel(t(`language.${one}`)), title[one]);
    await fill(proposal.getByLabel(t("agreements.proposed-on")), day(-40));
    const seek = proposal.getByLabel(t("agreements.party.add"));
    await seek.fill(words.party);
    await proposal.locator(".bh-work-picker li button").first().click();
    await seek.fill("Hangzhou Robot Town");
    await proposal.getByRole("button", { name: t("agreements.pick.write", { name: "Hangzhou Robot Town" }) }).click();
    await fill(proposal.getByLabel(t("agreements.fields.next")), "AI");
    await page.keyboard.press("Enter");
    await expectClean(visitor, "proposal", locale);
    await proposal.getByRole("button", { name: t("agreements.new.act"), exact: true }).click();
    await page.waitForURL(/\/agreements\/[0-9a-f-]{36}$/);
    const id = page.url().slice(-36);
    await expectSaid(lead, t("agreements.lead.stage-proposed"));

    // Talks, known to the month only, then to be signed: the review that an ordinance asks for appears.
    await act("agreements.act.talks").click();
    const step = page.getByRole("form", { name: t("agreements.step") });
    await step.getByLabel(t("agreements.date.precision")).selectOption("month");
    await fill(step.getByLabel(t("agreements.step.date")), day(-20).slice(0, 7));
    await step.getByRole("button", { name: t("agreements.act.talks"), exact: true }).click();
    await expectSaid(lead, t("agreements.lead.stage-talks"));
    // A date before the proposal is refused, and what was typed stays.
    await act("agreements.act.to-be-signed").click();
    await fill(step.getByLabel(t("agreements.step.date")), day(-400));
    await step.getByRole("button", { name: t("agreements.act.to-be-signed"), exact: true }).click();
    await step
      .getByRole("alert")
      .filter({ hasText: day(-40) })
      .or(step.getByRole("alert").filter({ hasText: day(-400) }))
      .first()
      .waitFor();
    expect(await step.getByLabel(t("agreements.step.date")).inputValue()).toBe(day(-400));
    await fill(step.getByLabel(t("agreements.step.date")), day(0));
    await step.getByRole("button", { name: t("agreements.act.to-be-signed"), exact: true }).click();
    const review = messages["duty-kind.prior-review"][locale];
    await expectSaid(lead, t("agreements.lead.duty", { duty: review }));
    const duties = panel(page, t("agreements.duties"));
    await duties.getByRole("button", { name: t("agreements.duties.mark-one", { duty: review }) }).click();
    await duties
      .locator("form")
      .getByRole("button", { name: t("agreements.duties.mark"), exact: true })
      .click();
    await expectSaid(lead, t("agreements.lead.stage-to-be-signed"));

    // The text, one authentic wording in the reader's language and another beside it.
    const texts = panel(page, t("agreements.texts"));
    for (const [one, wording] of [
      [locale, words.clause],
      [locale === "zh" ? "ko" : "zh", "机器人 로봇 2"],
    ] as const) {
      await texts.getByRole("button", { name: t("agreements.texts.write"), exact: true }).click();
      await texts.getByLabel(t("agreements.texts.language"), { exact: true }).selectOption(one);
      await fill(texts.getByLabel(t("agreements.texts.clause-body")).first(), wording);
      await texts.getByRole("button", { name: t("agreements.texts.save"), exact: true }).click();
      await texts.locator(".bh-work-texts").getByText(wording).waitFor();
    }
    expect(await texts.locator(".bh-work-texts thead .is-ok").count()).toBe(2);
    // The next version starts from the words that stand, and is read against the one before.
    await texts.getByRole("button", { name: t("agreements.texts.write"), exact: true }).click();
    const wording = texts.locator("form");
    await wording.getByLabel(t("agreements.texts.version"), { exact: true }).selectOption("2");
    await wording.getByLabel(t("agreements.texts.language"), { exact: true }).selectOption(locale);
    const body = wording.getByLabel(t("agreements.texts.clause-body")).first();
    expect(await body.inputValue()).toBe(words.clause);
    await body.fill(`${words.clause} (2)`);
    await wording.getByRole("button", { name: t("agreements.texts.save"), exact: true }).click();
    await texts.getByLabel(t("agreements.texts.compare")).selectOption("1");
    expect(await texts.locator("del").innerText()).toBe(words.clause);
    expect(await texts.locator("ins").innerText()).toBe(`${words.clause} (2)`);

    // A program dressed as a PDF stays outside; a document comes in and goes out under its name.
    const documents = panel(page, t("agreements.documents"));
    const chooser = documents.locator("input[type=file]");
    const file = (text: string) => ({ name: "MOU.pdf", mimeType: "application/pdf", buffer: Buffer.from(text) });
    await chooser.setInputFiles(file("MZ no document at all"));
    await documents.getByRole("alert").filter({ hasText: "MOU.pdf" }).waitFor();
    await chooser.setInputFiles(file("%PDF-1.7 MOU"));
    await documents.getByRole("link", { name: "MOU.pdf" }).waitFor();
    await documents.getByRole("button", { name: t("agreements.documents.remove-one", { name: "MOU.pdf" }) }).click();
    await documents.getByRole("link", { name: "MOU.pdf" }).waitFor({ state: "detached" });

    // Signing is asked for; who asked cannot approve.
    await act("agreements.act.signed").click();
    await step.getByLabel(t("agreements.step.evidence")).fill("하얼빈");
    await step.locator(".bh-work-picker li button").first().click();
    const evidence = await step.locator(".bh-work-picked b").innerText();
    await fill(step.getByLabel(t("agreements.step.date")), day(0));
    await step.getByRole("button", { name: t("agreements.act.signed"), exact: true }).click();
    await page.locator(".bh-work-approval").waitFor();
    expect(await page.getByRole("button", { name: t("agreements.approval.approve-sign"), exact: true }).count()).toBe(
      0,
    );
    expect((await first.call(readRecord, { params: { id } })).stage).toBe("to-be-signed");

    // A colleague sees it waiting in the rail and in their work, and approves.
    {
      await using colleague = await visit(`/${locale}/work`, second);
      await colleague.page.locator(".bh-rail .bh-count").waitFor();
      const asked = colleague.page.locator(".bh-work-approval", { hasText: title[locale] });
      await expectClean(colleague, "work-approval", locale);
      await colleague.page.getByRole("link", { name: t("agreements.approvals"), exact: true }).click();
      await colleague.page.waitForURL(/\/approvals$/);
      await asked.waitFor();
      await expectClean(colleague, "approvals", locale);
      await asked.getByRole("button", { name: t("agreements.approval.approve-sign"), exact: true }).click();
      await asked.waitFor({ state: "detached" });
    }
    expect((await first.call(readRecord, { params: { id } })).stage).toBe("signed");
    await page.reload();
    await expectSaid(lead, t("agreements.lead.stage-signed"));
    const signedAt = page.locator(".bh-stage-full [aria-current=step] a");
    await signedAt.waitFor();
    expect(await signedAt.getAttribute("href")).toMatch(/\/(events|visits|sessions|publications)\//);
    expect(evidence).not.toBe("");
    await duties.getByText(messages["duty-kind.council-report"][locale]).first().waitFor();

    // The committee: two members, a meeting with minutes and a decision, and what was given there.
    const committee = panel(page, t("agreements.committee"));
    await committee.getByRole("button", { name: t("agreements.committee.set-up"), exact: true }).click();
    for (const name of ["김도윤", words.second]) {
      await committee.getByLabel(t("agreements.committee.add")).fill(`${name} ${locale}`);
      await committee.getByRole("button", { name: t("agreements.pick.write", { name: `${name} ${locale}` }) }).click();
    }
    await committee.getByRole("button", { name: t("agreements.committee.save"), exact: true }).click();
    await committee.locator(".bh-work-members").getByText(words.second).waitFor();
    const meetings = panel(page, t("agreements.meetings"));
    await meetings.getByRole("button", { name: t("agreements.meetings.call"), exact: true }).click();
    const meeting = meetings.locator("form");
    await fill(meeting.getByLabel(t("agreements.meeting.date")), day(1));
    await fill(meeting.getByLabel(t("agreements.meeting.agenda")), "AI\nRobot");
    await meeting.getByRole("button", { name: t("agreements.meetings.call"), exact: true }).click();
    await meetings.getByRole("button", { name: t("agreements.meeting.minutes-write"), exact: true }).click();
    await meeting.getByLabel(t("agreements.meeting.state")).selectOption("held");
    await fill(group(meeting, t("agreements.meeting.minutes")).getByLabel(t(`language.${locale}`)), words.minutes);
    await fill(meeting.getByLabel(t("agreements.meeting.decisions")), words.item);
    await meeting.getByRole("button", { name: t("agreements.save"), exact: true }).click();
    await meetings.getByText(words.minutes).waitFor();

    const items = panel(page, t("agreements.items"));
    await items.getByRole("button", { name: t("agreements.items.give"), exact: true }).click();
    const item = items.locator("form");
    await fill(group(item, t("agreements.items.title")).getByLabel(t(`language.${locale}`)), words.item);
    await item.getByLabel(t("agreements.items.owner"), { exact: true }).selectOption(first.accountId);
    await fill(item.getByLabel(t("agreements.items.due")), day(10));
    await item.getByLabel(t("agreements.items.meeting")).selectOption({ index: 1 });
    await item.getByRole("button", { name: t("agreements.items.give"), exact: true }).click();
    await items.locator("tbody tr", { hasText: words.item }).waitFor();
    await expectClean(visitor, "agreement-signed", locale);
    await takePicture(page, "agreement", locale);

    // Its day passes: the page says it first, and so do the work page and the register.
    app.clock.advance(15 * dayMs);
    const later = await again(first);
    await using after = await visit(`/${locale}/agreements/${id}`, later);
    await expectSaid(after.page.locator(".bh-lead-say"), t("agreements.lead.late", { late: 1, open: 1 }));
    expect(await after.page.locator("tr.is-due").innerText()).toContain(t("agreements.due.late", { days: 5 }));
    await expectClean(after, "agreement-late", locale);
    await go(after.page, `/${locale}/work`);
    await after.page.locator(".bh-work-due .is-due", { hasText: words.item }).waitFor();
    await expectClean(after, "work-due", locale);
    await takePicture(after.page, "work", locale);
    await go(after.page, `/${locale}/agreements?due=late`);
    await after.page.locator(".bh-data-table", { hasText: title[locale] }).waitFor();
    expect(await after.page.locator(".bh-data-table").innerText()).toContain("Hangzhou Robot Town");
    await expectClean(after, "register", locale);

    // The register as a council asks for it, read back.
    const [download] = await Promise.all([
      after.page.waitForEvent("download"),
      after.page.locator(".bh-data-excel").click(),
    ]);
    const rows = await readSheetRows(new Uint8Array(await readFile(await download.path())));
    const row = rows.find((cells) => cells.includes(title.ko));
    expect(row).toContain(title.zh);
    expect(row).toContain(messages["agreement-stage.signed"][locale]);
    expect(row).toContain(t("register.items-done", { done: 0, all: 1 }));

    // The check sheet is filled in from the record.
    await go(after.page, `/${locale}/agreements/${id}/sheet/yearly-check`);
    const sheet = await after.page.locator(".bh-sheet").innerText();
    expect(sheet).toContain(words.item);
    expect(sheet).toContain("Hangzhou Robot Town");
    await expectClean(after, "sheet-check", locale);

    // Nobody outside sees any of it until the record is made public, and then the record only.
    await using guest = await visit(`/${locale}/agreements/${id}`, undefined);
    expect(await guest.page.locator("body").innerText()).not.toContain(title[locale]);
    await go(after.page, `/${locale}/agreements/${id}`);
    await after.page.getByRole("button", { name: t("agreements.visibility.public"), exact: true }).click();
    await after.page.getByRole("button", { name: t("agreements.visibility.internal"), exact: true }).waitFor();
    await guest.page.reload();
    await guest.page.locator(".bh-lead-say", { hasText: title[locale] }).waitFor();
    const seen = await guest.page.locator("main").innerText();
    expect(seen).not.toContain(words.item);
    expect(seen).not.toContain(words.minutes);
    for (const one of [visitor, after, guest]) expect([one.errors, one.strangers]).toEqual([[], []]);
  });

  test("edits what a colleague changes meanwhile: whose change, what changed, and nothing typed is lost", async () => {
    const { first, second } = await officials(locale);
    const { records } = await first.call(listRecords, { query: { kind: "agreement", limit: 500 } });
    const agreement = records.find((one) => one.names.en === `Robot trial agreement ${locale}`);
    const id = agreement?.id ?? "";
    await using visitor = await visit(`/${locale}/agreements/${id}`, first);
    const { page } = visitor;
    await page.getByRole("button", { name: t("agreements.change"), exact: true }).click();
    const form = page.getByRole("form", { name: t("agreements.change") });
    const purpose = group(form, t("record.purpose")).getByLabel(t(`language.${locale}`));
    await fill(purpose, words.minutes);

    const { revision } = await second.call(readAgreementWork, { params: { agreementId: id } });
    await second.call(updateAgreement, { params: { agreementId: id }, body: { revision, kind: "contract" } });
    await form.getByRole("button", { name: t("agreements.save"), exact: true }).click();
    const told = form.locator(".bh-work-conflict");
    await told.getByText(t("agreements.conflict.by", { name: words.second })).waitFor();
    const changed = told.locator(".bh-work-changed", { hasText: t("agreements.field.agreements.kind") });
    await changed.waitFor();
    expect(await changed.locator("del").innerText()).toBe(messages["agreement-kind.mou"][locale]);
    expect(await changed.locator("ins").innerText()).toBe(messages["agreement-kind.contract"][locale]);
    expect(await purpose.inputValue()).toBe(words.minutes);
    await expectClean(visitor, "conflict", locale);
    await told.getByRole("button", { name: t("agreements.conflict.save-mine") }).click();
    await form.waitFor({ state: "detached" });
    const { noun, subkind } = await first.call(readRecord, { params: { id } });
    expect([noun.purpose?.[locale], subkind]).toEqual([words.minutes, "contract"]);
    const history = panel(page, t("agreements.history"));
    await history
      .locator("li", { hasText: words.second })
      .filter({ hasText: t("agreements.field.agreements.kind") })
      .first()
      .waitFor();

    // An action item is no less careful: both see whose word stands, and neither is overwritten unseen.
    const { actionItems } = await second.call(readAgreementWork, { params: { agreementId: id } });
    const item = actionItems[0];
    if (!item) throw new Error("the flow before gave an action item");
    await page.locator(".bh-work-items").getByRole("button", { name: words.item }).click();
    const itemForm = page.getByRole("form", { name: t("agreements.items.change") });
    await fill(group(itemForm, t("agreements.items.result")).getByLabel(t(`language.${locale}`)), words.clause);
    await second.call(updateActionItem, {
      params: { itemId: item.id },
      body: {
        title: item.title,
        ownerAccountId: item.ownerAccount?.id ?? null,
        dueOn: item.dueOn,
        meetingId: item.meetingId,
        revision: item.revision,
        state: "under-way",
      },
    });
    await itemForm.getByRole("button", { name: t("agreements.save"), exact: true }).click();
    await itemForm.getByText(t("agreements.conflict.by", { name: words.second })).waitFor();
    expect(await itemForm.locator(".bh-work-changed").innerText()).toContain(
      messages["action-item-state.under-way"][locale],
    );
    await itemForm.getByLabel(t("agreements.items.state")).selectOption("done");
    await itemForm.getByRole("button", { name: t("agreements.conflict.save-mine") }).click();
    await itemForm.waitFor({ state: "detached" });
    const work = await first.call(readAgreementWork, { params: { agreementId: id } });
    expect(work.actionItems[0]).toMatchObject({ state: "done", result: { [locale]: words.clause } });
  });

  test("starts the day at a partnership: what is the case, what is due, who answers, what both sides offer", async () => {
    const { first } = await officials(locale);
    const { records } = await first.call(listRecords, { query: { kind: "partnership" } });
    const id =
      records.find((one) => one.names.ko?.includes("경기") && one.names.ko.includes("룡강"))?.id ??
      records[0]?.id ??
      "";
    await using visitor = await visit(`/${locale}/partnerships/${id}`, first);
    const { page } = visitor;
    // It is where an official starts from now on.
    await page.locator(".bh-lead-say em").waitFor();
    await go(page, `/${locale}/work`);
    await go(page, `/${locale}`);
    await page.locator(".bh-lead-say", { hasText: "2018" }).waitFor();
    await page.locator(".bh-line-frame").waitFor();
    const responsible = panel(page, t("partnerships.responsible"));
    await expect.poll(() => responsible.locator(".bh-unknown, b").count()).toBeGreaterThan(1);
    await responsible.getByRole("button", { name: t("partnerships.responsible.change"), exact: true }).click();
    await fill(
      responsible
        .locator("fieldset")
        .first()
        .getByLabel(t(`language.${locale}`)),
      words.second,
    );
    await responsible.getByRole("button", { name: t("agreements.save"), exact: true }).click();
    await responsible.locator("b", { hasText: words.second }).waitFor();
    const offers = panel(page, t("partnerships.offers"));
    // The need of one side and the offer of the other in their owners' words, joined by what they share; a field opens to its firms.
    await offers.locator(".bh-bridge mark").first().waitFor();
    expect(await offers.locator(".bh-bridge .bh-bank").allInnerTexts()).toEqual([
      expect.stringMatching(/감속기|배터리/),
      expect.stringMatching(/减速器|电池/),
    ]);
    await offers.locator("details summary").first().click();
    await offers.locator("details[open] a", { hasText: "哈尔滨冰澄机器人" }).first().waitFor();
    await expectClean(visitor, "partnership", locale);
    await takePicture(page, "partnership", locale);

    await go(page, `/${locale}/partnerships/${id}/summary`);
    expect(await page.locator(".bh-sheet").innerText()).toContain(words.second);
    await expectClean(visitor, "partnership-summary", locale);

    // A new one needs two sides; the guest who opens the old one reads the record and no names of officials.
    await go(page, `/${locale}/partnerships/new`);
    const form = page.locator("form.bh-work-form");
    await form.getByRole("button", { name: t("partnerships.new.act"), exact: true }).click();
    await form.getByText(t("partnerships.members.two")).waitFor();
    for (const name of ["항저우", "하얼빈"]) {
      await form.getByLabel(t("partnerships.members.add")).fill(name);
      await form.locator(".bh-work-picker li button").first().click();
    }
    await expectClean(visitor, "partnership-new", locale);
    await form.getByRole("button", { name: t("partnerships.new.act"), exact: true }).click();
    await page.waitForURL(/\/partnerships\/[0-9a-f-]{36}$/);
    await expectSaid(page.locator(".bh-lead-say"), t("partnerships.say-empty"));
    await using guest = await visit(`/${locale}/partnerships/${id}`, undefined);
    expect(await guest.page.locator("main").innerText()).not.toContain(words.second);
    expect([visitor.errors, visitor.strangers]).toEqual([[], []]);
  });
});

// Helpers

/** One firm of each side tells the demonstration event what it offers and seeks. */
async function tellOffers(): Promise<void> {
  const { db } = app.database;
  for (const [country, language, name, offer, need, region] of [
    ["KR", "ko", "㈜한빛로봇", "협동 로봇용 정밀 감속기", "전기차 배터리 조달", "경기도"],
    ["CN", "zh", "哈尔滨冰澄机器人有限公司", "电动汽车动力电池", "寻找机器人精密减速器", "흑룡강성"],
  ] as const) {
    const { id } = await db
      .insertInto("records")
      .values({
        kind: "organisation",
        names: JSON.stringify({ original: language, [language]: name }),
        visibility: "internal",
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await sql`insert into organisations (id, country, core_name, region_id) select ${id}, ${country}, ${name}, r.id from records r where r.kind = 'region' and r.names->>'ko' = ${region}`.execute(
      db,
    );
    await sql`insert into registrations (event_id, organisation_id, number, state, mode, side, languages, delegates) values (${demoEventId}, ${id}, ${country}, 'approved', 'onsite', ${country}, ${[language]}, 1)`.execute(
      db,
    );
    for (const [direction, text] of [
      ["offer", offer],
      ["need", need],
    ] as const)
      await sql`insert into offers (owner_id, ordinal, direction, text) values (${id}, ${direction === "offer" ? 0 : 1}, ${direction}, ${JSON.stringify({ original: language, [language]: text })})`.execute(
        db,
      );
  }
}

async function officials(locale: Locale): Promise<{ first: SignedIn; second: SignedIn }> {
  const official = (name: string) => app.signIn([{ role: "official", scope: { kind: "platform" } }], { name, locale });
  return { first: await official("김도윤"), second: await official(typed[locale].second) };
}

/** The same account after its sign-in has ended with the days. */
async function again(person: SignedIn): Promise<SignedIn> {
  const fresh = await app.signIn([{ role: "official", scope: { kind: "platform" } }], { name: "김도윤" });
  await app.database.db
    .updateTable("sign_ins")
    .set({ account_id: person.accountId })
    .where("account_id", "=", fresh.accountId)
    .execute();
  return { ...fresh, accountId: person.accountId };
}

const panel = (page: Page, title: string): Locator =>
  page.locator("section.bh-panel", { has: page.getByRole("heading", { name: title, exact: true }) });

/** The fields of one text in three languages, by what stands over them. */
const group = (inside: Locator, legend: string): Locator => inside.getByRole("group", { name: legend, exact: true });

const fill = (field: Locator, text: string): Promise<void> => field.fill(text);

/** The page's sentence, without the stress of its words. */
async function expectSaid(lead: Locator, message: string): Promise<void> {
  await lead.filter({ hasText: message.replace(/<\/?em>/g, "") }).waitFor();
}

/** Nothing untranslated, nothing wider than the page, no finding of axe: light and dark, wide and narrow. */
async function expectClean({ page }: Visitor, name: string, locale: Locale): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(htmlLang[locale]);
  expect(keysIn(await page.locator("body").innerText())).toEqual([]);
  const found: string[] = [];
  const isThorough = locales[name.length % locales.length] === locale;
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForFunction((wide) => window.innerWidth === wide, width);
    const wider = await pixelsTooWide(page);
    if (wider > 0) found.push(`${width}: ${wider} px too wide`);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      if (shots && (colorScheme === "light" || width === 1440)) {
        mkdirSync(shots, { recursive: true });
        await page.screenshot({
          path: path.join(shots, `${name}-${locale}-${width}-${colorScheme}.png`),
          fullPage: true,
        });
      }
      // Findings about colours and sizes are the same in every language: each page is gone over in full in one of the three.
      if (!isThorough && (width !== 1440 || colorScheme === "dark")) continue;
      // Only colours differ in the dark.
      const rules = await findings(page, colorScheme === "dark" ? "colours" : "standard");
      found.push(...rules.map((one) => `${width} ${colorScheme}: ${one}`));
    }
    await page.emulateMedia({ colorScheme: "light" });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  expect({ name, found }).toEqual({ name, found: [] });
}
