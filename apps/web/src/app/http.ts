import { ProblemError, type ProblemBody } from "./problem.ts";

/** GET of JSON. @throws ProblemError on a refusal or a lost connection. */
export const readJson = <Answer>(path: string, signal?: AbortSignal): Promise<Answer> =>
  request<Answer>(path, { method: "GET", ...(signal ? { signal } : {}) });

/** Sends JSON; an empty answer is undefined. @throws ProblemError on a refusal or a lost connection. */
export const sendJson = <Answer = unknown>(
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
): Promise<Answer> =>
  request<Answer>(
    path,
    body === undefined
      ? { method }
      : { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } },
  );

async function request<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const headers = new Headers(init.headers);
  headers.set("accept", "application/json, application/problem+json");
  // The page's language, so that the server's sentences come in it.
  headers.set("accept-language", document.documentElement.lang || "ko");
  let answer: Response;
  try {
    answer = await fetch(path, { ...init, headers, credentials: "same-origin" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ProblemError(undefined);
  }
  const text = await answer.text();
  const isJson = answer.headers.get("content-type")?.includes("json") ?? false;
  if (!answer.ok) throw new ProblemError(answer.status, isJson && text ? (JSON.parse(text) as ProblemBody) : {});
  return (text && isJson ? JSON.parse(text) : undefined) as Answer;
}
