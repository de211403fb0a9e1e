import type { Look } from "@bridgehead/contract/consents";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useConsentWords } from "./use-consent-words.ts";

/** Who has looked at somebody's contact data, newest first. */
export function LookList({ looks }: { readonly looks: readonly Look[] }) {
  const { t } = useLocale();
  const words = useConsentWords();
  return (
    <Panel title={t("consent.looks")} count={looks.length} level={2}>
      {looks.length === 0 ? (
        <p className="bh-panel-body bh-sm bh-muted">{t("consent.looks.none")}</p>
      ) : (
        <ol className="bh-recent">
          {looks.map((look, index) => {
            const { when, who, why } = words.look(look);
            return (
              <li key={`${look.at} ${index}`}>
                <time dateTime={look.at}>{when}</time>
                <span>
                  {who} <span className="bh-second">{why}</span>
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}
