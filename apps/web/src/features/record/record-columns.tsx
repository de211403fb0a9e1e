import type { ListedRecord } from "@bridgehead/contract/record";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import type { MessageKey } from "@bridgehead/language/messages/all";
import type { Column } from "../../components/data-table.tsx";
import { FactDate } from "../../components/fact-date.tsx";
import { NameBoth } from "../../components/name-both.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { AgreementStage } from "./agreement-stage.tsx";
import { recordAddress } from "./kinds.ts";
import { RecordLinks } from "./record-link.tsx";
import { useWords } from "./use-words.ts";

type Row = ListedRecord;
type ColumnName = keyof ReturnType<typeof useColumnsByName>;

/** What a list of each noun shows, the name first and how sure it is last. */
const columnsOf: Readonly<Record<RecordKind, readonly ColumnName[]>> = {
  region: ["name", "level", "inside", "country"],
  cluster: ["name", "line", "region", "status"],
  partnership: ["name", "members"],
  organisation: ["name", "kind", "line", "region", "country", "status"],
  person: ["name", "post", "organisation"],
  place: ["name", "kind", "region"],
  series: ["name", "kind", "status"],
  event: ["name", "kind", "date", "place", "hosts", "status"],
  session: ["name", "kind", "event", "fields", "status"],
  agreement: ["name", "parties", "stage", "date"],
  project: ["name", "kind", "projectStage", "region", "fields", "status"],
  visit: ["name", "from", "to", "head", "date", "status"],
  "visit-stop": ["name", "kind", "date", "visit", "status"],
  policy: ["name", "region", "fields", "date", "status"],
  case: ["name", "region", "fields", "status"],
  programme: ["name", "kind", "region", "fields", "status"],
  indicator: ["name"],
  observation: ["name", "value", "subject", "indicator", "asOf", "status"],
  quote: ["statement", "speaker", "context"],
  publication: ["name", "kind", "date"],
};

/** Columns of the list of a noun, in the reader's words. */
export function useRecordColumns(kind: RecordKind): readonly Column<Row>[] {
  const columns = useColumnsByName(kind);
  return columnsOf[kind].map((name) => columns[name]);
}

function useColumnsByName(kind: RecordKind) {
  const { t } = useLocale();
  const words = useWords();

  const related = (row: Row, as: Row["related"][number]["as"]) =>
    row.related.filter((one) => one.as === as).map((one) => one.record);
  const column = (
    key: string,
    head: MessageKey,
    value: Column<Row>["value"],
    more: Partial<Column<Row>> = {},
  ): Column<Row> => ({
    key,
    head: t(head),
    value,
    ...more,
  });
  const links = (
    key: string,
    head: MessageKey,
    of: (row: Row) => readonly (Row["related"][number]["record"] | null)[],
  ) => {
    const present = (row: Row) => of(row).filter((one) => one !== null);
    return column(key, head, (row) => present(row).map(words.name).join(", "), {
      cell: (row) => <RecordLinks records={present(row)} />,
    });
  };
  const date = (key: string, head: MessageKey) =>
    column(key, head, (row) => row.date?.value ?? null, {
      width: "190px",
      cell: (row) =>
        row.date ? (
          <FactDate date={row.date} />
        ) : (
          <span className="bh-muted">{t(row.subkind === "press" ? "record.not-published" : "record.not-told")}</span>
        ),
    });

  return {
    name: column("name", kind === "person" ? "record.col.person" : "record.col.name", (row) => allNames(row), {
      onPhone: "title",
      cell: (row) => <NameBoth name={row.names} address={recordAddress(row)} />,
    }),
    statement: column("statement", "record.col.statement", (row) => allNames(row), {
      onPhone: "title",
      width: "50%",
      cell: (row) => <NameBoth name={row.names} address={recordAddress(row)} isStrong={false} original="none" />,
    }),
    kind: column("kind", "record.col.kind", (row) => words.subkind(kind, row.subkind) ?? null, { width: "120px" }),
    level: column("level", "record.col.level", (row) => words.subkind("region", row.subkind) ?? null),
    line: column(
      "line",
      kind === "cluster" ? "record.col.industry" : "record.col.line",
      (row) => words.text(row.line) || null,
    ),
    post: column("post", "record.col.post", (row) => words.text(row.line) || null),
    date: date("date", "record.col.date"),
    asOf: date("as-of", "record.col.as-of"),
    country: column("country", "record.col.country", (row) => words.country(row.country) ?? null, { width: "110px" }),
    fields: column("fields", "record.col.fields", (row) => words.list(row.fields.map(words.field)) || null),
    status: column(
      "status",
      "record.col.status",
      (row) => words.status(kind, row.status) ?? t(`status.${row.status}`),
      {
        width: "110px",
        cell: (row) => (
          <StatusMark
            status={row.isDemo ? "demo" : row.status}
            word={row.isDemo ? undefined : words.status(kind, row.status)}
          />
        ),
      },
    ),
    region: links("region", "record.col.region", (row) => [row.region]),
    inside: links("inside", "record.col.inside", (row) => [row.region]),
    organisation: links("organisation", "record.col.organisation", (row) => [row.context]),
    event: links("event", "record.col.event", (row) => [row.context]),
    visit: links("visit", "record.col.visit", (row) => [row.context]),
    context: links("context", "record.col.event", (row) => [row.context]),
    subject: links("subject", "record.col.subject", (row) => [row.context]),
    parties: links("parties", "record.col.parties", (row) => related(row, "party")),
    hosts: links("hosts", "record.col.hosts", (row) => related(row, "host")),
    place: links("place", "record.col.place", (row) => related(row, "place")),
    indicator: links("indicator", "record.col.indicator", (row) => related(row, "indicator")),
    members: links("members", "record.col.members", (row) => related(row, "member")),
    from: links("from", "record.col.from", (row) => related(row, "from")),
    to: links("to", "record.col.to", (row) => related(row, "to")),
    head: links("head", "record.col.head", (row) => related(row, "head")),
    speaker: links("speaker", "record.col.speaker", (row) => related(row, "speaker")),
    stage: column("stage", "record.col.stage", (row) => (row.stage ? words.stage("agreement", row.stage) : null), {
      width: "190px",
      cell: (row) => <AgreementStage stage={row.stage} told={row.toldStages} />,
    }),
    projectStage: column("stage", "record.col.stage", (row) => (row.stage ? words.stage("project", row.stage) : null), {
      width: "120px",
    }),
    value: column("value", "record.col.value", (row) => row.value, {
      align: "end",
      width: "150px",
      cell: (row) => words.figure(row.value, row.unit, row.qualifier) ?? <StatusMark status="unknown" />,
    }),
  };

  /** A row is found by its name in any language. */
  function allNames(row: Row): string {
    const own = words.name(row);
    return [...new Set([own, row.names.ko, row.names.zh, row.names.en])].filter(Boolean).join("\n");
  }
}
