import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Operation } from "@bridgehead/contract/operation";
import type { Refusal } from "@bridgehead/contract/problems";
import type { Action, Resource } from "@bridgehead/domain/identity/policy";
import type { Locale } from "@bridgehead/domain/shared/language";
import type { Result } from "@bridgehead/domain/shared/result";
import { actorMay, type Actor } from "./actor.ts";
import type { AnyOperation, App } from "./app.ts";
import { sendFile, type FileAnswer } from "./file-answer.ts";
import type { Limit } from "./limiter.ts";
import { fieldMessagesIn, invalidRequest, problemFrom, sendProblem } from "./problem.ts";
import { readUploads, type Upload } from "./uploads.ts";

type Parts<O> =
  O extends Operation<infer P, infer Q, infer B, infer A>
    ? { params: z.output<P>; query: z.output<Q>; body: z.output<B>; answer: z.input<A> }
    : never;

/** One parsed call of an operation. */
export type Call<O> = {
  readonly params: Parts<O>["params"];
  readonly query: Parts<O>["query"];
  readonly body: Parts<O>["body"];
  readonly actor: Actor;
  readonly locale: Locale;
  /** The instant of the call, by the app's clock. */
  readonly now: Date;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** The uploaded files of an operation with `uploads`; an over-large one is refused. */
  uploads(): Promise<Result<readonly Upload[], Refusal>>;
};

export type Handler<O> = (call: Call<O>) => Promise<Result<Parts<O>["answer"] | FileAnswer, Refusal>>;

export type MountOptions<O> = {
  /** What the action is asked about, where it is not simply the eventId, organisationId or regionId of the path. */
  readonly resourceOf?: (call: { params: Parts<O>["params"]; actor: Actor }) => Resource | Promise<Resource>;
  /** Attempts per network address. */
  readonly limit?: Limit;
};

/**
 * Puts an operation on the server: signs in, asks the policy, parses, calls the handler, and writes its answer or refusal.
 * The answer passes through the operation's schema, so that a field it does not name never leaves the server.
 */
export function mount<O extends AnyOperation>(
  app: App,
  operation: O,
  handler: Handler<O>,
  options: MountOptions<O> = {},
): void {
  app.operations.push(operation);
  app.server.route({
    method: operation.method,
    url: operation.path,
    config: { operation: operation.id },
    handler: async (request, reply) => {
      const { actor, locale } = request;
      const refuse = (refusal: Refusal) => sendProblem(reply, problemFrom(refusal, locale));

      const waitSeconds = options.limit ? app.limiter.take(`${operation.id} ${request.ip}`, options.limit) : 0;
      if (waitSeconds > 0) return refuse({ code: "too-many-requests", facts: { retryAfterSeconds: waitSeconds } });
      if (operation.action !== "public" && actor.accountId === null) return refuse({ code: "sign-in-needed" });

      const error = fieldMessagesIn(locale);
      const params = operation.params?.safeParse(request.params, { error });
      if (params && !params.success) return refuse({ code: "not-found" });
      if (operation.action !== "public" && operation.action !== "signed-in") {
        const named = (await options.resourceOf?.({ params: params?.data, actor })) ?? resourceFrom(params?.data);
        const resource = await withRegions(app, operation.action, named, actor, params?.data);
        if (!actorMay(actor, operation.action, resource)) return refuse({ code: "not-allowed" });
      }
      const query = operation.query?.safeParse(request.query, { error });
      if (query && !query.success) return sendProblem(reply, invalidRequest(query.error, "query", locale));
      const body = operation.uploads ? undefined : operation.body?.safeParse(request.body ?? {}, { error });
      if (body && !body.success) return sendProblem(reply, invalidRequest(body.error, "body", locale));

      const uploads = () => readUploads(request, operation.uploads ?? { filesMax: 0, bytesMax: 0 });
      const call: Call<O> = {
        params: params?.data,
        query: query?.data,
        body: body?.data,
        actor,
        locale,
        now: app.clock.now(),
        request,
        reply,
        uploads,
      };
      const result = await handler(call);
      if (reply.sent) return reply;
      if (!result.ok) return refuse(result.error);
      if (operation.produces) return sendFile(reply, operation.produces, result.value as FileAnswer);
      if (operation.status === 204) return reply.code(204).send();
      const answer: unknown = operation.answer.parse(result.value);
      return reply
        .code(operation.status)
        .type("application/json; charset=utf-8")
        .serializer(JSON.stringify)
        .send(answer);
    },
  });
}

/**
 * The resource with its regions, where the answer hangs on them: only for officials of one region, who else would be
 * officials of all. What is internal is read by the officials of every region: it is what they work on together.
 */
async function withRegions(
  app: App,
  action: Action,
  resource: Resource,
  actor: Actor,
  params: unknown,
): Promise<Resource> {
  if (resource.regionIds !== undefined || action === "record.read-internal") return resource;
  const wide = actor.grants.filter(({ scope }) => scope.kind !== "region");
  if (wide.length === actor.grants.length || actorMay({ ...actor, grants: wide }, action, resource)) return resource;
  return { ...resource, regionIds: await app.regionsOf((params ?? {}) as Readonly<Record<string, unknown>>) };
}

function resourceFrom(params: unknown): Resource {
  const { eventId, organisationId, interpreterId, regionId } = (params ?? {}) as Record<string, string | undefined>;
  return { eventId, organisationId, interpreterId, regionIds: regionId === undefined ? undefined : [regionId] };
}
