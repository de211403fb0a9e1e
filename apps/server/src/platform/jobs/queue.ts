import { fromKysely, PgBoss } from "pg-boss";
import type { Db } from "../database/connect.ts";

/** The schema in which pg-boss keeps its queue, apart from our tables. */
export const queueSchema = "queue";
export const queueName = "work";

/** Installs or upgrades the queue's own tables. Part of migrating, so that a start does not have to. */
export async function installJobQueue(db: Db): Promise<void> {
  const boss = new PgBoss({ db: fromKysely(db), schema: queueSchema, supervise: false, schedule: false });
  boss.on("error", () => {});
  await boss.start();
  // A run that was cut short is not repeated by itself: half of its work may stand, and a person sees why it ended.
  await boss.createQueue(queueName, { retryLimit: 0, expireInSeconds: 12 * 3600, notify: true });
  await boss.stop({ graceful: false });
}
