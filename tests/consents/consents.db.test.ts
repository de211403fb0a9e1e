// A promise of the product: contact data only to whom both the law and the person allow, and every look on record.
import { sql } from "kysely";
import { expect, test } from "vitest";
import * as contract from "@bridgehead/contract/consents";
import * as directory from "@bridgehead/contract/directory";
import { createDelegateLink } from "@bridgehead/contract/identity";
import type { Locale } from "@bridgehead/domain/shared/language";
import { writeEvent } from "../event-fixture.ts";
import { readSheetRows } from "../spreadsheet.ts";
import { fetchFrom, testApp, type SignedIn, type TestApp } from "../helpers.ts";
import { call } from "@bridgehead/contract/client";

const canary = {
  ko: "김비밀",
  en: "Kim Bimil",
  email: "canary@example.invalid",
  mobile: "+821099887766",
  phone: "+82233445566",
  wechat: "canary_wechat_id",
  title: "비밀팀장",
};

test("nothing of a person reaches the other company by any route until the person consents, and again after withdrawal", async () => {
  await using app = await testApp();
  const place = await begin(app);
  const { eventId, own, partner, stranger, personId, delegates } = place;
  const seenBy = async (who: SignedIn, organisationId: string) => leaks(app, who, place, organisationId);

  // Before the timetable names them as partners nobody may look.
  await expect(look(delegates.partner, eventId, partner, own)).rejects.toMatchObject({
    problem: { code: "meeting-not-confirmed" },
  });
  await publish(app, eventId, own, partner);

  expect(await look(delegates.partner, eventId, partner, own)).toEqual({ contacts: [], withheld: 1 });
  expect(await seenBy(delegates.partner, partner)).toEqual([]);
  expect(await seenBy(delegates.stranger, stranger)).toEqual([]);
  expect(await seenBy(delegates.interpreter, partner)).toEqual([]);

  // Giving to the partner is not enough across a border.
  const me = await personalLink(app, place, "ko");
  const mine = (await me.call(contract.readMyData, { params: { eventId } })).person;
  expect(mine?.consents.map(({ purpose, country, state }) => [purpose, country, state])).toEqual([
    ["third-party", null, "missing"],
    ["transfer", "CN", "missing"],
  ]);
  await decide(me, eventId, mine?.consents[0], true);
  expect((await look(delegates.partner, eventId, partner, own)).contacts).toEqual([]);
  expect(await seenBy(delegates.partner, partner)).toEqual([]);

  const { consents } = await decide(me, eventId, mine?.consents[1], true);
  expect(consents.map(({ state, channel }) => [state, channel])).toEqual([
    ["given", "personal-link"],
    ["given", "personal-link"],
  ]);
  const shown = await look(delegates.partner, eventId, partner, own);
  expect(shown).toMatchObject({
    contacts: [{ email: canary.email, mobile: canary.mobile, messengers: { wechat: canary.wechat } }],
    withheld: 0,
  });
  // The name is seen now; the numbers still by no other route than the one that is logged.
  expect(await seenBy(delegates.partner, partner)).toEqual([canary.ko, canary.en, canary.title]);
  expect(await seenBy(delegates.stranger, stranger)).toEqual([]);
  await expect(look(delegates.stranger, eventId, partner, own)).rejects.toMatchObject({
    problem: { code: "not-allowed" },
  });
  await expect(look(delegates.stranger, eventId, stranger, own)).rejects.toMatchObject({
    problem: { code: "meeting-not-confirmed" },
  });

  await decide(me, eventId, mine?.consents[1], false);
  expect(await look(delegates.partner, eventId, partner, own)).toEqual({ contacts: [], withheld: 1 });
  expect(await seenBy(delegates.partner, partner)).toEqual([]);

  // Exactly the one look that showed something is on record, for the person and for the organiser.
  const after = (await me.call(contract.readMyData, { params: { eventId } })).person;
  expect(after?.consents.map(({ state }) => state)).toEqual(["given", "withdrawn"]);
  expect(after?.looks).toMatchObject([{ role: "delegate", country: "CN", reason: "meeting" }]);
  expect(
    await place.organiser.call(contract.readPersonData, { params: { eventId, personId }, query: {} }),
  ).toMatchObject({ looks: after?.looks });
});

