import type { Instance, Parsed } from "../instance.ts";
export function parseInstance(_json: unknown): Parsed<Instance> {
  throw new Error("not yet");
}
