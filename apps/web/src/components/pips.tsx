import "./schedule-parts.css";
import { useLocale } from "../language/use-locale.tsx";

export type PipsProps = {
  readonly mustHeld: number;
  readonly held: number;
  readonly asked: number;
  /** Fewest meetings every organisation should have. */
  readonly floor: number;
};

/** Asked, placed and the floor as squares: seal must, brand held, hollow without a place. Above 12 figures instead. */
export function Pips({ mustHeld, held, asked, floor }: PipsProps) {
  const { t } = useLocale();
  const label = t("components.pips", { held: held + mustHeld, asked, floor });
  const count = Math.max(asked, floor);
  if (count > 12) return <span>{label}</span>;
  return (
    <span className="bh-pips" role="img" aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className="bh-pip-group">
          {index < asked && (
            <i className={index < mustHeld ? "is-must" : index < mustHeld + held ? "is-held" : undefined} />
          )}
          {index === floor - 1 && <b />}
        </span>
      ))}
    </span>
  );
}
