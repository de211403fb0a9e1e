import { Link, useLocation } from "@tanstack/react-router";
import { htmlLang, locales, type Locale } from "@bridgehead/domain/shared/language";
import { useLocale } from "../language/use-locale.tsx";

const names: Readonly<Record<Locale, string>> = { ko: "한국어", zh: "中文", en: "EN" };
const spoken: Readonly<Record<Locale, string>> = { ko: "한국어", zh: "中文", en: "English" };

/** Each language in itself; keeps page, question and scroll position. */
export function LanguageSwitch() {
  const { locale, t } = useLocale();
  const { pathname, searchStr, hash } = useLocation();
  const rest = pathname.replace(/^\/[^/]*/, "");
  return (
    <nav className="bh-langs" aria-label={t("shell.language")}>
      {locales.map((one) => (
        <Link
          key={one}
          to={`/${one}${rest}` as "."}
          search={Object.fromEntries(new URLSearchParams(searchStr)) as never}
          hash={hash}
          replace
          resetScroll={false}
          preload={false}
          lang={htmlLang[one]}
          hrefLang={htmlLang[one]}
          title={spoken[one]}
          aria-current={one === locale ? "true" : undefined}
        >
          {names[one]}
        </Link>
      ))}
    </nav>
  );
}
