import "./publications.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Button } from "@mantine/core";
import { readText } from "@bridgehead/domain/shared/language";
import { usePageTitle } from "../../app/page-title.tsx";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { dayOf } from "./day-of.ts";
import { numberedBlocks } from "./figures-of.ts";
import { FeedLink } from "./news-list-page.tsx";
import { FigureList } from "./press-side.tsx";
import { PressText } from "./press-text.tsx";
import { newsQuery } from "./queries.ts";

/** A published text, for everybody: every figure opens to its record; printed, the numbers stay and the sources follow. */
export default function NewsPage() {
  const { publicationId = "" } = useParams({ strict: false }) as { publicationId?: string };
  const { t, locale, format, timeZone } = useLocale();
  const { data: news } = useSuspenseQuery(newsQuery(publicationId));
  const title = readText(news.names, locale)?.text ?? "";
  const { blocks, figures } = numberedBlocks(news.body[locale]);
  usePageTitle(title);
  return (
    <>
      <Lead
        page={t("news.one")}
        say={title}
        why={
          <>
            {t("news.published-on", { date: format.day(dayOf(news.publishedAt, timeZone), "document") })}
            {news.root && (
              <>
                {format.dot}
                <RecordLink record={news.root} />
              </>
            )}
          </>
        }
        actions={
          <>
            <FeedLink />
            <Button variant="default" onClick={() => print()}>
              {t("news.print")}
            </Button>
          </>
        }
      />
      <div className="bh-with-side">
        <div className="bh-panel bh-press-sheet">
          <PressText blocks={blocks} textLocale={locale} />
          <p className="bh-xs bh-muted bh-press-hint">{t("press-pages.legend")}</p>
        </div>
        <aside className="bh-record-column" aria-label={t("press-pages.figures")}>
          <FigureList figures={figures} />
        </aside>
      </div>
    </>
  );
}
