import type { z } from "zod";
import type { openLink, requestSignInLink, signIn, WhoAmI } from "@bridgehead/contract/identity";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { translatorFor } from "@bridgehead/language";
import type { Deps } from "../../platform/deps.ts";
import { actionsOf, type Actor } from "../../platform/http/actor.ts";
import type { Limiter } from "../../platform/http/limiter.ts";
import type { Call } from "../../platform/http/mount.ts";
import { enterUrl, makeSignInLink, signInMinutes, useLink } from "./links.ts";
import { passwordFits } from "./passwords.ts";
import { cookieName, endSignIns, startSignIn } from "./sign-ins.ts";
import { readAccount } from "./store.ts";

/** Failed attempts on one account from anywhere; slower than any person who has merely forgotten. */
const perAccount = { max: 20, perSeconds: 900 };
const mailsPerAccount = { max: 5, perSeconds: 900 };

export function viewOf(actor: Actor, sendsMail: boolean): z.input<typeof WhoAmI> {
  const { accountId, email, name, locale, hasPassword, grants } = actor;
  const account = accountId === null ? null : { id: accountId, email, name, locale: locale ?? "en", hasPassword };
  return { account, grants: grants.map(({ role, scope }) => ({ role, scope })), actions: actionsOf(actor), sendsMail };
}

/** Password sign-in. Says the same, in the same time, whether the address or the password was wrong. */
export async function signInWithPassword(
  { body, now, request, reply }: Call<typeof signIn>,
  { db, config, mail }: Deps,
  limiter: Limiter,
) {
  const waitSeconds = limiter.take(`password ${body.email}`, perAccount);
  if (waitSeconds > 0) return refuse({ code: "too-many-requests" as const, facts: { retryAfterSeconds: waitSeconds } });
  const account = await db
    .selectFrom("accounts")
    .select(["id", "password_hash"])
    .where("email", "=", body.email)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  const fits = await passwordFits(body.password, account?.password_hash ?? null, config.passwordCost);
  if (!account || !fits) return refuse({ code: "sign-in-failed" as const });
  return ok(viewOf(await enter(account.id), mail.sends));

  async function enter(accountId: string): Promise<Actor> {
    const before = request.cookies[cookieName];
    await db.transaction().execute(async (trx) => {
      if (before) await endSignIns(trx, { token: before });
      await startSignIn(trx, reply, accountId, {
        now,
        isHttps: config.publicUrl.startsWith("https:"),
        userAgent: request.headers["user-agent"] ?? "",
      });
    });
    return actorById(db, accountId);
  }
}

/** Mails a link to an address that has an account; answers the same for one that has none. */
export async function requestLink(
  { body, now, locale }: Call<typeof requestSignInLink>,
  { db, config, mail }: Deps,
  limiter: Limiter,
) {
  if (limiter.take(`link ${body.email}`, mailsPerAccount) > 0) return ok({});
  const account = await db
    .selectFrom("accounts")
    .select(["id", "locale"])
    .where("email", "=", body.email)
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  if (!account) return ok({});
  await db.transaction().execute(async (trx) => {
    const token = await makeSignInLink(trx, account.id, now, signInMinutes * 60_000);
    const t = translatorFor(locale);
    await mail.post(trx, {
      purpose: "sign-in-link",
      to: body.email,
      subject: t("mail.sign-in-link.subject"),
      body: t("mail.sign-in-link.body", { url: enterUrl(config.publicUrl, token), minutes: signInMinutes }),
    });
  });
  // Not awaited: how long the mail server takes must not tell whether there is an account.
  void mail.deliver().catch(() => {});
  return ok({});
}

/** Signs in with the token of a link, for the web app; the page at /enter does the same without scripts. */
export async function openWithLink(
  { body, now, locale, request, reply }: Call<typeof openLink>,
  { db, config, mail }: Deps,
) {
  const opened = await db.transaction().execute(async (trx) => {
    const used = await useLink(trx, body.token, now, locale);
    if (used.ok)
      await startSignIn(trx, reply, used.value.accountId, {
        now,
        isHttps: config.publicUrl.startsWith("https:"),
        userAgent: request.headers["user-agent"] ?? "",
      });
    return used;
  });
  if (!opened.ok) return opened;
  return ok({ ...viewOf(await actorById(db, opened.value.accountId), mail.sends), goTo: opened.value.goTo });
}

async function actorById(db: Deps["db"], accountId: string): Promise<Actor> {
  const account = await readAccount(db, accountId);
  if (!account) throw new Error("the account that just signed in is gone");
  return {
    accountId,
    email: account.email,
    name: account.name,
    locale: account.locale,
    hasPassword: account.hasPassword,
    grants: account.grants,
  };
}
