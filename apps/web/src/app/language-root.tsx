import { useEffect, useMemo } from "react";
import { MantineProvider, localStorageColorSchemeManager } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { Outlet, useParams } from "@tanstack/react-router";
import { htmlLang, type Locale } from "@bridgehead/domain/shared/language";
import { rememberLocale } from "../language/choice.ts";
import { LocaleProvider } from "../language/use-locale.tsx";
import { bridgeheadTheme, bridgeheadVariables } from "./theme.ts";

const colorScheme = localStorageColorSchemeManager({ key: "bridgehead-theme" });

/** Everything under `/ko`, `/zh` or `/en`: the language of the document, of the texts and of the theme's fonts. */
export function LanguageRoot() {
  const { lang } = useParams({ strict: false }) as { lang: Locale };
  const theme = useMemo(() => bridgeheadTheme(lang), [lang]);
  useEffect(() => {
    document.documentElement.lang = htmlLang[lang];
    rememberLocale(lang);
  }, [lang]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={bridgeheadVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <LocaleProvider locale={lang}>
        <Notifications position="bottom-right" limit={4} containerWidth={420} />
        <Outlet />
      </LocaleProvider>
    </MantineProvider>
  );
}
