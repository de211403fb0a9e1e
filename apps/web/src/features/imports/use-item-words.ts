import type { ImportItem } from "@bridgehead/contract/imports";
import { fieldNames, nounFields, isWritableKind, type FieldName } from "@bridgehead/contract/noun-fields";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../record/use-words.ts";

/** Fields, values and reasons of an import in the reader's words. */
export function useItemWords() {
  const { t } = useLocale();
  const words = useWords();
  return {
    fieldOf: (path: string): string => {
      if (path.startsWith("fact:")) return words.factLabel(path.slice(5));
      const [name = "", language] = path.split(".");
      const label =
        name === "names" || name === "aliases" || name === "status" || name === "qualifier" || name === "parties"
          ? t(`import.field.${name}`)
          : isFieldName(name)
            ? t(`editing.field.${name}`)
            : name;
      return language === "ko" || language === "zh" || language === "en"
        ? `${label} (${t(`language.${language}`)})`
        : label;
    },
    valueOf: (path: string, value: string | null, kind: RecordKind): string => {
      if (value === null) return t("import.empty");
      if (path === "unit") return words.unit(value, 2) || value;
      if (path === "stage" && kind === "agreement") return words.stage("agreement", value);
      if (
        path === "status" &&
        (value === "actual" || value === "reported" || value === "planned" || value === "proposed")
      )
        return t(`status.${value}`);
      const field = isWritableKind(kind) ? nounFields[kind].find(({ name }) => name === path) : undefined;
      return field?.words && field.choices?.includes(value) ? (words.code(field.words, value) ?? value) : value;
    },
    reasonOf: ({ reason, about }: ImportItem): string =>
      reason ? t(`import.reason.${reason}`, { about: about ?? "" }) : "",
  };
}

const isFieldName = (name: string): name is FieldName => (fieldNames as readonly string[]).includes(name);
