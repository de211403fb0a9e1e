import type { ReactNode } from "react";
import type { RecordPage } from "@bridgehead/contract/record";
import { LineOfTime } from "../../../components/line-of-time.tsx";
import { CitationChip } from "../../../components/citations.tsx";
import { FactDate } from "../../../components/fact-date.tsx";
import { Panel } from "../../../components/panel.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { AgreementStage } from "../agreement-stage.tsx";
import { sourceFor } from "../citing.ts";
import { RecordLink, RecordLinks } from "../record-link.tsx";
import { RecordRows } from "../record-rows.tsx";
import { sideOf } from "../sides.ts";
import { useLineRecords } from "../use-line-records.ts";
import { useToday } from "../use-today.ts";
import { useWords } from "../use-words.ts";
import { FiguresPanel } from "./figures.tsx";
import { RelatedPanel } from "./related.tsx";
import { RemarksPanel, SourcesPanel } from "./side.tsx";

/** What officials see among the sections: after the agreements, on top of the side column, and at the end. */
type PartnershipWork = { readonly main: ReactNode; readonly side: ReactNode; readonly end: ReactNode };

/** The home of a partnership: one line of time, agreements with their stages, figures, and who stands behind it. */
export function PartnershipSections({ page, work }: { readonly page: RecordPage; readonly work?: PartnershipWork }) {
  const { t } = useLocale();
  const today = useToday();
  const records = useLineRecords(page);
  const { noun } = page;
  const isDomestic = noun.isDomestic === true;
  const others = (noun.records ?? []).filter(({ kind }) => kind !== "agreement" && kind !== "event");
  return (
    <div className="bh-record-column">
      <LineOfTime label={t("record.partnership.line")} records={records} today={today} />
      <div className="bh-with-side">
        <div className="bh-record-column">
          <AgreementsPanel page={page} />
          {work?.main}
          <FiguresPanel page={page} />
          {others.length > 0 && (
            <Panel title={t("record.links")} count={others.length}>
              <RecordRows
                rows={others.map((record) => ({ record, source: sourceFor(page.citations, record.id) }))}
                showKind
              />
            </Panel>
          )}
          <RelatedPanel
            page={{
              ...page,
              links: page.links.filter(({ rel, direction }) => !(rel === "part-of" && direction === "in")),
            }}
          />
          {work?.end}
        </div>
        <aside className="bh-record-column" aria-label={t("record.partnership.members")}>
          {work?.side}
          <Panel title={t("record.partnership.members")}>
            <ul className="bh-record-rows">
              {(noun.members ?? []).map((member, index) => (
                <li key={member.id}>
                  <span
                    className={`bh-sq is-${isDomestic ? (index === 0 ? "near" : "far") : sideOf(member.country)}`}
                    aria-hidden="true"
                    style={{ marginTop: 5 }}
                  />
                  <RecordLink record={member} />
                </li>
              ))}
            </ul>
          </Panel>
          <OrganisationsPanel page={page} />
          <RemarksPanel page={page} />
          <SourcesPanel />
        </aside>
      </div>
    </div>
  );
}

function AgreementsPanel({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const words = useWords();
  const agreements = (page.noun.records ?? []).filter(({ kind }) => kind === "agreement");
  if (agreements.length === 0) return null;
  return (
    <Panel
      title={t("record.partnership.agreements")}
      count={agreements.length}
      aside={t("record.agreement.stages-rule")}
    >
      <div className="bh-scroll" tabIndex={0} role="group" aria-label={t("record.partnership.agreements")}>
        <table className="bh-table is-cards">
          <thead>
            <tr>
              <th scope="col">{t("record.col.name")}</th>
              <th scope="col">{t("record.col.parties")}</th>
              <th scope="col">{t("record.col.stage")}</th>
              <th scope="col">{t("record.partnership.last")}</th>
              <th scope="col">{t("record.col.source")}</th>
            </tr>
          </thead>
          <tbody>
            {agreements.map((agreement) => (
              <tr key={agreement.id}>
                <th scope="row">
                  <b>
                    <RecordLink record={agreement} />
                  </b>
                </th>
                <td data-head={t("record.col.parties")}>
                  <div>
                    <RecordLinks
                      records={agreement.related.filter(({ as }) => as === "party").map(({ record }) => record)}
                    />
                    {agreement.writtenParties.map((party) => (
                      <div key={words.text(party)}>{words.text(party)}</div>
                    ))}
                  </div>
                </td>
                <td data-head={t("record.col.stage")}>
                  <AgreementStage stage={agreement.stage} told={agreement.toldStages} />
                </td>
                <td className="bh-nowrap" data-head={t("record.partnership.last")}>
                  {agreement.date?.value ? (
                    <FactDate date={agreement.date} />
                  ) : (
                    <span className="bh-muted">{t("record.not-told")}</span>
                  )}
                </td>
                <td data-head={t("record.col.source")}>
                  <CitationChip source={sourceFor(page.citations, agreement.id)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function OrganisationsPanel({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const words = useWords();
  const organisations = page.noun.organisations ?? [];
  if (organisations.length === 0) return null;
  return (
    <Panel
      title={t("record.partnership.organisations")}
      count={organisations.length}
      aside={t("record.partnership.organisations-rule")}
    >
      <ul className="bh-record-rows">
        {organisations.map((organisation) => (
          <li key={organisation.id}>
            <span
              className={`bh-sq is-${page.noun.isDomestic ? "other" : sideOf(organisation.country)}`}
              title={words.country(organisation.country)}
              style={{ marginTop: 5 }}
            />
            <RecordLink record={organisation} />
            <span>{organisation.count}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
