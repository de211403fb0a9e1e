import { parentPort, workerData } from "node:worker_threads";
import { repair, verify } from "@bridgehead/scheduling";
import type { WorkerNews } from "../../platform/workers/run-in-worker.ts";
import type { RepairAnswer, RepairTask } from "./compute.ts";
import { keepFamiliar } from "./keep-familiar.ts";

/** One repair in a thread of its own. Counted in iterations, so that asking again gives the same answer. */
const { natural, engine, iterationsMax } = workerData as RepairTask;
const { result } = repair(engine, { seed: 1, stop: () => false, now: () => performance.now(), iterationsMax });
const before = { ...result.schedule, entries: engine.reopt?.baseline ?? [] };
const after = keepFamiliar(engine, result.schedule);
parentPort?.postMessage({
  kind: "done",
  answer: {
    entries: after.entries,
    unscheduled: result.unscheduled,
    valueBefore: verify(natural, before).objective.total,
    valueAfter: verify(natural, after).objective.total,
  },
} satisfies WorkerNews<RepairAnswer>);
