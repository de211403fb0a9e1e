import { sql } from "kysely";
import type { LocalText, Locale } from "@bridgehead/domain/shared/language";
import type { Trx } from "../../platform/database/connect.ts";
import type { IntakePlan, KnownOrganisation, PlannedOrganisation } from "./plan.ts";
import { insertRows, takeSnapshot, upsert, type Snapshot } from "./snapshot.ts";
import { takeTranslations } from "../models/carry-translations.ts";

export type Applied = { readonly snapshot: Snapshot; readonly counts: Readonly<Record<string, number>> };

type Context = { readonly eventId: string; readonly isDemo: boolean };

/**
 * Writes a plan to an event inside the caller's transaction: all of it or nothing. Rows of a thing that the plan knows are
 * replaced, rows of things it does not speak of stay. Returns the snapshot that undoes it.
 */
export async function applyPlan(trx: Trx, plan: IntakePlan, context: Context): Promise<Applied> {
  const { eventId } = context;
  const ids = plan.organisations.map((one) => one.id);
  const snapshot = await takeSnapshot(trx, eventId, ids);
  await writeOrganisations(trx, plan.organisations, context);
  await writeVenue(trx, plan, eventId);
  await writeRegistrations(trx, plan.organisations, eventId);
  await writeInterpreters(trx, plan, eventId);
  await writeWishes(trx, plan, eventId);
  await retire(trx, plan, eventId);
  return {
    snapshot,
    counts: {
      organisations: ids.length,
      slots: plan.slots.length,
      places: plan.places.length,
      interpreters: plan.interpreters.length,
      wishes: plan.wishes.length,
      choices: plan.choices.length,
    },
  };
}

/** Organisations already on record that an intake may be speaking of: those with a number, and those of this event. */
export async function knownOrganisations(db: Trx, eventId: string): Promise<KnownOrganisation[]> {
  const { rows } = await sql<KnownOrganisation>`
    select o.id, case when o.registration_number is not null then 'reg:' || coalesce(o.country, '') || ':' || o.registration_number
      else 'name:' || coalesce(o.country, '') || ':' || lower(regexp_replace(coalesce(o.core_name, ''), '\\s+', '', 'g')) end as key
    from organisations o join records r on r.id = o.id
    where (o.registration_number is not null or exists (select 1 from registrations g where g.event_id = ${eventId} and g.organisation_id = o.id)) and o.core_name is not null`.execute(
    db,
  );
  return rows;
}

async function writeOrganisations(
  trx: Trx,
  organisations: readonly PlannedOrganisation[],
  { isDemo }: Context,
): Promise<void> {
  const regions = await regionsByName(trx);
  await upsert(
    trx,
    "records",
    organisations.map((one) => record(one.id, "organisation", organisationNames(one), isDemo)),
  );
  await upsert(
    trx,
    "organisations",
    organisations.map(({ id, read }) => ({
      id,
      kind: "company",
      country: read.country,
      region_id: regions.get(placeKey(read.city ?? "")) ?? null,
      city: read.city,
      core_name: read.name_core,
      registration_scheme: read.reg_no && read.country ? read.country : null,
      registration_number: read.reg_no,
      sector: read.sector_raw ? { original: localeOf(read.country), [localeOf(read.country)]: read.sector_raw } : null,
      website: read.website ?? null,
      founded: read.founded_year ? { value: String(read.founded_year), precision: "year", basis: "stated" } : null,
      employee_count: read.employees ?? null,
      // Million won as the sheets give it; won has no minor unit.
      revenue_minor: read.revenue?.amount ?? (read.revenue_mkrw ? read.revenue_mkrw * 1_000_000 : null),
      revenue_currency: read.revenue?.currency ?? (read.revenue_mkrw ? "KRW" : null),
    })),
  );
  const ids = organisations.map((one) => one.id);
  await sql`update records set updated_at = now() where id = any(${ids}::uuid[])`.execute(trx);
  const giveTranslationsBack = await takeTranslations(trx, ids);
  await sql`delete from offers where owner_id = any(${ids}::uuid[])`.execute(trx);
  await insertRows(
    trx,
    "offers",
    organisations.flatMap(({ id, read }) => [
      ...offersOf(id, "offer", read.offers, read.country),
      ...offersOf(id, "need", read.needs, read.country),
    ]),
  );
  await giveTranslationsBack();
  await writePeople(trx, organisations, isDemo);
}

