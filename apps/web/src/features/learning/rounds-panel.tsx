import "./learning.css";
import { Button } from "@mantine/core";
import { channels, type LearningRound } from "@bridgehead/contract/learning";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useChangeWords } from "./use-change-words.ts";

type RoundsPanelProps = {
  readonly rounds: readonly LearningRound[];
  readonly zone: string;
  readonly today: string;
  /** Takes the round in use back; absent where the reader may not. */
  readonly onBack: ((round: number) => void) | undefined;
};

/** Every round of learning, newest first: from what, what it changed in words, and the way back from the one in use. */
export function RoundsPanel({ rounds, zone, today, onBack }: RoundsPanelProps) {
  const { t, format } = useLocale();
  const words = useChangeWords();
  return (
    <Panel title={t("learning.rounds")} count={rounds.length}>
      {rounds.length === 0 && <p className="bh-panel-body bh-sm bh-muted">{t("learning.rounds.none")}</p>}
      <ol className="bh-learnt">
        {rounds.map((round) => (
          <li key={round.round}>
            <h3>
              {t("learning.round", { round: round.round })}{" "}
              <span className={`bh-chip${round.isCurrent ? " is-ok" : ""}`}>
                {t(
                  round.isCurrent
                    ? "learning.round.current"
                    : round.takenBackAt
                      ? "learning.round.taken-back"
                      : "learning.round.before",
                )}
              </span>
            </h3>
            <p className="bh-sm bh-second">
              {format.instant(round.learntAt, zone, today)} ·{" "}
              {t("learning.round.decisions", { accepted: round.accepted, declined: round.declined })}
            </p>
            <ul className="bh-sm">
              {channels
                .filter((channel) => Math.abs(round.change[channel] ?? 0) >= 0.0005)
                .map((channel) => (
                  <li key={channel}>
                    {t(`learning.channel.${channel}`)}: {words(round.change[channel] ?? 0)}
                  </li>
                ))}
            </ul>
            {round.isCurrent && onBack && (
              <p>
                <Button variant="default" onClick={() => onBack(round.round)}>
                  {t("learning.act.back")}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
