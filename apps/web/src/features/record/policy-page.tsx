import "./record.css";
import { useState } from "react";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import type { Citation, ListedRecord, RecordPage, RecordRef } from "@bridgehead/contract/record";
import type { FactStatus } from "@bridgehead/domain/shared/standing";
import { Lead } from "../../components/lead.tsx";
import { CitationProvider, SourceList } from "../../components/citations.tsx";
import { Panel } from "../../components/panel.tsx";
import { TwoBankTable, type BankEntry, type BankRow } from "../../components/two-bank-table.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { NewEntry } from "../editing/entries.tsx";
import { sourceFor, sourcesOfMany } from "./citing.ts";
import { recordAddress } from "./kinds.ts";
import { citedRecordsQuery, recordQuery, recordsQuery } from "./queries.ts";
import { RecordList } from "./record-list-page.tsx";
import { sideOf } from "./sides.ts";
import { Stressed } from "./stressed.tsx";
import { useWords } from "./use-words.ts";

type Adopter = { readonly record: RecordRef; readonly region: RecordRef | null; readonly status: FactStatus };
type Banked = { readonly record: ListedRecord; readonly country: string | null };

/** Policies and cases of both sides by field, with what one side means to take over from the other; below, the list. */
export default function PolicyPage() {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const { data: policies } = useSuspenseQuery(citedRecordsQuery("policy"));
  const { data: cases } = useSuspenseQuery(citedRecordsQuery("case"));
  const { data: programmes } = useSuspenseQuery(citedRecordsQuery("programme"));
  const { data: regions } = useSuspenseQuery(recordsQuery("region"));
  const casePages = useSuspenseQueries({ queries: cases.records.map(({ id }) => recordQuery(id)) });
  const countryOf = new Map(regions.records.map(({ id, country }) => [id, country]));
  const known = [
    ...policies.records,
    ...cases.records,
    ...programmes.records.filter(({ fields }) => fields.length > 0),
  ];
  const all = known.map((record): Banked => ({
    record,
    country: countryOf.get(record.region?.id ?? "") ?? null,
  }));
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const places = [
    ...new Map(
      all.flatMap(({ record: { region }, country: side }) => (region ? [[region.id, { region, side }] as const] : [])),
    ).values(),
  ];
  const pages = casePages.map(({ data }) => data);
  const shown = all.filter(({ record }) => !hidden.has(record.region?.id ?? ""));
  const told = [policies, cases, programmes].flatMap(({ citations = [] }) => citations);
  const sources = sourcesOfMany(
    shown.flatMap(({ record }) => told.filter(({ recordId }) => recordId === record.id)),
    locale,
  );
  const rows = useRows(shown, pages, told);
  const adopted = pages.flatMap((page) => adoptersOf(page).map((by) => ({ page, by })))[0];
  const both = rows.filter(({ near, far }) => near.length > 0 && far.length > 0).length;
  const country = (code: string) => words.country(code) ?? code;
  return (
    <CitationProvider sources={sources}>
      <Lead
        page={`${t("record.start")}${format.dot}${t("record.policies")}`}
        say={
          <Stressed
            text={
              adopted?.by.region && adopted.page.region
                ? t(adopted.by.status === "actual" ? "record.policies.say-adopted" : "record.policies.say-examined", {
                    by: words.name(adopted.by.region),
                    from: words.name(adopted.page.region),
                  })
                : t("record.policies.say", { count: policies.total + cases.total })
            }
          />
        }
        why={t("record.policies.why", { both, count: policies.total + cases.total })}
        primary={<NewEntry kind="case" />}
        actions={<NewEntry kind="policy" about={{}} />}
      />
      <div className="bh-record-column">
        <Panel title={t("record.policies.side-by-side")}>
          <div className="bh-policy-regions" role="group" aria-label={t("record.policies.regions")}>
            <span className="bh-xs bh-muted">{t("record.policies.regions")}</span>
            {places.map(({ region, side }) => (
              <button
                key={region.id}
                type="button"
                aria-pressed={!hidden.has(region.id)}
                onClick={() => {
                  const next = new Set(hidden);
                  if (!next.delete(region.id)) next.add(region.id);
                  setHidden(next);
                }}
              >
                <span className={`bh-sq is-${sideOf(side)}`} aria-hidden="true" />
                {words.name(region)}
              </button>
            ))}
          </div>
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
        {sources.length > 0 && (
          <Panel title={t("record.sources")} count={sources.length}>
            <SourceList />
          </Panel>
        )}
      </div>
    </CitationProvider>
  );
}

/** One row per field; a record stands under the first field it names. Fields that both sides have come first. */
function useRows(
  all: readonly Banked[],
  casePages: readonly RecordPage[],
  told: readonly Citation[],
): readonly BankRow[] {
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
    source: sourceFor(told, record.id),
  });
  const byField = Map.groupBy(all, ({ record }) => record.fields[0] ?? "");
  const rows = [...byField].map(([field, ones]): BankRow => {
    const far = ones.filter(({ country }) => sideOf(country) === "far");
    const near = ones.filter(({ country }) => sideOf(country) === "near");
    // What the other side means to take over stands on its bank, across from the case.
    const takenFrom = (side: readonly Banked[]) =>
      casePages.flatMap((page) => (side.some(({ record }) => record.id === page.id) ? adoptersOf(page) : []));
    const [fromFar, fromNear] = [takenFrom(far), takenFrom(near)];
    const adopted = fromFar.length > 0 ? fromFar : fromNear;
    const taken = (ones: readonly Adopter[]) =>
      ones.map(({ record, region, status }): BankEntry => ({
        id: record.id,
        kind: words.kind(record.kind),
        name: words.name(record),
        address: recordAddress(record),
        region: region ? words.name(region) : t("record.not-told"),
        status,
      }));
    return {
      id: field,
      field: field === "" ? t("record.policies.other") : words.field(field),
      near: [...near.map(entry), ...taken(fromFar)],
      far: [...far.map(entry), ...taken(fromNear)],
      ...(adopted[0]
        ? {
            adoption: {
              state: adopted[0].status === "actual" ? "adopted" : "examined",
              words: t(
                (locale === "zh") === fromFar.length > 0 ? "record.policies.adopts-on" : "record.policies.adopts-back",
              ),
              from: fromFar.length > 0 ? "far" : "near",
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
