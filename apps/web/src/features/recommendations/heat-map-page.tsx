import "./recommendations.css";
import { useState } from "react";
import { NativeSelect, SegmentedControl } from "@mantine/core";
import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { IconArrowsJoin } from "@tabler/icons-react";
import { readText, type Locale, type LocalText } from "@bridgehead/domain/shared/language";
import { usePageNavigate } from "../../app/page-link.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { HeatMap } from "../../components/heat-map.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { OrganisationName } from "../directory/organisation-name.tsx";
import { GoButton } from "../events/go-button.tsx";
import { useEvent } from "../events/use-event.ts";
import { useWords } from "../events/use-words.ts";
import { Stressed } from "../record/stressed.tsx";
import { MakeButton, MakingProgress } from "./making.tsx";
import { exposureQuery, heatMapQuery } from "./queries.ts";
import { useMaking } from "./use-making.ts";

const scripts: Readonly<Record<Locale, RegExp>> = {
  ko: /\p{Script=Hangul}/u,
  zh: /\p{Script=Han}/u,
  en: /^[\p{ASCII}]+$/u,
};

/** Where the needs of one side meet the offers of the other, city by city; a cell opens its pairs. */
export default function HeatMapPage() {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const go = usePageNavigate();
  const { near: askedNear, far: askedFar } = useSearch({ strict: false }) as { near?: string; far?: string };
  const { eventId, name } = useEvent("recommendations");
  const { data: exposure } = useSuspenseQuery(exposureQuery(eventId));
  const { data } = useQuery({
    ...heatMapQuery(eventId, askedNear ?? standing("KR"), askedFar ?? standing("CN")),
    placeholderData: keepPreviousData,
  });
  const making = useMaking(eventId);
  const [counted, setCounted] = useState<"mutual" | "all">("mutual");
  const [opened, setOpened] = useState<{ readonly row: string; readonly column: string }>();

  const valueOf = (row: string, column: string) => {
    const cell = data?.cells.find((one) => one.row === row && one.column === column);
    return cell ? cell.mutual + (counted === "all" ? cell.oneWay : 0) : 0;
  };
  const rows = data?.rows ?? [];
  const columns = data?.columns ?? [];
  const total = rows.reduce(
    (sum, row) => sum + columns.reduce((part, column) => part + valueOf(row.city, column.city), 0),
    0,
  );
  const byColumn = columns
    .map((column) => ({ column, sum: rows.reduce((sum, row) => sum + valueOf(row.city, column.city), 0) }))
    .toSorted((a, b) => b.sum - a.sum);
  const top = byColumn[0];
  const cell = opened && data?.cells.find((one) => one.row === opened.row && one.column === opened.column);
  const pairs = (cell?.pairs ?? []).filter((pair) => counted === "all" || pair.isMutual);
  const sides = exposure.bySide.map((one) => one.side);
  // The table of places first: a record may carry the spelling of the source that told of it. What is written in the
  // reader's own script stays, so that all cities of a map are called alike.
  const nameOf = (city: string, names: LocalText | null): string => {
    const known = words.city(city);
    if (known && (known !== city || scripts[locale].test(city))) return known;
    return (names && readText(names, locale)?.text) || known || t("recommendations.heat.no-city");
  };
  const nameOfKey = (city: string) => {
    const axis = [...rows, ...columns].find((one) => one.city === city);
    return nameOf(city, axis?.names ?? null);
  };
  const choose = (which: "near" | "far", side: string) => {
    setOpened(undefined);
    void go({
      to: "/events/$eventId/recommendations/heat-map",
      params: { eventId },
      search: { near: data?.near, far: data?.far, [which]: side },
      replace: true,
    });
  };

  return (
    <>
      <Lead
        page={`${t("recommendations.heat-map")}${format.dot}${name}`}
        say={
          <Stressed
            text={
              exposure.madeAt === null
                ? t("recommendations.say.none-yet")
                : total === 0 || !top
                  ? t("recommendations.heat.none")
                  : t(counted === "mutual" ? "recommendations.heat.say" : "recommendations.heat.say-all", {
                      part: top.sum,
                      total,
                      city: nameOf(top.column.city, top.column.names),
                    })
            }
          />
        }
        why={exposure.madeAt === null ? undefined : t("recommendations.heat.why")}
        primary={exposure.madeAt === null ? <MakeButton making={making} /> : undefined}
        actions={
          <GoButton to="/events/$eventId/recommendations" params={{ eventId }}>
            {t("recommendations.table")}
          </GoButton>
        }
      />
      <div className="bh-stack">
        <MakingProgress making={making} />
        {exposure.madeAt === null || !data ? (
          <Panel title={t("recommendations.heat-map")} padded>
            <EmptyState icon={IconArrowsJoin} title={t("recommendations.empty")} why={t("recommendations.empty.why")} />
          </Panel>
        ) : (
          <div className="bh-with-side">
            <Panel
              title={t("recommendations.heat.panel")}
              padded
              aside={
                <SegmentedControl
                  size="xs"
                  value={counted}
                  onChange={(value) => setCounted(value)}
                  data={[
                    { value: "mutual" as const, label: t("recommendations.mutual") },
                    { value: "all" as const, label: t("recommendations.heat.all") },
                  ]}
                />
              }
            >
              <div className="bh-row bh-heat-sides">
                <NativeSelect
                  label={t("recommendations.heat.near")}
                  value={data.near}
                  onChange={({ currentTarget }) => choose("near", currentTarget.value)}
                  data={sides
                    .filter((side) => side !== data.far)
                    .map((side) => ({ value: side, label: words.side(side) }))}
                />
                <NativeSelect
                  label={t("recommendations.heat.far")}
                  value={data.far}
                  onChange={({ currentTarget }) => choose("far", currentTarget.value)}
                  data={sides
                    .filter((side) => side !== data.near)
                    .map((side) => ({ value: side, label: words.side(side) }))}
                />
              </div>
              <HeatMap
                label={t("recommendations.heat.panel")}
                rows={rows.map((row) => ({
                  id: row.city,
                  name: nameOf(row.city, row.names),
                  organisations: row.organisations,
                }))}
                columns={columns.map((column) => ({
                  id: column.city,
                  name: nameOf(column.city, column.names),
                  organisations: column.organisations,
                }))}
                valueOf={valueOf}
                onOpen={(row, column) => setOpened({ row, column })}
              />
              <p className="bh-xs bh-muted">{t("recommendations.heat.note")}</p>
            </Panel>
            <Panel
              title={
                opened
                  ? t("recommendations.heat.cell", { row: nameOfKey(opened.row), column: nameOfKey(opened.column) })
                  : t("recommendations.heat.pairs")
              }
              {...(opened ? { count: pairs.length } : {})}
            >
              {pairs.length === 0 ? (
                <p className="bh-panel-body bh-sm bh-muted">
                  {t(opened ? "recommendations.heat.no-pairs" : "recommendations.heat.pairs.hint")}
                </p>
              ) : (
                <ul className="bh-pairs" tabIndex={0} aria-label={t("recommendations.heat.pairs")}>
                  {pairs.map((pair) => (
                    <li key={`${pair.near.id} ${pair.far.id}`}>
                      <OrganisationName
                        organisation={pair.near}
                        eventId={eventId}
                        to="recommendations"
                        original="none"
                      />
                      <span className={`bh-chip ${pair.isMutual ? "is-ok" : "is-line"}`}>
                        {t(pair.isMutual ? "recommendations.mutual" : "recommendations.one-way")}
                      </span>
                      <OrganisationName organisation={pair.far} eventId={eventId} />
                    </li>
                  ))}
                </ul>
              )}
              <p className="bh-panel-body bh-xs bh-muted">
                {t("recommendations.heat.sum", { total: format.number(total) })}
              </p>
            </Panel>
          </div>
        )}
      </div>
    </>
  );

  /** The two sides that most events join come first where they take part. */
  function standing(side: string): string | undefined {
    return exposure.bySide.some((one) => one.side === side) ? side : undefined;
  }
}
