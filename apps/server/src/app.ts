import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import multipart from "@fastify/multipart";
import websocket from "@fastify/websocket";
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import path from "node:path";
import type { Logger } from "pino";
import { health } from "@bridgehead/contract/health";
import { actorOf, cookieName } from "./features/identity/sign-ins.ts";
import { regionsConcerned } from "./features/record/regions-concerned.ts";
import type { Clock } from "./platform/clock/clock.ts";
import type { Config } from "./platform/config.ts";
import type { Db } from "./platform/database/connect.ts";
import type { Deps } from "./platform/deps.ts";
import type { Feature } from "./platform/feature.ts";
import { createFileStore } from "./platform/files/file-store.ts";
import { nobody } from "./platform/http/actor.ts";
import type { App } from "./platform/http/app.ts";
import { addFailures } from "./platform/http/failures.ts";
import { answerHealth } from "./platform/http/health.ts";
import { createLimiter } from "./platform/http/limiter.ts";
import { localeOf } from "./platform/http/locale.ts";
import { addMetrics } from "./platform/http/metrics.ts";
import { mount } from "./platform/http/mount.ts";
import { openApiOf } from "./platform/http/openapi.ts";
import "./platform/http/request.ts";
import { addSecurity } from "./platform/http/security.ts";
import { addPages } from "./platform/http/static.ts";
import { createJobs } from "./platform/jobs/jobs.ts";
import { createLog } from "./platform/log/log.ts";
import { createMail } from "./platform/mail/mail.ts";
import { createHub } from "./platform/realtime/hub.ts";
import { addSocket } from "./platform/realtime/socket.ts";

export type AppOptions = {
  readonly db: Db;
  /** The database's address once more, for the connection that listens. */
  readonly databaseUrl: string;
  readonly config: Config;
  readonly clock: Clock;
  readonly log?: Logger;
  /** The rooms of the server; tests name only those they need. */
  readonly features: readonly Feature[];
};

export type BuiltApp = {
  readonly server: FastifyInstance;
  readonly deps: Deps;
  readonly app: App;
  /** Ends what was begun here, in order; the database stays open, because it was handed in. */
  close(): Promise<void>;
};

/** The whole server over a migrated database, ready to listen or to be asked by `server.inject`. */
export async function buildApp(options: AppOptions): Promise<BuiltApp> {
  const { db, databaseUrl, config, clock, features } = options;
  const log = options.log ?? createLog(config.logLevel);
  const hub = await createHub(db, databaseUrl, (error) =>
    log.warn({ err: error }, "news between the nodes are interrupted"),
  );
  const jobs = createJobs({ db, hub, clock, log, atOnce: config.jobsAtOnce });
  const mail = createMail({ db, clock, log, smtpUrl: config.smtpUrl, from: config.mailFrom });
  const files = createFileStore(path.join(config.dataFolder, "files"), clock);
  const deps: Deps = { db, config, clock, log, hub, jobs, files, mail };

  const server = await createServer(log, config);
  const app: App = {
    server,
    clock,
    limiter: createLimiter(clock),
    regionsOf: (params) => regionsConcerned(db, params),
    operations: [],
  };
  identify(server, db, clock);
  addSecurity(server, config.publicUrl, config.webFolder);
  addMetrics(server, config.metricsToken);
  addFailures(app);
  mount(app, health, answerHealth(deps));
  server.get("/api/openapi.json", async (_, reply) => reply.send(openApiOf(app.operations, config.version)));
  addSocket(app, hub, async (actor, topic) => {
    for (const feature of features) {
      const answer = await feature.mayWatch?.(actor, topic, deps);
      if (answer !== undefined) return answer;
    }
    return false;
  });
  for (const feature of features) await feature.routes?.(app, deps);
  await addPages(server, config.webFolder);
  await server.ready();

  for (const feature of features) await feature.onStart?.(deps);
  await jobs.run(
    features.flatMap((feature) => feature.jobs ?? []),
    deps,
  );
  const close = async () => {
    await server.close();
    await jobs.close();
    await mail.close();
    await hub.close();
  };
  return { server, deps, app, close };
}

async function createServer(log: Logger, config: Config): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy,
    bodyLimit: 2 * 1024 * 1024,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  });
  // The operation's id, never the address: addresses hold tokens and names.
  server.addHook("onResponse", async (request, reply) => {
    request.log.info(
      {
        operation: request.routeOptions.config.operation,
        method: request.method,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      "answered",
    );
  });
  await server.register(cookie);
  await server.register(compress, { threshold: 1024, encodings: ["br", "gzip"] });
  await server.register(multipart);
  await server.register(websocket, { options: { maxPayload: 16 * 1024 } });
  return server;
}

/** Finds out who asks and in which language they read, before anything else happens. */
function identify(server: FastifyInstance, db: Db, clock: Clock): void {
  server.decorateRequest("actor");
  server.decorateRequest("locale");
  server.addHook("onRequest", async (request) => {
    const token = request.cookies[cookieName];
    request.locale = localeOf({ acceptLanguage: request.headers["accept-language"] });
    // Pages and their files are the same for everybody, and are served while the database is away.
    const asks = token !== undefined && request.url.startsWith("/api/");
    request.actor = (asks ? await actorOf(db, token, clock.now()) : undefined) ?? nobody;
    const { lang } = (request.query ?? {}) as { lang?: unknown };
    request.locale = localeOf({
      lang,
      acceptLanguage: request.headers["accept-language"],
      account: request.actor.locale,
    });
  });
}
