import { htmlLang, readText } from "@bridgehead/domain/shared/language";
import type { RecordRef } from "@bridgehead/contract/record";
import { PageLink } from "../../app/page-link.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { recordAddress } from "./kinds.ts";

/** A record's name in the reader's language, leading to its page. A name in another language is marked as such. */
export function RecordLink({ record, className }: { readonly record: RecordRef; readonly className?: string }) {
  const { locale } = useLocale();
  const shown = readText(record.names, locale);
  if (!shown) return null;
  return (
    <PageLink
      {...recordAddress(record)}
      className={className}
      lang={shown.locale === locale ? undefined : htmlLang[shown.locale]}
    >
      {shown.text}
    </PageLink>
  );
}

/** Several records in one cell, each a link. */
export function RecordLinks({ records }: { readonly records: readonly RecordRef[] }) {
  return (
    <span className="bh-record-links">
      {records.map((record) => (
        <RecordLink key={record.id} record={record} />
      ))}
    </span>
  );
}
