import "../record/record.css";
import "./indicators.css";
import { useEffect, useMemo, useState } from "react";
import { NativeSelect } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { addressOf } from "@bridgehead/contract/client";
import { exportIndicators, exportRecords } from "@bridgehead/contract/imports";
import type { Observation } from "@bridgehead/contract/record";
import { usePageNavigate } from "../../app/page-link.tsx";
import { CitationChip, CitationProvider, SourceList } from "../../components/citations.tsx";
import { ComparedValues, type ComparedValue } from "../../components/compared-values.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { FactDate } from "../../components/fact-date.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { NewEntry } from "../editing/entries.tsx";
import { citedSources, sourceFor } from "../record/citing.ts";
import { recordQuery, recordsQuery } from "../record/queries.ts";
import { RecordLink } from "../record/record-link.tsx";
import { sideOf } from "../record/sides.ts";
import { Stressed } from "../record/stressed.tsx";
import { useWords } from "../record/use-words.ts";
import { definitionOf, isComparable, unitsOf } from "./comparing.ts";

type Search = { readonly indicator?: string; readonly without?: string };

/** `/indicators/compare?indicator=…`: one indicator across regions, as chart and table, each value with its source and what differs in it. */
export default function ComparePage() {
  const { t } = useLocale();
  const { data } = useSuspenseQuery(recordsQuery("indicator"));
  const { data: values } = useSuspenseQuery(recordsQuery("observation"));
  const { indicator } = useSearch({ strict: false }) as Search;
  const counts = new Map<string, number>();
  for (const { related } of values.records)
    for (const { as, record } of related)
      if (as === "indicator") counts.set(record.id, (counts.get(record.id) ?? 0) + 1);
  // What can be compared comes first: an indicator with one value has nothing beside it.
  const indicators = data.records.toSorted((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0));
  const chosen = indicators.find(({ id }) => id === indicator) ?? indicators[0];
  if (!chosen)
    return (
      <EmptyState title={t("indicators.none")} why={t("indicators.none-why")} act={<NewEntry kind="indicator" />} />
    );
  return <Comparison key={chosen.id} indicatorId={chosen.id} indicators={indicators} />;
}

type ComparisonProps = {
  readonly indicatorId: string;
  readonly indicators: readonly {
    readonly id: string;
    readonly names: Parameters<ReturnType<typeof useWords>["text"]>[0];
  }[];
};

