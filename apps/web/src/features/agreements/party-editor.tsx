import { TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { RecordPage, RecordRef } from "@bridgehead/contract/record";
import type { Locale } from "@bridgehead/domain/shared/language";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../record/use-words.ts";
import { RecordPicker } from "./record-picker.tsx";
import { rewritable, tidyText, withText, type Written } from "./written.ts";

export type PartyDraft = {
  readonly key: string;
  readonly party: RecordRef | null;
  readonly name: Written;
  readonly signer: RecordRef | null;
  readonly signerName: Written;
  readonly capacity: Written;
};

type PartyEditorProps = {
  readonly value: readonly PartyDraft[];
  readonly onChange: (value: readonly PartyDraft[]) => void;
};

/** The parties in their order, each picked from the record or written, with who signs and in what capacity. */
export function PartyEditor({ value, onChange }: PartyEditorProps) {
  const { t, locale } = useLocale();
  const words = useWords();
  const change = (key: string, part: Partial<PartyDraft>) =>
    onChange(value.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const add = (party: RecordRef | null, name: Written = {}) =>
    onChange([...value, { key: crypto.randomUUID(), party, name, signer: null, signerName: {}, capacity: {} }]);
  return (
    <fieldset className="bh-work-fields">
      <legend>{t("record.agreement.parties")}</legend>
      <ol className="bh-work-rows">
        {value.map((one) => {
          const name = one.party ? words.name(one.party) : words.text(one.name);
          return (
            <li key={one.key}>
              <span>
                <b>{name}</b>
                {!one.party && <span className="bh-xs bh-muted"> {t("agreements.party.written")}</span>}
              </span>
              {one.signer ? (
                <RecordPicker
                  label={t("agreements.party.signer")}
                  kinds={["person"]}
                  picked={one.signer}
                  onPick={(signer) => change(one.key, { signer })}
                />
              ) : (
                <TextInput
                  label={t("agreements.party.signer")}
                  value={one.signerName[locale] ?? words.text(one.signerName)}
                  onChange={({ currentTarget }) =>
                    change(one.key, { signerName: withText(one.signerName, locale, currentTarget.value) })
                  }
                />
              )}
              <TextInput
                label={t("agreements.party.capacity")}
                value={one.capacity[locale] ?? words.text(one.capacity)}
                onChange={({ currentTarget }) =>
                  change(one.key, { capacity: withText(one.capacity, locale, currentTarget.value) })
                }
              />
              <button
                type="button"
                className="bh-work-quiet"
                aria-label={t("agreements.party.remove", { name })}
                onClick={() => onChange(value.filter(({ key }) => key !== one.key))}
              >
                <IconX className="bh-i" aria-hidden />
              </button>
            </li>
          );
        })}
      </ol>
      <RecordPicker
        label={t("agreements.party.add")}
        kinds={["organisation", "region", "cluster"]}
        picked={null}
        onPick={(party) => party && !value.some((one) => one.party?.id === party.id) && add(party)}
        onWrite={(written) => add(null, { [locale]: written })}
      />
    </fieldset>
  );
}

/** The parties of a page as they are edited. */
export const partyDrafts = (parties: NonNullable<RecordPage["noun"]["parties"]>): readonly PartyDraft[] =>
  parties.map((one) => ({
    key: String(one.ordinal),
    party: one.party,
    name: one.name ? rewritable(one.name) : {},
    signer: one.signer,
    signerName: one.signerName ? rewritable(one.signerName) : {},
    capacity: one.capacity ? rewritable(one.capacity) : {},
  }));

/** The parties as they are sent. */
export const partiesOf = (drafts: readonly PartyDraft[], locale: Locale) =>
  drafts.map((one) => ({
    partyId: one.party?.id ?? null,
    name: one.party ? null : tidyText(one.name, locale),
    signerId: one.signer?.id ?? null,
    signerName: one.signer ? null : tidyText(one.signerName, locale),
    capacity: tidyText(one.capacity, locale),
  }));
