import { useState } from "react";
import { nounFields, type NounField } from "@bridgehead/contract/noun-fields";
import type { WritableKind } from "@bridgehead/contract/nouns";
import type { RecordRef } from "@bridgehead/contract/record";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { useLocale } from "../../language/use-locale.tsx";
import { fromDraft, toDraft, type Drafts, type FieldDraft } from "./drafts.ts";

export type Fields = {
  readonly fields: readonly NounField[];
  readonly draftOf: (field: NounField) => FieldDraft;
  readonly errorOf: (field: NounField) => string | undefined;
  readonly set: (field: NounField, draft: FieldDraft) => void;
  /** What is to be sent, or undefined where a field says what is wrong with it. */
  readonly collect: (options: { readonly onlyChanged: boolean }) => Readonly<Record<string, unknown>> | undefined;
  readonly markInvalid: (name: string) => void;
};

/** The fields of a noun while somebody fills them in. */
export function useFields(
  kind: WritableKind,
  values: Readonly<Record<string, unknown>>,
  refs: readonly RecordRef[],
): Fields {
  const { t, locale } = useLocale();
  const fields = nounFields[kind];
  const [start] = useState<Drafts>(() => {
    const findRef = (id: unknown) => refs.find((one) => one.id === id) ?? null;
    return Object.fromEntries(fields.map((field) => [field.name, toDraft(field, values[field.name], findRef)]));
  });
  const [drafts, setDrafts] = useState(start);
  const [errors, setErrors] = useState<Readonly<Record<string, MessageKey>>>({});
  return {
    fields,
    draftOf: ({ name }) => drafts[name] as FieldDraft,
    errorOf: ({ name }) => (errors[name] ? t(errors[name]) : undefined),
    set: (field, draft) => {
      setDrafts({ ...drafts, [field.name]: draft });
      setErrors(Object.fromEntries(Object.entries(errors).filter(([name]) => name !== field.name)));
    },
    collect: ({ onlyChanged }) => {
      const touched = fields.filter(({ name, isNeeded }) => drafts[name] !== start[name] || (!onlyChanged && isNeeded));
      const read = touched.map((field) => ({
        field,
        read: fromDraft(field, drafts[field.name] as FieldDraft, locale),
      }));
      const wrong = read.flatMap(({ field, read: one }) => (one.ok ? [] : [[field.name, one.error] as const]));
      setErrors(Object.fromEntries(wrong));
      if (wrong.length > 0) return undefined;
      return Object.fromEntries(read.flatMap(({ field, read: one }) => (one.ok ? [[field.name, one.value]] : [])));
    },
    markInvalid: (name) => setErrors({ ...errors, [name.split(".")[0] ?? name]: "editing.needed" }),
  };
}