async function writePeople(trx: Trx, organisations: readonly PlannedOrganisation[], isDemo: boolean): Promise<void> {
  const people = organisations.flatMap(({ id, read, people: attendees }) =>
    attendees.map((person) => ({ ...person, organisationId: id, country: read.country })),
  );
  await upsert(
    trx,
    "records",
    people.map(({ id, read, country }) => record(id, "person", written(read.name, country), isDemo)),
  );
  await upsert(
    trx,
    "people",
    people.map(({ id, read, organisationId, country }) => ({
      id,
      organisation_id: organisationId,
      title: read.title ? written(read.title, country) : null,
      original_script: read.name,
      is_public_office: false,
    })),
  );
  await sql`delete from person_contacts where person_id = any(${people.map((one) => one.id)}::uuid[])`.execute(trx);
  await insertRows(
    trx,
    "person_contacts",
    people.map(({ id, read, country }) => ({
      person_id: id,
      email: read.email,
      phone_e164: null,
      mobile_e164: read.mobile,
      messengers: read.wechat ? { wechat: read.wechat } : {},
      origin_country: country,
    })),
  );
}

async function writeVenue(trx: Trx, plan: IntakePlan, eventId: string): Promise<void> {
  if (plan.slots.length > 0) {
    const used = await sql<{
      count: number;
    }>`select count(*) as count from meetings where event_id = ${eventId} and state = 'scheduled'`.execute(trx);
    const standing = await sql<{
      id: string;
    }>`select id from slots where event_id = ${eventId} order by ordinal`.execute(trx);
    const same = standing.rows.map((row) => row.id).join() === plan.slots.map((slot) => slot.id).join();
    if (!same && (used.rows[0]?.count ?? 0) > 0) throw new SlotsInUse();
    if (!same) {
      for (const table of ["unavailabilities", "interpreter_unavailabilities", "place_closures", "slots"])
        await sql`delete from ${sql.table(table)} where event_id = ${eventId}`.execute(trx);
      await insertRows(
        trx,
        "slots",
        plan.slots.map(({ id, ordinal, round, startsAt, endsAt }) => ({
          event_id: eventId,
          id,
          ordinal,
          round,
          starts_at: startsAt,
          ends_at: endsAt,
        })),
      );
    }
  }
  for (const place of plan.places) {
    await sql`insert into meeting_places (event_id, id, kind, label, hall, ordinal, is_usable, facts, sources)
      values (${eventId}, ${place.id}, ${place.kind}, ${place.label}, ${place.hall}, ${place.ordinal}, ${place.isUsable}, ${JSON.stringify(place.facts)}, ${JSON.stringify(place.sources)})
      on conflict (event_id, id) do update set kind = excluded.kind, hall = excluded.hall, ordinal = excluded.ordinal, is_usable = excluded.is_usable, facts = excluded.facts, sources = excluded.sources`.execute(
      trx,
    );
  }
}

/** Thrown when a new venue file would pull the slots from under meetings; the use case turns it into a refusal. */
export class SlotsInUse extends Error {}

async function writeRegistrations(
  trx: Trx,
  organisations: readonly PlannedOrganisation[],
  eventId: string,
): Promise<void> {
  for (const { id, read, side, languages, people } of organisations) {
    await sql`insert into registrations (event_id, organisation_id, number, state, mode, side, languages, needs_interpreter, delegates, time_zone, availability_note, remarks, sources)
      values (${eventId}, ${id}, ${read.id}, 'approved', ${read.mode}, ${side}, ${languages}, ${read.interpreter !== null}, ${Math.max(1, Math.min(people.length, 50))}, ${read.time_zone ?? null},
        ${read.availability_raw ?? null}, ${read.remark || null}, ${JSON.stringify(read.sources)})
      on conflict (event_id, organisation_id) do update set number = excluded.number, state = case when registrations.state = 'withdrawn' then 'approved' else registrations.state end, mode = excluded.mode, side = excluded.side, languages = excluded.languages, needs_interpreter = excluded.needs_interpreter,
        delegates = excluded.delegates, time_zone = excluded.time_zone, availability_note = excluded.availability_note, remarks = excluded.remarks, sources = excluded.sources,
        revision = registrations.revision + 1, updated_at = now()`.execute(trx);
  }
  const ids = organisations.map((one) => one.id);
  await sql`delete from registration_delegates where event_id = ${eventId} and organisation_id = any(${ids}::uuid[])`.execute(
    trx,
  );
  await insertRows(
    trx,
    "registration_delegates",
    organisations.flatMap((one) =>
      one.people.map((person, ordinal) => ({
        event_id: eventId,
        organisation_id: one.id,
        person_id: person.id,
        ordinal,
      })),
    ),
  );
  const slots = new Set(
    (await sql<{ id: string }>`select id from slots where event_id = ${eventId}`.execute(trx)).rows.map(
      (row) => row.id,
    ),
  );
  await sql`delete from unavailabilities where event_id = ${eventId} and organisation_id = any(${ids}::uuid[]) and cause <> 'organiser'`.execute(
    trx,
  );
  await insertRows(
    trx,
    "unavailabilities",
    organisations.flatMap((one) =>
      one.unavailable
        .filter((away) => slots.has(away.slotId))
        .map((away) => ({
          event_id: eventId,
          organisation_id: one.id,
          slot_id: away.slotId,
          mode: "any",
          cause: away.cause,
          reason: away.reason,
        })),
    ),
  );
  await sql`insert into organisation_seats (event_id, organisation_id, seat) select event_id, organisation_id, s from registrations, generate_series(0, delegates - 1) s where event_id = ${eventId} on conflict do nothing`.execute(
    trx,
  );
}

