import "./intake-parts.css";
import { useState, type ReactNode } from "react";
import { IconArrowRight, IconMinus, IconPencil, IconPlus } from "@tabler/icons-react";
import { useLocale } from "../language/use-locale.tsx";
import { ExcelLink } from "./excel-link.tsx";
import { WordsByScript } from "./words-as-written.tsx";

export type DiffKind = "added" | "changed" | "gone";

export type Difference = {
  readonly id: string;
  readonly kind: DiffKind;
  /** Whom it concerns: a link or `NameBoth`. */
  readonly subject: ReactNode;
  readonly field: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** How sure the new value is, in words (추정, 어림). */
  readonly chip?: { readonly text: string; readonly tone: "warn" | "plain" } | undefined;
  readonly because?: string | undefined;
};

export type DiffTableProps = {
  readonly label: string;
  readonly differences: readonly Difference[];
  /** More exist than are given. */ readonly total?: number;
  readonly excelHref?: string | undefined;
};

const kinds = ["added", "changed", "gone"] as const;
/** A first mailbag adds hundreds of things: so many rows are drawn at once, the counts speak of all. */
const rowsAtOnce = 50;
const icons = { added: IconPlus, changed: IconPencil, gone: IconMinus } as const;

/** What accepting would do, value by value: old struck through, new beside it, and why. */
export function DiffTable({ label, differences, total = differences.length, excelHref }: DiffTableProps) {
  const { t } = useLocale();
  const [only, setOnly] = useState<DiffKind>();
  const [rowsDrawn, setRowsDrawn] = useState(rowsAtOnce);
  const shown = only ? differences.filter(({ kind }) => kind === only) : differences;
  if (differences.length === 0) return <p className="bh-note">{t("components.diff.none")}</p>;
  return (
    <section className="bh-data" aria-label={label}>
      <header className="bh-data-head">
        <h2>{label}</h2>
        <span className="bh-diff-kinds" role="group" aria-label={t("components.diff.show")}>
          {kinds.map((kind) => {
            const KindIcon = icons[kind];
            const count = differences.filter((one) => one.kind === kind).length;
            return (
              <button
                key={kind}
                type="button"
                className="bh-diff-kind"
                aria-pressed={only === kind}
                disabled={count === 0}
                onClick={() => setOnly(only === kind ? undefined : kind)}
              >
                <KindIcon className="bh-i" aria-hidden />
                {t(`components.diff.${kind}`)} <b>{count}</b>
              </button>
            );
          })}
        </span>
        <span className="bh-data-tools bh-xs bh-muted">
          {t("components.diff.count", { shown: shown.length, total })}
          {excelHref && <ExcelLink href={excelHref} />}
        </span>
      </header>
      <div className="bh-scroll" tabIndex={0} role="group" aria-label={label}>
        <table className="bh-table is-cards bh-diff">
          <thead>
            <tr>
              <th scope="col">{t("components.diff.subject")}</th>
              <th scope="col">{t("components.diff.field")}</th>
              <th scope="col">{t("components.diff.before")}</th>
              <th scope="col">{t("components.diff.after")}</th>
              <th scope="col">{t("components.diff.because")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, rowsDrawn).map((one) => {
              const KindIcon = icons[one.kind];
              return (
                <tr key={one.id}>
                  <td>
                    <span className={`bh-diff-mark is-${one.kind}`} title={t(`components.diff.${one.kind}`)}>
                      <KindIcon className="bh-i" aria-hidden />
                      <span className="bh-vh">{t(`components.diff.${one.kind}`)}</span>
                    </span>
                    {typeof one.subject === "string" ? <WordsByScript>{one.subject}</WordsByScript> : one.subject}
                  </td>
                  <td data-head={t("components.diff.field")}>{one.field}</td>
                  <td data-head={t("components.diff.before")}>
                    {one.before === undefined ? (
                      <span className="bh-muted">—</span>
                    ) : one.kind === "added" ? (
                      one.before
                    ) : (
                      <del>{one.before}</del>
                    )}
                  </td>
                  <td data-head={t("components.diff.after")}>
                    {one.after === undefined ? <span className="bh-muted">—</span> : <ins>{one.after}</ins>}{" "}
                    {one.chip && (
                      <span className={`bh-chip${one.chip.tone === "warn" ? " is-warn" : ""}`}>{one.chip.text}</span>
                    )}
                  </td>
                  <td className="bh-second" data-head={t("components.diff.because")}>
                    {one.because}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {shown.length > rowsDrawn && (
        <button type="button" className="bh-data-more" onClick={() => setRowsDrawn(rowsDrawn + 4 * rowsAtOnce)}>
          {t("components.table.more", { count: shown.length - rowsDrawn })}
        </button>
      )}
    </section>
  );
}

/** Old and new in one line, for lists without columns. */
export function OldToNew({ before, after }: { readonly before: ReactNode; readonly after: ReactNode }) {
  return (
    <span className="bh-diff">
      <del>{before}</del> <IconArrowRight className="bh-i" aria-hidden /> <ins>{after}</ins>
    </span>
  );
}