test("a consent names its text, version, language and recipients; another partner is not covered by it", async () => {
  await using app = await testApp();
  const place = await begin(app);
  const { eventId, own, partner, stranger, delegates } = place;
  await publish(app, eventId, own, partner);
  const me = await personalLink(app, place, "zh");
  const [toPartner, transfer] = (await me.call(contract.readMyData, { params: { eventId } })).person?.consents ?? [];
  expect(toPartner?.text).toMatchObject({ language: "zh", id: "third-party", version: 1 });
  expect(transfer?.text).toMatchObject({ language: "zh", id: "transfer.kr" });
  // A text of another language, or an older one, cannot be agreed to.
  await expect(
    me.call(contract.decideMyConsent, {
      params: { eventId },
      body: { purpose: "transfer", country: "CN", isGiven: true, sha256: "0".repeat(64) },
    }),
  ).rejects.toMatchObject({ problem: { code: "consent-text-changed" } });
  await decide(me, eventId, toPartner, true);
  await decide(me, eventId, transfer, true);

  const kept = await sql<{ language: string; version: number; channel: string; body: string; recipients: string[] }>`
    select c.language, c.text_version as version, c.channel, t.body, c.recipients from consents c join consent_texts t on t.sha256 = c.text_sha256 order by c.id`.execute(
    app.database.db,
  );
  expect(kept.rows[1]).toEqual({
    language: "zh",
    version: 1,
    channel: "personal-link",
    body: [transfer?.text.title, ...(transfer?.text.paragraphs ?? [])].join("\n"),
    recipients: [partner],
  });
  await expect(sql`update consents set is_given = false`.execute(app.database.db)).rejects.toThrow("append-only");
  await expect(sql`delete from consent_texts`.execute(app.database.db)).rejects.toThrow("append-only");

  // The timetable gets another partner: the old word does not cover them.
  await publish(app, eventId, own, partner, stranger);
  const [, outdated] = (await me.call(contract.readMyData, { params: { eventId } })).person?.consents ?? [];
  expect(outdated?.state).toBe("outdated");
  expect((await look(delegates.partner, eventId, partner, own)).contacts).toHaveLength(1);
  expect((await look(delegates.stranger, eventId, stranger, own)).contacts).toHaveLength(0);

  // Ninety days after the event it is over.
  app.clock.advance(Date.parse("2027-06-15T09:00:00Z") + 91 * 86_400_000 - app.clock.now().getTime());
  const later = await app.signIn([delegateGrant(eventId, partner)]);
  expect((await look(later, eventId, partner, own)).contacts).toEqual([]);
});

