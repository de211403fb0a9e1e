import { IconAlertTriangle, IconCircleCheck, IconCircleX } from "@tabler/icons-react";
import type { PublicationView } from "@bridgehead/contract/publications";
import { Panel } from "../../components/panel.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import type { Figure } from "./figures-of.ts";

/** Every figure of the text in its order, with how sure it is. */
export function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useLocale();
  return (
    <Panel title={t("press-pages.figures")} count={figures.length}>
      {figures.length === 0 && <p className="bh-press-none">{t("press-pages.figures-none")}</p>}
      <ol className="bh-press-figures">
        {figures.map(({ number, text, status }) => (
          <li key={number}>
            <span>{number}</span>
            <span>{text}</span>
            <StatusMark status={status} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/**
 * What the checks find today: what blocks, what a person has to look at, what is well. Of what was found in three languages
 * the words of `text`, the language that is read, are shown.
 */
export function CheckList({ checks, text }: Pick<PublicationView, "checks"> & { readonly text: string }) {
  const { t, format } = useLocale();
  return (
    <Panel title={t("press-pages.checks")}>
      <ul className="bh-press-checks">
        {checks.map(({ code, count, blocks, found }) => {
          const isFound = count > 0;
          const here = found.filter((one) => text.includes(one));
          const Icon = !isFound ? IconCircleCheck : blocks ? IconCircleX : IconAlertTriangle;
          return (
            <li key={code} className={!isFound ? "is-ok" : blocks ? "is-bad" : "is-warn"}>
              <Icon className="bh-i" aria-hidden />
              <div>
                <p>{t(`press-pages.check.${code}`, { count })}</p>
                {isFound && (
                  <p className="bh-xs">{t(blocks ? "press-pages.check.blocks" : "press-pages.check.look")}</p>
                )}
                {isFound && here.length > 0 && <p className="bh-xs bh-muted">{here.slice(0, 5).join(format.dot)}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
