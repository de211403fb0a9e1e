import { lazy, Suspense, useEffect, useMemo } from "react";
import { MantineProvider, localStorageColorSchemeManager } from "@mantine/core";
import { Outlet, useParams } from "@tanstack/react-router";
import { htmlLang, type Locale } from "@bridgehead/domain/shared/language";
import { rememberLocale } from "../language/choice.ts";
import { LocaleProvider } from "../language/use-locale.tsx";
import { useNoticesWanted } from "./notices.ts";
import { bridgeheadTheme, bridgeheadVariables } from "./theme.ts";

// Notices come after something was done; the first page need not wait for them.
const Notifications = lazy(async () => ({ default: (await import("@mantine/notifications")).Notifications }));

const colorScheme = localStorageColorSchemeManager({ key: "bridgehead-theme" });

/** Everything under `/ko`, `/zh` or `/en`: the language of the document, of the texts and of the theme's fonts. */
export function LanguageRoot() {
  const { lang } = useParams({ strict: false }) as { lang: Locale };
  const hasNotices = useNoticesWanted();
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
        {hasNotices && (
          <Suspense>
            <Notifications position="bottom-right" limit={4} containerWidth={420} />
          </Suspense>
        )}
        <Outlet />
      </LocaleProvider>
    </MantineProvider>
  );
}
