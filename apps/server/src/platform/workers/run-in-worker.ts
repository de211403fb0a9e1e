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
    const abort = () => settle(() => reject(signal?.reason));
    let isSettled = false;
    // Ending the thread makes it exit, and its exit would be heard before the end that asked for it.
    const settle = (end: () => void) => {
      if (isSettled) return;
      isSettled = true;
      signal?.removeEventListener("abort", abort);
      void worker.terminate().then(end, end);
    };
    signal?.addEventListener("abort", abort, { once: true });
    worker.on("message", (news: WorkerNews<Answer>) =>
      news.kind === "progress" ? onProgress?.(news) : settle(() => resolve(news.answer)),
    );
    worker.on("error", (error) => settle(() => reject(error)));
    worker.on("exit", (code) =>
      settle(() => reject(new Error(`the worker ended with code ${code} before it answered`))),
    );
  });
}
