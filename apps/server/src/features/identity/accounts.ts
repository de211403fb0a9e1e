import type {
  changeAccount,
  changeMyAccount,
  createAccount,
  createDelegateLink,
  createInterpreterLink,
  grantRole,
  revokeRole,
} from "@bridgehead/contract/identity";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { translatorFor } from "@bridgehead/language";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Call } from "../../platform/http/mount.ts";
import { enterUrl, invitationDays, makeDelegateLink, makeInterpreterLink, makeSignInLink } from "./links.ts";
import { hashPassword, passwordFits } from "./passwords.ts";
import { cookieName, endSignIns } from "./sign-ins.ts";
import { viewOf } from "./sign-in.ts";
import { anotherAdminExists, insertGrant, readAccount } from "./store.ts";

const uniqueViolation = "23505";

/** Makes an account with its roles and invites its person by mail. */
export async function create({ body, now, actor }: Call<typeof createAccount>, { db, mail, config }: Deps) {
  const created = await db
    .transaction()
    .execute(async (trx) => {
      const { id } = await trx
        .insertInto("accounts")
        .values({ email: body.email, name: body.name, locale: body.locale, created_at: now })
        .returning("id")
        .executeTakeFirstOrThrow();
      for (const grant of body.grants) await insertGrant(trx, id, grant, actor.accountId);
      await log(trx, "account.create", id, { roles: body.grants.map(({ role }) => role) }, actor, now);
      const token = await makeSignInLink(trx, id, now, invitationDays * 24 * 3_600_000);
      const t = translatorFor(body.locale);
      const text = t("mail.invitation.body", {
        name: body.name,
        days: invitationDays,
        url: enterUrl(config.publicUrl, token),
      });
      await mail.post(trx, {
        purpose: "invitation",
        to: body.email,
        subject: t("mail.invitation.subject"),
        body: text,
      });
      return readAccount(trx, id);
    })
    .catch(refuseTaken);
  if (created === "taken") return refuse({ code: "account-exists" as const });
  void mail.deliver().catch(() => {});
  return created ? ok(created) : refuse({ code: "not-found" as const });
}

/** Renames, disables, enables. The last administrator stays. */
export async function change({ params: { accountId }, body, now, actor }: Call<typeof changeAccount>, { db }: Deps) {
  return db.transaction().execute(async (trx) => {
    if (body.isDisabled && !(await anotherAdminExists(trx, accountId))) return refuse({ code: "last-admin" as const });
    const disabled = body.isDisabled === undefined ? {} : { disabled_at: body.isDisabled ? now : null };
    const name = body.name === undefined ? {} : { name: body.name };
    if (Object.keys({ ...disabled, ...name }).length > 0)
      await trx
        .updateTable("accounts")
        .set({ ...disabled, ...name })
        .where("id", "=", accountId)
        .execute();
    if (body.isDisabled) await endSignIns(trx, { accountId });
    if (body.isDisabled !== undefined)
      await log(trx, body.isDisabled ? "account.disable" : "account.enable", accountId, {}, actor, now);
    const account = await readAccount(trx, accountId);
    return account ? ok(account) : refuse({ code: "not-found" as const });
  });
}

export async function grant({ params: { accountId }, body, now, actor }: Call<typeof grantRole>, { db }: Deps) {
  return db.transaction().execute(async (trx) => {
    if (!(await readAccount(trx, accountId))) return refuse({ code: "not-found" as const });
    await insertGrant(trx, accountId, body, actor.accountId);
    await log(trx, "grant.give", accountId, { role: body.role, scope: body.scope }, actor, now);
    const account = await readAccount(trx, accountId);
    return account ? ok(account) : refuse({ code: "not-found" as const });
  });
}

export async function revoke({ params: { accountId, grantId }, now, actor }: Call<typeof revokeRole>, { db }: Deps) {
  return db.transaction().execute(async (trx) => {
    const found = await trx
      .selectFrom("grants")
      .select("role")
      .where("id", "=", grantId)
      .where("account_id", "=", accountId)
      .forUpdate()
      .executeTakeFirst();
    if (!found) return refuse({ code: "not-found" as const });
    if (found.role === "platform-admin" && !(await anotherAdminExists(trx, accountId)))
      return refuse({ code: "last-admin" as const });
    await trx.deleteFrom("grants").where("id", "=", grantId).execute();
    await log(trx, "grant.revoke", accountId, { role: found.role }, actor, now);
    const account = await readAccount(trx, accountId);
    return account ? ok(account) : refuse({ code: "not-found" as const });
  });
}

