import "./cooperation-parts.css";
import { useId, useState, type ReactNode } from "react";
import { useLocale } from "../language/use-locale.tsx";

export type Rung = {
  readonly id: string;
  readonly name: string;
  /** Already written: "1,697건", "275만 달러". */
  readonly figure: string;
  /** Original currencies, one a line. */
  readonly originals?: readonly string[];
  /** Records by how well they are proven. */
  readonly evidence: {
    readonly both: number;
    readonly confirmed: number;
    readonly oneSide: number;
    readonly none: number;
  };
  readonly records?: ReactNode;
};

/** The rungs of outcomes rise and never add up: between them stands ≠, and there is no total anywhere. */
export function OutcomeLadder({ label, rungs }: { readonly label: string; readonly rungs: readonly Rung[] }) {
  const { t } = useLocale();
  const [openId, setOpenId] = useState<string>();
  const panel = useId();
  const open = rungs.find(({ id }) => id === openId);
  return (
    <div className="bh-ladder">
      <ol aria-label={label}>
        {rungs.map((rung, index) => {
          const { both, confirmed, oneSide, none } = rung.evidence;
          const total = both + confirmed + oneSide + none || 1;
          const proof = t("components.ladder.evidence", { both, confirmed, oneSide, none });
          return (
            <li key={rung.id} style={{ marginTop: (rungs.length - 1 - index) * 22 }}>
              {index > 0 && (
                <span className="bh-ladder-not" role="img" aria-label={t("components.ladder.never-add")}>
                  ≠
                </span>
              )}
              <button
                type="button"
                aria-expanded={openId === rung.id}
                aria-controls={panel}
                disabled={!rung.records}
                onClick={() => setOpenId(openId === rung.id ? undefined : rung.id)}
              >
                <span className="bh-ladder-name">{rung.name}</span>
                <b>{rung.figure}</b>
                {rung.originals?.map((original) => (
                  <small key={original}>{original}</small>
                ))}
                <span className="bh-ladder-bar" role="img" aria-label={proof} title={proof}>
                  <i className="is-both" style={{ width: `${(100 * both) / total}%` }} />
                  <i className="is-confirmed" style={{ width: `${(100 * confirmed) / total}%` }} />
                  <i className="is-one-side" style={{ width: `${(100 * oneSide) / total}%` }} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <div id={panel}>{open?.records}</div>
    </div>
  );
}
