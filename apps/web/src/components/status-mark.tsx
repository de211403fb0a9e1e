import "./record-marks.css";
import type { FactStatus } from "@bridgehead/domain/shared/standing";
import { useLocale } from "../language/use-locale.tsx";

/** How sure a record is; `unknown`: nobody knows; `demo`: data of the demonstration. */
export type Standing = FactStatus | "unknown" | "demo";

export type StatusMarkProps = {
  readonly status: Standing;
  /** A noun's own word for its status, already translated (policy: 시행; agreement: 체결). Never another circle. */
  readonly word?: string | undefined;
};

/** ● actual ◐ reported ○ planned, dashed proposed, hatched not known: circle and word, never the circle alone. */
export function StatusMark({ status, word }: StatusMarkProps) {
  const { t } = useLocale();
  const text = word ?? t(`components.status.${status}`);
  if (status === "demo") return <span className="bh-chip is-line">{text}</span>;
  return (
    <span className={`bh-status is-${status}`}>
      <i aria-hidden="true" />
      {text}
    </span>
  );
}
