import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { ProblemError } from "@bridgehead/contract/client";
import {
  changeMyAccount,
  changeAccount,
  createAccount,
  createDelegateLink,
  createInterpreterLink,
  grantRole,
  listAccounts,
  listOutbox,
  openLink,
  requestSignInLink,
  revokeRole,
  signIn,
  signOut,
  whoAmI,
} from "@bridgehead/contract/identity";
import { listActivity, listEventActivity } from "@bridgehead/contract/activity";
import { fetchFrom, testApp, type TestApp } from "../../../../../tests/helpers.ts";
import { call } from "@bridgehead/contract/client";
import { activity } from "../activity/feature.ts";
import { identity } from "./feature.ts";
import { makeFirstAdminLink } from "./links.ts";

const features = [identity, activity];
const eventId = randomUUID();
const organisationId = randomUUID();
const platform = { kind: "platform" as const };

async function code(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "no refusal",
    (error: unknown) => (error instanceof ProblemError ? error.problem.code : String(error)),
  );
}

/** Signs in over HTTP and returns the cookie the browser would keep. */
async function cookieFrom(app: TestApp, url: string, payload: object): Promise<string> {
  const answer = await app.server.inject({ method: "POST", url, payload });
  expect(answer.statusCode).toBe(200);
  const cookie = answer.cookies.find(({ name }) => name === "bridgehead");
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  return `bridgehead=${cookie?.value}`;
}

test("the link on the console makes the first administrator, once", async () => {
  await using app = await testApp({ features });
  const token = await makeFirstAdminLink(app.database.db, app.clock.now());
  const cookie = await cookieFrom(app, "/api/sign-in/links/open", { token });
  const me = await call(whoAmI, {}, { fetch: fetchFrom(app, cookie) });
  expect(me).toMatchObject({
    account: { name: "Administrator", hasPassword: false },
    grants: [{ role: "platform-admin", scope: platform }],
  });
  expect(me.actions).toContain("platform.administer");
  expect(await code(app.nobody.call(openLink, { body: { token } }))).toBe("link-used-or-expired");
});

test("the first administrator is named in the language of whoever opens the link, and comes to the page that asks for a name", async () => {
  for (const [lang, name] of [
    ["ko-KR", "관리자"],
    ["zh-CN", "管理员"],
    ["en-GB", "Administrator"],
  ]) {
    await using app = await testApp({ features });
    const token = await makeFirstAdminLink(app.database.db, app.clock.now());
    const entered = await app.server.inject({
      method: "POST",
      url: `/enter/${token}`,
      headers: { "accept-language": lang, "content-type": "application/x-www-form-urlencoded" },
    });
    expect([entered.statusCode, entered.headers.location]).toEqual([303, `/${lang?.slice(0, 2)}/account`]);
    expect((await app.database.db.selectFrom("accounts").select("name").execute()).map((one) => one.name)).toContain(
      name,
    );
  }
});

test("of ten who open a one-time link at once, one gets in", async () => {
  await using app = await testApp({ features });
  const token = await makeFirstAdminLink(app.database.db, app.clock.now());
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      app.server.inject({ method: "POST", url: "/api/sign-in/links/open", payload: { token } }),
    ),
  );
  expect(answers.map((answer) => answer.statusCode).toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 410)]);
});

test("a one-time link ends after its hours", async () => {
  await using app = await testApp({ features });
  const token = await makeFirstAdminLink(app.database.db, app.clock.now());
  app.clock.advance(24 * 3_600_000 + 1);
  expect(await code(app.nobody.call(openLink, { body: { token } }))).toBe("link-used-or-expired");
});

test("looking at a link does not use it up; pressing the button does", async () => {
  await using app = await testApp({ features });
  const token = await makeFirstAdminLink(app.database.db, app.clock.now());
  const seen = await app.server.inject({ url: `/enter/${token}`, headers: { "accept-language": "zh-CN" } });
  expect(seen.body).toContain('<html lang="zh-Hans">');
  expect(seen.body).not.toContain(token);
  expect(seen.cookies).toEqual([]);
  const pressed = await app.server.inject({
    method: "POST",
    url: `/enter/${token}`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    payload: "",
  });
  expect([pressed.statusCode, pressed.headers.location, pressed.cookies.length]).toEqual([303, "/en/account", 1]);
  const again = await app.server.inject({ method: "POST", url: `/enter/${token}` });
  expect(again.statusCode).toBe(410);
});

test("a password signs in, and a wrong one says no more than a wrong address", async () => {
  await using app = await testApp({ features });
  const person = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }], {
    email: "kim@example.kr",
  });
  await person.call(changeMyAccount, { body: { password: { next: "맑은 하늘 아래 부는 바람" } } });
  const good = await app.nobody.call(signIn, {
    body: { email: "KIM@example.kr", password: "맑은 하늘 아래 부는 바람".normalize("NFD") },
  });
  expect(good.account?.email).toBe("kim@example.kr");
  const wrongPassword = await app.nobody
    .call(signIn, { body: { email: "kim@example.kr", password: "something else" } })
    .catch((error: ProblemError) => error.problem);
  const wrongAddress = await app.nobody
    .call(signIn, { body: { email: "lee@example.kr", password: "something else" } })
    .catch((error: ProblemError) => error.problem);
  expect(wrongPassword).toEqual(wrongAddress);
  expect(wrongPassword).toMatchObject({ code: "sign-in-failed", status: 401 });
});

