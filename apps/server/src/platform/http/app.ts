import type { FastifyInstance } from "fastify";
import type { Operation } from "@bridgehead/contract/operation";
import type { Clock } from "../clock/clock.ts";
import type { Limiter } from "./limiter.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- any operation at all; its own types are kept where it is mounted
export type AnyOperation = Operation<any, any, any, any>;

/** What routes are mounted on: the Fastify server and everything a mounted operation needs. */
export type App = {
  readonly server: FastifyInstance;
  readonly clock: Clock;
  readonly limiter: Limiter;
  /** The regions that the thing named by an address concerns, for officials of one region; undefined where it concerns none. */
  readonly regionsOf: (params: Readonly<Record<string, unknown>>) => Promise<readonly string[] | undefined>;
  /** Every operation mounted so far; OpenAPI is made of them. */
  readonly operations: AnyOperation[];
};
