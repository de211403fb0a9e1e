import type { Concept } from "./concept.ts";
import { agricultureFood } from "./data/agriculture-food.ts";
import { artificialIntelligence } from "./data/artificial-intelligence.ts";
import { bioMedical } from "./data/bio-medical.ts";
import { energy } from "./data/energy.ts";
import { environment } from "./data/environment.ts";
import { logisticsTrade } from "./data/logistics-trade.ts";
import { manufacturing } from "./data/manufacturing.ts";
import { robotics } from "./data/robotics.ts";
import { softwareCloudData } from "./data/software-cloud-data.ts";
import { compileTaxonomy, type Taxonomy } from "./taxonomy.ts";

/** Every concept we wrote, area by area. */
export const concepts: readonly Concept[] = [
  ...agricultureFood,
  ...artificialIntelligence,
  ...bioMedical,
  ...energy,
  ...environment,
  ...logisticsTrade,
  ...manufacturing,
  ...robotics,
  ...softwareCloudData,
];

let compiled: Taxonomy | undefined;

/** Our taxonomy, compiled at first use; with an organiser's own concepts a new one is compiled for the event. */
export function taxonomyWith(added: readonly Concept[] = []): Taxonomy {
  if (added.length > 0) return compileTaxonomy([...concepts, ...added]);
  compiled ??= compileTaxonomy(concepts);
  return compiled;
}
