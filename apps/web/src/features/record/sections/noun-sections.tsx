import type { ReactNode } from "react";
import type { RecordPage } from "@bridgehead/contract/record";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { AgreementSections } from "./agreement.tsx";
import { BuildSections, ClusterSections } from "./build.tsx";
import { EventSections } from "./event.tsx";
import { IndicatorSections, ObservationSections } from "./indicator.tsx";
import { ProsePanel } from "./prose.tsx";
import { RegionSections } from "./region.tsx";
import { SpeakersPanel } from "./speakers.tsx";
import { StopSections, VisitSections } from "./visit.tsx";

type Section = (props: { readonly page: RecordPage }) => ReactNode;

/** What only one noun has. A noun without an entry has key facts, statements and links, like every other. */
const sections: Partial<Record<RecordKind, Section>> = {
  agreement: AgreementSections,
  event: EventSections,
  session: SpeakersPanel,
  region: RegionSections,
  visit: VisitSections,
  "visit-stop": StopSections,
  project: BuildSections,
  cluster: ClusterSections,
  programme: BuildSections,
  indicator: IndicatorSections,
  observation: ObservationSections,
};

export function NounSections({ page }: { readonly page: RecordPage }) {
  const Section = sections[page.kind];
  return (
    <>
      {Section && <Section page={page} />}
      <ProsePanel page={page} />
    </>
  );
}
