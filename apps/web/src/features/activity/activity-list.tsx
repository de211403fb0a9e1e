import "../events/event.css";
import { Button } from "@mantine/core";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import type { listActivity } from "@bridgehead/contract/activity";
import type { AnswerOf } from "@bridgehead/contract/operation";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { activityWords } from "../events/activity-words.ts";
import { useWords } from "../events/use-words.ts";
import { useToday } from "../record/use-today.ts";

type Page = AnswerOf<typeof listActivity>;

type ActivityListProps = {
  readonly queryKey: readonly unknown[];
  readonly read: (before: number | undefined) => Promise<Page>;
  readonly zone: string;
};

/** The log as it was written, newest first; older entries are read on demand. */
export function ActivityList({ queryKey, read, zone }: ActivityListProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const today = useToday();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }: Page) => next ?? undefined,
  });
  const entries = data.pages.flatMap((page) => page.entries);
  return (
    <Panel title={t("shell.rail.activity")} aside={t("activity.kept")}>
      {entries.length === 0 ? (
        <p className="bh-panel-body bh-sm bh-muted">{t("events.activity.none")}</p>
      ) : (
        <ol className="bh-recent">
          {entries.map((entry) => (
            <li key={entry.id}>
              <time dateTime={entry.at}>{format.instant(entry.at, zone, today)}</time>
              <span>
                {activityWords(words.say, t, entry)}
                {entry.onBehalfOf && <span className="bh-second"> {t("activity.for", { who: entry.onBehalfOf })}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
      {hasNextPage && (
        <div className="bh-panel-body">
          <Button size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("activity.older")}
          </Button>
        </div>
      )}
    </Panel>
  );
}
