import type { ImportItem } from "@bridgehead/contract/imports";
import { fieldNames, nounFields, isWritableKind, type FieldName } from "@bridgehead/contract/noun-fields";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../record/use-words.ts";

/** Fields, values and reasons of an import in the reader's words. */
export function useItemWords() {
  const { t, format } = useLocale();
  const words = useWords();
  const inLanguage = (field: string, language: string | undefined): string =>
    language === "ko" || language === "zh" || language === "en"
      ? t("import.field.in-language", { field, language: t(`language.${language}`) })
      : field;
  const itemField = (path: string): string => {
    const [name = "", language] = path.split(".");
    const key = itemFields[name];
    return inLanguage(key ? t(key) : name, language);
  };
  return {
    fieldOf: (path: string): string => {
      if (path.startsWith("fact:")) return words.factLabel(path.slice(5));
      if (path.startsWith("item:")) return itemField(path.slice(5));
      const [name = "", language] = path.split(".");
      const label =
        name === "names" || name === "aliases" || name === "status" || name === "qualifier" || name === "parties"
          ? t(`import.field.${name}`)
          : isFieldName(name)
            ? t(`editing.field.${name}`)
            : name;
      return inLanguage(label, language);
    },
    valueOf: (path: string, value: string | null, kind: ImportItem["kind"]): string => {
      if (value === null) return t("import.empty");
      if (path === "value" && kind === "observation" && /^-?\d+(?:\.\d+)?$/u.test(value))
        return format.number(Number(value), Math.min(value.split(".")[1]?.length ?? 0, 20));
      if (path === "unit") return words.unit(value, 2) || value;
      if (path === "stage" && kind === "agreement") return words.stage("agreement", value);
      if (
        path === "status" &&
        (value === "actual" || value === "reported" || value === "planned" || value === "proposed")
      )
        return t(`status.${value}`);
      const field =
        kind !== "action-item" && isWritableKind(kind) ? nounFields[kind].find(({ name }) => name === path) : undefined;
      return field?.words && field.choices?.includes(value) ? (words.code(field.words, value) ?? value) : value;
    },
    reasonOf: ({ reason, about }: ImportItem): string =>
      reason ? t(`import.reason.${reason}`, { about: about ?? "" }) : "",
  };
}

const itemFields: Readonly<Record<string, MessageKey>> = {
  dueOn: "column.due",
  title: "column.task",
  owner: "column.owner",
  state: "agreements.items.state",
  agreement: "column.agreement",
  result: "column.result",
};

const isFieldName = (name: string): name is FieldName => (fieldNames as readonly string[]).includes(name);