async function writeInterpreters(trx: Trx, plan: IntakePlan, eventId: string): Promise<void> {
  const slots = new Set(
    (await sql<{ id: string }>`select id from slots where event_id = ${eventId}`.execute(trx)).rows.map(
      (row) => row.id,
    ),
  );
  for (const one of plan.interpreters) {
    await sql`insert into interpreters (event_id, id, names, pairs, modes, max_meetings, fee, remarks, sources)
      values (${eventId}, ${one.id}, ${JSON.stringify(interpreterNames(one.read.name, one.read.other_names))}, ${JSON.stringify(one.pairs)}, ${one.modes}, ${one.maxMeetings},
        ${one.read.fee_raw ? JSON.stringify({ raw: one.read.fee_raw, ...one.read.fee }) : null}, ${one.read.field}, ${JSON.stringify(one.read.sources)})
      on conflict (event_id, id) do update set names = excluded.names, pairs = excluded.pairs, modes = excluded.modes, max_meetings = excluded.max_meetings, fee = excluded.fee, remarks = excluded.remarks, sources = excluded.sources`.execute(
      trx,
    );
  }
  await sql`delete from interpreter_unavailabilities where event_id = ${eventId} and interpreter_id = any(${plan.interpreters.map((one) => one.id)}::uuid[])`.execute(
    trx,
  );
  await insertRows(
    trx,
    "interpreter_unavailabilities",
    plan.interpreters.flatMap((one) =>
      one.unavailableSlotIds
        .filter((slot) => slots.has(slot))
        .map((slot) => ({ event_id: eventId, interpreter_id: one.id, slot_id: slot })),
    ),
  );
}

async function writeWishes(trx: Trx, plan: IntakePlan, eventId: string): Promise<void> {
  const registered = new Set(
    (
      await sql<{ id: string }>`select organisation_id as id from registrations where event_id = ${eventId}`.execute(
        trx,
      )
    ).rows.map((row) => row.id),
  );
  const owners = plan.organisations.map((one) => one.id);
  await sql`delete from wishes where event_id = ${eventId} and organisation_id = any(${owners}::uuid[])`.execute(trx);
  await insertRows(
    trx,
    "wishes",
    plan.wishes.map((wish) => ({
      event_id: eventId,
      id: wish.id,
      organisation_id: wish.organisationId,
      written: wish.written,
      rank: wish.rank,
      kind: wish.kind,
      state: wish.state,
      resolved_id: wish.resolvedId,
      basis: wish.basis,
      reason: wish.reason,
      sources: wish.sources,
    })),
  );
  // What a delegate or the organiser chose by hand outlives a file.
  await sql`delete from choices where event_id = ${eventId} and organisation_id = any(${owners}::uuid[]) and origin in ('wish', 'blacklist')`.execute(
    trx,
  );
  for (const { organisationId, partnerId, choice, rank, origin } of plan.choices) {
    if (!registered.has(organisationId) || !registered.has(partnerId)) continue;
    await sql`insert into choices (event_id, organisation_id, partner_id, choice, rank, origin) values (${eventId}, ${organisationId}, ${partnerId}, ${choice}, ${rank}, ${origin}) on conflict do nothing`.execute(
      trx,
    );
  }
}

