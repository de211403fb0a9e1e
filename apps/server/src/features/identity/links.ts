import { z } from "zod";
import { locales, type Locale } from "@bridgehead/domain/shared/language";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { translatorFor } from "@bridgehead/language";
import type { Db, Trx } from "../../platform/database/connect.ts";
import { insertGrant } from "./store.ts";
import { hashToken, newToken } from "./tokens.ts";

export const firstAdminHours = 24;
export const signInMinutes = 30;
export const invitationDays = 14;
const delegateDays = 120;

/** Where a link that signs in leads; the page there asks for one press, so that mail scanners which follow links do not use it up. */
export const enterUrl = (publicUrl: string, token: string): string => `${publicUrl}/enter/${token}`;

/** The link for the first administrator, made at a start that finds none. A link made by an earlier start ends. */
export async function makeFirstAdminLink(db: Db, now: Date): Promise<string> {
  await db.deleteFrom("one_time_links").where("purpose", "=", "first-admin").where("used_at", "is", null).execute();
  return insertLink(db, {
    purpose: "first-admin",
    accountId: null,
    payload: {},
    now,
    lastsMs: firstAdminHours * 3_600_000,
  });
}

export async function makeSignInLink(trx: Trx, accountId: string, now: Date, lastsMs: number): Promise<string> {
  return insertLink(trx, { purpose: "sign-in", accountId, payload: {}, now, lastsMs });
}

export type DelegateLink = {
  readonly eventId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly now: Date;
  readonly expiresAt?: Date;
  /** One of its delegates, whose link it then is alone. */
  readonly personId?: string | undefined;
};

/** The personal link of an organisation's delegates: an account of their own, entered as often as they like until it expires. */
export async function makeDelegateLink(trx: Trx, link: DelegateLink): Promise<{ token: string; expiresAt: Date }> {
  const expiresAt = link.expiresAt ?? new Date(link.now.getTime() + delegateDays * 24 * 3_600_000);
  const { id } = await trx
    .insertInto("accounts")
    .values({ name: link.name, locale: link.locale, created_at: link.now, person_id: link.personId ?? null })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertGrant(
    trx,
    id,
    { role: "delegate", scope: { kind: "organisation", eventId: link.eventId, organisationId: link.organisationId } },
    null,
  );
  const token = await insertLink(trx, {
    purpose: "delegate",
    accountId: id,
    payload: { eventId: link.eventId },
    now: link.now,
    lastsMs: expiresAt.getTime() - link.now.getTime(),
  });
  return { token, expiresAt };
}

export type InterpreterLink = Omit<DelegateLink, "organisationId"> & { readonly interpreterId: string };

/** The personal link of an interpreter: the own assignments of one event, as often as they like until it expires. */
export async function makeInterpreterLink(
  trx: Trx,
  link: InterpreterLink,
): Promise<{ token: string; expiresAt: Date }> {
  const expiresAt = link.expiresAt ?? new Date(link.now.getTime() + delegateDays * 24 * 3_600_000);
  const { id } = await trx
    .insertInto("accounts")
    .values({ name: link.name, locale: link.locale, created_at: link.now })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { eventId, interpreterId } = link;
  await insertGrant(trx, id, { role: "interpreter", scope: { kind: "interpreter", eventId, interpreterId } }, null);
  const token = await insertLink(trx, {
    purpose: "interpreter",
    accountId: id,
    payload: { eventId: link.eventId, interpreterId: link.interpreterId },
    now: link.now,
    lastsMs: expiresAt.getTime() - link.now.getTime(),
  });
  return { token, expiresAt };
}

type Opened = { readonly accountId: string; readonly purpose: string; readonly goTo: string };

/**
 * Uses a link: exactly once for all but the delegates', whatever number of requests race for it. The first admin's
 * makes the account.
 */
export async function useLink(
  trx: Trx,
  token: string,
  now: Date,
  locale: Locale,
): Promise<Result<Opened, { code: "link-used-or-expired" }>> {
  const link = await trx
    .selectFrom("one_time_links")
    .selectAll()
    .where("token_hash", "=", hashToken(token))
    .forUpdate()
    .executeTakeFirst();
  const isReusable = link?.purpose === "delegate" || link?.purpose === "interpreter";
  if (!link || Date.parse(link.expires_at) <= now.getTime() || (link.used_at !== null && !isReusable))
    return refuse({ code: "link-used-or-expired" });
  const accountId = link.account_id ?? (await makeFirstAdmin(trx, now, locale));
  const account = await trx
    .selectFrom("accounts")
    .select("locale")
    .where("id", "=", accountId)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  if (!account) return refuse({ code: "link-used-or-expired" });
  await trx
    .updateTable("one_time_links")
    .set({ used_at: now, account_id: accountId })
    .where("token_hash", "=", link.token_hash)
    .execute();
  const { eventId, interpreterId } = LinkPayload.parse(link.payload);
  // Whoever comes by a personal link reads the language it was made in, and lands on the page that is theirs.
  const home = `/${account.locale}/events/${eventId}`;
  // The first administrator has neither name nor password yet: the page of the account asks for both.
  const goTo =
    eventId === undefined
      ? link.purpose === "first-admin"
        ? `/${account.locale}/account`
        : "/"
      : interpreterId === undefined
        ? `${home}/${(await isPublished(trx, eventId)) ? "my-day" : "for-you"}`
        : `${home}/timetable/interpreters/${interpreterId}`;
  return ok({ accountId, purpose: link.purpose, goTo });
}

const LinkPayload = z.object({ eventId: z.string().optional(), interpreterId: z.string().optional() });

/** A delegate chooses partners until there is a timetable, and then looks at their day. */
async function isPublished(trx: Trx, eventId: string): Promise<boolean> {
  const version = await trx
    .selectFrom("timetable_versions")
    .select("number")
    .where("event_id", "=", eventId)
    .limit(1)
    .executeTakeFirst();
  return version !== undefined;
}

/** The language of a personal link, for the page that asks for one press; undefined where the link says none. */
export async function localeOfLink(db: Db, token: string): Promise<Locale | undefined> {
  const account = await db
    .selectFrom("one_time_links")
    .innerJoin("accounts", "accounts.id", "one_time_links.account_id")
    .select("accounts.locale")
    .where("token_hash", "=", hashToken(token))
    .executeTakeFirst();
  return locales.find((locale) => locale === account?.locale);
}

async function makeFirstAdmin(trx: Trx, now: Date, locale: Locale): Promise<string> {
  const name = translatorFor(locale)("account.first-admin");
  const { id } = await trx
    .insertInto("accounts")
    .values({ name, locale, created_at: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertGrant(trx, id, { role: "platform-admin", scope: { kind: "platform" } }, null);
  return id;
}

type NewLink = {
  readonly purpose: "first-admin" | "sign-in" | "delegate" | "interpreter";
  readonly accountId: string | null;
  readonly payload: object;
  readonly now: Date;
  readonly lastsMs: number;
};

async function insertLink(trx: Trx, { purpose, accountId, payload, now, lastsMs }: NewLink): Promise<string> {
  const { token, hash } = newToken();
  await trx
    .insertInto("one_time_links")
    .values({
      token_hash: hash,
      purpose,
      account_id: accountId,
      payload: JSON.stringify(payload),
      created_at: now,
      expires_at: new Date(now.getTime() + lastsMs),
    })
    .execute();
  return token;
}