/** One's own account. A new password needs the old one where there is one, and ends the other sign-ins. */
export async function changeOwn(
  { body, now, actor, request }: Call<typeof changeMyAccount>,
  { db, mail, config }: Deps,
) {
  const accountId = actor.accountId ?? "";
  const stored = await db
    .selectFrom("accounts")
    .select("password_hash")
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  if (
    body.password &&
    stored.password_hash !== null &&
    !(await passwordFits(body.password.current ?? "", stored.password_hash, config.passwordCost))
  )
    return refuse({ code: "sign-in-failed" as const });
  const changes = {
    ...(body.name === undefined ? {} : { name: body.name }),
    ...(body.locale === undefined ? {} : { locale: body.locale }),
    ...(body.email === undefined ? {} : { email: body.email }),
    ...(body.password ? { password_hash: await hashPassword(body.password.next, config.passwordCost) } : {}),
  };
  const changed = await db
    .transaction()
    .execute(async (trx) => {
      if (Object.keys(changes).length > 0)
        await trx.updateTable("accounts").set(changes).where("id", "=", accountId).execute();
      if (body.password) await endSignIns(trx, { accountId, except: request.cookies[cookieName] });
      await log(trx, "account.change-own", accountId, { fields: Object.keys(changes) }, actor, now);
      return readAccount(trx, accountId);
    })
    .catch(refuseTaken);
  if (changed === "taken") return refuse({ code: "account-exists" as const });
  return changed ? ok(viewOf({ ...actor, ...changed, accountId }, mail.sends)) : refuse({ code: "not-found" as const });
}

/** The personal link of an organisation's delegates, for the organiser to send, and mailed where an address is given. */
export async function inviteDelegates(
  { params, body, now, actor }: Call<typeof createDelegateLink>,
  { db, mail, config }: Deps,
) {
  const made = await db.transaction().execute(async (trx) => {
    if (body.personId && !(await isDelegate(trx, { ...params, personId: body.personId }))) return undefined;
    const expiresAt = body.expiresAt === undefined ? {} : { expiresAt: new Date(body.expiresAt) };
    const link = await makeDelegateLink(trx, {
      ...params,
      name: body.name,
      locale: body.locale,
      now,
      personId: body.personId,
      ...expiresAt,
    });
    const url = enterUrl(config.publicUrl, link.token);
    if (body.email) {
      const t = translatorFor(body.locale);
      const days = Math.ceil((link.expiresAt.getTime() - now.getTime()) / (24 * 3_600_000));
      await mail.post(trx, {
        purpose: "delegate-link",
        to: body.email,
        subject: t("mail.delegate-link.subject"),
        body: t("mail.delegate-link.body", { name: body.name, url, days }),
      });
    }
    await log(trx, "delegate-link.create", params.organisationId, {}, actor, now, params.eventId);
    return { url, expiresAt: link.expiresAt.toISOString() };
  });
  if (!made) return refuse({ code: "not-found" as const });
  void mail.deliver().catch(() => {});
  return ok(made);
}

async function isDelegate(
  trx: Trx,
  { eventId, organisationId, personId }: { eventId: string; organisationId: string; personId: string },
): Promise<boolean> {
  const found = await trx
    .selectFrom("registration_delegates")
    .select("person_id")
    .where("event_id", "=", eventId)
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return found !== undefined;
}

/** The personal link of an interpreter, for the organiser to send. */
export async function inviteInterpreter(
  { params, body, now, actor }: Call<typeof createInterpreterLink>,
  { db, config }: Deps,
) {
  return ok(
    await db.transaction().execute(async (trx) => {
      const link = await makeInterpreterLink(trx, { ...params, ...body, now });
      await log(trx, "interpreter-link.create", params.interpreterId, {}, actor, now, params.eventId);
      return { url: enterUrl(config.publicUrl, link.token), expiresAt: link.expiresAt.toISOString() };
    }),
  );
}

function log(
  trx: Trx,
  action: string,
  recordId: string,
  detail: Readonly<Record<string, unknown>>,
  actor: { accountId: string | null; name: string },
  at: Date,
  eventId?: string,
): Promise<void> {
  return recordActivity(trx, {
    ...doneBy(actor, at),
    action,
    recordKind: action.split(".")[0] ?? "",
    recordId,
    detail,
    eventId: eventId ?? null,
  });
}

function refuseTaken(error: unknown): "taken" {
  if ((error as { code?: string }).code === uniqueViolation) return "taken";
  throw error;
}
