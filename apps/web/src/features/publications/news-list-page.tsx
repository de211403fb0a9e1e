import "./publications.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { IconRss } from "@tabler/icons-react";
import { readText } from "@bridgehead/domain/shared/language";
import { PageLink } from "../../app/page-link.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { Stressed } from "../record/stressed.tsx";
import { dayOf } from "./day-of.ts";
import { newsListQuery } from "./queries.ts";

/** What has been published, for everybody, and the feed of it. */
export default function NewsListPage() {
  const { t, locale, format, timeZone } = useLocale();
  const { data } = useSuspenseQuery(newsListQuery);
  const mayWrite = useMayDo("record.write");
  return (
    <>
      <Lead
        page={t("news.list")}
        say={<Stressed text={t("news.say", { count: data.news.length })} />}
        actions={
          <>
            {mayWrite && <PageLink to="/press">{t("news.drafts")}</PageLink>}
            <FeedLink />
          </>
        }
      />
      {data.news.length > 0 && (
        <Panel title={t("news.list")} count={data.news.length}>
          <ul className="bh-press-list">
            {data.news.map(({ id, names, publishedAt, root }) => (
              <li key={id}>
                <PageLink to="/news/$publicationId" params={{ publicationId: id }}>
                  {readText(names, locale)?.text}
                </PageLink>
                <span>{format.day(dayOf(publishedAt, timeZone), "document")}</span>
                <span className="bh-xs bh-muted">{root && <RecordLink record={root} />}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

export function FeedLink() {
  const { t, locale } = useLocale();
  const address = `/api/news/feed.xml?lang=${locale}`;
  return (
    <>
      {/* Feed readers and browsers find it by the head of the page. */}
      <link rel="alternate" type="application/atom+xml" title={t("news.feed")} href={address} />
      <a className="bh-press-feed" href={address}>
        <IconRss className="bh-i" aria-hidden /> {t("news.feed")}
      </a>
    </>
  );
}
