import type { z } from "zod";
import type { AccountView, GrantBody } from "@bridgehead/contract/identity";
import type { Grant, Role } from "@bridgehead/domain/identity/policy";
import type { Db, Trx } from "../../platform/database/connect.ts";

type GrantRow = {
  readonly role: Role;
  readonly scope_kind: "platform" | "region" | "event" | "organisation" | "interpreter";
  readonly region_id: string | null;
  readonly event_id: string | null;
  readonly organisation_id: string | null;
  readonly interpreter_id: string | null;
};

/** A row of `grants` as the policy reads it. */
export function grantOf(row: GrantRow): Grant {
  const { role, region_id: regionId, event_id: eventId, organisation_id: organisationId } = row;
  switch (row.scope_kind) {
    case "platform":
      return { role, scope: { kind: "platform" } };
    case "region":
      return { role, scope: { kind: "region", regionId: regionId ?? "" } };
    case "event":
      return { role, scope: { kind: "event", eventId: eventId ?? "" } };
    case "organisation":
      return { role, scope: { kind: "organisation", eventId: eventId ?? "", organisationId: organisationId ?? "" } };
    case "interpreter":
      return { role, scope: { kind: "interpreter", eventId: eventId ?? "", interpreterId: row.interpreter_id ?? "" } };
  }
}

/** Gives a role; giving it twice is giving it once. */
export async function insertGrant(
  trx: Trx,
  accountId: string,
  { role, scope }: z.output<typeof GrantBody>,
  grantedBy: string | null,
): Promise<void> {
  await trx
    .insertInto("grants")
    .values({
      account_id: accountId,
      role,
      scope_kind: scope.kind,
      region_id: scope.kind === "region" ? scope.regionId : null,
      event_id: "eventId" in scope ? scope.eventId : null,
      organisation_id: scope.kind === "organisation" ? scope.organisationId : null,
      interpreter_id: scope.kind === "interpreter" ? scope.interpreterId : null,
      granted_by: grantedBy,
    })
    .onConflict((conflict) => conflict.constraint("grants_once").doNothing())
    .execute();
}

type Accounts = { readonly accounts: z.input<typeof AccountView>[]; readonly total: number };

/** Accounts by name, with their roles: two queries whatever the number. */
export async function readAccounts(
  db: Trx,
  { search, limit, offset }: { search?: string | undefined; limit: number; offset: number },
): Promise<Accounts> {
  const pattern = `%${(search ?? "").replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db
    .selectFrom("accounts")
    .selectAll()
    .select((eb) => eb.fn.countAll<number>().over().as("total"))
    .where((eb) => eb.or([eb("name", "ilike", pattern), eb("email", "ilike", pattern)]))
    .orderBy("name")
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
  return { accounts: await withGrants(db, rows), total: rows[0]?.total ?? 0 };
}

export async function readAccount(db: Trx, accountId: string): Promise<z.input<typeof AccountView> | undefined> {
  const rows = await db.selectFrom("accounts").selectAll().where("id", "=", accountId).execute();
  return (await withGrants(db, rows))[0];
}

type AccountRow = {
  readonly id: string;
  readonly email: string | null;
  readonly name: string;
  readonly locale: "ko" | "zh" | "en";
  readonly password_hash: string | null;
  readonly created_at: string;
  readonly disabled_at: string | null;
};

async function withGrants(db: Trx, accounts: readonly AccountRow[]): Promise<z.input<typeof AccountView>[]> {
  const ids = accounts.map((account) => account.id);
  const grants =
    ids.length === 0
      ? []
      : await db.selectFrom("grants").selectAll().where("account_id", "in", ids).orderBy("created_at").execute();
  const byAccount = Map.groupBy(grants, (grant) => grant.account_id);
  return accounts.map((account) => ({
    id: account.id,
    email: account.email,
    name: account.name,
    locale: account.locale,
    hasPassword: account.password_hash !== null,
    isDisabled: account.disabled_at !== null,
    createdAt: account.created_at,
    grants: (byAccount.get(account.id) ?? []).map((row) => ({ id: row.id, ...grantOf(row) })),
  }));
}

/** Whether an enabled platform admin other than `accountId` exists; locks the grants looked at. */
export async function anotherAdminExists(trx: Trx, accountId: string): Promise<boolean> {
  const found = await trx
    .selectFrom("grants")
    .innerJoin("accounts", "accounts.id", "grants.account_id")
    .select("accounts.id")
    .where("role", "=", "platform-admin")
    .where("scope_kind", "=", "platform")
    .where("disabled_at", "is", null)
    .where("accounts.id", "<>", accountId)
    .forUpdate()
    .executeTakeFirst();
  return found !== undefined;
}

export async function adminExists(db: Db): Promise<boolean> {
  const found = await db
    .selectFrom("grants")
    .innerJoin("accounts", "accounts.id", "grants.account_id")
    .select("accounts.id")
    .where("role", "=", "platform-admin")
    .where("disabled_at", "is", null)
    .executeTakeFirst();
  return found !== undefined;
}