test("the organiser enters a signed form with where it is kept; a link shared by an organisation consents to nothing", async () => {
  await using app = await testApp();
  const place = await begin(app);
  const { eventId, own, partner, personId, organiser, delegates } = place;
  await publish(app, eventId, own, partner);
  expect(await delegates.own.call(contract.readMyData, { params: { eventId } })).toEqual({ person: null });
  const { consents } = await organiser.call(contract.readPersonData, {
    params: { eventId, personId },
    query: { language: "ko" },
  });
  await expect(decide(delegates.own, eventId, consents[0], true)).rejects.toMatchObject({
    problem: { code: "not-allowed" },
  });
  for (const one of consents)
    await organiser.call(contract.recordPaperConsent, {
      params: { eventId, personId },
      body: {
        purpose: one.purpose,
        country: one.country,
        isGiven: true,
        sha256: one.text.sha256,
        language: "ko",
        evidence: "2027-05-02 서명, 서류철 12번",
      },
    });
  expect((await look(delegates.partner, eventId, partner, own)).contacts).toHaveLength(1);
  await expect(
    delegates.own.call(contract.readPersonData, { params: { eventId, personId }, query: {} }),
  ).rejects.toMatchObject({ problem: { code: "not-allowed" } });

  // A copy for the person who asks, in which everything stands; taking it is a look like others.
  const answer = await organiser.call(contract.exportPersonData, { params: { eventId, personId } });
  const bytes = new Uint8Array(await (answer as unknown as Response).arrayBuffer());
  expect((await readSheetRows(bytes, 0)).flat()).toEqual(expect.arrayContaining([canary.email, canary.mobile]));
  expect((await readSheetRows(bytes, 1))[1]?.[5]).toBe("2027-05-02 서명, 서류철 12번");
  expect((await readSheetRows(bytes, 2)).slice(1).map((row) => row[5])).toEqual([
    "copy on the person’s request",
    "partner in a confirmed meeting",
  ]);
});

test("a person who asks is deleted from everywhere but what was said and logged, and the link ends at once", async () => {
  await using app = await testApp();
  const place = await begin(app);
  const { eventId, own, partner, personId, organiser } = place;
  await publish(app, eventId, own, partner);
  const { db } = app.database;
  await sql`insert into intake_batches (event_id, state, result, before) values (${eventId}, 'accepted', ${JSON.stringify({ organisations: [{ name_local: "㈜한빛1", attendees: [{ name: canary.ko, mobile: canary.mobile }] }] })}, ${JSON.stringify({ rows: { person_contacts: [{ person_id: personId, email: canary.email }] } })})`.execute(
    db,
  );
  const me = await personalLink(app, place, "ko");
  const [toPartner] = (await me.call(contract.readMyData, { params: { eventId } })).person?.consents ?? [];
  await decide(me, eventId, toPartner, true);
  await organiser.call(contract.erasePerson, { params: { eventId, personId }, body: {} });

  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
    db,
  );
  const words = Object.values(canary);
  for (const { name } of tables.rows) {
    const { rows } = await sql<{
      all: string | null;
    }>`select string_agg(t::text, ' ') as all from ${sql.table(name)} t`.execute(db);
    expect(
      words.filter((word) => rows[0]?.all?.includes(word)),
      name,
    ).toEqual([]);
  }
  await expect(me.call(contract.readMyData, { params: { eventId } })).rejects.toMatchObject({
    problem: { code: "sign-in-needed" },
  });
  const said = await sql<{
    count: number;
  }>`select count(*)::int as count from consents where person_id = ${personId}`.execute(db);
  expect(said.rows[0]?.count).toBe(1);
});

test("an organiser adds and mends delegates by hand; a delegate of another organisation does neither", async () => {
  await using app = await testApp();
  const { eventId, own, organiser, delegates } = await begin(app);
  const params = { eventId, organisationId: own };
  const body = {
    names: { original: "ko", ko: "박새롬" } as const,
    title: { original: "ko", ko: "과장" } as const,
    contacts: {
      email: "saerom@example.invalid",
      mobile: "+821012345678",
      phone: null,
      messengers: { kakao: "saerom" },
    },
  };
  const { id } = await organiser.call(directory.addPerson, { params, body });
  const page = await organiser.call(directory.readParticipant, { params });
  const added = page.people.find((one) => one.id === id);
  expect(added).toMatchObject({ names: { ko: "박새롬" }, title: { ko: "과장" } });
  const read = () => organiser.call(directory.readContacts, { params, body: { reason: "person.edit" } });
  expect((await read()).contacts.find(({ personId }) => personId === id)).toMatchObject({
    mobile: "+821012345678",
    messengers: { kakao: "saerom" },
  });
  const changed = { ...body, contacts: { ...body.contacts, mobile: "+821087654321" }, revision: added?.revision ?? 0 };
  await organiser.call(directory.changePerson, { params: { ...params, personId: id }, body: changed });
  await expect(
    organiser.call(directory.changePerson, { params: { ...params, personId: id }, body: changed }),
  ).rejects.toMatchObject({ problem: { code: "changed-meanwhile" } });
  expect((await read()).contacts.find(({ personId }) => personId === id)?.mobile).toBe("+821087654321");
  await expect(
    organiser.call(directory.addPerson, { params, body: { ...body, contacts: { ...body.contacts, mobile: "010-1" } } }),
  ).rejects.toMatchObject({ problem: { code: "request-invalid" } });
  await expect(delegates.own.call(directory.addPerson, { params, body })).rejects.toMatchObject({
    problem: { code: "not-allowed" },
  });
});

