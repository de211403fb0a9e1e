import { z } from "zod";
import type { ModelSettings } from "../../platform/config.ts";

/** The outside model failed: no answer, a refusal, or an answer of another form. Its text never holds what was sent. */
export class ModelSilent extends Error {}

const timeoutMs = 30_000;

const Embeddings = z.object({
  data: z.array(z.object({ index: z.number().int().optional(), embedding: z.array(z.number()).min(1) })),
});
const Completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

/**
 * The vectors of texts, in their order, of length 1. One request; hand at most some dozens of texts.
 * @throws ModelSilent
 */
export async function askVectors(
  settings: ModelSettings,
  model: string,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Float32Array[]> {
  const answer = Embeddings.safeParse(await ask(settings, "/embeddings", { model, input: texts }, signal));
  if (!answer.success || answer.data.data.length !== texts.length)
    throw new ModelSilent("the model's answer is not a vector for each text");
  const { data } = answer.data;
  const ordered = data.every(({ index }) => index !== undefined)
    ? data.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0))
    : data;
  return ordered.map(({ embedding }) => unit(embedding));
}

/**
 * What the model writes after these words. The temperature is 0, so that asking again seldom gives another text.
 * @throws ModelSilent
 */
export async function askText(
  settings: ModelSettings,
  model: string,
  words: { readonly system: string; readonly user: string },
  signal: AbortSignal,
): Promise<string> {
  const messages = [
    { role: "system", content: words.system },
    { role: "user", content: words.user },
  ];
  const answer = Completion.safeParse(
    await ask(settings, "/chat/completions", { model, messages, temperature: 0 }, signal),
  );
  const text = answer.success ? answer.data.choices[0]?.message.content.trim() : "";
  if (!text) throw new ModelSilent("the model's answer holds no text");
  return text;
}

async function ask({ url, key }: ModelSettings, path: string, body: unknown, signal: AbortSignal): Promise<unknown> {
  try {
    const answer = await fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify(body),
      // The key goes to the named service and nowhere else.
      redirect: "error",
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      throw new ModelSilent(`the model's service answered with ${answer.status}`);
    }
    return await answer.json();
  } catch (error) {
    // Cancelling is the asker's wish and no failure of the service.
    signal.throwIfAborted();
    if (error instanceof ModelSilent) throw error;
    throw new ModelSilent("the model's service did not answer", { cause: error });
  }
}

function unit(vector: readonly number[]): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
}
