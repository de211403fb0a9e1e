import "./choice-control.css";
import { useId } from "react";
import { IconStar } from "@tabler/icons-react";
import { useLocale } from "../language/use-locale.tsx";

/** Of one organisation about another. "No" is absolute for the solver and never shown to the other side. */
export type ChoiceValue = "must" | "meet" | "no";

const values = ["must", "meet", "no"] as const;

export type ChoiceControlProps = {
  /** Whom it is about, for screen readers. */
  readonly label: string;
  readonly value: ChoiceValue | undefined;
  readonly onChange: (value: ChoiceValue) => void;
  readonly isDisabled?: boolean;
};

/** Must meet, would like to meet, not this time: three segments at the thumb. */
export function ChoiceControl({ label, value, onChange, isDisabled = false }: ChoiceControlProps) {
  const { t } = useLocale();
  const name = useId();
  return (
    <div className="bh-choice" role="radiogroup" aria-label={label}>
      {values.map((one) => (
        <label key={one} className={`is-${one}`}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={value === one}
            disabled={isDisabled}
            onChange={() => onChange(one)}
          />
          <span>
            {one === "must" && <IconStar className="bh-i" aria-hidden />}
            {t(`components.choice.${one}`)}
          </span>
        </label>
      ))}
    </div>
  );
}
