import type { FastifyReply } from "fastify";
import type { z } from "zod";
import type { $ZodErrorMap, $ZodIssue } from "zod/v4/core";
import en from "zod/v4/locales/en.js";
import ko from "zod/v4/locales/ko.js";
import zhCN from "zod/v4/locales/zh-CN.js";
import { problems, type Problem, type ProblemCode, type Refusal } from "@bridgehead/contract/problems";
import type { Locale } from "@bridgehead/domain/shared/language";
import { translatorFor, type MessageKey } from "@bridgehead/language";

const fieldMessages: Record<Locale, $ZodErrorMap> = {
  ko: ko().localeError,
  zh: zhCN().localeError,
  en: en().localeError,
};

/** How zod's issues are worded in the reader's language; handed to every parse of a request. */
export const fieldMessagesIn = (locale: Locale): $ZodErrorMap => fieldMessages[locale];

/** The problem+json of a refusal, in the reader's language. */
export function problemFrom(
  refusal: Refusal,
  locale: Locale,
  more: Partial<Pick<Problem, "fields" | "requestId">> = {},
): Problem {
  // The template type makes a code without a text fail to compile.
  const key: MessageKey = `problem.${refusal.code}` satisfies `problem.${ProblemCode}`;
  const { status } = problems[refusal.code];
  return {
    type: `/problems/${refusal.code}`,
    title: translatorFor(locale)(key, refusal.facts),
    status,
    code: refusal.code,
    ...(refusal.facts ? { facts: { ...refusal.facts } } : {}),
    ...more,
  };
}

/** A request that does not have the form the interface describes: where, and what is wrong there. */
export function invalidRequest(error: z.ZodError, part: string, locale: Locale): Problem {
  const fields = error.issues
    .slice(0, 50)
    .map((issue: $ZodIssue) => ({ path: [part, ...issue.path].join("."), message: issue.message }));
  return problemFrom({ code: "request-invalid" }, locale, { fields });
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const retry = problem.facts?.["retryAfterSeconds"];
  if (retry !== undefined) void reply.header("retry-after", String(retry));
  return reply
    .code(problem.status)
    .type("application/problem+json; charset=utf-8")
    .serializer(JSON.stringify)
    .send(problem);
}
