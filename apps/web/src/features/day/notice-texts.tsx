import type { RepairPreview } from "@bridgehead/contract/day";
import { htmlLang, locales } from "@bridgehead/domain/shared/language";
import { languageTags } from "../../components/name-both.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import type { Names } from "./use-names.ts";

/** Who must be told, and word for word what each will read, in every language. */
export function NoticeTexts({ preview, names }: { readonly preview: RepairPreview; readonly names: Names }) {
  const { t, format } = useLocale();
  if (preview.told.length === 0) return null;
  return (
    <details className="bh-desk-texts">
      <summary>{t("day.texts.show")}</summary>
      <h3>{t("day.told")}</h3>
      <ul>
        {preview.told.map(({ kind, id, people, meetings }) => (
          <li key={`${kind} ${id}`}>
            <b>{kind === "organisation" ? names.firm(id) : names.interpreter(id)}</b>
            <span className="bh-sm bh-second">
              {kind === "interpreter" && `${t("day.told.interpreter")}${format.dot}`}
              {t("day.told.people", { people, meetings })}
            </span>
            {preview.texts
              .find((one) => one.kind === kind && one.id === id)
              ?.sentences.map((sentence) => (
                <dl key={sentence.en} className="bh-sm">
                  {locales.map((locale) => (
                    <div key={locale}>
                      <dt className="bh-tag">{languageTags[locale]}</dt>
                      <dd lang={htmlLang[locale]}>{sentence[locale]}</dd>
                    </div>
                  ))}
                </dl>
              ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
