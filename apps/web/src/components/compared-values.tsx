import "./cooperation-parts.css";
import type { ReactNode } from "react";
import type { Qualifier } from "@bridgehead/domain/shared/standing";
import { useLocale } from "../language/use-locale.tsx";
import { CitationChip } from "./citations.tsx";
import { StatusMark, type Standing } from "./status-mark.tsx";

export type ComparedValue = {
  readonly id: string;
  readonly name: ReactNode;
  readonly side: "near" | "far" | "other";
  readonly value: number;
  readonly qualifier?: Qualifier | undefined;
  readonly status: Standing;
  readonly source?: string | undefined;
  /** What was counted differs from the others: said under the name and before the chart. */
  readonly warning?: string | undefined;
};

export type ComparedValuesProps = {
  readonly label: string;
  readonly unit: string;
  readonly values: readonly ComparedValue[];
};

/** Bars from zero on one scale. Values whose definitions differ are never ranked and carry ≠. */
export function ComparedValues({ label, unit, values }: ComparedValuesProps) {
  const { t, format } = useLocale();
  const largest = Math.max(1, ...values.map(({ value }) => value));
  const warnings = values.filter(({ warning }) => warning);
  return (
    <figure className="bh-compared">
      {warnings.length > 0 && (
        <div className="bh-note is-warn" role="note">
          <span aria-hidden="true">≠</span>
          <div>
            <b>{t("components.compared.before")}</b> {t("components.compared.differ")}
          </div>
        </div>
      )}
      <ul aria-label={label}>
        {values.map((one) => {
          const parts = format.figure(one.value, one.qualifier, unit);
          return (
            <li key={one.id}>
              <span>
                <b>{one.name}</b>
                {one.warning && <small className="bh-compared-warning">≠ {one.warning}</small>}
              </span>
              <span className="bh-compared-track" aria-hidden="true">
                <i
                  className={`is-${one.side}${one.qualifier === "approx" ? " is-approx" : ""}`}
                  style={{ width: `${(100 * one.value) / largest}%` }}
                />
              </span>
              <span className="bh-compared-value">
                <span>
                  {parts?.before}
                  <b>{parts?.figure}</b>
                  {parts?.after}
                </span>
                <StatusMark status={one.status} />
                <CitationChip source={one.source} />
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

export type AimAndActualProps = {
  readonly label: string;
  readonly unit: string;
  readonly aim: number;
  readonly actual?: number | undefined;
  readonly next?: number | undefined;
};

/** One track: a black line is the aim, solid the actual, dashed the next aim. */
export function AimAndActual({ label, unit, aim, actual, next }: AimAndActualProps) {
  const { t, format } = useLocale();
  const largest = Math.max(aim, actual ?? 0, next ?? 0, 1);
  const share = (value: number) => `${(100 * value) / largest}%`;
  const written = (value: number) => {
    const parts = format.figure(value, "exact", unit);
    return parts ? parts.before + parts.figure + parts.after : "";
  };
  const words = [
    t("components.compared.aim", { value: written(aim) }),
    actual === undefined
      ? t("components.compared.actual-unknown")
      : t("components.compared.actual", { value: written(actual) }),
    next === undefined ? undefined : t("components.compared.next", { value: written(next) }),
  ].filter(Boolean);
  return (
    <figure className="bh-aim">
      <div role="img" aria-label={`${label}: ${words.join(", ")}`}>
        {next !== undefined && <i className="is-next" style={{ width: share(next) }} />}
        {actual === undefined ? (
          <i className="is-unknown" />
        ) : (
          <i className="is-actual" style={{ width: share(actual) }} />
        )}
        <i className="is-aim" style={{ left: share(aim) }} />
      </div>
      <figcaption>{words.join(format.dot)}</figcaption>
    </figure>
  );
}
