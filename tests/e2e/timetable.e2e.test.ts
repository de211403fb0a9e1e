// From wishes to a published timetable in a real browser, in each language: made, stopped, used, moved by keyboard, refused, locked, published, printed and downloaded.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { readXlsx } from "hucre";
import { sql } from "kysely";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDelegateLink } from "@bridgehead/contract/identity";
import * as contract from "@bridgehead/contract/timetable";
import type { Draft } from "@bridgehead/contract/timetable";
import { htmlLang, locales, type Locale } from "@bridgehead/domain/shared/language";
import { messages } from "@bridgehead/language/messages/all";
import { writeEvent, type EventFixture } from "../event-fixture.ts";
import type { SignedIn, TestApp } from "../helpers.ts";
import { findings, keysIn, pixelsTooWide, translatorOf } from "./browser.ts";
import { openHouse, type House, type Visitor } from "./house.ts";

/** A number that a spreadsheet would take for a sum. */
const telling = "+82-31-8008-0000";

let house: House;
let app: TestApp;
let visit: House["visit"];

beforeAll(async () => {
  house = await openHouse();
  ({ app, visit } = house);
});

afterAll(() => house?.close());

describe.each(locales)("an organiser who reads %s", (locale) => {
  const t = translatorOf(locale);

  test("makes a timetable, stops it and keeps it, moves a meeting by keyboard, locks, publishes, and reads it back from every file", async () => {
    const { event, organiser } = await begin();
    await using visitor = await visit(`/${locale}/events/${event.eventId}/scheduling`, organiser);
    const { page } = visitor;

    // Make, see the gap while it runs, stop and keep.
    await page.getByRole("button", { name: t("timetable.make"), exact: true }).click();
    await page.locator(".bh-gap.is-running").waitFor();
    await page.getByRole("button", { name: t("shell.job.stop-keep") }).click();
    const use = page.locator(".bh-lead").getByRole("button", { name: t("timetable.runs.use") });
    await use.waitFor({ timeout: 60_000 });
    const [run] = (await organiser.call(contract.listRuns, { params: event })).runs;
    expect(run?.summary?.seconds).toBeLessThan(run?.settings.seconds ?? 0);
    expect(await page.locator(".bh-lead").innerText()).toContain(String(run?.summary?.held));
    await expectClean(visitor, "schedule");
    // Each cause opens its requests.
    await page.locator(".bh-reasons-open").first().click();
    await page.locator(".bh-tt-requests > li").first().waitFor();
    await expectClean(visitor, "requests", "colours");
    await page.keyboard.press("Escape");
    await use.click();
    await page
      .locator(".bh-lead")
      .getByRole("button", { name: t("timetable.open") })
      .click();

    // Move one meeting by keyboard: only feasible cells take focus, and each says what it costs.
    await page.locator("[role=gridcell].is-plain").first().waitFor();
    const before = await draftOf(organiser, event);
    const moved = await movable(organiser, event, before);
    const from = cellOf(page, moved);
    await from.click();
    await expect.poll(() => page.locator(".bh-selection-words").innerText()).toContain(moved.nearName[locale]);
    await page.keyboard.press("m");
    const target = page.locator("[role=gridcell].is-target:focus");
    await target.waitFor();
    expect(await labelOf(target)).toMatch(/[+−±]\d/u);
    await page.keyboard.press("ArrowRight");
    await page.locator("[role=gridcell].is-target:focus").waitFor();
    const to = {
      rowId: (await target.getAttribute("data-row")) ?? "",
      slotId: (await target.getAttribute("data-slot")) ?? "",
    };
    await page.keyboard.press("Enter");
    await expect
      .poll(async () => meetingIn(await draftOf(organiser, event), moved.id))
      .toMatchObject({ placeId: to.rowId, slotId: to.slotId });
    expect(await labelOf(cellOf(page, { placeId: to.rowId, slotId: to.slotId }))).toContain(moved.nearName[locale]);

    // Undo brings it back.
    await page.keyboard.press("Control+z");
    await expect
      .poll(async () => meetingIn(await draftOf(organiser, event), moved.id))
      .toMatchObject({ placeId: moved.placeId, slotId: moved.slotId });

    // Why is it not at another time?
    await cellOf(page, moved).click();
    await page.locator(".bh-tt-why select").selectOption({ index: 1 });
    await expect
      .poll(async () => (await page.locator(".bh-tt-why [role=status]").innerText()).trim().length)
      .toBeGreaterThan(3);
    await expectClean(visitor, "timetable");

    // A conflict is refused with a reason in the reader's language, and the cell is where it was.
    await expectRefusal(visitor, organiser, event, moved, locale);

    // Lock: it stays.
    await cellOf(page, moved).click();
    await page.keyboard.press("l");
    await expect.poll(async () => meetingIn(await draftOf(organiser, event), moved.id)?.isLocked).toBe(true);
    await page.keyboard.press("m");
    await page.locator(".bh-selection-message", { hasText: t("components.grid.locked-stays") }).waitFor();

    // Every view has the same meetings.
    for (const view of ["organisation", "interpreter"] as const) {
      await page.locator(".bh-tt-bar label", { hasText: t(`timetable.view.${view}`) }).click();
      await page.waitForURL(new RegExp(`by=${view}`));
      await page.locator(`[role=grid] .bh-cell.is-locked`).first().waitFor();
      await expectClean(visitor, view);
    }

    // Publish: told in numbers, asked twice.
    await page
      .locator(".bh-lead")
      .getByRole("button", { name: t("timetable.publish") })
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.locator(".bh-tt-numbers li").first().waitFor();
    const held = (await draftOf(organiser, event)).meetings.filter(({ state }) => state === "scheduled").length;
    expect(await dialog.innerText()).toContain(String(held));
    await dialog.getByRole("button", { name: t("timetable.publish"), exact: true }).click();
    expect((await organiser.call(contract.listVersions, { params: event })).versions).toEqual([]);
    await dialog.getByRole("button", { name: t("timetable.publish.do", { version: 1 }) }).click();
    await page.waitForURL(/\/versions\/1$/);
    await page.locator(".bh-data").waitFor();
    await expectClean(visitor, "version");

    const published = await organiser.call(contract.readVersion, { params: { ...event, number: 1 } });
    expect(published.meetings).toHaveLength(held);
    await expectFiles(visitor, published, locale);
    await expectOwnPages(visitor, event, published, locale);
    expect(visitor.strangers).toEqual([]);
    expect(visitor.errors).toEqual([]);
  });
});

