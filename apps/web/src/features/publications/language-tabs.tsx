import type { ReactNode } from "react";
import { Tabs } from "@mantine/core";
import { htmlLang, locales, type Locale } from "@bridgehead/domain/shared/language";
import { useLocale } from "../../language/use-locale.tsx";

const ownNames: Readonly<Record<Locale, string>> = { ko: "한국어", zh: "中文", en: "English" };

/** The three languages of a text, one shown at a time, each under its own name. */
export function LanguageTabs({
  value,
  onChange,
  children,
}: {
  readonly value: Locale;
  readonly onChange: (locale: Locale) => void;
  readonly children: (locale: Locale) => ReactNode;
}) {
  const { t } = useLocale();
  return (
    <Tabs value={value} onChange={(next) => next && onChange(next as Locale)} keepMounted={false}>
      <Tabs.List aria-label={t("press-pages.languages")}>
        {locales.map((locale) => (
          <Tabs.Tab key={locale} value={locale} lang={htmlLang[locale]}>
            {ownNames[locale]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {locales.map((locale) => (
        <Tabs.Panel key={locale} value={locale}>
          {children(locale)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
