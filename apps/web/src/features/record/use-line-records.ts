import type { RecordPage, RecordSummary } from "@bridgehead/contract/record";
import type { LineRecord } from "../../components/line-of-time.tsx";
import { sourceFor } from "./citing.ts";
import { recordAddress } from "./kinds.ts";
import { sideOf } from "./sides.ts";
import { useWords } from "./use-words.ts";

/** Nouns that happen: they stand on a line of time. Texts, figures and bodies do not. */
const happens = new Set(["event", "agreement", "visit", "project", "cluster", "programme", "visit-stop"]);
const order = ["visit", "event", "visit-stop", "agreement", "project", "cluster", "programme"];
const icons: Readonly<Record<string, LineRecord["icon"]>> = { agreement: "agreement", event: "event", visit: "visit" };

const unknownDate = { value: null, precision: "unknown" } as const;

/** A partnership's records as its line of time shows them, those of one side alone among them. */
export function useLineRecords(page: RecordPage): readonly LineRecord[] {
  const words = useWords();
  const { noun } = page;
  const line = (record: RecordSummary): LineRecord => ({
    id: record.id,
    date: record.date ?? unknownDate,
    kind: words.subkind(record.kind, record.subkind) ?? words.kind(record.kind),
    icon: icons[record.kind] ?? "project",
    name: words.name(record),
    address: recordAddress(record),
    line: record.stage && record.stage !== "unknown" ? words.stage(record.kind, record.stage) : undefined,
    status: record.isDemo ? "demo" : record.status,
    source: sourceFor(page.citations, record.id),
  });
  const members = noun.members ?? [];
  // What took place on a day stands before what was agreed there.
  const common = (noun.records ?? [])
    .filter(({ kind }) => happens.has(kind))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((record) => ({ ...line(record), date: record.lineDate ?? unknownDate }));
  const aside = (noun.oneSided ?? []).map(({ member, record }): LineRecord => {
    const at = members.findIndex(({ id }) => id === member);
    const side = noun.isDomestic
      ? at === 0
        ? "near"
        : "far"
      : sideOf(members[at]?.country) === "near"
        ? "near"
        : "far";
    return { ...line(record), onlySide: { side, name: members[at] ? words.name(members[at]) : "" } };
  });
  return [...common, ...aside];
}