test("neither passwords nor tokens stand in the database as they are", async () => {
  await using app = await testApp({ features });
  const person = await app.signIn([], { email: "kim@example.kr" });
  await person.call(changeMyAccount, { body: { password: { next: "canary password 123" } } });
  const token = await makeFirstAdminLink(app.database.db, app.clock.now());
  const cookie = await cookieFrom(app, "/api/sign-in", { email: "kim@example.kr", password: "canary password 123" });
  const rows = await Promise.all([
    app.database.db.selectFrom("accounts").selectAll().execute(),
    app.database.db.selectFrom("sign_ins").selectAll().execute(),
    app.database.db.selectFrom("one_time_links").selectAll().execute(),
  ]);
  const dump = JSON.stringify(rows, (_, value) =>
    value?.type === "Buffer" ? Buffer.from(value.data).toString("latin1") : value,
  );
  for (const secret of ["canary password", token, cookie.slice("bridgehead=".length)])
    expect(dump).not.toContain(secret);
  expect(dump).toContain("kim@example.kr");
});

test("whoever guesses passwords has to wait", async () => {
  await using app = await testApp({ features });
  const guess = () => code(app.nobody.call(signIn, { body: { email: "kim@example.kr", password: "guess" } }));
  for (let attempt = 0; attempt < 10; attempt += 1) expect(await guess()).toBe("sign-in-failed");
  expect(await guess()).toBe("too-many-requests");
  app.clock.advance(60_001);
  expect(await guess()).toBe("sign-in-failed");
});

test("a new password ends the other sign-ins, and needs the old one", async () => {
  await using app = await testApp({ features });
  const person = await app.signIn([], { email: "kim@example.kr" });
  await person.call(changeMyAccount, { body: { password: { next: "the first password" } } });
  const other = await cookieFrom(app, "/api/sign-in", { email: "kim@example.kr", password: "the first password" });
  expect(
    await code(
      person.call(changeMyAccount, { body: { password: { current: "not it", next: "the second password" } } }),
    ),
  ).toBe("sign-in-failed");
  await person.call(changeMyAccount, {
    body: { password: { current: "the first password", next: "the second password" } },
  });
  expect((await person.call(whoAmI)).account).not.toBeNull();
  expect((await call(whoAmI, {}, { fetch: fetchFrom(app, other) })).account).toBeNull();
});

test("signing out ends the sign-in at once, everywhere when asked", async () => {
  await using app = await testApp({ features });
  const person = await app.signIn([]);
  await person.call(signOut, { body: {} });
  expect(await code(person.call(signOut, { body: {} }))).toBe("sign-in-needed");
});

test("a mailed link is asked for alike by those with and without an account, and waits in the outbox", async () => {
  await using app = await testApp({ features });
  const admin = await app.signInAsAdmin();
  await admin.call(createAccount, { body: { email: "wang@example.cn", name: "王建国", locale: "zh" } });
  const known = await app.server.inject({
    method: "POST",
    url: "/api/sign-in/links",
    payload: { email: "wang@example.cn" },
  });
  const unknown = await app.server.inject({
    method: "POST",
    url: "/api/sign-in/links",
    payload: { email: "nobody@example.cn" },
  });
  expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
  const { mails, sendsMail } = await admin.call(listOutbox);
  expect(sendsMail).toBe(false);
  expect(mails.map((mail) => [mail.purpose, mail.toAddress]).toSorted()).toEqual([
    ["invitation", "wang@example.cn"],
    ["sign-in-link", "wang@example.cn"],
  ]);
  const link = mails.find((mail) => mail.purpose === "sign-in-link")?.body?.match(/\/enter\/([\w-]+)/)?.[1] ?? "";
  expect((await app.nobody.call(openLink, { body: { token: link } })).account?.name).toBe("王建国");
  void requestSignInLink;
});

test("only an administrator makes accounts, and a role given or taken back holds at once", async () => {
  await using app = await testApp({ features });
  const admin = await app.signInAsAdmin();
  const person = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  const body = { email: "lee@example.kr", name: "이서연", locale: "ko" as const };
  expect(await code(person.call(createAccount, { body }))).toBe("not-allowed");
  expect(await code(app.nobody.call(createAccount, { body }))).toBe("sign-in-needed");
  await admin.call(createAccount, { body });
  expect(await code(admin.call(createAccount, { body }))).toBe("account-exists");
  const given = await admin.call(grantRole, {
    params: { accountId: person.accountId },
    body: { role: "platform-admin", scope: platform },
  });
  expect((await person.call(listAccounts, { query: { search: "이서" } })).accounts.map((one) => one.email)).toEqual([
    "lee@example.kr",
  ]);
  const grantId = given.grants.find((grant) => grant.role === "platform-admin")?.id ?? "";
  await admin.call(revokeRole, { params: { accountId: person.accountId, grantId } });
  expect(await code(person.call(listAccounts))).toBe("not-allowed");
});

