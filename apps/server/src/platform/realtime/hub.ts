import { randomInt } from "node:crypto";
import pg from "pg";
import { sql } from "kysely";
import type { LiveNews } from "@bridgehead/contract/realtime";
import type { Db, Trx } from "../database/connect.ts";

type News = Extract<LiveNews, { type: "news" }>;
type Watcher = (news: News) => void;

/**
 * News between the nodes, and from them to the pages, over LISTEN and NOTIFY. A topic's revision grows by one with each
 * piece of news, in the transaction that makes it: a page that slept asks for the revision and knows what it missed.
 */
export type Hub = {
  /** Names this process among the nodes. It holds the advisory lock (nodeLockClass, node) while it lives. */
  readonly node: number;
  /** Tells everybody who watches the topic, once the transaction commits. `payload` is small and free of personal data. */
  announce(trx: Trx, topic: string, payload?: unknown): Promise<number>;
  revisionOf(topic: string): Promise<number>;
  watch(topic: string, watcher: Watcher): () => void;
  close(): Promise<void>;
};

export const nodeLockClass = 7_210_001;
const channel = "bridgehead_news";
/** NOTIFY takes 8,000 bytes. */
const payloadBytesMax = 6_000;
const reconnectMs = 1_000;

export async function createHub(db: Db, url: string, onError: (error: Error) => void): Promise<Hub> {
  const node = randomInt(1, 2 ** 31 - 1);
  const watchers = new Map<string, Set<Watcher>>();
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  const deliver = (news: News) => {
    for (const watcher of watchers.get(news.topic) ?? []) {
      try {
        watcher(news);
      } catch (error) {
        onError(error as Error);
      }
    }
  };

  async function revisionOf(topic: string): Promise<number> {
    const row = await db.selectFrom("topics").select("revision").where("topic", "=", topic).executeTakeFirst();
    return row?.revision ?? 0;
  }

  async function connect(): Promise<void> {
    const fresh = new pg.Client({
      connectionString: url,
      application_name: "bridgehead news",
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    fresh.on("error", (error) => {
      onError(error);
      again(fresh);
    });
    fresh.on("end", () => again(fresh));
    fresh.on("notification", ({ payload }) => deliver(JSON.parse(payload ?? "{}") as News));
    try {
      await fresh.connect();
      await fresh.query(`listen ${channel}`);
      await fresh.query("select pg_advisory_lock($1, $2)", [nodeLockClass, node]);
      client = fresh;
    } catch (error) {
      await fresh.end().catch(() => {});
      throw error;
    }
  }

  /** After a lost connection news may have been missed: every watcher is told the revision as it is now. */
  function again(lost: pg.Client): void {
    if (closed || retry || lost !== client) return;
    client = undefined;
    retry = setTimeout(async () => {
      retry = undefined;
      try {
        await connect();
      } catch (error) {
        onError(error as Error);
        client = lost;
        return again(lost);
      }
      if (closed) return void client?.end().catch(() => {});
      for (const topic of watchers.keys())
        await revisionOf(topic).then((revision) => deliver({ type: "news", topic, revision }), onError);
    }, reconnectMs);
    retry.unref();
  }

  await connect();
  return {
    node,
    revisionOf,
    async announce(trx, topic, payload) {
      const row = await trx
        .insertInto("topics")
        .values({ topic, revision: 1 })
        .onConflict((conflict) =>
          conflict.column("topic").doUpdateSet({ revision: sql`topics.revision + 1`, changed_at: sql`now()` }),
        )
        .returning("revision")
        .executeTakeFirstOrThrow();
      const news: News = { type: "news", topic, revision: row.revision, payload };
      const text = JSON.stringify(news);
      const sent = Buffer.byteLength(text) <= payloadBytesMax ? text : JSON.stringify({ ...news, payload: undefined });
      await sql`select pg_notify(${channel}, ${sent})`.execute(trx);
      return row.revision;
    },
    watch(topic, watcher) {
      const set = watchers.get(topic) ?? new Set();
      watchers.set(topic, set.add(watcher));
      return () => {
        set.delete(watcher);
        if (set.size === 0) watchers.delete(topic);
      };
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end().catch(() => {});
    },
  };
}
