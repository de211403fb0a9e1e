import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { buildApp, type BuiltApp } from "./app.ts";
import { enterUrl, makeFirstAdminLink } from "./features/identity/links.ts";
import { adminExists } from "./features/identity/store.ts";
import { features } from "./features/index.ts";
import { systemClock } from "./platform/clock/clock.ts";
import type { Config } from "./platform/config.ts";
import { migrate } from "./platform/database/migrate.ts";
import { openWorkplace, type Workplace } from "./platform/database/open.ts";
import { createLog } from "./platform/log/log.ts";
import { Trouble } from "./platform/trouble.ts";

export type StartOptions = {
  readonly config: Omit<Config, "publicUrl">;
  readonly publicUrl: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly port: number;
  /** Whether the next free port will do when `port` is taken. */
  readonly portMayDiffer: boolean;
  readonly host: string;
};

export type Started = {
  readonly address: string;
  readonly port: number;
  readonly adopted: boolean;
  /** Present as long as there is no administrator. */
  readonly firstAdminUrl: string | undefined;
  readonly built: BuiltApp;
  /** Stops listening, ends long work, stops the embedded database. */
  stop(): Promise<void>;
};

const portsToTry = 20;

/** The whole start: database, migrations, features, listening. Undoes itself when a step fails. */
export async function start(options: StartOptions): Promise<Started> {
  const log = createLog(options.config.logLevel);
  const port = await choosePort(options);
  const workplace = await openWorkplace({
    dataFolder: options.config.dataFolder,
    databaseUrl: options.databaseUrl,
    onError: (error) => quietly(log, error),
  });
  let built: BuiltApp | undefined;
  const stop = async () => {
    await built?.close();
    await workplace.close();
  };
  try {
    built = await build(options, workplace, port, log);
    await built.server.listen({ port, host: options.host });
    const { port: actual } = built.server.server.address() as AddressInfo;
    const address = built.deps.config.publicUrl;
    workplace.folder.announce(address);
    const firstAdminUrl = (await adminExists(workplace.database.db))
      ? undefined
      : enterUrl(address, await makeFirstAdminLink(workplace.database.db, systemClock.now()));
    return { address, port: actual, adopted: workplace.adopted, firstAdminUrl, built, stop };
  } catch (error) {
    await stop();
    throw (error as NodeJS.ErrnoException).code === "EADDRINUSE"
      ? new Trouble("port-in-use", { port: String(port) }, { cause: error })
      : error;
  }
}

async function build(
  { config, publicUrl }: StartOptions,
  { database, folder }: Workplace,
  port: number,
  log: Logger,
): Promise<BuiltApp> {
  await migrate(database.db);
  const address = publicUrl ?? `http://localhost:${port}`;
  return buildApp({
    db: database.db,
    databaseUrl: database.url,
    config: { ...config, dataFolder: folder.path, publicUrl: address },
    clock: systemClock,
    log,
    features,
  });
}

/** The wanted port, or the next free one where that will do. Known before the start, because links name it. */
async function choosePort({ port, portMayDiffer, host }: StartOptions): Promise<number> {
  for (let candidate = port; candidate < port + (portMayDiffer ? portsToTry : 1); candidate += 1) {
    const found = await tryPort(candidate, host);
    if (found !== undefined) return found;
  }
  throw new Trouble("port-in-use", { port: String(port) });
}

function tryPort(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(unusable(error, port, host));
    });
    probe.listen(port, host, () => {
      const { port: actual } = probe.address() as AddressInfo;
      probe.close(() => resolve(actual));
    });
  });
}

function unusable(error: NodeJS.ErrnoException, port: number, host: string): Trouble {
  return error.code === "EACCES"
    ? new Trouble("port-not-allowed", { port: String(port) }, { cause: error })
    : new Trouble("host-not-usable", { host, reason: error.code ?? error.message }, { cause: error });
}

/** An idle connection that the server ended is replaced by the pool; the log still says so. */
function quietly(log: Logger, error: Error & { code?: string }): void {
  log.warn({ code: error.code }, "a database connection was lost");
}
