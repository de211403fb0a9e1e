import type { z } from "zod";
import type { Action } from "@bridgehead/domain/identity/policy";

/**
 * One HTTP operation, declared once: the server mounts it, the web and the command line call it, OpenAPI is made of it.
 * `action` is what the policy table is asked; "public" needs no sign-in. `path` is Fastify's (`/api/events/:eventId`).
 */
export type Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> = {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly action: Action | "public" | "signed-in";
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Status of the good answer and its schema; 204 has none. */
  readonly status: 200 | 201 | 202 | 204;
  readonly answer: Answer;
  /** Media type of an answer that is a file (Excel, calendar, PDF); the handler then answers with a `FileAnswer`. */
  readonly produces?: string;
  /** The request is multipart/form-data with files, within these limits. */
  readonly uploads?: { readonly filesMax: number; readonly bytesMax: number };
};

/** Declares an operation and keeps the exact types of its schemas. */
export const operation = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  declared: Operation<P, Q, B, A>,
): Operation<P, Q, B, A> => declared;

/** What a caller hands in: the schemas' inputs. */
export type ParamsOf<O> = O extends Operation<infer P, z.ZodType, z.ZodType, z.ZodType> ? z.input<P> : never;
export type QueryOf<O> = O extends Operation<z.ZodType, infer Q, z.ZodType, z.ZodType> ? z.input<Q> : never;
export type BodyOf<O> = O extends Operation<z.ZodType, z.ZodType, infer B, z.ZodType> ? z.input<B> : never;
/** What a caller gets back. */
export type AnswerOf<O> = O extends Operation<z.ZodType, z.ZodType, z.ZodType, infer A> ? z.output<A> : never;
