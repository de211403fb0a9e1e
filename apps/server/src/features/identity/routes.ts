import {
  changeAccount,
  changeMyAccount,
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
import { ok } from "@bridgehead/domain/shared/result";
import type { Deps } from "../../platform/deps.ts";
import type { App } from "../../platform/http/app.ts";
import { mount } from "../../platform/http/mount.ts";
import * as accounts from "./accounts.ts";
import { addEnterPage } from "./enter-page.ts";
import { openWithLink, requestLink, signInWithPassword, viewOf } from "./sign-in.ts";
import { cookieName, endSignIns } from "./sign-ins.ts";
import { readAccounts } from "./store.ts";

/** Signing in and out, one's own account, and the administrator's accounts and roles. */
export function identityRoutes(app: App, deps: Deps): void {
  const { db, mail } = deps;
  // A person types a password a few times a minute; a program that guesses wants thousands.
  const signInLimit = { max: 10, perSeconds: 60 };

  mount(app, whoAmI, async ({ actor }) => ok(viewOf(actor, mail.sends)));
  mount(app, signIn, (call) => signInWithPassword(call, deps, app.limiter), { limit: signInLimit });
  mount(app, requestSignInLink, (call) => requestLink(call, deps, app.limiter), { limit: signInLimit });
  mount(app, openLink, (call) => openWithLink(call, deps), { limit: { max: 20, perSeconds: 60 } });
  mount(app, signOut, async ({ actor, body, request, reply }) => {
    const token = request.cookies[cookieName] ?? "";
    await endSignIns(db, body.everywhere && actor.accountId !== null ? { accountId: actor.accountId } : { token });
    void reply.clearCookie(cookieName, { path: "/" });
    return ok(undefined);
  });
  mount(app, changeMyAccount, (call) => accounts.changeOwn(call, deps));

  mount(app, listAccounts, async ({ query }) => ok(await readAccounts(db, query)));
  mount(app, createAccount, (call) => accounts.create(call, deps));
  mount(app, changeAccount, (call) => accounts.change(call, deps));
  mount(app, grantRole, (call) => accounts.grant(call, deps));
  mount(app, revokeRole, (call) => accounts.revoke(call, deps));
  mount(app, createDelegateLink, (call) => accounts.inviteDelegates(call, deps));
  mount(app, createInterpreterLink, (call) => accounts.inviteInterpreter(call, deps));
  mount(app, listOutbox, async ({ query }) => {
    const rows = await db.selectFrom("outbox").selectAll().orderBy("created_at", "desc").limit(query.limit).execute();
    const mails = rows.map((row) => ({
      id: row.id,
      purpose: row.purpose,
      toAddress: row.to_address,
      subject: row.subject,
      body: row.body,
      createdAt: row.created_at,
      sentAt: row.sent_at,
      error: row.error,
    }));
    return ok({ sendsMail: mail.sends, mails });
  });
  addEnterPage(app, deps);
}
