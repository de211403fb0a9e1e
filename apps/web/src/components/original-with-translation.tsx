import "./record-marks.css";
import { IconRobot, IconUserCheck } from "@tabler/icons-react";
import { htmlLang, locales, readText, type LocalText } from "@bridgehead/domain/shared/language";
import { useLocale } from "../language/use-locale.tsx";
import { languageTags } from "./name-both.tsx";

export type OriginalWithTranslationProps = {
  readonly text: LocalText;
  /** The person who checked the translation. */
  readonly checkedBy?: string | undefined;
  /** Offered where my language is missing. */
  readonly onTranslate?: (() => void) | undefined;
  /** A text of record: both languages in columns of equal width, both authentic. */
  readonly isOfRecord?: boolean | undefined;
};

/** What somebody wrote, in my language and in theirs. Machine text is dotted and says so; the original is never hidden. */
export function OriginalWithTranslation({
  text,
  checkedBy,
  onTranslate,
  isOfRecord = false,
}: OriginalWithTranslationProps) {
  const { t, locale } = useLocale();
  const shown = readText(text, locale);
  if (!shown) return null;
  const source = text.original && text.original !== shown.locale ? text.original : undefined;
  const isMissing = shown.locale !== locale;

  const other = source ?? locales.find((one) => one !== shown.locale && text[one]);

  if (isOfRecord && other) {
    return (
      <div className="bh-texts is-of-record">
        <p lang={htmlLang[shown.locale]}>
          <span className="bh-orig">{t("components.text.authentic")}</span>
          {shown.text}
        </p>
        <p lang={htmlLang[other]}>
          <span className="bh-orig">{t("components.text.authentic")}</span>
          {text[other]}
        </p>
      </div>
    );
  }
  return (
    <div className="bh-texts">
      {isMissing && (
        <p className="bh-xs bh-muted">
          {t("components.text.missing")}{" "}
          {onTranslate && (
            <button type="button" className="bh-quiet-button" onClick={onTranslate}>
              {t("components.text.translate")}
            </button>
          )}
        </p>
      )}
      <p>
        <span lang={htmlLang[shown.locale]} className={shown.isMachine ? "bh-machine" : undefined}>
          {shown.text}
        </span>{" "}
        {shown.isMachine && <MachineMark />}
        {!shown.isMachine && checkedBy && (
          <span className="bh-machine-mark">
            <IconUserCheck aria-hidden />
            {t("components.text.checked-by", { name: checkedBy })}
          </span>
        )}
      </p>
      {source && (
        <p className="bh-orig-text">
          <span className="bh-tag" aria-hidden="true">
            {languageTags[source]}
          </span>
          <span lang={htmlLang[source]}>{text[source]}</span>
        </p>
      )}
    </div>
  );
}

/** The robot and its words beside text that no person has checked. */
export function MachineMark() {
  const { t } = useLocale();
  return (
    <span className="bh-machine-mark">
      <IconRobot aria-hidden />
      {t("components.text.machine")}
    </span>
  );
}
