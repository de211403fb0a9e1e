import { NativeSelect, TextInput } from "@mantine/core";
import { useLocale } from "../../language/use-locale.tsx";
import type { DateDraft } from "./drafts.ts";

type DateInputProps = {
  readonly label: string;
  readonly date: DateDraft;
  readonly onChange: (date: DateDraft) => void;
  readonly error?: string | undefined;
};

/** A date as precise as it is known, what it rests on, and the source's own words. */
export function DateInput({ label, date, onChange, error }: DateInputProps) {
  const { t } = useLocale();
  return (
    <fieldset className="bh-edit-group">
      <legend>{label}</legend>
      <div className="bh-edit-three">
        <TextInput
          label={t("editing.date-value")}
          inputMode="numeric"
          value={date.value}
          error={error}
          onChange={({ currentTarget }) => onChange({ ...date, value: currentTarget.value })}
        />
        <NativeSelect
          label={t("editing.date-basis")}
          value={date.basis}
          onChange={({ currentTarget }) => onChange({ ...date, basis: currentTarget.value as DateDraft["basis"] })}
          data={(["stated", "derived", "inferred"] as const).map((one) => ({
            value: one,
            label: t(`basis.${one}`).replace(/[()（）]/gu, ""),
          }))}
        />
        <TextInput
          label={t("editing.date-as-written")}
          value={date.asWritten}
          onChange={({ currentTarget }) => onChange({ ...date, asWritten: currentTarget.value })}
        />
      </div>
    </fieldset>
  );
}
