import "./record.css";
import { useMemo, useState } from "react";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { Button } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import type { RecordPage } from "@bridgehead/contract/record";
import { PageLink, usePageNavigate } from "../../app/page-link.tsx";
import { CitationProvider } from "../../components/citations.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { LineOfTime } from "../../components/line-of-time.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { citedSources } from "./citing.ts";
import { kindGroups, kindPages, listAddress, type RecordGroup } from "./kinds.ts";
import { countsQuery, recordQuery, recordsQuery } from "./queries.ts";
import { RecordLink } from "./record-link.tsx";
import { RecordRows } from "./record-rows.tsx";
import { Stressed } from "./stressed.tsx";
import { useLineRecords } from "./use-line-records.ts";
import { useToday } from "./use-today.ts";

const linesShown = 4;

/** The public record's first page: search first, what is here, how the partnerships went, what is newest. */
export default function StartPage() {
  const { t } = useLocale();
  const { data } = useSuspenseQuery(countsQuery);
  const { data: newest } = useSuspenseQuery(recordsQuery(undefined, {}, 8));
  const { data: partnerships } = useSuspenseQuery(recordsQuery("partnership"));
  const pages = useSuspenseQueries({
    queries: partnerships.records.slice(0, linesShown).map(({ id }) => recordQuery(id)),
  });
  const total = data.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Lead
        page={t("record.start")}
        say={<Stressed text={t("record.start.say", { count: total })} />}
        why={t("record.start.why")}
      />
      <SearchForm />
      <div className="bh-record-column">
        <CountsPanel counts={new Map(data.counts.map(({ kind, count }) => [kind, count]))} />
        {pages.length > 0 && (
          <Panel
            title={t("record.start.partnerships")}
            aside={<PageLink {...listAddress("partnership")}>{t("kinds.partnership")}</PageLink>}
          >
            {pages.map(({ data: page }) => (
              <PartnershipLine key={page.id} page={page} />
            ))}
          </Panel>
        )}
        <Panel title={t("record.start.newest")}>
          {newest.records.length > 0 ? (
            <RecordRows rows={newest.records.map((record) => ({ record }))} showKind />
          ) : (
            <EmptyState title={t("record.list.empty", { kind: t("record.start") })} why={t("record.list.empty-why")} />
          )}
        </Panel>
      </div>
    </>
  );
}

function SearchForm() {
  const { t } = useLocale();
  const go = usePageNavigate();
  const [words, setWords] = useState("");
  return (
    <search>
      <form
        className="bh-start-search"
        onSubmit={(event) => {
          event.preventDefault();
          void go({ to: "/search", search: { q: words.trim() || undefined } });
        }}
      >
        <label className="bh-start-field">
          <IconSearch className="bh-i" aria-hidden />
          <span className="bh-vh">{t("record.search.label")}</span>
          <input
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            placeholder={t("record.search.hint")}
            enterKeyHint="search"
            autoComplete="off"
          />
        </label>
        <Button type="submit" variant="filled" size="md">
          {t("record.search.button")}
        </Button>
      </form>
    </search>
  );
}

function CountsPanel({ counts }: { readonly counts: ReadonlyMap<string, number> }) {
  const { t } = useLocale();
  return (
    <Panel title={t("record.start.here")}>
      <div className="bh-start-groups">
        {(Object.keys(kindGroups) as RecordGroup[]).map((group) => (
          <section key={group} aria-label={t(`record.group.${group}`)}>
            <h3>{t(`record.group.${group}`)}</h3>
            <ul>
              {kindGroups[group]
                .filter((kind) => (counts.get(kind) ?? 0) > 0)
                .map((kind) => {
                  const Icon = kindPages[kind].icon;
                  return (
                    <li key={kind}>
                      <Icon className="bh-i" aria-hidden />
                      <PageLink {...listAddress(kind)}>{t(`kinds.${kind}`)}</PageLink>
                      <span>{counts.get(kind)}</span>
                    </li>
                  );
                })}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  );
}

function PartnershipLine({ page }: { readonly page: RecordPage }) {
  const { locale } = useLocale();
  const today = useToday();
  const records = useLineRecords(page);
  const sources = useMemo(() => citedSources(page, locale), [page, locale]);
  return (
    <div className="bh-start-line">
      <h3>
        <RecordLink record={page} />
      </h3>
      <CitationProvider sources={sources}>
        <LineOfTime
          label={page.names[locale] ?? ""}
          records={records.map((record) => ({ ...record, source: undefined }))}
          today={today}
        />
      </CitationProvider>
    </div>
  );
}
