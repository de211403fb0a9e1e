import { TextInput } from "@mantine/core";
import { htmlLang, locales, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { useLocale } from "../../language/use-locale.tsx";

type NameFieldsProps = {
  readonly legend: string;
  readonly value: LocalText;
  readonly onChange: (value: LocalText) => void;
  readonly hint?: string;
};

/** One name in three languages; each label says its language in the reader's words. */
export function NameFields({ legend, value, onChange, hint }: NameFieldsProps) {
  const { t } = useLocale();
  return (
    <fieldset className="bh-fields">
      <legend>{legend}</legend>
      {hint && <p className="bh-xs bh-muted">{hint}</p>}
      <div className="bh-three">
        {locales.map((one) => (
          <TextInput
            key={one}
            label={t(`language.${one}`)}
            lang={htmlLang[one]}
            value={value[one] ?? ""}
            onChange={({ currentTarget }) => onChange(withName(value, one, currentTarget.value))}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** A field that is emptied is a name that is not known; what a person types is no longer machine text. */
function withName(value: LocalText, locale: Locale, text: string): LocalText {
  const { [locale]: _, machine, ...others } = value;
  const stillMachine = machine?.filter((one) => one !== locale) ?? [];
  return {
    ...others,
    ...(text === "" ? {} : { [locale]: text }),
    ...(stillMachine.length > 0 ? { machine: stillMachine } : {}),
  };
}

/** The name as it is sent: trimmed, with the first language it has as its original unless one is set. */
export function tidyName(value: LocalText, preferred: Locale): LocalText | undefined {
  const texts = Object.fromEntries(
    locales.flatMap((locale) => (value[locale]?.trim() ? [[locale, value[locale].trim()] as const] : [])),
  ) as Partial<Record<Locale, string>>;
  const original = [value.original, preferred, ...locales].find((locale) => locale !== undefined && texts[locale]);
  if (!original) return undefined;
  const machine = value.machine?.filter((locale) => texts[locale]) ?? [];
  return { original, ...texts, ...(machine.length > 0 ? { machine } : {}) };
}
