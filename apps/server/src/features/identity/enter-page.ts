import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { htmlLang, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor } from "@bridgehead/language";
import type { Deps } from "../../platform/deps.ts";
import type { App } from "../../platform/http/app.ts";
import { problemFrom } from "../../platform/http/problem.ts";
import { localeOfLink, useLink } from "./links.ts";
import { startSignIn } from "./sign-ins.ts";

const style = `body{font:16px/1.6 system-ui,"Noto Sans KR","Noto Sans SC",sans-serif;margin:0;display:grid;min-height:100vh;place-items:center;color-scheme:light dark;background:Canvas;color:CanvasText}
main{max-width:28rem;padding:2rem}button{font:inherit;padding:.75rem 2rem;min-height:44px;cursor:pointer}`;
const styleHash = createHash("sha256").update(style).digest("base64");

/**
 * The page behind a link that signs in. It works without scripts, on any phone, and asks for one press: programs that
 * only look at a link (mail scanners, previews in a messenger) do not use it up.
 */
export function addEnterPage(app: App, { db, clock, config }: Deps): void {
  app.server.register(async (server) => {
    server.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, _body, done) =>
      done(null, {}),
    );
    server.addHook("onRequest", async (_request, reply) => {
      void reply
        // Not "no-referrer": under it a browser sends `Origin: null` with the form, which is refused as another site's.
        .header("referrer-policy", "strict-origin")
        .header("cache-control", "no-store")
        .header(
          "content-security-policy",
          `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
        );
    });
    server.get("/enter/:token", async (request: FastifyRequest<{ Params: { token: string } }>, reply) => {
      const locale = (await localeOfLink(db, request.params.token)) ?? request.locale;
      const t = translatorFor(locale);
      return reply
        .type("text/html; charset=utf-8")
        .send(page(locale, t("enter.title"), t("enter.text"), t("enter.button")));
    });
    server.post("/enter/:token", async (request: FastifyRequest<{ Params: { token: string } }>, reply) => {
      const waitSeconds = app.limiter.take(`enter ${request.ip}`, { max: 20, perSeconds: 60 });
      if (waitSeconds > 0) return refuse({ code: "too-many-requests", facts: { retryAfterSeconds: waitSeconds } });
      const now = clock.now();
      const opened = await db.transaction().execute(async (trx) => {
        const used = await useLink(trx, request.params.token, now, request.locale);
        if (used.ok)
          await startSignIn(trx, reply, used.value.accountId, {
            now,
            isHttps: config.publicUrl.startsWith("https:"),
            userAgent: request.headers["user-agent"] ?? "",
          });
        return used;
      });
      return opened.ok ? reply.redirect(opened.value.goTo, 303) : refuse(opened.error);

      function refuse(refusal: Parameters<typeof problemFrom>[0]) {
        const problem = problemFrom(refusal, request.locale);
        return reply
          .code(problem.status)
          .type("text/html; charset=utf-8")
          .send(page(request.locale, translatorFor(request.locale)("enter.title"), problem.title));
      }
    });
  });
}

/** The texts come from the catalogue alone; nothing of the request is repeated. */
function page(locale: Locale, title: string, text: string, button?: string): string {
  const form = button === undefined ? "" : `<form method="post"><button type="submit">${button}</button></form>`;
  return `<!doctype html><html lang="${htmlLang[locale]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style><main><h1>${title}</h1><p>${text}</p>${form}</main></html>`;
}
