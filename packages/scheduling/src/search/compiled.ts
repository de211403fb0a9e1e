import type { Instance } from "../instance.ts";
import { compile, type Model } from "./model.ts";

const models = new WeakMap<Instance, Model>();

/** The compiled instance, kept as long as the instance is: questions about one timetable come in dozens. */
export function compiled(instance: Instance): Model {
  const known = models.get(instance);
  if (known) return known;
  const model = compile(instance);
  models.set(instance, model);
  return model;
}
