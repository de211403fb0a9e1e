import { IconAlertTriangle } from "@tabler/icons-react";
import type { Observation, RecordPage } from "@bridgehead/contract/record";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { CitationChip } from "../../../components/citations.tsx";
import { ComparedValues, type ComparedValue } from "../../../components/compared-values.tsx";
import { FactDate } from "../../../components/fact-date.tsx";
import { Panel } from "../../../components/panel.tsx";
import { StatusMark } from "../../../components/status-mark.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { sourceFor } from "../citing.ts";
import { RecordLink } from "../record-link.tsx";
import { sideOf } from "../sides.ts";
import { useWords } from "../use-words.ts";

/** Values of one indicator on one scale, with what must be known before they are compared. */
export function IndicatorSections({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const words = useWords();
  const observations = page.noun.observations ?? [];
  const known = observations.filter((one) => one.value !== null && one.qualifier !== "unknown");
  const unit = known[0]?.unit ?? null;
  const warnings = warningsOf(observations);
  const definition = words.text(page.noun.definition);
  return (
    <>
      {warnings.length > 0 && (
        <Panel title={t("record.indicator.before")} count={warnings.length}>
          {warnings.map((warning) => (
            <p key={warning} className="bh-remark">
              <IconAlertTriangle className="bh-i" aria-hidden /> {t(warning)}
            </p>
          ))}
        </Panel>
      )}
      {known.length > 1 && (
        <Panel title={t("record.indicator.compared")} aside={words.unit(unit, 2)} padded>
          <ComparedValues
            label={words.name(page)}
            unit={/^[(（]/.test(words.unit(unit, 2)) ? "" : words.unit(unit, 2)}
            values={known.map((one) => comparedValue(one, known, page))}
          />
        </Panel>
      )}
      <Panel title={t("record.indicator.definition")} padded>
        <p>
          {definition === "" ? (
            <span className="bh-unknown">{t("record.indicator.definition-unknown")}</span>
          ) : (
            definition
          )}
        </p>
      </Panel>
      <ValuesTable page={page} observations={observations} />
    </>
  );

  function comparedValue(one: Observation, all: readonly Observation[], { citations }: RecordPage): ComparedValue {
    const warning = one.of
      ? t("record.indicator.counts", { of: words.name(one.of) })
      : one.subjectLevel === "continent" && all.some(({ subjectLevel }) => subjectLevel !== "continent")
        ? t("record.indicator.several-countries")
        : undefined;
    return {
      id: one.id,
      name: <RecordLink record={one.subject ?? one} />,
      side: sideOf(one.subjectCountry),
      value: one.value ?? 0,
      qualifier: one.qualifier,
      status: one.status,
      source: sourceFor(citations, one.id),
      warning,
    };
  }
}

/** A value of an indicator beside the others of the same. */
export function ObservationSections({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const words = useWords();
  const { of, reference, asWritten } = page.noun;
  if (!of && !reference && !asWritten) return null;
  return (
    <Panel title={t("record.col.counted")}>
      <dl className="bh-statements">
        {of && (
          <div>
            <dt>{words.factLabel("of")}</dt>
            <dd>
              <RecordLink record={of} />
            </dd>
          </div>
        )}
        {reference && (
          <div>
            <dt>{t("record.col.base")}</dt>
            <dd>
              <RecordLink record={reference} />
            </dd>
          </div>
        )}
        {asWritten && (
          <div>
            <dt>{words.factLabel("as_written")}</dt>
            <dd lang="ko">{asWritten}</dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}

function ValuesTable({
  page,
  observations,
}: {
  readonly page: RecordPage;
  readonly observations: readonly Observation[];
}) {
  const { t } = useLocale();
  const words = useWords();
  return (
    <Panel title={t("record.col.values")} count={observations.length}>
      <div className="bh-scroll" tabIndex={0} role="group" aria-label={t("record.col.values")}>
        <table className="bh-table">
          <thead>
            <tr>
              <th scope="col">{t("record.col.subject")}</th>
              <th scope="col" className="is-number">
                {t("record.col.value")}
              </th>
              <th scope="col">{t("record.col.status")}</th>
              <th scope="col">{t("record.col.as-of")}</th>
              <th scope="col">{t("record.col.counted")}</th>
              <th scope="col">{t("record.col.source")}</th>
            </tr>
          </thead>
          <tbody>
            {observations.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.subject ? <RecordLink record={one.subject} /> : words.name(one)}</th>
                <td className="is-number">
                  {words.figure(one.value, one.unit, one.qualifier) ?? <StatusMark status="unknown" />}
                </td>
                <td>
                  <StatusMark status={one.status} />
                </td>
                <td>
                  {one.date ? <FactDate date={one.date} /> : <span className="bh-muted">{t("record.not-told")}</span>}
                </td>
                <td>
                  <RecordLink record={one} />
                  {one.reference && one.reference.id === one.subject?.id && (
                    <p className="bh-xs bh-muted">{t("record.indicator.base")}</p>
                  )}
                  {one.of && (
                    <p className="bh-xs bh-muted">{t("record.indicator.counts", { of: words.name(one.of) })}</p>
                  )}
                </td>
                <td>
                  <CitationChip source={sourceFor(page.citations, one.id)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

/** What must be said before these values are compared. Two values of different things are no ranking. */
function warningsOf(observations: readonly Observation[]): MessageKey[] {
  const known = observations.filter((one) => one.value !== null);
  if (known.length < 2) return [];
  const kinds = new Set(known.map(({ subject }) => subject?.kind));
  const has = (test: (one: Observation) => boolean) => known.some(test);
  return [
    ...(has(({ date }) => !date?.value || date.basis === "inferred") ? ["record.indicator.warn-date" as const] : []),
    ...(has(({ subjectLevel }) => subjectLevel === "continent") && has(({ subjectLevel }) => subjectLevel === "country")
      ? ["record.indicator.warn-levels" as const]
      : []),
    ...(kinds.size > 1 || !kinds.has("region") ? ["record.indicator.warn-subjects" as const] : []),
    ...(has(({ of }) => of !== null) ? ["record.indicator.warn-sides" as const] : []),
    ...(has(({ qualifier }) => qualifier === "approx") && has(({ qualifier }) => qualifier === "exact")
      ? ["record.indicator.warn-approx" as const]
      : []),
    ...(has(({ status }) => status === "planned") ? ["record.indicator.warn-planned" as const] : []),
  ];
}
