// The outside world of the optional model: a small server on loopback that answers like an OpenAI-compatible service and keeps what it was sent.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export type FakeModel = AsyncDisposable & {
  readonly url: string;
  /** Every request's text, whole: headers and body. */
  readonly heard: string[];
  readonly embedded: string[];
  readonly translated: string[];
  /** From now on it answers with 500. */
  fail(): void;
};

/** Vectors put texts near each other that hold the same of these words; translations are the text with a mark. */
export async function fakeModel(themes: readonly (readonly string[])[] = []): Promise<FakeModel> {
  const [heard, embedded, translated]: [string[], string[], string[]] = [[], [], []];
  let isFailing = false;
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    heard.push(JSON.stringify(request.headers) + body);
    if (isFailing) return response.writeHead(500).end("{}");
    const asked = JSON.parse(body) as { input?: string[]; messages?: { role: string; content: string }[] };
    response.setHeader("content-type", "application/json");
    if (request.url === "/v1/embeddings") {
      embedded.push(...(asked.input ?? []));
      const data = (asked.input ?? []).map((text, index) => ({
        index,
        embedding: [0.01, ...themes.map((words) => (words.some((word) => text.includes(word)) ? 1 : 0))],
      }));
      return response.end(JSON.stringify({ data }));
    }
    const text = asked.messages?.find(({ role }) => role === "user")?.content ?? "";
    const language = /into (\w+)/.exec(asked.messages?.[0]?.content ?? "")?.[1] ?? "";
    translated.push(text);
    return response.end(
      JSON.stringify({ choices: [{ message: { role: "assistant", content: `[${language}] ${text}` } }] }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    heard,
    embedded,
    translated,
    fail: () => (isFailing = true),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
