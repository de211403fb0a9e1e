import type { Locale } from "@bridgehead/domain/shared/language";
import { fieldMessages } from "../messages/vocabulary-fields.ts";

type IdOf<Key> = Key extends `field.${infer Id}` ? Id : never;

/** A field in which regions agree to work together; its names stand in the vocabulary of messages. */
export type CooperationFieldId = IdOf<keyof typeof fieldMessages>;

export type CooperationField = Readonly<Record<Locale, string>> & {
  readonly id: CooperationFieldId;
  /** Areas and concepts of the field, each with everything below it; none for a field that names a way of working. */
  readonly concepts: readonly string[];
};

/** The controlled list shared by offers, needs, agreements, projects and policies. */
export function cooperationFields(): readonly CooperationField[] {
  return fieldIds.map(cooperationField);
}

/** One field with its names and concepts. */
export function cooperationField(id: CooperationFieldId): CooperationField {
  return { id, ...fieldMessages[`field.${id}`], concepts: conceptsOfField[id] };
}

/**
 * The fields a concept belongs to, nearest first: those that list the concept itself, then those that list its
 * broader concepts. `parentOf` gives a concept's broader concept. A concept nobody lists belongs to none.
 */
export function fieldsOfConcept(conceptId: string, parentOf: (id: string) => string | undefined): readonly CooperationFieldId[] {
  const found = new Set<CooperationFieldId>();
  const seen = new Set<string>();
  for (let at: string | undefined = conceptId; at !== undefined && !seen.has(at); at = parentOf(at)) {
    seen.add(at);
    for (const id of fieldIds) if (conceptsOfField[id].includes(at)) found.add(id);
  }
  return [...found];
}

