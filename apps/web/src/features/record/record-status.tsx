import type { RecordRef } from "@bridgehead/contract/record";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { StatusMark } from "../../components/status-mark.tsx";
import { useWords } from "./use-words.ts";

/** Nouns that simply are: that a person or a place is actual need not be said beside every name. */
const simplyAre = new Set<RecordKind>([
  "region",
  "organisation",
  "person",
  "place",
  "partnership",
  "indicator",
  "publication",
  "series",
]);

/** How sure a record is, beside its name in a list of links. */
export function RecordStatus({ record }: { readonly record: RecordRef }) {
  const words = useWords();
  if (record.isDemo) return <StatusMark status="demo" />;
  if (record.status === "actual" && simplyAre.has(record.kind)) return null;
  return <StatusMark status={record.status} word={words.status(record.kind, record.status)} />;
}
