import type { Logger } from "pino";
import type { Clock } from "./clock/clock.ts";
import type { Config } from "./config.ts";
import type { Db } from "./database/connect.ts";
import type { FileStore } from "./files/file-store.ts";
import type { Jobs } from "./jobs/port.ts";
import type { Mail } from "./mail/mail.ts";
import type { Hub } from "./realtime/hub.ts";

/** What every feature is handed: the outside world, behind ports. */
export type Deps = {
  readonly db: Db;
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Logger;
  readonly hub: Hub;
  readonly jobs: Jobs;
  readonly files: FileStore;
  readonly mail: Mail;
};