test("a meeting goes to the tray and back by one key each, gets another interpreter, and is dragged with a pointer", async () => {
  const t = translatorOf("en");
  const { event, organiser } = await begin();
  await useQuickly(organiser, event);
  await using visitor = await visit(`/en/events/${event.eventId}/timetable`, organiser);
  const { page } = visitor;
  await page.locator("[role=gridcell].is-plain").first().waitFor();
  const meeting = await movable(organiser, event, await draftOf(organiser, event));
  const waiting = (await draftOf(organiser, event)).meetings.filter(({ state }) => state === "waiting").length;

  await cellOf(page, meeting).click();
  await page.keyboard.press("Delete");
  await expect.poll(async () => meetingIn(await draftOf(organiser, event), meeting.id)?.state).toBe("waiting");
  await page.getByText(t("timetable.tray.count", { count: waiting + 1 })).waitFor();
  await cellOf(page, meeting).click();
  await page.keyboard.press("n");
  await expect
    .poll(
      async () =>
        (await draftOf(organiser, event)).meetings.filter(
          ({ slotId, placeId }) => slotId === meeting.slotId && placeId === meeting.placeId,
        ).length,
    )
    .toBe(1);
  // Undone twice, the first meeting is back where it was.
  await page.getByRole("button", { name: t("timetable.undo") }).click();
  await page.getByText(t("timetable.tray.count", { count: waiting + 1 })).waitFor();
  await page.getByRole("button", { name: t("timetable.undo") }).click();
  await expect
    .poll(async () => meetingIn(await draftOf(organiser, event), meeting.id))
    .toMatchObject({ slotId: meeting.slotId, placeId: meeting.placeId });

  const before = meetingIn(await draftOf(organiser, event), meeting.id)?.interpreterId;
  const { interpreters } = await organiser.call(contract.readInterpreterOptions, {
    params: { ...event, meetingId: meeting.id },
  });
  const able = interpreters.filter(({ interpreterId, change }) => change !== null && interpreterId !== before);
  await cellOf(page, meeting).click();
  await page.keyboard.press("i");
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await expect.poll(() => dialog.locator(".bh-tt-interpreters button:not(:disabled)").count()).toBe(able.length);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });

  const { options } = await organiser.call(contract.readMoveOptions, { params: { ...event, meetingId: meeting.id } });
  const to =
    options.find(({ slotId, placeId }) => slotId !== meeting.slotId && placeId !== meeting.placeId) ?? options[0];
  if (!to) throw new Error("a free cell expected");
  await drag(page, cellOf(page, meeting), cellOf(page, to));
  await expect
    .poll(async () => meetingIn(await draftOf(organiser, event), meeting.id))
    .toMatchObject({ slotId: to.slotId, placeId: to.placeId });
  expect(visitor.errors).toEqual([]);
});

