import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { problemFrom, sendProblem } from "./problem.ts";

/**
 * Nothing is fetched from a third-party host by any page, and no page is framed. Of inline scripts only those that the
 * built page itself carries run, known by their hash. Styles are inline because the UI kit sets CSS variables so.
 */
const contentSecurityPolicy = (scripts: readonly string[]): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/** The hashes of the scripts that stand in the built page, as a content security policy names them. */
function inlineScripts(webFolder: string | undefined): string[] {
  const page = path.join(webFolder ?? "", "index.html");
  if (!webFolder || !existsSync(page)) return [];
  return [...readFileSync(page, "utf8").matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
}

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** Security headers on every answer, and no change for a request that another site's page sent. */
export function addSecurity(server: FastifyInstance, publicUrl: string, webFolder: string | undefined): void {
  const policy = contentSecurityPolicy(inlineScripts(webFolder));
  const isHttps = publicUrl.startsWith("https:");
  server.addHook("onRequest", async (request, reply) => {
    void reply.headers({
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": "camera=(self), microphone=(self), geolocation=(), payment=(), usb=()",
      ...(isHttps ? { "strict-transport-security": "max-age=31536000" } : {}),
    });
    if (request.url.startsWith("/api/")) void reply.header("cache-control", "no-store");
    const changes = !safeMethods.has(request.method) || request.headers.upgrade !== undefined;
    if (changes && !isSameOrigin(request, publicUrl))
      return sendProblem(reply, problemFrom({ code: "origin-refused" }, request.locale ?? "en"));
  });
}

/**
 * A browser names the page's origin with every change; it must be ours. A program names none and carries no cookie of a
 * person's browser. SameSite=Lax on the cookie is the second fence.
 */
function isSameOrigin(request: FastifyRequest, publicUrl: string): boolean {
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (origin === undefined) return site === undefined || site === "same-origin" || site === "none";
  if (origin === publicUrl) return true;
  try {
    return new URL(origin).host === request.host;
  } catch {
    return false;
  }
}
