import "./publications.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { readText } from "@bridgehead/domain/shared/language";
import { PageLink } from "../../app/page-link.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { Stressed } from "../record/stressed.tsx";
import { publicationsQuery } from "./queries.ts";
import { dayOf } from "./day-of.ts";

/** Texts of ours: what waits for a second person, what is being written, what is published. */
export default function PressListPage() {
  const { t, locale, format, timeZone } = useLocale();
  const { data } = useSuspenseQuery(publicationsQuery);
  const waiting = data.publications.filter(({ state }) => state === "review").length;
  return (
    <>
      <Lead
        page={t("press-pages.list")}
        say={<Stressed text={t("press-pages.list-say", { count: data.publications.length, waiting })} />}
        why={t("press-pages.list-why")}
        actions={<PageLink to="/news">{t("news.list")}</PageLink>}
      />
      {data.publications.length > 0 && (
        <Panel title={t("press-pages.list")} count={data.publications.length}>
          <ul className="bh-press-list">
            {data.publications.map(({ id, names, state, root, publishedAt }) => (
              <li key={id}>
                <PageLink to="/press/$publicationId" params={{ publicationId: id }}>
                  {readText(names, locale)?.text}
                </PageLink>
                <span className={`bh-chip is-${state}`}>{t(`publication-state.${state}`)}</span>
                <span className="bh-xs bh-muted">
                  {root && <RecordLink record={root} />} {publishedAt && format.day(dayOf(publishedAt, timeZone))}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