test("another organiser's change appears by itself, with their name", async () => {
  const { event, organiser } = await begin();
  await useQuickly(organiser, event);
  await using visitor = await visit(`/en/events/${event.eventId}/timetable`, organiser);
  await visitor.page.locator("[role=gridcell].is-plain").first().waitFor();
  const other = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId: event.eventId } }], {
    name: "Lee Seo-yeon",
  });
  const draft = await draftOf(other, event);
  const meeting = await movable(other, event, draft);
  const { options, revision } = await other.call(contract.readMoveOptions, {
    params: { ...event, meetingId: meeting.id },
  });
  const { change: _change, ...to } = options.find(({ slotId }) => slotId !== meeting.slotId) ??
    options[0] ?? { change: 0, slotId: "", placeId: "", interpreterId: null };
  await other.call(contract.moveMeeting, { params: { ...event, meetingId: meeting.id }, body: { revision, to } });
  await cellOf(visitor.page, to)
    .locator(".bh-vh")
    .filter({ hasText: meeting.nearName.en })
    .waitFor({ state: "attached" });
  expect((await draftOf(other, event)).lastChange).toEqual({ by: "Lee Seo-yeon", meetingId: meeting.id });
  await visitor.page.locator(".bh-lead-why", { hasText: "Lee Seo-yeon" }).waitFor();
});

test("locked meetings that cannot be kept are named, and nothing is called a timetable", async () => {
  const { event, organiser } = await begin();
  await useQuickly(organiser, event);
  const draft = await draftOf(organiser, event);
  const locked = draft.meetings.find(({ state }) => state === "scheduled");
  if (!locked?.slotId) throw new Error("a scheduled meeting expected");
  await organiser.call(contract.lockMeeting, { params: { ...event, meetingId: locked.id }, body: { isLocked: true } });
  await sql`insert into unavailabilities (event_id, organisation_id, slot_id, mode, cause) values (${event.eventId}, ${locked.nearId}, ${locked.slotId}, 'any', 'own')`.execute(
    app.database.db,
  );
  const { runId } = await organiser.call(contract.startRun, { params: event, body: { seconds: 1 } });
  await expect
    .poll(async () => (await organiser.call(contract.readRun, { params: { ...event, runId } })).state, {
      timeout: 60_000,
    })
    .toBe("impossible");
  await using visitor = await visit(`/en/events/${event.eventId}/scheduling`, organiser);
  await visitor.page.locator(".bh-gap.is-impossible").waitFor();
  const name = draft.organisations.find(({ id }) => id === locked.nearId)?.names.en ?? "";
  expect(await visitor.page.locator(".bh-lead").innerText()).toContain(name);
  await expectClean(visitor, "impossible");
});

