import { useState, type ReactNode } from "react";
import type { RecordSummary } from "@bridgehead/contract/record";
import { CitationChip } from "../../components/citations.tsx";
import { FactDate } from "../../components/fact-date.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { kindPages } from "./kinds.ts";
import { RecordLink } from "./record-link.tsx";
import { RecordStatus } from "./record-status.tsx";
import { useWords } from "./use-words.ts";

const shownAtOnce = 8;

export type RecordRow = {
  readonly record: RecordSummary;
  readonly note?: ReactNode;
  readonly source?: string | undefined;
};

/** Records under one heading: icon, name, one line of what is known, how sure. Long lists open on demand. */
export function RecordRows({
  rows,
  showKind = false,
}: {
  readonly rows: readonly RecordRow[];
  readonly showKind?: boolean;
}) {
  const { t } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? rows : rows.slice(0, shownAtOnce);
  return (
    <>
      <ul className="bh-record-rows">
        {shown.map((row) => (
          <Row key={row.record.id} row={row} showKind={showKind} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" className="bh-record-more" onClick={() => setOpen(true)}>
          {t("record.more", { count: rows.length - shown.length })}
        </button>
      )}
    </>
  );
}

function Row({ row: { record, note, source }, showKind }: { readonly row: RecordRow; readonly showKind: boolean }) {
  const { format } = useLocale();
  const words = useWords();
  const Icon = kindPages[record.kind].icon;
  const figure = record.kind === "observation" ? words.figure(record.value, record.unit, record.qualifier) : undefined;
  const kinds = [showKind ? words.kind(record.kind) : undefined, words.subkind(record.kind, record.subkind)];
  const line = [...new Set([...kinds, record.kind === "quote" ? undefined : words.text(record.line)])].filter(Boolean);
  return (
    <li>
      <Icon className="bh-i" aria-hidden />
      <div>
        <p>
          <RecordLink record={record} />
        </p>
        {(line.length > 0 || record.date?.value || figure || note) && (
          <p className="bh-record-line">
            {figure && <b>{figure}</b>}
            {line.length > 0 && <span>{line.join(format.dot)}</span>}
            {record.date?.value && <FactDate date={record.date} />}
            {note && <span>{note}</span>}
          </p>
        )}
      </div>
      <span className="bh-record-end">
        <RecordStatus record={record} />
        <CitationChip source={source} />
      </span>
    </li>
  );
}
