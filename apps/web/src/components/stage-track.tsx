import "./stage-track.css";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { PageLink, type PageAddress } from "../app/page-link.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { FactDate } from "./fact-date.tsx";

/** `passed`: a later stage proves it. `expected`: planned or skipped. `unknown`: nobody knows whether it happened. */
export type StageState = "passed" | "now" | "expected" | "to-come" | "unknown";

export type Stage = {
  readonly name: string;
  readonly state: StageState;
  readonly date?: RecordDate | undefined;
  /** Who, or what is said instead of a date. */
  readonly note?: string | undefined;
  readonly address?: PageAddress | undefined;
};

export type StageTrackProps = {
  readonly stages: readonly Stage[];
  /** The stage in words: "signed, carrying out not known". Stands under the compact track and is its label. */
  readonly words: string;
  readonly isCompact?: boolean;
};

/** How far something has come: never a per cent, hatched where nobody knows. */
export function StageTrack({ stages, words, isCompact = false }: StageTrackProps) {
  const { t, format } = useLocale();
  if (isCompact) {
    return (
      <span className="bh-stage-compact">
        <span className="bh-stage-bars" role="img" aria-label={words}>
          {stages.map((stage) => (
            <i key={stage.name} className={`is-${stage.state}`} />
          ))}
        </span>
        <span className="bh-xs bh-second" aria-hidden="true">
          {words}
        </span>
      </span>
    );
  }
  return (
    <ol className="bh-stage-full" aria-label={words}>
      {stages.map((stage) => (
        <li
          key={stage.name}
          className={`is-${stage.state}`}
          {...(stage.state === "now" ? { "aria-current": "step" as const } : {})}
        >
          <b>{stage.address ? <PageLink {...stage.address}>{stage.name}</PageLink> : stage.name}</b>
          <small>
            {stage.date ? <FactDate date={stage.date} /> : (stage.note ?? t(`components.stage.${stage.state}`))}
            {stage.date && stage.note && (
              <>
                {format.dot}
                {stage.note}
              </>
            )}
          </small>
        </li>
      ))}
    </ol>
  );
}