test("a delegate opens their own day on a phone and sees nobody else's meetings", async () => {
  const { event, organiser } = await begin();
  await publishQuickly(organiser, event);
  const own = event.korean[0] ?? "";
  const delegate = await app.signIn(
    [{ role: "delegate", scope: { kind: "organisation", eventId: event.eventId, organisationId: own } }],
    { locale: "ko" },
  );
  await using visitor = await visit(`/ko/events/${event.eventId}/my-day`, delegate, { width: 390 });
  const seen = await delegate.call(contract.readVersion, { params: { ...event, number: 1 } });
  expect(seen.meetings.every(({ nearId, farId }) => [nearId, farId].includes(own))).toBe(true);
  expect(await visitor.page.locator(".bh-own").count()).toBe(seen.meetings.length);
  expect(seen.meetings.length).toBeGreaterThan(0);
  await expectClean(visitor, "my day");

  // The link that the company's people share cannot consent, and says so.
  const { page } = visitor;
  await page.goto(`/ko/events/${event.eventId}/me`);
  await page.getByText(translatorOf("ko")("consent.me.shared-link"), { exact: true }).waitFor();
  await expectClean(visitor, "me, by a shared link");
});

test("a person agrees on a phone that partners across the border see the own contact data; the partner sees them then", async () => {
  const { event, organiser } = await begin();
  await publishQuickly(organiser, event);
  const { eventId } = event;
  const own = event.korean[0] ?? "";
  const seen = await organiser.call(contract.readVersion, { params: { ...event, number: 1 } });
  const partner = seen.meetings.find(({ nearId }) => nearId === own)?.farId ?? "";
  const personId = await writePerson(eventId, own);
  const { url } = await organiser.call(createDelegateLink, {
    params: { eventId, organisationId: own },
    body: { name: "김비단", locale: "ko", personId },
  });
  const entered = await app.server.inject({ method: "POST", url: new URL(url).pathname });
  const cookie = String(entered.headers["set-cookie"] ?? "").split(";", 1)[0] ?? "";
  const delegate = (organisationId: string) =>
    app.signIn([{ role: "delegate", scope: { kind: "organisation", eventId, organisationId } }], { locale: "zh" });
  const zh = translatorOf("zh");
  await using partners = await visit(`/zh/events/${eventId}/my-day`, await delegate(partner), { width: 390 });
  const asked = partners.page.locator(".bh-own", { hasText: /(한빛|Hanbit )1(?!\d)/ }).first();
  await asked.getByRole("button", { name: zh("contacts.of-partner"), exact: true }).click();
  await asked.getByText(zh("contacts.of-partner.none"), { exact: true }).waitFor();

  for (const locale of ["ko", "zh", "en"] as const) {
    const t = translatorOf(locale);
    await using visitor = await visit(`/${locale}/events/${eventId}/me`, { ...organiser, cookie }, { width: 390 });
    const agree = visitor.page.getByRole("button", { name: t("consent.agree"), exact: true });
    const withdraw = visitor.page.getByRole("button", { name: t("consent.withdraw"), exact: true });
    await expect.poll(() => agree.count()).toBe(2);
    await expectClean(visitor, `me before, ${locale}`);
    for (const left of [1, 0]) {
      await agree.first().click();
      await expect.poll(() => agree.count()).toBe(left);
    }
    await expectClean(visitor, `me after, ${locale}`);
    if (locale === "en") continue;
    for (const left of [1, 0]) {
      await withdraw.first().click();
      await expect.poll(() => withdraw.count()).toBe(left);
    }
  }
  await partners.page.reload();
  await asked.getByRole("button", { name: zh("contacts.of-partner"), exact: true }).click();
  await asked.getByText("bidan@example.invalid").waitFor();
  await expectClean(partners, "a partner's contact data");
});