test("the last administrator can neither be disabled nor lose the role", async () => {
  await using app = await testApp({ features });
  const admin = await app.signInAsAdmin();
  const [own] = (await admin.call(listAccounts)).accounts;
  const grantId = own?.grants[0]?.id ?? "";
  expect(await code(admin.call(revokeRole, { params: { accountId: admin.accountId, grantId } }))).toBe("last-admin");
  expect(
    await code(admin.call(changeAccount, { params: { accountId: admin.accountId }, body: { isDisabled: true } })),
  ).toBe("last-admin");
  const second = await app.signInAsAdmin();
  await second.call(changeAccount, { params: { accountId: admin.accountId }, body: { isDisabled: true } });
  expect(await code(admin.call(listAccounts))).toBe("sign-in-needed");
});

test("two administrators who disable each other at once leave one", async () => {
  await using app = await testApp({ features });
  const [one, two] = [await app.signInAsAdmin(), await app.signInAsAdmin()];
  const disable = (by: typeof one, whom: typeof one) =>
    code(by.call(changeAccount, { params: { accountId: whom.accountId }, body: { isDisabled: true } }));
  await Promise.all([disable(one, two), disable(two, one)]);
  const left = await app.database.db.selectFrom("accounts").select("id").where("disabled_at", "is", null).execute();
  expect(left).toHaveLength(1);
});

test("a delegate's link opens the own organisation's event, again and again until it expires", async () => {
  await using app = await testApp({ features });
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  const { url } = await organiser.call(createDelegateLink, {
    params: { eventId, organisationId },
    body: { name: "로봇기술", locale: "ko" },
  });
  const token = url.split("/").at(-1) ?? "";
  for (let time = 0; time < 2; time += 1) {
    const entered = await app.nobody.call(openLink, { body: { token } });
    expect(entered).toMatchObject({
      goTo: `/ko/events/${eventId}/for-you`,
      grants: [{ role: "delegate", scope: { kind: "organisation", eventId, organisationId } }],
    });
  }
  // The page that asks for one press is in the language of the link, whatever the browser speaks.
  const page = await app.server.inject({ url: `/enter/${token}`, headers: { "accept-language": "en" } });
  expect(page.body).toContain('lang="ko"');
  app.clock.advance(121 * 24 * 3_600_000);
  expect(await code(app.nobody.call(openLink, { body: { token } }))).toBe("link-used-or-expired");
});

test("an interpreter's link opens the own assignments", async () => {
  await using app = await testApp({ features });
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]);
  const interpreterId = randomUUID();
  const { url } = await organiser.call(createInterpreterLink, {
    params: { eventId, interpreterId },
    body: { name: "许春日", locale: "zh" },
  });
  expect(await app.nobody.call(openLink, { body: { token: url.split("/").at(-1) ?? "" } })).toMatchObject({
    goTo: `/zh/events/${eventId}/timetable/interpreters/${interpreterId}`,
    grants: [{ role: "interpreter", scope: { kind: "interpreter", eventId, interpreterId } }],
  });
});

test("an organiser of one event reads its activity log and no other's", async () => {
  await using app = await testApp({ features });
  const organiser = await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }], { name: "박하늘" });
  await organiser.call(createDelegateLink, {
    params: { eventId, organisationId },
    body: { name: "로봇기술", locale: "ko" },
  });
  const { entries } = await organiser.call(listEventActivity, { params: { eventId } });
  expect(entries.map((entry) => [entry.actor, entry.action, entry.recordId])).toEqual([
    ["박하늘", "delegate-link.create", organisationId],
  ]);
  expect(await code(organiser.call(listEventActivity, { params: { eventId: randomUUID() } }))).toBe("not-allowed");
  expect(await code(organiser.call(listActivity))).toBe("not-allowed");
});

test("what the activity log says cannot be changed, removed or emptied", async () => {
  await using app = await testApp({ features });
  const admin = await app.signInAsAdmin();
  await admin.call(createAccount, { body: { email: "lee@example.kr", name: "이서연", locale: "ko" } });
  const { db } = app.database;
  await expect(db.updateTable("activity").set({ action: "x" }).execute()).rejects.toThrow("append-only");
  await expect(db.deleteFrom("activity").execute()).rejects.toThrow("append-only");
  const { entries } = await admin.call(listActivity, { query: { limit: 1 } });
  expect(entries.map((entry) => entry.action)).toEqual(["account.create"]);
  expect(JSON.stringify(entries)).not.toContain("lee@example.kr");
});
