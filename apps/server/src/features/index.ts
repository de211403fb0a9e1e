import type { Feature } from "../platform/feature.ts";
import { activity } from "./activity/feature.ts";
import { identity } from "./identity/feature.ts";
import { intake } from "./intake/feature.ts";
import { jobs } from "./jobs/feature.ts";
import { record } from "./record/feature.ts";

/** Every room of the server, in the order in which they start. */
export const features: readonly Feature[] = [identity, activity, jobs, record, intake];
