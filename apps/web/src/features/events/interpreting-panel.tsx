import type { EventHome } from "@bridgehead/contract/events";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "./use-words.ts";

/** Interpreting by language pair: the bar is what interpreters can give, the line what wanted meetings need. */
export function InterpretingPanel({ supply }: { readonly supply: EventHome["interpreting"] }) {
  const { t, format } = useLocale();
  const words = useWords();
  const most = Math.max(1, ...supply.flatMap(({ needed, available }) => [needed, available]));
  return (
    <Panel title={t("events.interpreting")} aside={t("events.interpreting.key")} padded>
      <ul className="bh-supply">
        {supply.map(({ pair, needed, available }) => {
          const name = pair.map(words.language).join("–");
          return (
            <li key={pair.join("-")}>
              <span>{name}</span>
              <span className="bh-supply-bar" aria-hidden="true">
                <i style={{ width: `${(100 * available) / most}%` }} />
                <s style={{ left: `${(100 * needed) / most}%` }} />
              </span>
              <span className="bh-supply-figures">
                <span className="bh-vh">{t("events.interpreting.row", { pair: name, available, needed })}</span>
                <span aria-hidden="true">
                  <b>{format.number(available)}</b> / {format.number(needed)}
                  {available < needed && <em> −{format.number(needed - available)}</em>}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
