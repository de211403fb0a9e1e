import type { Concept } from "./concept.ts";
import { aerospaceSpace } from "./data/aerospace-space.ts";
import { agricultureFood } from "./data/agriculture-food.ts";
import { artificialIntelligence } from "./data/artificial-intelligence.ts";
import { batteries } from "./data/batteries.ts";
import { bioMedical } from "./data/bio-medical.ts";
import { businessServices } from "./data/business-services.ts";
import { constructionSmartCity } from "./data/construction-smart-city.ts";
import { consumerGoods } from "./data/consumer-goods.ts";
import { cultureContent } from "./data/culture-content.ts";
import { educationTalent } from "./data/education-talent.ts";
import { energy } from "./data/energy.ts";
import { environment } from "./data/environment.ts";
import { finance } from "./data/finance.ts";
import { further } from "./data/further.ts";
import { governmentServices } from "./data/government-services.ts";
import { logisticsTrade } from "./data/logistics-trade.ts";
import { manufacturing } from "./data/manufacturing.ts";
import { materials } from "./data/materials.ts";
import { mobility } from "./data/mobility.ts";
import { robotics } from "./data/robotics.ts";
import { security } from "./data/security.ts";
import { semiconductorsElectronics } from "./data/semiconductors-electronics.ts";
import { softwareCloudData } from "./data/software-cloud-data.ts";
import { telecomIot } from "./data/telecom-iot.ts";
import { tourism } from "./data/tourism.ts";
import { wordingsOfIndustry } from "./plain-wordings-industry.ts";
import { wordingsOfLife } from "./plain-wordings-life.ts";
import { wordingsOfMovement } from "./plain-wordings-movement.ts";
import { wordingsOfSociety } from "./plain-wordings-society.ts";
import { wordingsOfAll } from "./plain-wordings.ts";
import { compileTaxonomy, type Taxonomy } from "./taxonomy.ts";
import { tradeWords } from "./trade-words.ts";
import { plainOf, tradeOf } from "./wordings.ts";

/** Every concept we wrote, area by area. */
export const concepts: readonly Concept[] = [
  ...aerospaceSpace,
  ...agricultureFood,
  ...artificialIntelligence,
  ...batteries,
  ...bioMedical,
  ...businessServices,
  ...constructionSmartCity,
  ...consumerGoods,
  ...cultureContent,
  ...educationTalent,
  ...energy,
  ...environment,
  ...finance,
  ...further,
  ...governmentServices,
  ...logisticsTrade,
  ...manufacturing,
  ...materials,
  ...mobility,
  ...robotics,
  ...security,
  ...semiconductorsElectronics,
  ...softwareCloudData,
  ...telecomIot,
  ...tourism,
];

/** What clients and the trade call the concepts beside their names, as additions to the concepts of the same id. */
export const furtherWordings: readonly Concept[] = [
  ...[wordingsOfAll, wordingsOfSociety, wordingsOfMovement, wordingsOfIndustry, wordingsOfLife].flatMap(plainOf),
  ...tradeOf(tradeWords),
];

let compiled: Taxonomy | undefined;

/** Our taxonomy, compiled at first use; with an organiser's own concepts a new one is compiled for the event. */
export function taxonomyWith(added: readonly Concept[] = []): Taxonomy {
  if (added.length > 0) return compileTaxonomy([...concepts, ...furtherWordings, ...added]);
  compiled ??= compileTaxonomy([...concepts, ...furtherWordings]);
  return compiled;
}
