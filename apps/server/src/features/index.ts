import type { Feature } from "../platform/feature.ts";
import { activity } from "./activity/feature.ts";
import { agreements } from "./agreements/feature.ts";
import { choices } from "./choices/feature.ts";
import { concierge } from "./concierge/feature.ts";
import { consents } from "./consents/feature.ts";
import { day } from "./day/feature.ts";
import { directory } from "./directory/feature.ts";
import { events } from "./events/feature.ts";
import { feedback } from "./feedback/feature.ts";
import { identity } from "./identity/feature.ts";
import { imports } from "./imports/feature.ts";
import { interpreters } from "./interpreters/feature.ts";
import { intake } from "./intake/feature.ts";
import { jobs } from "./jobs/feature.ts";
import { models } from "./models/feature.ts";
import { publications } from "./publications/feature.ts";
import { recommendations } from "./recommendations/feature.ts";
import { record } from "./record/feature.ts";
import { timetable } from "./timetable/feature.ts";
import { venue } from "./venue/feature.ts";

/** Every room of the server, in the order in which they start. */
export const features: readonly Feature[] = [
  identity,
  activity,
  jobs,
  record,
  events,
  intake,
  directory,
  consents,
  venue,
  interpreters,
  recommendations,
  models,
  choices,
  timetable,
  day,
  agreements,
  feedback,
  publications,
  imports,
  concierge,
];
