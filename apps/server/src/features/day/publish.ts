import { sql } from "kysely";
import type { AnswerOf } from "@bridgehead/contract/operation";
import type {
  DayChange,
  DayChangeKind,
  Placement,
  Told,
  publishRepair as publishOperation,
} from "@bridgehead/contract/day";
import type { Refusal } from "@bridgehead/contract/problems";
import { topics } from "@bridgehead/contract/realtime";
import { readText, type Locale } from "@bridgehead/domain/shared/language";
import { ok, type Result } from "@bridgehead/domain/shared/result";
import { translatorFor } from "@bridgehead/language";
import { recordContactAccess } from "../../platform/audit/contact-access.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import { lockDraft, selectMeetings } from "../timetable/store.ts";
import { publishIn, type Asked } from "../timetable/use-cases.ts";
import { selectFacts, toldOf, type DayFacts } from "./facts.ts";
import { incidentBehind, noticesOf, type Notice } from "./notices.ts";
import { insertNotices, isWaiting, selectRepairs, type RepairRow } from "./store.ts";

/**
 * Publishes the repaired draft and tells people of it in one transaction. People are told the difference between what was
 * published before them and this version, once per meeting, however many repairs and moves lie between; a repair's incident is
 * the cause where it touched the meeting. Where nothing was published yet, the difference the waiting repairs made.
 *
 * The timetable's own publishing tells nobody by letter: an ordinary version is announced by the organiser.
 */
export async function publishRepair(
  { db, hub, mail, config }: Deps,
  caller: Asked & { readonly address: string },
  revision: number,
): Promise<Result<AnswerOf<typeof publishOperation>, Refusal>> {
  const { eventId, now } = caller;
  return db.transaction().execute(async (trx) => {
    await lockDraft(trx, eventId);
    const changes = await changesToTell(trx, eventId);
    const waiting = (await selectRepairs(trx, eventId)).filter(isWaiting);
    const published = await publishIn(trx, hub, caller, { revision });
    if (!published.ok) return published;
    const version = published.value.number;
    const facts = await selectFacts(trx, eventId);
    const incidentOf = (change: DayChange) => {
      const repair = waiting.find((one) => one.changes.some(({ meetingId }) => meetingId === change.meetingId));
      return repair && incidentBehind(change, repair.incidents);
    };
    const notices = noticesOf(changes, incidentOf, facts);
    await insertNotices(
      trx,
      eventId,
      version,
      now,
      notices.map(({ kind, id, change, texts }) => ({
        organisationId: kind === "organisation" ? id : null,
        interpreterId: kind === "interpreter" ? id : null,
        meetingId: change.meetingId as string,
        kind: change.kind,
        texts,
      })),
    );
    const letters = await lettersFor(trx, caller, notices, facts, config.publicUrl);
    for (const letter of letters) await mail.post(trx, letter);
    await sql`update day_repairs set published_version = ${version} where event_id = ${eventId} and undone_at is null and published_version is null`.execute(
      trx,
    );
    await hub.announce(trx, topics.eventRoom(eventId, "day"));
    return ok({ version, notices: notices.length, letters: letters.length });
  });
}

/** Whom the next publication will tell. */
export async function waitingTold(db: Trx, eventId: string, facts: DayFacts): Promise<readonly Told[]> {
  return toldOf(await changesToTell(db, eventId), facts);
}

type Held = { readonly id: string; readonly nearId: string; readonly farId: string } & Placement;

/** What the draft holds otherwise than people know it. */
async function changesToTell(db: Trx, eventId: string): Promise<readonly DayChange[]> {
  const repairs = (await selectRepairs(db, eventId)).filter(isWaiting);
  // A version published meanwhile in the ordinary way told nobody of a repair that waits.
  const since = repairs.at(-1)?.acceptedAt ?? null;
  const { rows } = await sql<{ meetings: Held[] }>`
    select snapshot->'meetings' as meetings from timetable_versions where event_id = ${eventId} and published_at <= coalesce(${since}::timestamptz, 'infinity') order by number desc limit 1`.execute(
    db,
  );
  const now = (await selectMeetings(db, eventId)).filter(({ state }) => state === "scheduled") as unknown as Held[];
  const known = rows[0]?.meetings ?? undo(now, repairs);
  const before = new Map(known.map((meeting) => [meeting.id, meeting]));
  const after = new Map(now.map((meeting) => [meeting.id, meeting]));
  const ended = new Set(
    repairs.flatMap(({ changes }) => changes.flatMap((one) => (one.kind === "cancelled" ? (one.meetingId ?? []) : []))),
  );
  return [...new Map([...before, ...after]).values()].flatMap(({ id, nearId, farId }): DayChange[] => {
    const [was, is] = [before.get(id), after.get(id)];
    const kind = kindOf(was, is, ended.has(id));
    return kind
      ? [{ meetingId: id, nearId, farId, kind, before: placement(was), after: placement(is), causes: [] }]
      : [];
  });
}

