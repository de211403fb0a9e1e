import "./record-marks.css";
import type { ReactNode } from "react";
import type { Qualifier, RecordDate } from "@bridgehead/domain/shared/standing";
import { PageLink, type PageAddress } from "../app/page-link.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { CitationChip } from "./citations.tsx";
import { FactDate } from "./fact-date.tsx";
import { StatusMark, type Standing } from "./status-mark.tsx";

export type FactProps = {
  readonly label: ReactNode;
  /** A number is written in the language's units; a text stands as it is; absent is not known. */
  readonly value?: number | string | undefined;
  readonly qualifier?: Qualifier | undefined;
  /** In the reader's language, in its counting form: 명, 개사, ㎡. */
  readonly unit?: string | undefined;
  readonly status: Standing;
  readonly statusWord?: string | undefined;
  readonly asOf?: RecordDate | undefined;
  readonly source?: string | undefined;
  readonly note?: ReactNode;
  /** The record that the value names. */
  readonly address?: PageAddress | undefined;
  /** A second source says otherwise: both stand with ≠ between. */
  readonly disputedBy?: { readonly value: number | string; readonly source?: string | undefined } | undefined;
  readonly withdrawn?: string | undefined;
};

/** One figure of the record: label, value, how sure, as of when, who says so. Stands in `FactRow`. */
export function Fact({
  label,
  value,
  qualifier = "exact",
  unit,
  status,
  statusWord,
  asOf,
  source,
  note,
  address,
  disputedBy,
  withdrawn,
}: FactProps) {
  const { t } = useLocale();
  const isKnown = value !== undefined && qualifier !== "unknown" && status !== "unknown";
  return (
    <div className={`bh-fact is-${withdrawn ? "withdrawn" : status}`}>
      <dt>{label}</dt>
      <dd>
        {isKnown && (
          <p className="bh-fact-value">
            {address ? (
              <PageLink {...address}>
                <Value value={value} qualifier={qualifier} unit={unit} />
              </PageLink>
            ) : (
              <Value value={value} qualifier={qualifier} unit={unit} />
            )}
            {disputedBy && (
              <>
                <span className="bh-differs" role="img" aria-label={t("components.fact.differs")}>
                  ≠
                </span>
                <Value value={disputedBy.value} qualifier="exact" unit={unit} />
              </>
            )}
          </p>
        )}
        {!isKnown && note && (
          <p className="bh-fact-value is-unknown">
            <span className="bh-unknown">{note}</span>
          </p>
        )}
        <p className="bh-fact-foot">
          <StatusMark status={isKnown ? status : "unknown"} word={isKnown ? statusWord : undefined} />
          {asOf && <FactDate date={asOf} />}
          {isKnown && note && <span>{note}</span>}
          {withdrawn && <span>{withdrawn}</span>}
          <CitationChip source={source} />
          {disputedBy && <CitationChip source={disputedBy.source} />}
        </p>
      </dd>
    </div>
  );
}

/** Facts side by side with hairlines between; two and two under 992 px. Nothing is ever summed across. */
export function FactRow({ label, children }: { readonly label?: string; readonly children: ReactNode }) {
  return (
    <dl className="bh-facts" aria-label={label}>
      {children}
    </dl>
  );
}

function Value({
  value,
  qualifier,
  unit,
}: {
  readonly value: number | string;
  readonly qualifier: Qualifier;
  readonly unit: string | undefined;
}) {
  const { format } = useLocale();
  const parts =
    typeof value === "number"
      ? format.figure(value, qualifier, unit)
      : { before: "", figure: value, after: unit ? ` ${unit}` : "" };
  if (!parts) return null;
  return (
    <span className="bh-fact-figure">
      {parts.before && <small>{parts.before}</small>}
      {parts.figure}
      {parts.after && <small>{parts.after}</small>}
    </span>
  );
}
