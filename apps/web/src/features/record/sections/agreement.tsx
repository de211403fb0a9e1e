import type { RecordPage } from "@bridgehead/contract/record";
import { CitationChip } from "../../../components/citations.tsx";
import { Panel } from "../../../components/panel.tsx";
import { StageTrack } from "../../../components/stage-track.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { useAgreementStages, useAgreementStageWords } from "../agreement-stage.tsx";
import { sourceFor } from "../citing.ts";
import { recordAddress } from "../kinds.ts";
import { RecordLink } from "../record-link.tsx";
import { sideOf } from "../sides.ts";
import { useWords } from "../use-words.ts";

/** How far it has come, who is bound by it and who signed, and what they work on together. */
export function AgreementSections({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const words = useWords();
  const { noun } = page;
  const told = (noun.stages ?? []).map(({ stage, date, note, by, evidence }) => ({
    stage,
    date,
    address: evidence ? recordAddress(evidence) : undefined,
    note: [by ? words.name(by) : "", words.text(note)].filter(Boolean).join(": ") || undefined,
  }));
  const stages = useAgreementStages(page.stage, told);
  const stageWords = useAgreementStageWords(page.stage);
  const source = sourceFor(page.citations, page.id);
  const fields = noun.cooperationFields ?? [];
  return (
    <>
      <Panel
        title={t("record.agreement.stages")}
        aside={
          <>
            {t("record.agreement.stages-rule")} <CitationChip source={source} />
          </>
        }
        padded
      >
        <StageTrack stages={stages} words={stageWords} />
      </Panel>
      <Panel
        title={t("record.agreement.parties")}
        count={noun.parties?.length ?? 0}
        aside={<CitationChip source={source} />}
      >
        <ol className="bh-parties">
          {(noun.parties ?? []).map((party) => {
            const signer = party.signer ?? undefined;
            return (
              <li key={party.ordinal}>
                <span className={`bh-sq is-${noun.isDomestic ? "other" : sideOf(party.country)}`} aria-hidden="true" />
                <div>
                  <b>{party.party ? <RecordLink record={party.party} /> : words.text(party.name)}</b>
                  {party.country && <p className="bh-xs bh-muted">{words.country(party.country)}</p>}
                </div>
                <div>
                  {signer ? (
                    <RecordLink record={signer} />
                  ) : party.signerName ? (
                    words.text(party.signerName)
                  ) : (
                    <span className="bh-unknown">{t("record.agreement.signer-unknown")}</span>
                  )}
                  {party.capacity && <p className="bh-xs bh-muted">{words.text(party.capacity)}</p>}
                </div>
              </li>
            );
          })}
          {noun.partiesComplete === false && (
            <li>
              <span />
              <span className="bh-unknown">{t("record.agreement.parties-incomplete")}</span>
            </li>
          )}
        </ol>
      </Panel>
      {fields.length > 0 && (
        <Panel title={t("record.fields")} padded>
          <ul className="bh-record-chips">
            {fields.map((field) => (
              <li key={words.text(field)} className="bh-chip is-line">
                {words.text(field)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
