/**
 * Concepts that say how partners would work together, or that stand in every second text of the trade, rather than what
 * field they are in. A shared facet alone joins a ranch with an oil field because both have a test site: it counts half.
 */
export const facets: ReadonlySet<string> = new Set(
  (
    "testbed distribution-agent trading-company buyer-sourcing export-import retail-stores certification-service third-party-testing market-entry marketing-agency market-research company-registration procurement-matchmaking after-sales-service management-consulting " +
    "export-promotion sme-policy local-government-exchange industrial-policy public-procurement rnd-cooperation joint-research-training technology-transfer agreements-mou regulation-permits business-visit standards research-institute startup-support investment-promotion cluster-support innovation-park talent-programme people-exchange " +
    "machine-learning ai-platform ai-company-incubation ai-talent predictive-analytics anomaly-detection sensor software-development industrial-software saas low-code api-integration big-data database open-source-software digital-transformation-consulting manufacturing-data-ai contract-manufacturing recruitment"
  ).split(" "),
);

export const facetWeight = 0.5;
