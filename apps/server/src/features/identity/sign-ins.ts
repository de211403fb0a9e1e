import type { FastifyReply } from "fastify";
import { sql } from "kysely";
import type { Grant } from "@bridgehead/domain/identity/policy";
import type { Db, Trx } from "../../platform/database/connect.ts";
import type { Actor } from "../../platform/http/actor.ts";
import { hashToken, newToken } from "./tokens.ts";
import { grantOf } from "./store.ts";

export const cookieName = "bridgehead";
const signInDays = 30;
/** A sign-in's last use is written at most this often. */
const seenEveryMs = 10 * 60_000;
const dayMs = 24 * 3_600_000;

/** Starts a sign-in and gives the browser its cookie. A new token each time: one that was planted before is worth nothing. */
export async function startSignIn(
  trx: Trx,
  reply: FastifyReply,
  accountId: string,
  options: { now: Date; isHttps: boolean; userAgent: string },
): Promise<void> {
  const { token, hash } = newToken();
  const expiresAt = new Date(options.now.getTime() + signInDays * dayMs);
  await trx
    .insertInto("sign_ins")
    .values({
      token_hash: hash,
      account_id: accountId,
      created_at: options.now,
      last_seen_at: options.now,
      expires_at: expiresAt,
      user_agent: options.userAgent.slice(0, 200),
    })
    .execute();
  void reply.setCookie(cookieName, token, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: options.isHttps,
    maxAge: signInDays * (dayMs / 1000),
  });
}

/** Ends one sign-in, or all of the account's but none, at once. */
export async function endSignIns(
  trx: Trx,
  where: { token: string } | { accountId: string; except?: string | undefined },
): Promise<void> {
  const query = trx.deleteFrom("sign_ins");
  if ("token" in where) await query.where("token_hash", "=", hashToken(where.token)).execute();
  else if (where.except === undefined) await query.where("account_id", "=", where.accountId).execute();
  else
    await query.where("account_id", "=", where.accountId).where("token_hash", "<>", hashToken(where.except)).execute();
}

/** Who holds the token: one query, roles included, so that a role taken back ends at once. */
export async function actorOf(db: Db, token: string, now: Date): Promise<Actor | undefined> {
  const hash = hashToken(token);
  const row = await db
    .selectFrom("sign_ins")
    .innerJoin("accounts", "accounts.id", "sign_ins.account_id")
    .where("token_hash", "=", hash)
    .where("expires_at", ">", now.toISOString())
    .where("disabled_at", "is", null)
    .select([
      "accounts.id",
      "email",
      "name",
      "locale",
      "last_seen_at",
      sql<boolean>`password_hash is not null`.as("has_password"),
    ])
    .select((eb) =>
      eb
        .selectFrom("grants")
        .whereRef("grants.account_id", "=", "accounts.id")
        .select(
          sql<
            GrantRow[]
          >`coalesce(json_agg(json_build_object('id', grants.id, 'role', role, 'scope_kind', scope_kind, 'region_id', region_id, 'event_id', event_id, 'organisation_id', organisation_id, 'interpreter_id', interpreter_id)), '[]')`.as(
            "list",
          ),
        )
        .as("grants"),
    )
    .executeTakeFirst();
  if (!row) return undefined;
  if (now.getTime() - Date.parse(row.last_seen_at) > seenEveryMs)
    await db.updateTable("sign_ins").set({ last_seen_at: now }).where("token_hash", "=", hash).execute();
  const grants: Grant[] = (row.grants ?? []).map(grantOf);
  return {
    accountId: row.id,
    email: row.email,
    name: row.name,
    locale: row.locale,
    hasPassword: row.has_password,
    grants,
  };
}

type GrantRow = Parameters<typeof grantOf>[0];