test("whom an organisation chose, refused and remarked is not for another one's eyes", async () => {
  await using app = await testApp();
  const { eventId, own, partner, organiser, delegates } = await begin(app);
  const { db } = app.database;
  await sql`insert into wishes (event_id, organisation_id, written, kind, state, resolved_id) values (${eventId}, ${own}, '경쟁사라서 만나지 않음', 'avoid', 'resolved', ${partner})`.execute(
    db,
  );
  await sql`update registrations set remarks = '내부 메모', availability_note = '가격 때문에' where event_id = ${eventId} and organisation_id = ${own}`.execute(
    db,
  );
  const params = { eventId, organisationId: own };
  expect(await organiser.call(directory.readParticipant, { params })).toMatchObject({
    remarks: "내부 메모",
    wishes: [{ kind: "avoid" }],
  });
  await expect(delegates.partner.call(directory.readParticipant, { params })).rejects.toMatchObject({
    problem: { code: "not-allowed" },
  });
  const { organisations } = await delegates.partner.call(directory.listParticipants, {
    params: { eventId },
    query: {},
  });
  expect(organisations.find(({ id }) => id === own)?.choices.meet).toBe(0);
});

// --- what the tests start from -----------------------------------------------------------------------------------------------

type Place = Awaited<ReturnType<typeof begin>>;

const delegateGrant = (eventId: string, organisationId: string) =>
  ({ role: "delegate", scope: { kind: "organisation", eventId, organisationId } }) as const;

/** An event with a Korean delegate, the Chinese partner of their firm, and a Chinese firm that has nothing to do with it. */
async function begin(app: TestApp) {
  const { db } = app.database;
  const { eventId, korean, chinese, interpreters } = await writeEvent(app.database, { firms: 2 });
  const [own = "", partner = "", stranger = "", interpreterId = ""] = [
    korean[0],
    chinese[0],
    chinese[1],
    interpreters[0],
  ];
  const names = { original: "ko", ko: canary.ko, en: canary.en };
  const { rows } = await sql<{ id: string }>`
    insert into records (kind, names, visibility) values ('person', ${JSON.stringify(names)}, 'internal') returning id`.execute(
    db,
  );
  const personId = rows[0]?.id ?? "";
  await sql`insert into people (id, organisation_id, title, original_script) values (${personId}, ${own}, ${JSON.stringify({ original: "ko", ko: canary.title })}, ${canary.ko})`.execute(
    db,
  );
  await sql`insert into person_contacts (person_id, email, mobile_e164, phone_e164, messengers, origin_country) values (${personId}, ${canary.email}, ${canary.mobile}, ${canary.phone}, ${JSON.stringify({ wechat: canary.wechat })}, 'KR')`.execute(
    db,
  );
  await sql`insert into registration_delegates (event_id, organisation_id, person_id, ordinal) values (${eventId}, ${own}, ${personId}, 0)`.execute(
    db,
  );
  return {
    eventId,
    own,
    partner,
    stranger,
    personId,
    organiser: await app.signIn([{ role: "organiser", scope: { kind: "event", eventId } }]),
    delegates: {
      own: await app.signIn([delegateGrant(eventId, own)]),
      partner: await app.signIn([delegateGrant(eventId, partner)]),
      stranger: await app.signIn([delegateGrant(eventId, stranger)]),
      interpreter: await app.signIn([{ role: "interpreter", scope: { kind: "interpreter", eventId, interpreterId } }]),
    },
  };
}

