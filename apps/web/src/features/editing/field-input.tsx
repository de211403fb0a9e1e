import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import type { NounField } from "@bridgehead/contract/noun-fields";
import { minorUnits } from "@bridgehead/language/formats/money";
import { readAmount } from "@bridgehead/language/formats/read-amount";
import { useLocale } from "../../language/use-locale.tsx";
import { RecordPicker } from "../agreements/record-picker.tsx";
import { TextFields } from "../agreements/text-fields.tsx";
import { useWords } from "../record/use-words.ts";
import { currencies, units } from "./codes.ts";
import { DateInput } from "./date-input.tsx";
import type { FieldDraft } from "./drafts.ts";
import { CodesInput, MembersInput, MilestonesInput, OffersInput, TextsInput } from "./list-inputs.tsx";

type FieldInputProps = {
  readonly field: NounField;
  readonly draft: FieldDraft;
  readonly onChange: (draft: FieldDraft) => void;
  readonly error?: string | undefined;
};

/** One field of a noun, filled in as its kind asks for. */
export function FieldInput({ field, draft, onChange, error }: FieldInputProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const label = t(`editing.field.${field.name}`);
  switch (draft.as) {
    case "text":
      return (
        <TextFields
          legend={label}
          value={draft.text}
          onChange={(text) => onChange({ ...draft, text })}
          isLong={field.input === "long-text"}
          error={error}
        />
      );
    case "word": {
      const choices = field.choices ?? (field.name === "unit" ? units : undefined);
      const set = field.words ?? "unit-word";
      if (choices) {
        const known = draft.word === "" || choices.includes(draft.word) ? choices : [...choices, draft.word];
        return (
          <NativeSelect
            label={label}
            value={draft.word}
            error={error}
            onChange={({ currentTarget }) => onChange({ ...draft, word: currentTarget.value })}
            data={[
              { value: "", label: t("editing.none-chosen") },
              ...known.map((one) => ({ value: one, label: words.code(set, one, { count: 2 }) ?? one })),
            ]}
          />
        );
      }
      return (
        <TextInput
          label={label}
          value={draft.word}
          error={error}
          inputMode={field.input === "number" ? "decimal" : field.input === "integer" ? "numeric" : undefined}
          onChange={({ currentTarget }) => onChange({ ...draft, word: currentTarget.value })}
        />
      );
    }
    case "yes-no":
      return (
        <Checkbox
          label={label}
          checked={draft.isSo}
          onChange={({ currentTarget }) => onChange({ ...draft, isSo: currentTarget.checked })}
        />
      );
    case "date":
      return (
        <DateInput label={label} date={draft.date} onChange={(date) => onChange({ ...draft, date })} error={error} />
      );
    case "record":
      return (
        <div>
          <RecordPicker
            label={label}
            kinds={field.kinds ?? []}
            picked={draft.record}
            onPick={(record) => onChange({ ...draft, record })}
          />
          {error && (
            <p className="bh-work-error" role="alert">
              {error}
            </p>
          )}
        </div>
      );
    case "codes":
      return <CodesInput label={label} codes={draft.codes} onChange={(codes) => onChange({ ...draft, codes })} />;
    case "money": {
      // What was understood stands beside what was written, before it is saved.
      const amount = readAmount(draft.amount);
      const understood =
        amount !== undefined && draft.currency !== ""
          ? format.money({ amountMinor: minorUnits(amount, draft.currency), currency: draft.currency })
          : undefined;
      return (
        <fieldset className="bh-edit-group">
          <legend>{label}</legend>
          <p className="bh-xs bh-muted">{t("editing.amount-hint")}</p>
          <div className="bh-edit-three">
            <TextInput
              label={label}
              value={draft.amount}
              error={error}
              description={understood}
              onChange={({ currentTarget }) => onChange({ ...draft, amount: currentTarget.value })}
            />
            <NativeSelect
              label={t("editing.currency")}
              value={draft.currency}
              onChange={({ currentTarget }) => onChange({ ...draft, currency: currentTarget.value })}
              data={[
                { value: "", label: t("editing.none-chosen") },
                ...currencies.map((one) => ({ value: one, label: words.unit(one, 2) })),
              ]}
            />
          </div>
        </fieldset>
      );
    }
    case "milestones":
      return (
        <MilestonesInput
          label={label}
          milestones={draft.milestones}
          onChange={(milestones) => onChange({ ...draft, milestones })}
        />
      );
    case "offers":
      return <OffersInput label={label} offers={draft.offers} onChange={(offers) => onChange({ ...draft, offers })} />;
    case "members":
      return (
        <MembersInput
          field={field}
          label={label}
          members={draft.members}
          onChange={(members) => onChange({ ...draft, members })}
        />
      );
    case "texts":
      return <TextsInput label={label} texts={draft.texts} onChange={(texts) => onChange({ ...draft, texts })} />;
  }
}
