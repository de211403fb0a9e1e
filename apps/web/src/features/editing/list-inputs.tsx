import type { ReactNode } from "react";
import { Button, MultiSelect, NativeSelect } from "@mantine/core";
import { IconArrowUp, IconPlus, IconX } from "@tabler/icons-react";
import type { NounField } from "@bridgehead/contract/noun-fields";
import { useLocale } from "../../language/use-locale.tsx";
import { RecordPicker } from "../agreements/record-picker.tsx";
import { TextFields } from "../agreements/text-fields.tsx";
import type { Written } from "../agreements/written.ts";
import { useWords } from "../record/use-words.ts";
import { eventRoles, fieldCodes } from "./codes.ts";
import { DateInput } from "./date-input.tsx";
import { emptyDate, type MemberDraft, type MilestoneDraft, type OfferDraft } from "./drafts.ts";

type ListProps<Entry> = {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly onChange: (entries: readonly Entry[]) => void;
  readonly fresh: Entry;
  readonly nameOf: (entry: Entry, number: number) => string;
  readonly children: (entry: Entry, set: (entry: Entry) => void) => ReactNode;
};

/** A list whose entries can be added, taken away and moved up; their order is kept. */
function EntryList<Entry>({ label, entries, onChange, fresh, nameOf, children }: ListProps<Entry>) {
  const { t } = useLocale();
  const replace = (at: number, entry: Entry) => onChange(entries.map((one, index) => (index === at ? entry : one)));
  const raise = (at: number) => onChange(entries.toSpliced(at, 1).toSpliced(at - 1, 0, entries[at] as Entry));
  return (
    <fieldset className="bh-edit-group">
      <legend>{label}</legend>
      {entries.map((entry, index) => {
        const name = nameOf(entry, index + 1);
        return (
          <div key={index} className="bh-edit-entry" role="group" aria-label={name}>
            <div className="bh-edit-entry-acts">
              <b className="bh-xs">{name}</b>
              {index > 0 && (
                <button type="button" aria-label={t("editing.up", { what: name })} onClick={() => raise(index)}>
                  <IconArrowUp className="bh-i" aria-hidden />
                </button>
              )}
              <button
                type="button"
                aria-label={t("editing.remove", { what: name })}
                onClick={() => onChange(entries.toSpliced(index, 1))}
              >
                <IconX className="bh-i" aria-hidden />
              </button>
            </div>
            {children(entry, (next) => replace(index, next))}
          </div>
        );
      })}
      <Button
        size="xs"
        leftSection={<IconPlus className="bh-i" aria-hidden />}
        onClick={() => onChange([...entries, fresh])}
      >
        {t("editing.add", { what: label })}
      </Button>
    </fieldset>
  );
}

export function MilestonesInput({
  label,
  milestones,
  onChange,
}: {
  readonly label: string;
  readonly milestones: readonly MilestoneDraft[];
  readonly onChange: (milestones: readonly MilestoneDraft[]) => void;
}) {
  const { t } = useLocale();
  return (
    <EntryList
      label={label}
      entries={milestones}
      onChange={onChange}
      fresh={{ what: {}, planned: emptyDate, actual: emptyDate }}
      nameOf={(_, number) => t("editing.milestone", { number })}
    >
      {(entry, set) => (
        <>
          <TextFields
            legend={t("editing.milestone-what")}
            value={entry.what}
            onChange={(what) => set({ ...entry, what })}
          />
          <DateInput
            label={t("editing.planned")}
            date={entry.planned}
            onChange={(planned) => set({ ...entry, planned })}
          />
          <DateInput label={t("editing.actual")} date={entry.actual} onChange={(actual) => set({ ...entry, actual })} />
        </>
      )}
    </EntryList>
  );
}

export function OffersInput({
  label,
  offers,
  onChange,
}: {
  readonly label: string;
  readonly offers: readonly OfferDraft[];
  readonly onChange: (offers: readonly OfferDraft[]) => void;
}) {
  const { t } = useLocale();
  return (
    <EntryList
      label={label}
      entries={offers}
      onChange={onChange}
      fresh={{ direction: "offer", text: {}, fields: [] }}
      nameOf={(_, number) => t("editing.offer", { number })}
    >
      {(entry, set) => (
        <>
          <NativeSelect
            label={t("editing.offer-direction")}
            value={entry.direction}
            onChange={({ currentTarget }) =>
              set({ ...entry, direction: currentTarget.value as OfferDraft["direction"] })
            }
            data={(["offer", "need"] as const).map((one) => ({ value: one, label: t(`editing.direction.${one}`) }))}
          />
          <TextFields
            legend={t("editing.offer-text")}
            value={entry.text}
            onChange={(text) => set({ ...entry, text })}
            isLong
          />
          <CodesInput
            label={t("editing.field.fields")}
            codes={entry.fields}
            onChange={(fields) => set({ ...entry, fields })}
          />
        </>
      )}
    </EntryList>
  );
}

/** Records in an order that is data: hosts with their role, members with what they stand for, counterparts. */
export function MembersInput({
  field,
  label,
  members,
  onChange,
}: {
  readonly field: NounField;
  readonly label: string;
  readonly members: readonly MemberDraft[];
  readonly onChange: (members: readonly MemberDraft[]) => void;
}) {
  const { t } = useLocale();
  const words = useWords();
  const says =
    field.input === "members" ? t("editing.responsible") : field.input === "people" ? t("editing.capacity") : undefined;
  return (
    <EntryList
      label={label}
      entries={members}
      onChange={onChange}
      fresh={{ record: null, role: "host", text: {} }}
      nameOf={(entry, number) => (entry.record ? words.name(entry.record) : `${label} ${number}`)}
    >
      {(entry, set) => (
        <>
          <RecordPicker
            label={label}
            kinds={field.kinds ?? []}
            picked={entry.record}
            onPick={(record) => set({ ...entry, record })}
          />
          {field.input === "roles" && (
            <NativeSelect
              label={t("editing.role")}
              value={entry.role}
              onChange={({ currentTarget }) => set({ ...entry, role: currentTarget.value })}
              data={eventRoles.map((one) => ({ value: one, label: words.code("event-role", one) ?? one }))}
            />
          )}
          {says && <TextFields legend={says} value={entry.text} onChange={(text) => set({ ...entry, text })} />}
        </>
      )}
    </EntryList>
  );
}

export function TextsInput({
  label,
  texts,
  onChange,
}: {
  readonly label: string;
  readonly texts: readonly Written[];
  readonly onChange: (texts: readonly Written[]) => void;
}) {
  return (
    <EntryList
      label={label}
      entries={texts}
      onChange={onChange}
      fresh={{}}
      nameOf={(_, number) => `${label} ${number}`}
    >
      {(entry, set) => <TextFields legend={label} value={entry} onChange={set} />}
    </EntryList>
  );
}

export function CodesInput({
  label,
  codes,
  onChange,
}: {
  readonly label: string;
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}) {
  const words = useWords();
  const known = [...new Set<string>([...fieldCodes, ...codes])];
  return (
    <MultiSelect
      label={label}
      searchable
      value={[...codes]}
      onChange={onChange}
      data={known.map((code) => ({ value: code, label: words.field(code) }))}
    />
  );
}
