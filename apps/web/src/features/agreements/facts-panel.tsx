import type { AgreementWork } from "@bridgehead/contract/agreements";
import type { RecordPage } from "@bridgehead/contract/record";
import { CitationChip } from "../../components/citations.tsx";
import { FactDate } from "../../components/fact-date.tsx";
import { OriginalWithTranslation } from "../../components/original-with-translation.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { sourceFor } from "../record/citing.ts";
import { RecordLink } from "../record/record-link.tsx";
import { sideOf } from "../record/sides.ts";
import { useWords } from "../record/use-words.ts";

/** Parties with who signs in what capacity, fields, term and what it is for. */
export function FactsPanel({ page, work }: { readonly page: RecordPage; readonly work: AgreementWork }) {
  const { t } = useLocale();
  const words = useWords();
  const { noun } = page;
  const fields = noun.cooperationFields ?? [];
  const unknown = <span className="bh-unknown">{t("status.unknown")}</span>;
  const partnerships = page.links.filter(({ rel, record }) => rel === "part-of" && record.kind === "partnership");
  return (
    <Panel title={t("agreements.facts")} aside={<CitationChip source={sourceFor(page.citations, page.id)} />}>
      <dl className="bh-work-facts">
        <div>
          <dt>{t("record.col.parties")}</dt>
          <dd>
            {(noun.parties ?? []).length === 0 && unknown}
            <ul>
              {(noun.parties ?? []).map((party) => (
                <li key={party.ordinal}>
                  <span
                    className={`bh-sq is-${noun.isDomestic ? "other" : sideOf(party.country)}`}
                    aria-hidden="true"
                  />
                  {party.party ? <RecordLink record={party.party} /> : words.text(party.name)}
                  <span className="bh-xs bh-second">
                    {party.signer || party.signerName ? (
                      <>
                        {party.signer ? <RecordLink record={party.signer} /> : words.text(party.signerName)}{" "}
                        {words.text(party.capacity)}
                      </>
                    ) : (
                      t("record.agreement.signer-unknown")
                    )}
                  </span>
                </li>
              ))}
            </ul>
            {noun.partiesComplete === false && <p className="bh-xs bh-muted">{t("agreements.parties-open")}</p>}
          </dd>
        </div>
        <div>
          <dt>{t("record.fields")}</dt>
          <dd>{fields.length > 0 ? words.list(fields.map(words.text)) : unknown}</dd>
        </div>
        <div>
          <dt>{t("agreements.expires")}</dt>
          <dd>{work.expiresOn?.value ? <FactDate date={work.expiresOn} /> : unknown}</dd>
        </div>
        {noun.purpose && (
          <div>
            <dt>{t("record.purpose")}</dt>
            <dd>
              <OriginalWithTranslation text={noun.purpose} />
            </dd>
          </div>
        )}
        {partnerships.length > 0 && (
          <div>
            <dt>{t("agreements.partnership")}</dt>
            <dd>
              {partnerships.map(({ record }) => (
                <RecordLink key={record.id} record={record} />
              ))}
            </dd>
          </div>
        )}
        {work.centre && (
          <div>
            <dt>{t("agreements.centre")}</dt>
            <dd>
              <RecordLink record={work.centre} />
            </dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}