test("what changed since the version before stands first on the phone, old struck through and new in bold", async () => {
  const { event, organiser } = await begin();
  await publishQuickly(organiser, event);
  const draft = await draftOf(organiser, event);
  const meeting = await movable(organiser, event, draft);
  const { options, revision } = await organiser.call(contract.readMoveOptions, {
    params: { ...event, meetingId: meeting.id },
  });
  const option = options.find(({ slotId }) => slotId !== meeting.slotId);
  if (!option) throw new Error("a free slot expected");
  const { change: _change, ...to } = option;
  const after = await organiser.call(contract.moveMeeting, {
    params: { ...event, meetingId: meeting.id },
    body: { revision, to },
  });
  await organiser.call(contract.publishTimetable, { params: event, body: { revision: after.revision } });
  await using visitor = await visit(
    `/en/events/${event.eventId}/timetable/organisations/${meeting.nearId}`,
    organiser,
    { width: 390 },
  );
  const changed = visitor.page.locator(".bh-own.is-changed");
  expect(await changed.count()).toBe(1);
  const was = draft.slots.find(({ id }) => id === meeting.slotId)?.startsAt ?? "";
  expect(await changed.locator("s").innerText()).toContain(clock(was, "Asia/Shanghai"));
  expect(await changed.locator(".bh-own-changed b").innerText()).not.toContain(clock(was, "Asia/Shanghai"));
});

test("an event where nothing is published says so to whoever opens their timetable", async () => {
  const { event, organiser } = await begin();
  await using visitor = await visit(
    `/zh/events/${event.eventId}/timetable/organisations/${event.korean[0]}`,
    organiser,
    { width: 390, hasHeading: false },
  );
  await visitor.page.getByText(messages["problem.timetable-unpublished"].zh).waitFor();
});

/** An event whose timetable cannot be proven best at once, so that there is something to stop. */
async function begin(): Promise<{ event: EventFixture; organiser: SignedIn }> {
  const event = await writeEvent(app.database, { firms: 14, slots: 8, tables: 9, rooms: 1, interpreters: 7 });
  await sql`update registrations set number = ${telling} where event_id = ${event.eventId} and organisation_id = ${event.korean[0]}`.execute(
    app.database.db,
  );
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId: event.eventId } }]);
  return { event, organiser };
}

/** A delegate of a company, with an address and a number. */
async function writePerson(eventId: string, organisationId: string): Promise<string> {
  const { db } = app.database;
  const { rows } = await sql<{ id: string }>`
    insert into records (kind, names, visibility) values ('person', '{"original":"ko","ko":"김비단"}', 'internal') returning id`.execute(
    db,
  );
  const id = rows[0]?.id ?? "";
  await sql`insert into people (id, organisation_id, original_script) values (${id}, ${organisationId}, '김비단')`.execute(
    db,
  );
  await sql`insert into person_contacts (person_id, email, mobile_e164, messengers, origin_country) values (${id}, 'bidan@example.invalid', '+821099887766', '{}', 'KR')`.execute(
    db,
  );
  await sql`insert into registration_delegates (event_id, organisation_id, person_id, ordinal) values (${eventId}, ${organisationId}, ${id}, 0)`.execute(
    db,
  );
  return id;
}

/** Three seconds, not one: on a busy machine the threads alone need more than a second to start, and nothing is searched. */
async function useQuickly(organiser: SignedIn, event: EventFixture): Promise<number> {
  const { runId } = await organiser.call(contract.startRun, { params: event, body: { seconds: 3 } });
  await expect
    .poll(async () => (await organiser.call(contract.readRun, { params: { ...event, runId } })).state, {
      timeout: 60_000,
    })
    .toBe("done");
  const { revision } = await organiser.call(contract.useRun, { params: { ...event, runId } });
  // A good timetable leaves no interpreter free; two more come, so that whatever the search found, meetings can move.
  for (const name of ["통역 8", "통역 9"])
    await sql`insert into interpreters (event_id, id, names, pairs) values (${event.eventId}, gen_random_uuid(), ${JSON.stringify({ ko: name })}, '[["ko","zh"]]')`.execute(
      app.database.db,
    );
  return revision;
}

async function publishQuickly(organiser: SignedIn, event: EventFixture): Promise<void> {
  const revision = await useQuickly(organiser, event);
  await organiser.call(contract.publishTimetable, { params: event, body: { revision } });
}

