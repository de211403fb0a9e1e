import { createTransport } from "nodemailer";
import type { Logger } from "pino";
import type { Clock } from "../clock/clock.ts";
import type { Db, Trx } from "../database/connect.ts";

export type Letter = { readonly purpose: string; readonly to: string; readonly subject: string; readonly body: string };

/**
 * Mail goes into the outbox with the transaction that causes it, and out from there. Without a mail server it stays in
 * the outbox, where an administrator sees it and hands it over by other means.
 */
export type Mail = {
  readonly sends: boolean;
  post(trx: Trx, letter: Letter): Promise<void>;
  /** Sends what waits. Called after a commit, at the start, and every minute. */
  deliver(): Promise<void>;
  close(): Promise<void>;
};

type Options = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  readonly smtpUrl: string | undefined;
  readonly from: string;
};

const everyMs = 60_000;
const batch = 50;
/** After this many hours a letter that could not be sent is left to a person. */
const giveUpHours = 24;

export function createMail({ db, clock, log, smtpUrl, from }: Options): Mail {
  const transport = smtpUrl === undefined ? undefined : createTransport(smtpUrl);
  let delivering: Promise<void> | undefined;

  async function deliverWaiting(): Promise<void> {
    if (!transport) return;
    const oldest = new Date(clock.now().getTime() - giveUpHours * 3_600_000).toISOString();
    for (let sent = 0; sent < batch; sent += 1) {
      const more = await db.transaction().execute(async (trx) => {
        const letter = await trx
          .selectFrom("outbox")
          .select(["id", "to_address", "subject", "body"])
          .where("sent_at", "is", null)
          .where("failed_at", "is", null)
          .where("created_at", ">", oldest)
          .orderBy("created_at")
          .limit(1)
          .forUpdate()
          .skipLocked()
          .executeTakeFirst();
        if (!letter) return false;
        try {
          await transport.sendMail({ from, to: letter.to_address, subject: letter.subject, text: letter.body ?? "" });
          // What was sent may hold a link that signs in: it is not kept.
          await trx
            .updateTable("outbox")
            .set({ sent_at: clock.now(), body: null, error: null })
            .where("id", "=", letter.id)
            .execute();
          return true;
        } catch (error) {
          const { code = "", responseCode = 0 } = error as { code?: string; responseCode?: number };
          const forGood = responseCode >= 500;
          await trx
            .updateTable("outbox")
            .set({ error: `${code} ${responseCode}`.trim(), ...(forGood ? { failed_at: clock.now() } : {}) })
            .where("id", "=", letter.id)
            .execute();
          log.warn({ code, responseCode }, "a mail could not be sent");
          return forGood;
        }
      });
      if (!more) return;
    }
  }

  const deliver = () => (delivering ??= deliverWaiting().finally(() => (delivering = undefined)));
  const timer = setInterval(() => void deliver().catch((error) => log.warn({ err: error }, "mail")), everyMs);
  timer.unref();

  return {
    sends: transport !== undefined,
    deliver,
    async post(trx, { purpose, to, subject, body }) {
      await trx
        .insertInto("outbox")
        .values({ purpose, to_address: to, subject, body, created_at: clock.now() })
        .execute();
    },
    async close() {
      clearInterval(timer);
      await delivering?.catch(() => {});
      transport?.close();
    },
  };
}
