import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ProblemCode } from "@bridgehead/contract/problems";
import type { App } from "./app.ts";
import { problemFrom, sendProblem } from "./problem.ts";

const frameworkCodes: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "request-too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "media-type-not-supported",
  FST_ERR_CTP_INVALID_JSON_BODY: "request-invalid",
  FST_ERR_CTP_EMPTY_JSON_BODY: "request-invalid",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "request-invalid",
  FST_INVALID_MULTIPART_CONTENT_TYPE: "media-type-not-supported",
};

/** Connection errors of the driver and SQLSTATE classes 08 (connection) and 57P (shutdown). */
const databaseGone = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|08\w{3}|57P\d{2}|53300)$/;

/** Everything that is thrown, and every address that is not there, becomes one clear problem+json. */
export function addFailures(app: App): void {
  app.server.setErrorHandler((error: Error & { code?: string; statusCode?: number }, request, reply) => {
    const code = codeOf(error);
    if (code === "internal-error")
      request.log.error({ err: error, operation: request.routeOptions.config.operation }, "a request failed");
    else if (code === "database-unavailable" || code === "disk-full") request.log.warn({ code: error.code }, code);
    return sendProblem(
      reply,
      problemFrom({ code }, localeFor(request), code === "internal-error" ? { requestId: request.id } : {}),
    );
  });
  addNotFound(app.server, app);
}

/** The kind of failure an error is. */
export function codeOf(error: Error & { code?: string; statusCode?: number }): ProblemCode {
  const { code = "", statusCode, message } = error;
  if (frameworkCodes[code]) return frameworkCodes[code];
  if (code === "53100" || code === "ENOSPC") return "disk-full";
  if (databaseGone.test(code) || /Connection terminated|timeout exceeded when trying to connect/.test(message))
    return "database-unavailable";
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? "request-invalid" : "internal-error";
}

function addNotFound(server: FastifyInstance, app: App): void {
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] ?? "";
    const allowed = app.operations
      .filter((operation) => patternOf(operation.path).test(path))
      .map((operation) => operation.method);
    if (allowed.length > 0 && !allowed.includes(request.method as "GET")) {
      void reply.header("allow", [...new Set(allowed)].join(", "));
      return sendProblem(reply, problemFrom({ code: "method-not-allowed" }, localeFor(request)));
    }
    const wantsPage =
      request.method === "GET" && !path.startsWith("/api/") && (request.headers.accept ?? "").includes("text/html");
    if (wantsPage && reply.sendPage) return reply.sendPage();
    return sendProblem(reply, problemFrom({ code: "not-found" }, localeFor(request)));
  });
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/:\w+/g, "[^/]+")}/?$`);

const localeFor = (request: FastifyRequest) => request.locale ?? "en";
