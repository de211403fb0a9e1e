import type { Actor } from "./http/actor.ts";
import type { App } from "./http/app.ts";
import type { Deps } from "./deps.ts";
import type { JobDefinition } from "./jobs/job.ts";

/** One room of the server. app.ts knows nothing of a feature but this. */
export type Feature = {
  readonly name: string;
  /** Mounts the feature's operations; called once, before the server listens. */
  routes?(app: App, deps: Deps): void | Promise<void>;
  /** The kinds of long work it brings. */
  readonly jobs?: readonly JobDefinition[];
  /** Once per start, after migrating and before listening: load what the feature needs. Must bear being called again. */
  onStart?(deps: Deps): Promise<void>;
  /** Whether the actor may watch a topic ("kind:id:..."): undefined when the topic is not of this feature. */
  mayWatch?(actor: Actor, topic: string, deps: Deps): Promise<boolean | undefined>;
};
