import type { ReactNode } from "react";
import { htmlLang } from "@bridgehead/domain/shared/language";
import type { Consent } from "@bridgehead/contract/consents";
import { useLocale } from "../../language/use-locale.tsx";
import { useConsentWords } from "./use-consent-words.ts";

/** One consent: its whole text, how it stands, and the acts for it, of which refusing is as near as agreeing. */
export function ConsentCard({ consent, children }: { readonly consent: Consent; readonly children: ReactNode }) {
  const { t } = useLocale();
  const words = useConsentWords();
  const { text } = consent;
  return (
    <article className="bh-consent" lang={htmlLang[text.language]}>
      <h2>{text.title}</h2>
      <ul>
        {text.paragraphs.map((paragraph) => (
          <li key={paragraph}>{paragraph}</li>
        ))}
      </ul>
      <p className="bh-xs bh-muted">{t("consent.version", { id: text.id, version: text.version })}</p>
      <p className={`bh-consent-state is-${consent.state}`} role="status">
        {words.state(consent)}
      </p>
      {children}
    </article>
  );
}