const conceptsOfField: Readonly<Record<CooperationFieldId, readonly string[]>> = {
  // Digital
  ai: ["artificial-intelligence"],
  robots: ["robotics"],
  "digital-economy": ["software-cloud-data", "artificial-intelligence", "telecom-iot", "cross-border-ecommerce", "fintech"],
  "big-data": ["big-data", "data-platform", "data-governance", "data-trading", "open-data", "business-intelligence"],
  data: ["big-data", "data-platform", "data-governance", "data-trading", "open-data", "data-labelling", "database"],
  cloud: ["cloud-computing", "private-cloud", "cloud-native", "edge-computing", "saas"],
  compute: ["computing-power", "data-centre", "high-performance-computing", "ai-computing", "ai-data-centre", "quantum-computing"],
  "5g": ["five-g", "private-5g", "six-g", "base-station-equipment"],
  ipv6: ["network-equipment"],
  ict: ["telecom-iot", "software-cloud-data", "semiconductors-electronics"],
  iot: ["iot", "iot-module", "lpwan", "sensor-network", "remote-monitoring"],
  "industrial-internet": ["industrial-internet", "industrial-software", "mes", "predictive-maintenance"],
  "smart-city": ["smart-city", "city-brain", "building-automation", "smart-home"],
  "smart-factory": ["smart-factory", "factory-automation", "mes", "robot-system-integration"],
  blockchain: ["blockchain", "digital-asset"],
  software: ["software-cloud-data"],
  cybersecurity: ["information-security", "network-security", "data-security", "cryptography"],
  "digital-trade": ["trade-digitalisation", "cross-border-ecommerce", "cross-border-payment", "digital-payment"],
  "e-commerce": ["e-commerce-platform", "cross-border-ecommerce", "live-commerce"],
  "virtual-reality": ["xr-metaverse", "xr-device", "metaverse-software"],
  games: ["games", "animation", "webtoon", "character-licensing"],
  // Industry
  industry: ["manufacturing", "innovation-park", "industrial-policy"],
  industries: ["cluster-support", "industrial-policy"],
  manufacturing: ["manufacturing"],
  automotive: ["electric-vehicle", "complete-vehicle", "commercial-vehicle", "auto-parts", "autonomous-driving", "hydrogen-vehicle"],
  mobility: ["mobility"],
  semiconductors: ["semiconductor-chip", "chip-design", "foundry", "wafer", "chip-packaging", "semiconductor-equipment", "semiconductor-materials"],
  displays: ["display", "oled", "lcd", "micro-led", "display-equipment", "display-materials"],
  electronics: ["semiconductors-electronics"],
  machinery: ["machine-tool", "machine-parts", "agricultural-machinery", "construction-machinery", "food-machinery"],
  textiles: ["textiles", "fashion", "industrial-textile", "textile-machinery"],
  materials: ["materials"],
  graphene: ["graphene", "graphene-heating"],
  chemicals: ["chemicals", "petrochemical", "coal-chemical"],
  shipbuilding: ["shipbuilding", "eco-ship", "autonomous-ship", "marine-equipment"],
  aerospace: ["aerospace-space"],
  drones: ["drone", "agricultural-drone", "industrial-drone", "drone-parts", "uam"],
  construction: ["construction-smart-city"],
  "consumer-goods": ["consumer-goods"],
  beauty: ["cosmetics", "beauty-device", "beauty-salon", "hair-care"],
  food: ["processed-food", "health-food", "beverage", "food-machinery", "food-safety", "meat", "dairy", "snacks-confectionery", "sauce-seasoning", "food-franchise"],
  agriculture: ["agriculture-food"],
  forestry: ["flowers-forestry", "berries-nuts", "wood-bamboo-material"],
  fisheries: ["aquaculture", "seafood"],
  logistics: ["logistics-trade"],
  "value-chain": ["supply-chain-management", "cluster-support"],
  // Life and nature
  bio: ["bio-medical"],
  "bio-economy": ["synthetic-biology", "biologics", "biomass-energy", "biomass-material", "new-drug-development"],
  medical: ["medical-device", "in-vitro-diagnostics", "digital-health", "hospital", "rehabilitation-device", "traditional-medicine", "dental", "medical-robot"],
  ageing: ["elderly-care", "barrier-free-senior-travel", "special-diet-food", "assistive-device", "companion-robot"],
  energy: ["energy"],
  "new-energy": ["renewable-energy", "solar-power", "wind-power", "hydrogen", "biomass-energy", "batteries"],
  hydrogen: ["hydrogen", "hydrogen-vehicle"],
  batteries: ["batteries"],
  environment: ["environment"],
  water: ["water-treatment", "water-sewer-public"],
  "ice-and-snow": ["ice-snow-resources", "winter-tourism", "winter-sports-gear", "ski-resort-equipment", "ice-sculpture", "snow-removal"],
  // Working together
  cooperation: [],
  "twin-parks": ["twin-park-cooperation"],
  projects: ["investment-promotion"],
  policy: ["industrial-policy"],
  "regional-strategy": ["industrial-policy"],
  "regional-development": ["industrial-policy", "rural-revitalisation", "real-estate-development"],
  russia: ["russia-trade", "border-port"],
  investment: ["investment-promotion", "venture-capital", "private-equity", "fundraising", "mergers-acquisitions", "investment-fund"],
  trade: ["export-import", "trading-company", "buyer-sourcing", "distribution-agent", "export-promotion", "customs-clearance"],
  finance: ["finance"],
  "start-up": ["startup-support", "incubator-space", "angel-accelerator", "startup-education", "ai-company-incubation"],
  standards: ["standards", "certification-service", "third-party-testing"],
  "intellectual-property": ["intellectual-property", "copyright"],
  research: ["rnd-cooperation", "technology-transfer", "research-institute", "joint-research-training"],
  talent: ["vocational-training", "talent-programme", "industry-academia", "internship", "recruitment", "ai-talent"],
  "people-exchange": ["people-exchange", "business-visit", "study-abroad", "local-government-exchange"],
  education: ["education-talent"],
  culture: ["culture-content"],
  tourism: ["tourism"],
  sports: ["sporting-goods", "sports-education", "public-library-sports", "ski-resort"],
  "urban-development": ["real-estate-development", "smart-city", "civil-infrastructure", "landscape-public-design"],
  transport: ["traffic-management", "railway", "urban-rail", "bus-information", "mobility-service"],
  security: ["security", "public-safety", "fire-fighting", "site-safety"],
  other: [],
};

const fieldIds = Object.keys(conceptsOfField) as readonly CooperationFieldId[];
