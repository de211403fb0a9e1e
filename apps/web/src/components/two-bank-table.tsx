import "./cooperation-parts.css";
import { Fragment, type ReactNode } from "react";
import { PageLink, type PageAddress } from "../app/page-link.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { CitationChip } from "./citations.tsx";
import { StatusMark, type Standing } from "./status-mark.tsx";

export type BankEntry = {
  readonly id: string;
  /** Policy, case: in the reader's language. */
  readonly kind: string;
  readonly name: string;
  readonly address?: PageAddress | undefined;
  readonly region: string;
  readonly status: Standing;
  readonly statusWord?: string | undefined;
  readonly note?: string | undefined;
  readonly source?: string | undefined;
};

export type BankRow = {
  readonly id: string;
  readonly field: string;
  readonly near: readonly BankEntry[];
  readonly far: readonly BankEntry[];
  /** Never an adoption that only the adopter's neighbour claims. `from`: whose the original is. */
  readonly adoption?:
    | { readonly state: "adopted" | "examined"; readonly words: string; readonly from: "near" | "far" }
    | undefined;
};

export type TwoBankTableProps = {
  readonly label: string;
  readonly nearName: string;
  readonly farName: string;
  readonly rows: readonly BankRow[];
  /** The reader's side stands first; its square stays what it is everywhere. */
  readonly isFarFirst?: boolean;
};

/** Fields in rows, the two sides as banks; a deck joins what was adopted. An empty side says "no record", never "none". */
export function TwoBankTable({ label, nearName, farName, rows, isFarFirst = false }: TwoBankTableProps) {
  const { t, format } = useLocale();
  const near = { side: "near", name: nearName, square: "bh-sq" } as const;
  const far = { side: "far", name: farName, square: "bh-sq is-far" } as const;
  const [first, second] = isFarFirst ? [far, near] : [near, far];
  return (
    <div className="bh-banks" role="table" aria-label={label}>
      <div role="row" className="bh-banks-head">
        <span role="columnheader">
          <span className={first.square} aria-hidden="true" />
          {first.name}
        </span>
        <span role="columnheader">{t("components.banks.field")}</span>
        <span role="columnheader">
          <span className={second.square} aria-hidden="true" />
          {second.name}
        </span>
      </div>
      {rows.map((row) => (
        <div key={row.id} role="row" className="bh-banks-row">
          <Side entries={row[first.side]} />
          <div
            role="cell"
            className={`bh-banks-deck${row.adoption ? ` is-${row.adoption.state} from-${row.adoption.from}` : row.near.length > 0 && row.far.length > 0 ? " is-same" : ""}`}
          >
            <b>{row.field}</b>
            {row.adoption && <span>{row.adoption.words}</span>}
          </div>
          <Side entries={row[second.side]} />
        </div>
      ))}
    </div>
  );

  function Side({ entries }: { readonly entries: readonly BankEntry[] }): ReactNode {
    if (entries.length === 0)
      return (
        <div role="cell" className="bh-banks-none">
          <StatusMark status="unknown" word={t("components.banks.no-record")} />
        </div>
      );
    return (
      <div role="cell">
        {entries.map((entry) => (
          <Fragment key={entry.id}>
            <p className="bh-banks-entry">
              <span className="bh-chip">{entry.kind}</span>{" "}
              <b>{entry.address ? <PageLink {...entry.address}>{entry.name}</PageLink> : entry.name}</b>
            </p>
            <p className="bh-xs bh-muted">
              {entry.region}
              {format.dot}
              <StatusMark status={entry.status} word={entry.statusWord} />
              {entry.note && `${format.dot}${entry.note}`}
              <CitationChip source={entry.source} />
            </p>
          </Fragment>
        ))}
      </div>
    );
  }
}