/** Drags slowly enough for the page to ask where the meeting could go. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  // Both in view, and the target clear of the bar at the foot of the page.
  await to.evaluate((cell) => cell.scrollIntoView({ block: "center" }));
  await from.hover();
  await page.mouse.down();
  const middle = async () => {
    const box = await to.boundingBox();
    if (!box) throw new Error("the target cell is not in view");
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  const [x, y] = await middle();
  await page.mouse.move(x - 6, y - 6, { steps: 4 });
  await to.and(page.locator(".is-target")).waitFor();
  // Lines above the grid may have come or gone since the drag began.
  const [nowX, nowY] = await middle();
  await page.mouse.move(nowX - 3, nowY - 3);
  await page.mouse.move(nowX, nowY, { steps: 4 });
  await page.mouse.up();
}

const draftOf = (person: SignedIn, event: EventFixture): Promise<Draft> =>
  person.call(contract.readDraft, { params: { eventId: event.eventId } });
const meetingIn = (draft: Draft, id: string) => draft.meetings.find((meeting) => meeting.id === id);

type Moved = {
  readonly id: string;
  readonly nearId: string;
  readonly slotId: string;
  readonly placeId: string;
  readonly nearName: Readonly<Record<Locale, string>>;
};

/** A scheduled meeting with at least two other slots free for it. */
async function movable(organiser: SignedIn, event: EventFixture, draft: Draft): Promise<Moved> {
  for (const meeting of draft.meetings) {
    if (meeting.state !== "scheduled" || !meeting.slotId || !meeting.placeId) continue;
    const { options } = await organiser.call(contract.readMoveOptions, { params: { ...event, meetingId: meeting.id } });
    if (new Set(options.map(({ slotId }) => slotId)).size < 2) continue;
    const names = draft.organisations.find(({ id }) => id === meeting.nearId)?.names;
    const core = (text: string | undefined) => (text ?? "").replace(/^㈜/u, "").replace(/有限公司$/u, "");
    const [ko, zh, en] = [core(names?.ko), core(names?.zh), core(names?.en)];
    const original = names?.original === "zh" ? zh : ko;
    return {
      id: meeting.id,
      nearId: meeting.nearId,
      slotId: meeting.slotId,
      placeId: meeting.placeId,
      nearName: { ko: ko || original, zh: zh || original, en },
    };
  }
  throw new Error("a meeting that can move expected");
}

const cellOf = (page: Page, { placeId, slotId }: Pick<Moved, "placeId" | "slotId">) =>
  page.locator(`[data-row="${placeId}"][data-slot="${slotId}"]`);

/** What a cell says to a screen reader. */
const labelOf = async (cell: Locator): Promise<string> => (await cell.locator(".bh-vh").first().textContent()) ?? "";

/** Somebody takes the target's cell while the page does not hear of it: the server refuses, and the page puts the meeting back. */
async function expectRefusal(
  { page }: Visitor,
  organiser: SignedIn,
  event: EventFixture,
  moved: Moved,
  locale: Locale,
): Promise<void> {
  const t = translatorOf(locale);
  await page.route("**/timetable/draft", (route) => route.abort());
  await cellOf(page, moved).click();
  await page.keyboard.press("m");
  const target = page.locator("[role=gridcell].is-target:focus");
  await target.waitFor();
  const to = {
    placeId: (await target.getAttribute("data-row")) ?? "",
    slotId: (await target.getAttribute("data-slot")) ?? "",
  };
  const draft = await draftOf(organiser, event);
  let taker: { id: string; back: { slotId: string; placeId: string; interpreterId: string | null } } | undefined;
  for (const other of draft.meetings) {
    if (other.id === moved.id || other.state !== "scheduled" || !other.slotId || !other.placeId) continue;
    const { options, revision } = await organiser.call(contract.readMoveOptions, {
      params: { ...event, meetingId: other.id },
    });
    const option = options.find(({ slotId, placeId }) => slotId === to.slotId && placeId === to.placeId);
    if (!option) continue;
    const { change: _change, ...there } = option;
    await organiser.call(contract.moveMeeting, {
      params: { ...event, meetingId: other.id },
      body: { revision, to: there },
    });
    taker = {
      id: other.id,
      back: { slotId: other.slotId, placeId: other.placeId, interpreterId: other.interpreterId },
    };
    break;
  }
  if (!taker) throw new Error("another meeting for the cell expected");
  await page.keyboard.press("Enter");
  const message = page.locator(".bh-selection-message");
  const [head = ""] = t("problem.timetable-conflict", { reason: "#" }).split("#");
  await message.filter({ hasText: head.trim() }).waitFor();
  expect((await message.innerText()).length).toBeGreaterThan(head.length + 5);
  expect(await labelOf(cellOf(page, moved))).toContain(moved.nearName[locale]);
  const after = await draftOf(organiser, event);
  expect(meetingIn(after, moved.id)).toMatchObject({ slotId: moved.slotId, placeId: moved.placeId });
  await page.unroute("**/timetable/draft");
  await organiser.call(contract.moveMeeting, {
    params: { ...event, meetingId: taker.id },
    body: { revision: after.revision, to: taker.back },
  });
  await page.reload();
  await page.locator("[role=gridcell].is-plain").first().waitFor();
}