function Comparison({ indicatorId, indicators }: ComparisonProps) {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const go = usePageNavigate();
  const { without = "" } = useSearch({ strict: false }) as Search;
  const { data: page } = useSuspenseQuery(recordQuery(indicatorId));
  const [isTable, setIsTable] = useState(false);
  const sources = useMemo(() => citedSources(page, locale), [page, locale]);
  const all = (page.noun.observations ?? []).filter(isComparable);
  const left = new Set(without.split(",").filter(Boolean));
  const shown = all.filter(({ id }) => !left.has(id));
  const units = unitsOf(shown);
  const choose = (next: ReadonlySet<string>) =>
    void go({
      to: "/indicators/compare",
      search: { indicator: indicatorId, ...(next.size > 0 ? { without: [...next].join(",") } : {}) },
      replace: true,
    });
  useEffect(() => {
    const toggle = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest("input, select, textarea");
      if (event.key.toLowerCase() === "t" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey)
        setIsTable((was) => !was);
    };
    window.addEventListener("keydown", toggle);
    return () => window.removeEventListener("keydown", toggle);
  }, []);
  const definition = words.text(page.noun.definition);
  const differing = shown.filter((one) => warningOf(one, shown) !== undefined);
  const remarks = remarksOf(shown);
  return (
    <CitationProvider sources={sources}>
      <Lead
        page={`${t("indicators.compare")}${format.dot}${words.name(page)}`}
        say={<Stressed text={sayOf()} />}
        why={differing.length > 0 ? t("indicators.differ", { count: differing.length }) : definition || undefined}
        primary={<NewEntry kind="observation" about={{ indicatorId, unit: page.noun.observations?.[0]?.unit ?? "" }} />}
        actions={
          <>
            <a
              className="bh-data-excel"
              href={`${addressOf(exportRecords, { query: { kind: "observation" } })}&lang=${locale}`}
              download
            >
              {t("import.export")}
            </a>
            <a className="bh-data-excel" href={`${addressOf(exportIndicators, {})}?lang=${locale}`} download>
              {t("import.export-csv")}
            </a>
          </>
        }
      />
      <div className="bh-compare-choose">
        <NativeSelect
          label={t("indicators.indicator")}
          value={indicatorId}
          onChange={({ currentTarget }) =>
            void go({ to: "/indicators/compare", search: { indicator: currentTarget.value } })
          }
          data={indicators.map((one) => ({ value: one.id, label: words.text(one.names) }))}
        />
        <div role="group" aria-label={t("indicators.subjects")}>
          {all.map((one) => (
            <label key={one.id} className="bh-compare-subject">
              <input
                type="checkbox"
                checked={!left.has(one.id)}
                onChange={({ currentTarget }) => {
                  const next = new Set(left);
                  if (currentTarget.checked) next.delete(one.id);
                  else next.add(one.id);
                  choose(next);
                }}
              />
              {nameOf(one)}
            </label>
          ))}
        </div>
      </div>
      <div className="bh-with-side">
        <div className="bh-record-column">
          {units.map((unit) => {
            const ofUnit = shown.filter((one) => one.unit === unit);
            return (
              <Panel
                key={unit}
                title={words.name(page)}
                count={ofUnit.length}
                aside={
                  <button
                    type="button"
                    className="bh-compare-switch"
                    aria-pressed={isTable}
                    onClick={() => setIsTable(!isTable)}
                  >
                    {isTable ? t("indicators.as-chart") : t("indicators.as-table")} <kbd>T</kbd>
                  </button>
                }
                padded={!isTable}
              >
                {isTable ? (
                  <ValueTable values={ofUnit} />
                ) : (
                  <ComparedValues
                    label={words.name(page)}
                    unit={chartUnit(unit)}
                    values={ofUnit.map((one) => compared(one, ofUnit))}
                  />
                )}
              </Panel>
            );
          })}
          {shown.length === 0 && (
            <EmptyState title={t("indicators.nothing-chosen")} why={t("indicators.nothing-chosen-why")} />
          )}
          <Panel title={t("indicators.definition")} padded>
            <p>{definition || <span className="bh-unknown">{t("record.indicator.definition-unknown")}</span>}</p>
          </Panel>
        </div>
        <aside className="bh-record-column" aria-label={t("record.sources")}>
          {remarks.length > 0 && (
            <Panel title={t("record.indicator.before")} count={remarks.length}>
              {remarks.map(({ key, sign, name, text }) => (
                <p key={key} className="bh-remark">
                  <span aria-hidden="true">{sign}</span> <b>{name}</b> {text}
                </p>
              ))}
            </Panel>
          )}
          <Panel title={t("record.sources")} count={sources.length}>
            <SourceList />
          </Panel>
        </aside>
      </div>
    </CitationProvider>
  );

  function nameOf(one: Observation): string {
    const subject = words.name(one.subject ?? one);
    return one.of
      ? `${subject}${format.brackets(words.name(one.of))}`
      : all.some((other) => other !== one && other.subject?.id === one.subject?.id)
        ? words.name(one)
        : subject;
  }

  /** The answer first: the reader's side against the other, where nothing forbids to set them side by side. */
  function sayOf(): string {
    const sideBySide = (side: "near" | "far") =>
      shown.filter((one) => sideOf(one.subjectCountry) === side && one.subjectLevel === "country");
    const [own, ...moreOwn] = sideBySide("near");
    const [other, ...moreOther] = sideBySide("far");
    const plain = t("indicators.say", { name: words.name(page), count: shown.length });
    if (!own || !other || moreOwn.length > 0 || moreOther.length > 0 || own.unit !== other.unit) return plain;
    if (own.status !== other.status || warningOf(own, shown) || warningOf(other, shown)) return plain;
    const difference = (own.value ?? 0) - (other.value ?? 0);
    if (difference === 0) return plain;
    const size = Math.round(Math.abs(difference) * 100) / 100;
    // What is rounded on one side is rounded in the difference too.
    const exactness = own.qualifier === "exact" && other.qualifier === "exact" ? "exact" : "approx";
    const parts = format.figure(size, exactness);
    return t(difference < 0 ? "indicators.say-lower" : "indicators.say-higher", {
      own: nameOf(own),
      other: nameOf(other),
      figure: words.figure(own.value, own.unit, own.qualifier) ?? "",
      gap: own.unit?.startsWith("percent")
        ? t("indicators.say-points", { gap: `${parts?.before ?? ""}${parts?.figure ?? size}` })
        : (words.figure(size, own.unit, exactness) ?? ""),
    });
  }

  /** What to know before the values are compared: what counts something else, what is not dated, what is rounded. */
  function remarksOf(values: readonly Observation[]) {
    const undated = values.filter(({ date }) => date?.basis === "inferred");
    const some = (one: Observation) => values.some((other) => other !== one && other.qualifier === "exact");
    return [
      ...differing.map((one) => ({ key: one.id, sign: "≠", name: nameOf(one), text: warningOf(one, values) ?? "" })),
      ...(undated.length > 0 && undated.length === values.length
        ? [{ key: "undated", sign: "!", name: t("indicators.all-values"), text: t("indicators.inferred") }]
        : undated.map((one) => ({
            key: `undated-${one.id}`,
            sign: "!",
            name: nameOf(one),
            text: t("indicators.inferred"),
          }))),
      ...values
        .filter((one) => one.qualifier === "approx" && some(one))
        .map((one) => ({ key: `rounded-${one.id}`, sign: "≈", name: nameOf(one), text: t("indicators.rounded") })),
      ...values
        .filter((one) => one.reference !== null && one.reference.id === one.subject?.id)
        .map((one) => ({ key: `base-${one.id}`, sign: "=", name: nameOf(one), text: t("indicators.reference") })),
    ];
  }

  function compared(one: Observation, ofUnit: readonly Observation[]): ComparedValue {
    return {
      id: one.id,
      name: one.subject && nameOf(one) === words.name(one.subject) ? <RecordLink record={one.subject} /> : nameOf(one),
      side: sideOf(one.subjectCountry),
      value: one.value ?? 0,
      qualifier: one.qualifier,
      status: one.status,
      source: sourceFor(page.citations, one.id),
      warning: warningOf(one, ofUnit),
    };
  }

  /** What makes this value another thing than the ones beside it; never left out where they stand on one scale. */
  function warningOf(one: Observation, others: readonly Observation[]): string | undefined {
    const own = definitionOf(one, page.noun.definition);
    if (own && others.some((other) => definitionOf(other, page.noun.definition) !== own))
      return t("indicators.own-definition", { definition: words.text(own) });
    if (one.of) return t("record.indicator.counts", { of: words.name(one.of) });
    if (one.subjectLevel === "continent" && others.some(({ subjectLevel }) => subjectLevel !== "continent"))
      return t("record.indicator.several-countries");
    if (one.status === "planned" && others.some(({ status }) => status !== "planned")) return t("indicators.planned");
    return undefined;
  }

  function chartUnit(unit: string): string {
    const word = words.unit(unit, 2);
    return /^[(（]/.test(word) ? "" : word;
  }

  function ValueTable({ values }: { readonly values: readonly Observation[] }) {
    return (
      <div className="bh-scroll" tabIndex={0} role="group" aria-label={t("record.col.values")}>
        <table className="bh-table">
          <thead>
            <tr>
              <th scope="col">{t("record.col.subject")}</th>
              <th scope="col" className="is-number">
                {t("record.col.value")}
              </th>
              <th scope="col">{t("record.col.status")}</th>
              <th scope="col">{t("record.col.as-of")}</th>
              <th scope="col">{t("record.col.counted")}</th>
              <th scope="col">{t("record.col.source")}</th>
            </tr>
          </thead>
          <tbody>
            {values.map((one) => (
              <tr key={one.id}>
                <th scope="row">{nameOf(one)}</th>
                <td className="is-number">{words.figure(one.value, one.unit, one.qualifier)}</td>
                <td>
                  <StatusMark status={one.status} />
                </td>
                <td>
                  {one.date ? <FactDate date={one.date} /> : <span className="bh-muted">{t("record.not-told")}</span>}
                </td>
                <td>
                  <RecordLink record={one} />
                  {warningOf(one, values) && <p className="bh-xs">≠ {warningOf(one, values)}</p>}
                </td>
                <td>
                  <CitationChip source={sourceFor(page.citations, one.id)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }
}
