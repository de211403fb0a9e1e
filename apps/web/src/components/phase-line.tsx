import "./schedule-parts.css";
import { useLocale } from "../language/use-locale.tsx";

/** @public */
export type Phase = {
  readonly id: string;
  readonly name: string;
  /** Calendar days; a phase without an end is one day. */
  readonly from: string;
  readonly to?: string | undefined;
};

export type PhaseLineProps = { readonly label: string; readonly phases: readonly Phase[]; readonly today: string };

/** The phases of an event as a deck with piers; filled to today. Under 992 px: the previous, the current, the next. */
export function PhaseLine({ label, phases, today }: PhaseLineProps) {
  const { t, format } = useLocale();
  const now = phases.findLastIndex(({ from }) => from <= today);
  return (
    <ol className="bh-phases" aria-label={label}>
      {phases.map((phase, index) => {
        const state = index < now ? "done" : index === now ? "now" : "later";
        const isNear = Math.abs(index - Math.max(0, now)) <= 1;
        const next = phases[index + 1]?.from ?? phase.to;
        const share = state === "done" ? 1 : state === "now" ? shareOf(phase.from, next, today) : 0;
        return (
          <li
            key={phase.id}
            className={`is-${state}${isNear ? "" : " is-distant"}`}
            {...(state === "now" ? { "aria-current": "step" as const } : {})}
          >
            <i style={{ width: `${share * 100}%` }} aria-hidden="true" />
            <b>{phase.name}</b>
            <span>
              {phase.to && phase.to !== phase.from
                ? format.dayRange(phase.from, phase.to, "narrow")
                : format.day(phase.from, "narrow")}
              {state === "now" && `${format.dot}${t("components.line.today")}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function shareOf(from: string, to: string | undefined, today: string): number {
  if (!to || to <= from) return 0.5;
  const [start, end, now] = [Date.parse(from), Date.parse(to), Date.parse(today)];
  return Math.max(0.04, Math.min(1, (now - start) / (end - start)));
}
