import "./cooperation-parts.css";
import type { ReactNode } from "react";
import type { RecordDate } from "@bridgehead/domain/shared/standing";
import { useLocale } from "../language/use-locale.tsx";
import { CitationChip } from "./citations.tsx";
import { barOf, lateMonths, yearsOf, type MilestoneSpan } from "./milestone-scale.ts";
import { StatusMark, type Standing } from "./status-mark.tsx";

export type Milestone = {
  readonly id: string;
  readonly name: ReactNode;
  readonly scope?: string | undefined;
  /** Absent lanes are not known; a span without start or end fades there. */
  readonly planned?: MilestoneSpan | undefined;
  readonly actual?: MilestoneSpan | undefined;
  /** Nothing was planned and nothing is recorded since this date: hatched from there to today. */
  readonly silentSince?: RecordDate | undefined;
  readonly status: Standing;
  readonly source?: string | undefined;
  /** Stands beside the bar: "planned until 2024". */
  readonly words: string;
};

export type MilestoneBarProps = {
  readonly label: string;
  readonly milestones: readonly Milestone[];
  readonly today: string;
};

/** Planned above, actual below, year by year; hatched where something was planned and nothing is recorded. */
export function MilestoneBar({ label, milestones, today }: MilestoneBarProps) {
  const { t, format } = useLocale();
  const years = yearsOf(milestones, today);
  const [first = 0] = years;
  const at = (date: RecordDate | string) => barOf(date, first, years.length);
  const todayAt = at(today).left;
  return (
    <div className="bh-scroll" tabIndex={0} role="group" aria-label={label}>
      <table className="bh-milestones">
        <caption className="bh-vh">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t("components.milestone.name")}</th>
            <th scope="col" className="bh-milestone-years">
              <span className="bh-vh">{t("components.milestone.time")}</span>
              <span aria-hidden="true">
                {years.map((year) => (
                  <i key={year}>{year}</i>
                ))}
              </span>
            </th>
            <th scope="col">{t("components.milestone.status")}</th>
          </tr>
        </thead>
        <tbody>
          {milestones.map((milestone) => {
            const late = lateMonths(milestone.planned, milestone.actual);
            const since =
              milestone.silentSince ??
              (milestone.planned?.from?.value && !milestone.actual && milestone.planned.from.value <= today
                ? milestone.planned.from
                : undefined);
            return (
              <tr key={milestone.id}>
                <th scope="row">
                  <b>{milestone.name}</b>
                  {milestone.scope && <small>{milestone.scope}</small>}
                </th>
                <td className="bh-milestone-lanes" style={{ backgroundSize: `${100 / years.length}% 100%` }}>
                  <span className="bh-milestone-words" style={{ ...placeWords(milestone, at, todayAt) }}>
                    {milestone.words}
                    {late > 0 && (
                      <b className="bh-late">
                        {format.dot}
                        {t("components.milestone.late", { months: late })}
                      </b>
                    )}
                  </span>
                  <span aria-hidden="true">
                    {milestone.planned && <Lane kind="planned" span={milestone.planned} at={at} />}
                    {milestone.actual && <Lane kind="actual" span={milestone.actual} at={at} />}
                    {since && (
                      <i
                        className="bh-lane is-silent"
                        style={{ left: `${at(since).left}%`, right: `${100 - todayAt}%` }}
                      />
                    )}
                    <i className="bh-milestone-today" style={{ left: `${todayAt}%` }} />
                  </span>
                </td>
                <td>
                  <StatusMark status={milestone.status} />
                  <CitationChip source={milestone.source} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="bh-xs bh-muted bh-milestone-foot">{t("components.milestone.legend")}</p>
    </div>
  );
}

type At = (date: RecordDate | string) => { readonly left: number; readonly width: number };

function Lane({
  kind,
  span,
  at,
}: {
  readonly kind: "planned" | "actual";
  readonly span: MilestoneSpan;
  readonly at: At;
}) {
  const from = span.from?.value ? at(span.from) : undefined;
  const to = span.to?.value ? at(span.to) : undefined;
  const isPoint = from !== undefined && span.to === undefined && span.isPoint;
  const left = from?.left ?? Math.max(0, (to?.left ?? 0) - 14);
  const right = isPoint && from ? from.left + from.width : to ? to.left + to.width : 100;
  return (
    <i
      className={`bh-lane is-${kind}${from ? "" : " fades-in"}${to || isPoint ? "" : " is-open"}`}
      style={{ left: `${left}%`, width: `max(5px, ${right - left}%)` }}
    />
  );
}

/** Words stand above a bar that has its upper lane free; else right of it, or left of it where today's line is too near. */
function placeWords({ planned, actual }: Milestone, at: At, todayAt: number): { left?: string; right?: string } {
  const dates = [planned?.from, planned?.to, actual?.from, actual?.to].flatMap((date) =>
    date?.value ? [at(date)] : [],
  );
  const start = Math.min(100, ...dates.map(({ left }) => left));
  const end = planned && !planned.to?.value ? 100 : Math.max(0, ...dates.map(({ left, width }) => left + width));
  if (!planned) return end > 50 ? { right: `${100 - Math.min(end, todayAt)}%` } : { left: `${start}%` };
  const roomRight = (end < todayAt ? todayAt : 100) - end;
  return roomRight >= roomForWords || start < roomForWords ? { left: `${end + 1}%` } : { right: `${100 - start + 1}%` };
}

/** Per cent of the width that a few words take. */
const roomForWords = 19;
