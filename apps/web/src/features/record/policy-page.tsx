import "./record.css";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import type { ListedRecord, RecordPage, RecordRef } from "@bridgehead/contract/record";
import type { FactStatus } from "@bridgehead/domain/shared/standing";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { TwoBankTable, type BankEntry, type BankRow } from "../../components/two-bank-table.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { recordAddress } from "./kinds.ts";
import { recordQuery, recordsQuery } from "./queries.ts";
import { RecordList } from "./record-list-page.tsx";
import { sideOf } from "./sides.ts";
import { Stressed } from "./stressed.tsx";
import { useWords } from "./use-words.ts";

type Adopter = { readonly record: RecordRef; readonly region: RecordRef | null; readonly status: FactStatus };
type Banked = { readonly record: ListedRecord; readonly country: string | null };

/** Policies and cases of both sides by field, with what one side means to take over from the other; below, the list. */
export default function PolicyPage() {
  const { t, locale } = useLocale();
  const words = useWords();
  const { data: policies } = useSuspenseQuery(recordsQuery("policy"));
  const { data: cases } = useSuspenseQuery(recordsQuery("case"));
  const { data: regions } = useSuspenseQuery(recordsQuery("region"));
  const casePages = useSuspenseQueries({ queries: cases.records.map(({ id }) => recordQuery(id)) });
  const countryOf = new Map(regions.records.map(({ id, country }) => [id, country]));
  const all = [...policies.records, ...cases.records].map((record): Banked => ({
    record,
    country: countryOf.get(record.region?.id ?? "") ?? null,
  }));
  const rows = useRows(
    all,
    casePages.map(({ data }) => data),
  );
  const country = (code: string) => words.country(code) ?? code;
  return (
    <>
      <Lead
        page={`${t("record.start")} · ${t("record.policies")}`}
        say={<Stressed text={t("record.policies.say", { count: all.length })} />}
      />
      <div className="bh-record-column">
        <Panel title={t("record.policies.side-by-side")}>
          <TwoBankTable
            label={t("record.policies.side-by-side")}
            nearName={country("KR")}
            farName={country("CN")}
            rows={rows}
            isFarFirst={locale === "zh"}
          />
        </Panel>
        <RecordList kind="policy" isBare />
        <RecordList kind="case" isBare />
      </div>
    </>
  );
}

/** One row per field; a record stands under the first field it names. Fields that both sides have come first. */
function useRows(all: readonly Banked[], casePages: readonly RecordPage[]): readonly BankRow[] {
  const { t, format, locale } = useLocale();
  const words = useWords();
  const entry = ({ record }: Banked): BankEntry => ({
    id: record.id,
    kind: words.kind(record.kind),
    name: words.name(record),
    address: recordAddress(record),
    region: record.region ? words.name(record.region) : t("record.not-told"),
    status: record.status,
    statusWord: words.status(record.kind, record.status),
  });
  const byField = Map.groupBy(all, ({ record }) => record.fields[0] ?? "");
  const rows = [...byField].map(([field, ones]): BankRow => {
    const far = ones.filter(({ country }) => sideOf(country) === "far");
    const near = ones.filter(({ country }) => sideOf(country) === "near");
    const adopted = casePages.flatMap((page) =>
      far.some(({ record }) => record.id === page.id) ? adoptersOf(page) : [],
    );
    return {
      id: field,
      field: field === "" ? t("record.policies.other") : words.field(field),
      near: [
        ...near.map(entry),
        ...adopted.map(({ record, region, status }): BankEntry => ({
          id: record.id,
          kind: words.kind(record.kind),
          name: words.name(record),
          address: recordAddress(record),
          region: region ? words.name(region) : t("record.not-told"),
          status,
        })),
      ],
      far: far.map(entry),
      ...(adopted[0]
        ? {
            adoption: {
              state: adopted[0].status === "actual" ? "adopted" : "examined",
              words: t(locale === "zh" ? "record.policies.adopts-on" : "record.policies.adopts-back"),
              from: "far",
            } as const,
          }
        : {}),
    };
  });
  const weight = (row: BankRow) => (row.adoption ? 2 : 0) + (row.near.length > 0 && row.far.length > 0 ? 1 : 0);
  return rows.toSorted(
    (a, b) =>
      weight(b) - weight(a) ||
      (a.id === "" ? 1 : 0) - (b.id === "" ? 1 : 0) ||
      format.collator().compare(a.field, b.field),
  );
}

/** What takes the case over, and how far that is: told by the adopter's link, or by the statement who means to adopt it. */
function adoptersOf(page: RecordPage): readonly Adopter[] {
  const linked = page.links
    .filter(({ rel, direction }) => rel === "adopted-from" && direction === "in")
    .map(({ record }): Adopter => ({ record, region: record.region, status: record.status }));
  const told = page.facts.flatMap(({ key, ref, of, status }): Adopter[] =>
    key === "adopted_by.by" && ref ? [{ record: ref, region: of, status }] : [],
  );
  return linked.length > 0 ? linked : told;
}
