import { useState } from "react";
import { NativeSelect, TextInput } from "@mantine/core";
import { useLocale } from "../../language/use-locale.tsx";
import { dateOf, type WrittenDate } from "./written.ts";

type Precision = "day" | "month" | "year" | "unknown";

type DateFieldProps = {
  readonly label: string;
  /** What was typed so far, `2026`, `2026-11` or `2026-11-20`; empty is not known. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Offers "not known". */
  readonly mayBeUnknown?: boolean;
  readonly isRequired?: boolean;
};

/** A date as precise as it is known: day, month, year, or not known at all. */
export function DateField({ label, value, onChange, mayBeUnknown = false, isRequired = false }: DateFieldProps) {
  const { t } = useLocale();
  const [precision, setPrecision] = useState<Precision>(() => precisionOf(value, mayBeUnknown));
  const choose = (next: Precision) => {
    setPrecision(next);
    const length = { day: 10, month: 7, year: 4, unknown: 0 }[next];
    onChange(value.length >= length ? value.slice(0, length) : next === "day" ? "" : value);
  };
  const isWrong = value !== "" && dateOf(value) === null;
  return (
    <div className="bh-work-date">
      {precision === "unknown" ? (
        <TextInput label={label} value={t("status.unknown")} disabled />
      ) : (
        <TextInput
          label={label}
          type={precision === "day" ? "date" : "text"}
          inputMode={precision === "day" ? undefined : "numeric"}
          value={value}
          required={isRequired}
          withAsterisk={false}
          error={isWrong ? t(`agreements.date.wrong-${precision}`) : undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      <NativeSelect
        label={t("agreements.date.precision")}
        value={precision}
        onChange={({ currentTarget }) => choose(currentTarget.value as Precision)}
        data={(["day", "month", "year", ...(mayBeUnknown ? (["unknown"] as const) : [])] as const).map((one) => ({
          value: one,
          label: t(`agreements.date.${one}`),
        }))}
      />
    </div>
  );
}

/** What is sent for a field left empty: nobody knows it. */
export const unknownDate: WrittenDate = { value: null, precision: "unknown" };

function precisionOf(value: string, mayBeUnknown: boolean): Precision {
  if (value.length === 4) return "year";
  if (value.length === 7) return "month";
  return value === "" && mayBeUnknown ? "unknown" : "day";
}
