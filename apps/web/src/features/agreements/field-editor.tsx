import { useState } from "react";
import { Button, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../record/use-words.ts";
import type { Written } from "./written.ts";

type FieldEditorProps = {
  readonly value: readonly Written[];
  readonly onChange: (value: readonly Written[]) => void;
};

/** Cooperation fields, one after the other. */
export function FieldEditor({ value, onChange }: FieldEditorProps) {
  const { t, locale } = useLocale();
  const words = useWords();
  const [typed, setTyped] = useState("");
  const add = () => {
    const text = typed.trim();
    if (text === "") return;
    if (!value.some((one) => words.text(one) === text)) onChange([...value, { original: locale, [locale]: text }]);
    setTyped("");
  };
  return (
    <fieldset className="bh-work-fields">
      <legend>{t("record.fields")}</legend>
      <ul className="bh-record-chips">
        {value.map((one) => {
          const name = words.text(one);
          return (
            <li key={name} className="bh-chip is-line">
              {name}
              <button
                type="button"
                className="bh-work-quiet is-small"
                aria-label={t("agreements.fields.remove", { name })}
                onClick={() => onChange(value.filter((other) => other !== one))}
              >
                <IconX aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      <div className="bh-work-inline">
        <TextInput
          label={t("agreements.fields.next")}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add} disabled={typed.trim() === ""}>
          {t("agreements.fields.add")}
        </Button>
      </div>
    </fieldset>
  );
}