/** A published timetable in which an organisation meets these. */
async function publish(app: TestApp, eventId: string, own: string, ...partners: readonly string[]): Promise<void> {
  const meetings = partners.map((farId) => ({ id: crypto.randomUUID(), nearId: own, farId }));
  const snapshot = { meetings, organisations: [], places: [], interpreters: [], slots: [], event: { id: eventId } };
  await sql`insert into timetable_versions (event_id, number, snapshot) select ${eventId}, coalesce(max(number), 0) + 1, ${JSON.stringify(snapshot)}::jsonb from timetable_versions where event_id = ${eventId}`.execute(
    app.database.db,
  );
}

const look = (who: SignedIn, eventId: string, organisationId: string, partnerId: string) =>
  who.call(contract.readPartnerContacts, { params: { eventId, organisationId, partnerId }, body: {} });

const decide = (who: SignedIn, eventId: string, one: contract.Consent | undefined, isGiven: boolean) => {
  if (!one) throw new Error("a consent to decide expected");
  const { purpose, country, text } = one;
  return who.call(contract.decideMyConsent, {
    params: { eventId },
    body: { purpose, country, isGiven, sha256: text.sha256 },
  });
};

/** Signed in by a personal link of the delegate's own, as the organiser sends it. */
async function personalLink(
  app: TestApp,
  { eventId, own, personId, organiser }: Place,
  lang: Locale,
): Promise<SignedIn> {
  const { url } = await organiser.call(createDelegateLink, {
    params: { eventId, organisationId: own },
    body: { name: "delegate", locale: lang, personId },
  });
  const entered = await app.server.inject({ method: "POST", url: new URL(url).pathname });
  const cookie = String(entered.headers["set-cookie"] ?? "").split(";", 1)[0] ?? "";
  const account = await sql<{
    id: string;
  }>`select id from accounts where person_id = ${personId} order by created_at desc limit 1`.execute(app.database.db);
  return {
    accountId: account.rows[0]?.id ?? "",
    cookie,
    call: (operation, input) => call(operation, input ?? ({} as never), { fetch: fetchFrom(app, cookie), lang }),
  };
}

/** Which of the canary's words somebody gets to read by asking every address of the interface that takes a question. */
async function leaks(app: TestApp, who: SignedIn, place: Place, organisationId: string): Promise<string[]> {
  const { paths } = (await app.server.inject({ url: "/api/openapi.json" })).json() as {
    paths: Record<string, Record<string, unknown>>;
  };
  let said = "";
  let asked = 0;
  for (const [path, methods] of Object.entries(paths)) {
    if (!("get" in methods) || path.endsWith("/me") || path.includes("/me/")) continue;
    for (const organisation of path.includes("{organisationId}") ? new Set([place.own, organisationId]) : [place.own]) {
      const ids: Record<string, string> = {
        eventId: place.eventId,
        organisationId: organisation,
        personId: place.personId,
        partnerId: place.own,
        id: place.personId,
        recordId: place.personId,
        number: "1",
      };
      const url = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? place.own);
      for (const q of [canary.ko, canary.email, canary.mobile]) {
        const answer = await app.server.inject({
          url: `${url}?q=${encodeURIComponent(q)}&kind=person&lang=ko`,
          headers: { cookie: who.cookie },
        });
        asked += 1;
        said += answer.body;
        if (!/search|organisations$|ask/.test(path)) break;
      }
    }
  }
  expect(asked).toBeGreaterThan(70);
  return Object.values(canary).filter((word) => said.includes(word));
}