/**
 * What earlier mailbags brought and this reading no longer says: firms are withdrawn, interpreters and places put aside, wishes
 * taken out. Nothing is deleted that somebody may point at, and nothing is touched that did not come from a file.
 */
async function retire(trx: Trx, plan: IntakePlan, eventId: string): Promise<void> {
  const stays = (rows: readonly { readonly id: string }[]) => sql`${rows.map((row) => row.id)}::uuid[]`;
  await sql`update registrations set state = 'withdrawn', revision = revision + 1, updated_at = now()
    where event_id = ${eventId} and state <> 'withdrawn' and sources <> '[]' and organisation_id <> all(${stays(plan.organisations)})`.execute(
    trx,
  );
  await sql`delete from wishes where event_id = ${eventId} and sources <> '[]' and id <> all(${stays(plan.wishes)})`.execute(
    trx,
  );
  await sql`delete from choices c where c.event_id = ${eventId} and c.origin in ('wish', 'blacklist') and exists (
    select 1 from registrations g where g.event_id = c.event_id and g.organisation_id in (c.organisation_id, c.partner_id) and g.state = 'withdrawn')`.execute(
    trx,
  );
  await sql`update interpreters set is_active = id = any(${stays(plan.interpreters)}) where event_id = ${eventId} and sources <> '[]'`.execute(
    trx,
  );
  if (plan.places.length > 0)
    await sql`update meeting_places set is_usable = false where event_id = ${eventId} and sources <> '[]' and id <> all(${stays(plan.places)})`.execute(
      trx,
    );
}

function record(id: string, kind: string, names: LocalText, isDemo: boolean): Readonly<Record<string, unknown>> {
  return {
    id,
    kind,
    names,
    aliases: [],
    status: "actual",
    qualifier: "exact",
    visibility: "internal",
    is_demo: isDemo,
    archived_at: null,
  };
}

function organisationNames({ read }: PlannedOrganisation): LocalText {
  const names = Object.fromEntries(
    (
      [
        ["ko", read.name_ko],
        ["zh", read.name_zh],
        ["en", read.name_en],
      ] as const
    ).filter(([, name]) => name),
  );
  const own = localeOf(read.country);
  return { original: own, ...names, [own]: read.name_local };
}

function interpreterNames(name: string, others: readonly string[] | undefined): LocalText {
  const all = [name, ...(others ?? [])];
  const hangul = all.find((one) => /[가-힣]/.test(one));
  const han = all.find((one) => /\p{Script=Han}/u.test(one));
  const latin = all.find((one) => /^[\p{Script=Latin}\s.'-]+$/u.test(one));
  return {
    ...(hangul ? { ko: hangul } : {}),
    ...(han ? { zh: han } : {}),
    ...(latin || (!hangul && !han) ? { en: latin ?? name } : {}),
  };
}

const offersOf = (owner: string, direction: "offer" | "need", texts: readonly string[], country: string | null) =>
  texts.map((text, ordinal) => ({
    id: crypto.randomUUID(),
    owner_id: owner,
    direction,
    intent: null,
    ordinal,
    text: written(text, country),
    fields: [],
  }));

const localeOf = (country: string | null): Locale =>
  country === "KR" ? "ko" : country === "CN" || country === "TW" || country === "HK" || country === "MO" ? "zh" : "en";

/** Text as its owner wrote it, in the language of its script, else of its country. */
function written(text: string, country: string | null): LocalText {
  const locale: Locale = /[가-힣]/.test(text)
    ? "ko"
    : /\p{Script=Han}/u.test(text)
      ? "zh"
      : /\p{Script=Latin}/u.test(text)
        ? "en"
        : localeOf(country);
  return { original: locale, [locale]: text };
}

async function regionsByName(db: Trx): Promise<Map<string, string>> {
  const { rows } = await sql<{
    id: string;
    names: LocalText;
    aliases: string[];
  }>`select r.id, r.names, r.aliases from records r join regions g on g.id = r.id where r.archived_at is null`.execute(
    db,
  );
  return new Map(
    rows.flatMap(({ id, names, aliases }) =>
      [names.ko, names.zh, names.en, ...aliases].flatMap((name) => (name ? [[placeKey(name), id] as const] : [])),
    ),
  );
}

const placeKey = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/(특별시|광역시|특별자치시|특별자치도|시|도|성|市|省|city|province)$/u, "");