/** Excel, calendar and PDF as a person downloads them from the page, read back. */
async function expectFiles({ page }: Visitor, published: contract.Published, locale: Locale): Promise<void> {
  const t = translatorOf(locale);
  const first = published.organisations.find(({ number }) => number === telling);
  if (!first) throw new Error("the firm with the telling number expected");
  const own = published.meetings.filter(({ nearId, farId }) => [nearId, farId].includes(first.id));

  const workbook = await readXlsx(
    await download(page, () => page.getByRole("link", { name: t("timetable.download.excel"), exact: true }).click()),
  );
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    t("sheet.by-time"),
    t("sheet.by-organisation"),
    t("sheet.by-place"),
    t("sheet.by-interpreter"),
  ]);
  expect(workbook.sheets[0]?.rows).toHaveLength(published.meetings.length + 1);
  const rowsOfFirst = workbook.sheets[1]?.rows.filter((row) => row[0] === telling) ?? [];
  expect(rowsOfFirst).toHaveLength(own.length);

  const row = page.locator(".bh-data tr", { hasText: telling });
  const calendar = new TextDecoder()
    .decode(await download(page, () => row.locator("a[download]").click()))
    .replace(/\r\n[ \t]/g, "");
  const starts = [...calendar.matchAll(/^DTSTART:(\d{8}T\d{6}Z)\r?$/gm)]
    .map(([, text = ""]) => instantOf(text))
    .toSorted();
  const expected = own
    .map(({ slotId }) => new Date(published.slots.find(({ id }) => id === slotId)?.startsAt ?? "").toISOString())
    .toSorted();
  expect(starts).toEqual(expected);
  // The fixture's first slot begins at 01:00 UTC on 15 June 2027: what each city's calendar then shows, summer time and all.
  const [slot] = published.slots;
  expect(["Asia/Seoul", "Asia/Shanghai", "Europe/Berlin"].map((zone) => clock(slot?.startsAt ?? "", zone))).toEqual([
    "10:00",
    "09:00",
    "03:00",
  ]);

  const pdf = await download(page, () => page.locator("a[download][href*='personal.pdf']").first().click());
  expect(new TextDecoder("latin1").decode(pdf.slice(0, 5))).toBe("%PDF-");
  if (!existsSync("/usr/bin/pdftotext")) {
    console.warn("pdftotext is not installed: the words of the PDF are not read back");
    return;
  }
  const text = execFileSync("/usr/bin/pdftotext", ["-layout", "-", "-"], { input: pdf, maxBuffer: 64 * 1024 * 1024 })
    .toString("utf8")
    .normalize("NFKC");
  expect(text).toContain(telling);
  expect(text).toContain(clock(slot?.startsAt ?? "", "Asia/Shanghai"));
  expect(text).toContain((published.event.names[locale] ?? "").normalize("NFKC"));
}

