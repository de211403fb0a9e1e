import { call, type CallInput } from "@bridgehead/contract/client";
import type { AnswerOf, Operation } from "@bridgehead/contract/operation";

// oxlint-disable-next-line typescript/no-explicit-any -- any operation at all; its own types flow through AnswerOf
type AnyOperation = Operation<any, any, any, any>;

/**
 * Calls an operation in the page's language, so that the server's sentences come in it.
 * @throws ProblemError on a refusal, TypeError where the server cannot be reached.
 */
export const callServer = <O extends AnyOperation>(
  operation: O,
  input: CallInput<O> = {} as CallInput<O>,
): Promise<AnswerOf<O>> => call(operation, input, { lang: document.documentElement.lang || "ko" });