/** The meetings as they were before repairs that are named newest first. */
function undo(now: readonly Held[], repairs: readonly RepairRow[]): readonly Held[] {
  const held = new Map(now.map((meeting) => [meeting.id, meeting]));
  for (const { changes } of repairs)
    for (const { meetingId, nearId, farId, before } of changes) {
      if (meetingId === null) continue;
      if (before) held.set(meetingId, { id: meetingId, nearId, farId, ...before });
      else held.delete(meetingId);
    }
  return [...held.values()];
}

const placement = (held: Held | undefined): Placement | null =>
  held ? { slotId: held.slotId, placeId: held.placeId, interpreterId: held.interpreterId } : null;

function kindOf(was: Held | undefined, is: Held | undefined, isEnded: boolean): DayChangeKind | null {
  if (!was) return is ? "added" : null;
  if (!is) return isEnded ? "cancelled" : "dropped";
  if (was.slotId !== is.slotId) return "moved";
  if (was.interpreterId !== is.interpreterId) return "other-interpreter";
  return was.placeId === is.placeId ? null : "other-place";
}

type Reader = {
  readonly kind: Notice["kind"];
  readonly id: string;
  readonly personId: string;
  readonly email: string;
  readonly languages: readonly string[];
};

/** One letter a person, in the person's language, with everything that changed for the party. Reading addresses is logged. */
async function lettersFor(
  trx: Parameters<typeof recordContactAccess>[0],
  { eventId, actor, now, address }: Asked & { readonly address: string },
  notices: readonly Notice[],
  facts: DayFacts,
  publicUrl: string,
) {
  const ids = (kind: Notice["kind"]) => [...new Set(notices.filter((one) => one.kind === kind).map(({ id }) => id))];
  const { rows } = await sql<Reader>`
    select 'organisation' as kind, d.organisation_id as id, d.person_id as "personId", c.email, g.languages
    from registration_delegates d join registrations g on g.event_id = d.event_id and g.organisation_id = d.organisation_id join person_contacts c on c.person_id = d.person_id
    where d.event_id = ${eventId} and d.organisation_id = any(${ids("organisation")}::uuid[]) and c.email is not null
    union all
    select 'interpreter', i.id, i.person_id, c.email, array[coalesce(i.names->>'original', 'ko')]
    from interpreters i join person_contacts c on c.person_id = i.person_id
    where i.event_id = ${eventId} and i.id = any(${ids("interpreter")}::uuid[]) and c.email is not null`.execute(trx);
  await recordContactAccess(
    trx,
    now,
    {
      accountId: actor.accountId,
      readerRole: actor.grants[0]?.role ?? "organiser",
      readerCountry: "ZZ",
      readerAddress: address,
      fields: ["email"],
      reason: "day.publish",
      eventId,
    },
    rows.map(({ personId }) => personId),
  );
  return rows.map((reader) => {
    const locale = languageOf(reader.languages);
    const t = translatorFor(locale);
    const own = notices.filter((one) => one.kind === reader.kind && one.id === reader.id);
    const event = readText(facts.event, locale)?.text ?? "";
    return {
      purpose: "day.change",
      to: reader.email,
      subject: t("mail.day.subject", { event, count: own.length }),
      body: t("mail.day.body", {
        event,
        changes: own.map(({ texts }) => texts[locale]).join("\n"),
        link: `${publicUrl}/${locale}/events/${eventId}/timetable/${reader.kind}s/${reader.id}`,
      }),
    };
  });
}

const languageOf = (languages: readonly string[]): Locale =>
  languages.includes("ko") ? "ko" : languages.includes("zh") ? "zh" : "en";