/** Personal page, interpreter's page, table's page and the three prints: complete, clean, and with a code that leads to the live page. */
async function expectOwnPages(
  visitor: Visitor,
  event: EventFixture,
  published: contract.Published,
  locale: Locale,
): Promise<void> {
  const { page } = visitor;
  const at = `/${locale}/events/${event.eventId}/timetable`;
  const meeting = published.meetings.find(({ interpreterId }) => interpreterId !== null);
  if (!meeting?.placeId || !meeting.interpreterId) throw new Error("a meeting with an interpreter expected");
  const count = (isOwn: (one: (typeof published.meetings)[number]) => boolean) =>
    published.meetings.filter(isOwn).length;

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${at}/organisations/${meeting.nearId}`);
  await page.locator(".bh-own").first().waitFor();
  expect(await page.locator(".bh-own").count()).toBe(
    count(({ nearId, farId }) => [nearId, farId].includes(meeting.nearId)),
  );
  await expectClean(visitor, "personal");
  await page.goto(`${at}/interpreters/${meeting.interpreterId}`);
  await page.locator(".bh-line li").first().waitFor();
  expect(await page.locator(".bh-line li").count()).toBe(
    count(({ interpreterId }) => interpreterId === meeting.interpreterId),
  );
  await expectClean(visitor, "interpreter");
  await page.goto(`${at}/places/${meeting.placeId}`);
  await page.locator(".bh-own").first().waitFor();
  expect(await page.locator(".bh-own").count()).toBe(count(({ placeId }) => placeId === meeting.placeId));
  await expectClean(visitor, "place");

  await page.setViewportSize({ width: 1000, height: 1000 });
  const sheets = {
    personal: published.organisations.length,
    interpreters: new Set(published.meetings.map(({ interpreterId }) => interpreterId)).size,
    tables: new Set(published.meetings.map(({ placeId }) => placeId)).size,
  };
  for (const [sheet, expected] of Object.entries(sheets)) {
    await page.goto(`${at}/versions/1/print/${sheet}`);
    await page.locator(".bh-sheet").first().waitFor();
    expect(await page.locator(".bh-sheet").count()).toBe(expected);
    await page.locator(".bh-sheet img").first().scrollIntoViewIfNeeded();
    await expect
      .poll(() =>
        page
          .locator(".bh-sheet img")
          .first()
          .evaluate((image) => (image as HTMLImageElement).naturalWidth),
      )
      .toBeGreaterThan(0);
    await expectClean(visitor, `print ${sheet}`);
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    expect(await page.locator(".bh-tt-print-bar").isVisible()).toBe(false);
    // A notice or a dock behind the sheets gets no page of its own.
    await page.evaluate(() =>
      document.querySelector(".bh-sheet")?.parentElement?.append(document.createElement("div")),
    );
    const pages = await page.pdf({ preferCSSPageSize: true });
    expect(pages.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    expect(countPages(pages)).toBe(expected);
    await page.emulateMedia({ media: "screen" });
  }
}

/** Nothing for axe in light and dark, no key instead of words, the page's language, nothing wider than the window. */
async function expectClean({ page }: Visitor, name: string, asked: "standard" | "colours" = "standard"): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  // A phone's tabs stand over whatever scrolls under them; axe is to measure the targets, not where the page was scrolled to.
  const size = page.viewportSize() ?? { width: 1440, height: 1000 };
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  if (size.width < 500) await page.setViewportSize({ width: size.width, height: Math.max(size.height, whole) });
  const light = await findings(page, asked);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await findings(page, "colours");
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(size);
  const wider = await pixelsTooWide(page);
  const keys = keysIn(await page.locator("body").innerText());
  expect({ name, light, dark, wider, keys }).toEqual({ name, light: [], dark: [], wider: 0, keys: [] });
  expect(Object.values(htmlLang)).toContain(await page.evaluate(() => document.documentElement.lang));
}

async function download(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return new Uint8Array(await readFile(await file.path()));
}

/** 20270615T010000Z as an ISO instant. */
const instantOf = (text: string): string =>
  new Date(text.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, "$1-$2-$3T$4:$5:$6Z")).toISOString();
const clock = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(new Date(at));
const countPages = (pdf: Buffer): number => (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
