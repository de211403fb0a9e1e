import { Worker } from "node:worker_threads";

/** What a worker posts: steps on its way, then one answer. */
export type WorkerNews<Answer> =
  | { readonly kind: "progress"; readonly done: number; readonly total: number; readonly label: string }
  | { readonly kind: "done"; readonly answer: Answer };

type Options = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: { done: number; total: number; label: string }) => void;
  /** A ceiling for the worker's heap: a file that needs more ends its own reading and nothing else. */
  readonly heapMegabytesMax?: number;
};

const graceMilliseconds = 5_000;

/**
 * Does one piece of work in a thread of its own and answers with what it posts, so that no engine blocks a request.
 * Aborting ends the thread at once and rejects with the signal's reason; a thread that dies rejects with its error.
 */
export function runInWorker<Answer>(
  module: URL,
  workerData: unknown,
  { signal, onProgress, heapMegabytesMax }: Options = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(module, {
      workerData,
      ...(heapMegabytesMax ? { resourceLimits: { maxOldGenerationSizeMb: heapMegabytesMax } } : {}),
    });
    let isSettled = false;
    const settle = (end: () => void): boolean => {
      if (isSettled) return false;
      isSettled = true;
      signal?.removeEventListener("abort", abort);
      end();
      return true;
    };
    // Told first, ended after: an exit heard before the reason would hide it.
    const abort = () => {
      if (settle(() => reject(signal?.reason))) void worker.terminate();
    };
    // A thread that has answered has nothing left to do and ends by itself; torn down in the middle of its last steps
    // it could take the process with it. Only one that stays is ended.
    const answer = (value: Answer) => {
      if (!settle(() => resolve(value))) return;
      const stays = setTimeout(() => void worker.terminate(), graceMilliseconds).unref();
      worker.once("exit", () => clearTimeout(stays));
    };
    signal?.addEventListener("abort", abort, { once: true });
    worker.on("message", (news: WorkerNews<Answer>) =>
      news.kind === "progress" ? onProgress?.(news) : answer(news.answer),
    );
    worker.on("error", (error) => settle(() => reject(error)));
    worker.on("exit", (code) =>
      settle(() => reject(new Error(`the worker ended with code ${code} before it answered`))),
    );
  });
}
