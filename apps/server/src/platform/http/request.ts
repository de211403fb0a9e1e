import type {} from "fastify";
import type { Locale } from "@bridgehead/domain/shared/language";
import type { Actor } from "./actor.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; set before any handler runs. */
    actor: Actor;
    /** The reader's language. */
    locale: Locale;
  }
  interface FastifyReply {
    /** Answers with the web app's page; absent when no pages were built. */
    sendPage?: () => FastifyReply;
  }
  interface FastifyContextConfig {
    /** Id of the mounted operation. */
    operation?: string;
  }
}
