import "./schedule-parts.css";
import type { ReactNode } from "react";
import { useLocale } from "../language/use-locale.tsx";

export type ReasonRow = {
  readonly id: string;
  readonly count: number;
  readonly cause: string;
  readonly detail?: string | undefined;
  /** One act that would help, never filled. */
  readonly act?: ReactNode;
  readonly onOpen?: (() => void) | undefined;
};

/** Why requests have no place: one row per cause, largest first, each with what would help. */
export function ReasonsList({ label, reasons }: { readonly label: string; readonly reasons: readonly ReasonRow[] }) {
  const largest = Math.max(1, ...reasons.map(({ count }) => count));
  return (
    <ul className="bh-reasons" aria-label={label}>
      {reasons.map((reason) => (
        <li key={reason.id}>
          <b className="bh-reasons-count">{reason.count}</b>
          <div>
            {reason.onOpen ? (
              <button type="button" className="bh-reasons-open" onClick={reason.onOpen}>
                {reason.cause}
              </button>
            ) : (
              <b>{reason.cause}</b>
            )}
            {reason.detail && <p className="bh-xs bh-second">{reason.detail}</p>}
            <span className="bh-reasons-bar" aria-hidden="true">
              <i style={{ width: `${(100 * reason.count) / largest}%` }} />
            </span>
          </div>
          {reason.act}
        </li>
      ))}
    </ul>
  );
}

export type WhatIfRow = {
  readonly id: string;
  readonly change: string;
  /** Proven: at most so much more. */ readonly bound: number;
  /** What the limit means in meetings. */
  readonly note?: string | undefined;
  /** Tried: so many more meetings; absent while not tried. */ readonly solved?: number | undefined;
  readonly act?: ReactNode;
};

/** What a change would bring: the limit is proven, the result is a trial. Zero is shown. */
export function WhatIf({ label, rows }: { readonly label: string; readonly rows: readonly WhatIfRow[] }) {
  const { t, format } = useLocale();
  const isTried = rows.some(({ solved }) => solved !== undefined);
  const signed = (value: number) => (value > 0 ? `+${format.number(value)}` : format.number(value));
  return (
    <div className="bh-scroll" tabIndex={0} role="group" aria-label={label}>
      <table className="bh-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t("components.what-if.change")}</th>
            <th scope="col" className="is-number">
              {t("components.what-if.bound")}
            </th>
            {isTried && (
              <th scope="col" className="is-number">
                {t("components.what-if.solved")}
              </th>
            )}
            <th scope="col">
              <span className="bh-vh">{t("components.what-if.act")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{row.change}</td>
              <td className="is-number">
                {signed(row.bound)}
                {row.note && <small className="bh-what-if-note">{row.note}</small>}
              </td>
              {isTried && (
                <td className={`is-number${row.solved ? " bh-gain" : ""}`}>
                  {row.solved === undefined ? "—" : t("components.what-if.meetings", { count: signed(row.solved) })}
                </td>
              )}
              <td className="is-number">
                {row.bound === 0 && !row.act ? (
                  <span className="bh-muted">{t("components.what-if.none")}</span>
                ) : (
                  row.act
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
