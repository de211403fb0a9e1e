import "./record-marks.css";
import { htmlLang, readText, type Locale, type LocalText } from "@bridgehead/domain/shared/language";
import { PageLink, type PageAddress } from "../app/page-link.tsx";
import { useLocale } from "../language/use-locale.tsx";

export const languageTags: Readonly<Record<Locale, string>> = { ko: "한", zh: "中", en: "EN" };

export type NameBothProps = {
  readonly name: LocalText;
  readonly address?: PageAddress | undefined;
  /** The other script is not in the source, or is only our reading. */
  readonly isUnverified?: boolean | undefined;
  /** The source's own spelling, where it contradicts the characters. */
  readonly asWritten?: string | undefined;
  /** `none` shows my reading only, with the original in `title` (cells of the grid). */
  readonly original?: "below" | "none";
  readonly isStrong?: boolean;
};

/** A name in my language, the original under it with its language's tag. */
export function NameBoth({
  name,
  address,
  isUnverified,
  asWritten,
  original = "below",
  isStrong = true,
}: NameBothProps) {
  const { t, locale } = useLocale();
  const shown = readText(name, locale);
  if (!shown) return null;
  const source = name.original && name.original !== shown.locale ? name.original : undefined;
  const sourceText = source && name[source];
  const main = (
    <span
      lang={htmlLang[shown.locale]}
      className={shown.isMachine ? "bh-machine" : undefined}
      title={original === "none" ? sourceText : undefined}
    >
      {shown.text}
    </span>
  );
  const linked = address ? <PageLink {...address}>{main}</PageLink> : main;
  return (
    <span className="bh-name-both">
      {isStrong ? <b>{linked}</b> : linked}
      {shown.locale !== locale && (
        <span className="bh-tag" aria-hidden="true" style={{ marginLeft: 5 }}>
          {languageTags[shown.locale]}
        </span>
      )}
      {isUnverified && <span className="bh-chip is-warn"> {t("components.name.unverified")}</span>}
      {original === "below" && source && sourceText && (
        <span className="bh-orig">
          <span className="bh-tag" aria-hidden="true">
            {languageTags[source]}
          </span>
          <span lang={htmlLang[source]}>{sourceText}</span>
        </span>
      )}
      {asWritten && <span className="bh-orig">{t("components.name.as-written", { text: asWritten })}</span>}
    </span>
  );
}
