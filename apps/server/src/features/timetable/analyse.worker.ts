import { parentPort, workerData } from "node:worker_threads";
import { loadLp, whatIfs, type Instance, type WhatIf } from "@bridgehead/scheduling";
import type { WorkerNews } from "../../platform/workers/run-in-worker.ts";

/** What would help: from the bound, in a thread of its own, because it solves a linear programme a change. */
const { instance, lp } = workerData as { readonly instance: Instance; readonly lp: WebAssembly.Module };
const answer = whatIfs(instance, await loadLp(lp));
parentPort?.postMessage({ kind: "done", answer } satisfies WorkerNews<readonly WhatIf[]>);
