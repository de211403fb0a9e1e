import type { EventHome } from "@bridgehead/contract/events";
import { Panel } from "../../components/panel.tsx";
import { clockIn } from "@bridgehead/language/formats/zones";
import { useLocale } from "../../language/use-locale.tsx";
import { activityWords } from "./activity-words.ts";
import { useWords } from "./use-words.ts";

type ActivityPanelProps = {
  readonly activity: EventHome["activity"];
  readonly zone: string;
  readonly today: string;
};

/** Who did what lately, newest first, at the event's own clock. */
export function ActivityPanel({ activity, zone, today }: ActivityPanelProps) {
  const { t, format } = useLocale();
  const words = useWords();
  return (
    <Panel title={t("events.activity")}>
      {activity.length === 0 ? (
        <p className="bh-panel-body bh-sm bh-muted">{t("events.activity.none")}</p>
      ) : (
        <ol className="bh-recent">
          {activity.map((one) => (
            <li key={`${one.at} ${one.action}`}>
              <time dateTime={one.at} title={format.instant(one.at, zone, today)}>
                {clockIn(zone, one.at).day === today ? format.time(one.at, zone) : format.instant(one.at, zone, today)}
              </time>
              <span>{activityWords(words.say, t, one)}</span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
