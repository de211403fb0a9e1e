// What a *.db.test.ts starts from: a fresh migrated database, and an app on it with a clock that stands still.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { call, type CallInput } from "@bridgehead/contract/client";
import type { AnswerOf, Operation } from "@bridgehead/contract/operation";
import type { Grant } from "@bridgehead/domain/identity/policy";
import type { Locale } from "@bridgehead/domain/shared/language";
import { buildApp, type BuiltApp } from "@bridgehead/server/app";
import { newToken } from "@bridgehead/server/features/identity/tokens";
import { insertGrant } from "@bridgehead/server/features/identity/store";
import { fakeClock } from "@bridgehead/server/platform/clock/clock";
import { defaultConfig, type Config } from "@bridgehead/server/platform/config";
import { openDatabase, type OpenDatabase } from "@bridgehead/server/platform/database/connect";
import type { Feature } from "@bridgehead/server/platform/feature";

process.env["BRIDGEHEAD_ALLOW_UNSAFE_DATABASE"] = "1";

export type FreshDatabase = OpenDatabase & AsyncDisposable;

/** A migrated database of one's own, dropped at the end: `await using database = await freshDatabase()`. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const template = inject("databaseServer");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer(template, `create database ${name} template template_migrated`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  const opened = await openDatabase(url.href, { poolMax: 5 });
  const close = async () => {
    await opened.close();
    await onServer(template, `drop database if exists ${name} with (force)`);
  };
  return { ...opened, close, [Symbol.asyncDispose]: close };
}

export type SignedIn = {
  readonly accountId: string;
  readonly cookie: string;
  /** Calls an operation as this person. Refusals throw `ProblemError`. */
  call<O extends AnyOperation>(operation: O, input?: CallInput<O>): Promise<AnswerOf<O>>;
};

export type TestApp = BuiltApp &
  AsyncDisposable & {
    readonly database: FreshDatabase;
    readonly clock: ReturnType<typeof fakeClock>;
    /** A person with these roles, signed in. */
    signIn(grants: readonly Grant[], person?: { name?: string; locale?: Locale; email?: string }): Promise<SignedIn>;
    /** A platform administrator, signed in. */
    signInAsAdmin(): Promise<SignedIn>;
    /** Calls an operation as nobody. */
    readonly nobody: Pick<SignedIn, "call">;
  };

export const testStartsAt = "2026-11-20T01:00:00.000Z";

// oxlint-disable-next-line typescript/no-explicit-any -- any operation at all
type AnyOperation = Operation<any, any, any, any>;

/** `await using app = await testApp()`: the whole server on a fresh database, asked without a network. */
export async function testApp(
  options: { features?: readonly Feature[]; config?: Partial<Config>; lang?: Locale } = {},
): Promise<TestApp> {
  const database = await freshDatabase();
  const dataFolder = mkdtempSync(path.join(tmpdir(), "bridgehead-app-"));
  const clock = fakeClock(testStartsAt);
  const config = {
    ...defaultConfig,
    logLevel: "silent",
    publicUrl: "http://bridgehead.test",
    passwordCost: 10,
    ...options.config,
    dataFolder,
  };
  const built = await buildApp({
    db: database.db,
    databaseUrl: database.url,
    config,
    clock,
    features: options.features ?? (await import("@bridgehead/server/features/index")).features,
  });
  const close = async () => {
    await built.close();
    await database.close();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  const callAs =
    (cookie: string | undefined): SignedIn["call"] =>
    (operation, input) =>
      call(operation, input ?? ({} as never), { fetch: fetchFrom(built, cookie), lang: options.lang ?? "en" });
  const app: TestApp = {
    ...built,
    database,
    clock,
    close,
    [Symbol.asyncDispose]: close,
    nobody: { call: callAs(undefined) },
    async signIn(grants, { name = "Kim Do-yun", locale = "en", email } = {}) {
      const { id } = await database.db
        .insertInto("accounts")
        .values({ name, locale, email: email ?? null, created_at: clock.now() })
        .returning("id")
        .executeTakeFirstOrThrow();
      for (const grant of grants) await insertGrant(database.db, id, grant, null);
      const { token, hash } = newToken();
      const expires = new Date(clock.now().getTime() + 24 * 3_600_000);
      await database.db
        .insertInto("sign_ins")
        .values({
          token_hash: hash,
          account_id: id,
          created_at: clock.now(),
          last_seen_at: clock.now(),
          expires_at: expires,
        })
        .execute();
      const cookie = `bridgehead=${token}`;
      return { accountId: id, cookie, call: callAs(cookie) };
    },
    signInAsAdmin: () =>
      app.signIn([{ role: "platform-admin", scope: { kind: "platform" } }], { name: "Administrator" }),
  };
  return app;
}

/** `fetch` that asks the app directly: the typed client runs in tests as it does in the browser. */
export function fetchFrom(app: Pick<BuiltApp, "server">, cookie?: string): typeof fetch {
  return async (address, init = {}) => {
    const request = new Request(new URL(String(address), "http://bridgehead.test"), init);
    const body = init.body === undefined || init.body === null ? undefined : Buffer.from(await request.arrayBuffer());
    const answer = await app.server.inject({
      method: request.method as "GET",
      url: String(address),
      headers: { ...Object.fromEntries(request.headers), ...(cookie ? { cookie } : {}) },
      ...(body ? { payload: body } : {}),
    });
    const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)] as [string, string]),
    );
    return new Response(
      answer.rawPayload.length === 0 || answer.statusCode === 204 ? null : new Uint8Array(answer.rawPayload),
      { status: answer.statusCode, headers },
    );
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const admin = new URL(url);
  admin.pathname = "/postgres";
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
