/** Fields of cooperation that a form offers, in the order of the vocabulary. */
export const fieldCodes = ["ai", "robots", "digital-economy", "big-data", "data", "cloud", "compute", "5g", "ict", "iot", "industrial-internet", "smart-city", "smart-factory", "blockchain", "software", "cybersecurity", "digital-trade", "e-commerce", "virtual-reality", "games", "manufacturing", "automotive", "mobility", "semiconductors", "displays", "electronics", "machinery", "materials", "graphene", "chemicals", "shipbuilding", "aerospace", "drones", "construction", "consumer-goods", "beauty", "food", "agriculture", "forestry", "fisheries", "logistics", "bio", "medical", "ageing", "energy", "new-energy", "hydrogen", "batteries", "environment", "water", "ice-and-snow", "investment", "trade", "finance", "start-up", "standards", "intellectual-property", "research", "talent", "people-exchange", "education", "culture", "tourism", "sports", "urban-development", "transport", "security", "other"] as const; // prettier-ignore

export const units = ["person", "organisation", "company", "region", "country", "event", "session", "meeting", "agreement", "project", "case", "patent", "view", "item", "year", "month", "week", "day", "m2", "km2", "hectare", "km", "tonne", "kW", "MW", "PF", "gpu-hour", "percent", "percentage-point", "KRW", "CNY", "USD", "EUR", "JPY"] as const; // prettier-ignore

/** What statements are usually about; anything else is "other". */
export const factKeys = ["purpose", "aims", "result", "services", "standing", "assessment", "trend", "priorities", "elements", "amount", "area", "target", "reached", "next_target", "attendance", "delegations.people", "delegations.organisations", "floor", "photos", "contact", "others_present", "builders", "steps", "awards", "note", "other"] as const; // prettier-ignore

export const currencies = ["KRW", "CNY", "USD", "EUR", "JPY"] as const;
export const eventRoles = ["host", "operator", "co-organiser", "supporter", "guide", "sponsor"] as const;
