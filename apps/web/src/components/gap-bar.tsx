import "./gap-bar.css";
import type { CSSProperties } from "react";
import { Button } from "@mantine/core";
import { useLocale } from "../language/use-locale.tsx";
import { gapScale } from "./gap-scale.ts";

/** @public */
export type GapBarState = "running" | "finished" | "impossible";

export type GapBarProps = {
  /** Value of the present timetable. */
  readonly value: number;
  /** The proven limit; absent while nothing is proven. A bound is called a proof, a trial run a trial run. */
  readonly bound?: number | undefined;
  readonly state: GapBarState;
  readonly runName: string;
  /** Earlier runs, newest last. */
  readonly earlier?: readonly { readonly name: string; readonly value: number }[];
  readonly seconds?: number | undefined;
  /** With `impossible`: the first must that cannot hold, in words. */
  readonly because?: string | undefined;
  readonly onStop?: (() => void) | undefined;
};

/** How good the schedule is: what is built, what is left at most, and the proven limit no timetable passes. */
export function GapBar({ value, bound, state, runName, earlier = [], seconds, because, onStop }: GapBarProps) {
  const { t, format } = useLocale();
  const scale =
    bound === undefined
      ? undefined
      : gapScale(
          value,
          bound,
          earlier.map((run) => run.value),
        );
  const isClosed = scale?.gap === 0;
  const isNarrow = scale !== undefined && !isClosed && scale.at(value) > 0.76;
  const reached = scale && format.percent(scale.reached, { down: true });
  const sentence =
    state === "impossible"
      ? t("components.gap.impossible", { because: because ?? "" })
      : !scale || bound === undefined || reached === undefined
        ? t("components.gap.no-bound", { value })
        : isClosed
          ? t("components.gap.closed", { value })
          : t("components.gap.open", {
              value,
              bound,
              reached,
              left: scale.left,
              leftShare: format.percent(scale.shownGap),
            });

  return (
    <figure className={`bh-gap is-${state}${isClosed ? " is-closed" : ""}`}>
      <div role="img" aria-label={sentence}>
        <div className="bh-gap-ends" aria-hidden="true">
          <span>0</span>
          <span>{bound === undefined ? t("components.gap.bound-unknown") : t("components.gap.bound", { bound })}</span>
        </div>
        <div className="bh-gap-whole" aria-hidden="true">
          <i style={{ width: `${(scale?.reached ?? 1) * 100}%` }} />
          {scale?.lens && <span style={{ left: `${(1 - scale.lens) * 100}%` }} />}
        </div>
        {scale?.lens && (
          <div className="bh-gap-zoom" aria-hidden="true">
            <svg viewBox="0 0 100 10" preserveAspectRatio="none">
              <polygon points={`0,10 100,10 100,0 ${(1 - scale.lens) * 100},0`} />
            </svg>
            <span>{t("components.gap.lens", { share: format.percent(scale.lens, { decimals: 0 }) })}</span>
          </div>
        )}
        <div className={`bh-gap-lens${scale?.lens ? "" : " is-whole"}`} aria-hidden="true">
          <div className="bh-gap-deck">
            <i style={{ width: `${scale ? scale.at(value) * 100 : 100}%` }}>
              <b>{reached ? t("components.gap.built", { value, reached }) : format.number(value)}</b>
              {/* What is left is too narrow for its own words: they stand before it. */}
              {isNarrow && scale && (
                <u>{t("components.gap.left", { left: scale.left, share: format.percent(scale.shownGap) })} →</u>
              )}
            </i>
            {scale && !isClosed && (
              <em>
                {!isNarrow && (
                  <span>{t("components.gap.left", { left: scale.left, share: format.percent(scale.shownGap) })}</span>
                )}
              </em>
            )}
          </div>
          {bound !== undefined && (
            <div className="bh-gap-tower">
              <b>{format.number(bound)}</b>
              <span>{isClosed ? t("components.gap.proven-best") : t("components.gap.limit")}</span>
            </div>
          )}
          {scale && (
            <ul className="bh-gap-piers">
              {scale.piers.map(({ value: pier, row }, index) => (
                <li
                  key={`${index}`}
                  className={index === scale.piers.length - 1 ? "is-now" : undefined}
                  style={pierStyle(scale.at(pier), row)}
                >
                  <span>
                    {index === scale.piers.length - 1
                      ? t("components.gap.now", { run: runName })
                      : earlier[index]?.name}
                    <small>
                      {format.number(pier)}
                      {format.dot}
                      {format.percent(pier / scale.bound, { down: true })}
                    </small>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <figcaption>
        <span>{sentence}</span>
        {seconds !== undefined && <span className="bh-muted">{format.seconds(seconds)}</span>}
        {state === "running" && onStop && (
          <Button size="xs" onClick={onStop}>
            {t("shell.job.stop-keep")}
          </Button>
        )}
      </figcaption>
    </figure>
  );
}

/** The label stays inside: at the left end it hangs to the right of its pier, at the right end to the left. */
function pierStyle(at: number, row: number): CSSProperties {
  const shift = at < 0.08 ? "0%" : at > 0.9 ? "100%" : "50%";
  return { left: `${at * 100}%`, "--at": shift, ...(row > 0 ? { paddingTop: 22 + row * 40 } : {}) } as CSSProperties;
}
