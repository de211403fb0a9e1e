import type { AnswerOf, BodyOf, Operation, ParamsOf, QueryOf } from "./operation.ts";
import { Problem } from "./problems.ts";

/** The server said no: `problem.title` is in the reader's language, `problem.code` is for programs. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

type Part<Name extends string, Value> = unknown extends Value
  ? { readonly [key in Name]?: Value }
  : { readonly [key in Name]: Value };
export type CallInput<O> = Part<"params", ParamsOf<O>> &
  (unknown extends QueryOf<O> ? { readonly query?: unknown } : { readonly query?: QueryOf<O> }) &
  Part<"body", BodyOf<O>> & { readonly files?: FormData; readonly signal?: AbortSignal };

/** How calls travel: the browser's own fetch, or a test's. `lang` is sent as the reader's language. */
export type Transport = { readonly fetch?: typeof fetch; readonly base?: string; readonly lang?: string };

// oxlint-disable-next-line typescript/no-explicit-any -- any operation at all; its own types flow through the helpers above
type AnyOperation = Operation<any, any, any, any>;

/**
 * Calls an operation and answers with its typed result; a file operation answers with the `Response` itself.
 * @throws ProblemError when the server refuses; TypeError (fetch's own) when it cannot be reached.
 */
export async function call<O extends AnyOperation>(
  operation: O,
  input: CallInput<O> = {} as CallInput<O>,
  transport: Transport = {},
): Promise<AnswerOf<O>> {
  const { body, files, signal } = input as { body?: unknown; files?: FormData; signal?: AbortSignal };
  const headers: Record<string, string> = { accept: operation.produces ?? "application/json" };
  if (transport.lang) headers["accept-language"] = transport.lang;
  if (body !== undefined) headers["content-type"] = "application/json";
  const response = await (transport.fetch ?? fetch)((transport.base ?? "") + addressOf(operation, input), {
    method: operation.method,
    headers,
    credentials: "same-origin",
    ...(files ? { body: files } : body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw new ProblemError(await problemOf(response));
  if (operation.produces) return response as AnswerOf<O>;
  return (response.status === 204 ? undefined : await response.json()) as AnswerOf<O>;
}

/** The address of an operation with its parameters filled in, for links and downloads too. */
export function addressOf<O extends AnyOperation>(
  operation: O,
  input: Pick<CallInput<O>, never> | CallInput<O>,
): string {
  const { params = {}, query = {} } = input as { params?: Record<string, string>; query?: Record<string, unknown> };
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null) search.append(name, String(one));
  }
  return search.size === 0 ? path : `${path}?${search}`;
}

async function problemOf(response: Response): Promise<Problem> {
  const parsed = Problem.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  return {
    type: "about:blank",
    title: `${response.status} ${response.statusText}`,
    status: response.status,
    code: "internal-error",
  };
}
