import { NativeSelect, Textarea } from "@mantine/core";
import { locales } from "@bridgehead/domain/shared/language";
import type { FactStatus, Qualifier } from "@bridgehead/domain/shared/standing";
import { useLocale } from "../../language/use-locale.tsx";
import { TextFields } from "../agreements/text-fields.tsx";
import type { Written } from "../agreements/written.ts";

/** What every record has, whatever its noun. */
export type StandingDraft = {
  readonly names: Written;
  readonly aliases: string;
  readonly status: FactStatus;
  readonly qualifier: Qualifier;
  readonly visibility: "public" | "internal";
};

type StandingFieldsProps = {
  readonly draft: StandingDraft;
  readonly onChange: (draft: StandingDraft) => void;
  readonly nameError?: string | undefined;
  readonly withAliases: boolean;
};

export function StandingFields({ draft, onChange, nameError, withAliases }: StandingFieldsProps) {
  const { t } = useLocale();
  const set = (part: Partial<StandingDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <TextFields
        legend={t("editing.names")}
        hint={t("editing.names-hint")}
        value={draft.names}
        onChange={(names) => set({ names })}
        error={nameError}
      />
      <div className="bh-edit-three">
        <NativeSelect
          label={t("editing.original")}
          value={draft.names.original ?? ""}
          onChange={({ currentTarget }) => {
            const { original: _, ...names } = draft.names;
            set({ names: currentTarget.value === "" ? names : { ...names, original: currentTarget.value as "ko" } });
          }}
          data={[
            { value: "", label: t("editing.none-chosen") },
            ...locales.map((one) => ({ value: one, label: t(`language.${one}`) })),
          ]}
        />
        <StandingSelects status={draft.status} qualifier={draft.qualifier} onChange={set} />
        <NativeSelect
          label={t("editing.visibility")}
          value={draft.visibility}
          onChange={({ currentTarget }) => set({ visibility: currentTarget.value as "public" })}
          data={(["public", "internal"] as const).map((one) => ({ value: one, label: t(`editing.visibility.${one}`) }))}
        />
      </div>
      {withAliases && (
        <Textarea
          label={t("editing.aliases")}
          autosize
          minRows={2}
          value={draft.aliases}
          onChange={({ currentTarget }) => set({ aliases: currentTarget.value })}
        />
      )}
    </>
  );
}

/** How sure and how exact, in the record's own words for it. */
export function StandingSelects({
  status,
  qualifier,
  onChange,
}: {
  readonly status: FactStatus;
  readonly qualifier: Qualifier;
  readonly onChange: (part: { readonly status?: FactStatus; readonly qualifier?: Qualifier }) => void;
}) {
  const { t } = useLocale();
  return (
    <>
      <NativeSelect
        label={t("editing.standing")}
        value={status}
        onChange={({ currentTarget }) => onChange({ status: currentTarget.value as FactStatus })}
        data={(["actual", "reported", "planned", "proposed"] as const).map((one) => ({
          value: one,
          label: t(`status.${one}`),
        }))}
      />
      <NativeSelect
        label={t("editing.exactness")}
        value={qualifier}
        onChange={({ currentTarget }) => onChange({ qualifier: currentTarget.value as Qualifier })}
        data={(["exact", "approx", "at-least", "unknown"] as const).map((one) => ({
          value: one,
          label: t(`qualifier-name.${one}`),
        }))}
      />
    </>
  );
}
