import { Textarea, TextInput } from "@mantine/core";
import { htmlLang, locales } from "@bridgehead/domain/shared/language";
import { useLocale } from "../../language/use-locale.tsx";
import { withText, type Written } from "./written.ts";

type TextFieldsProps = {
  readonly legend: string;
  readonly value: Written;
  readonly onChange: (value: Written) => void;
  readonly hint?: string | undefined;
  /** More than a line: purposes, minutes. */
  readonly isLong?: boolean;
  readonly error?: string | undefined;
};

/** One text in three languages; each label says its language in the reader's words, the group what it is. */
export function TextFields({ legend, value, onChange, hint, isLong = false, error }: TextFieldsProps) {
  const { t } = useLocale();
  const Field = isLong ? Textarea : TextInput;
  return (
    <fieldset className="bh-work-fields">
      <legend>{legend}</legend>
      {hint && <p className="bh-xs bh-muted">{hint}</p>}
      <div className="bh-work-three">
        {locales.map((one) => (
          <Field
            key={one}
            label={t(`language.${one}`)}
            lang={htmlLang[one]}
            value={value[one] ?? ""}
            onChange={({ currentTarget }: { currentTarget: { value: string } }) =>
              onChange(withText(value, one, currentTarget.value))
            }
            {...(isLong ? { autosize: true, minRows: 2, maxRows: 12 } : {})}
          />
        ))}
      </div>
      {error && (
        <p className="bh-work-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
