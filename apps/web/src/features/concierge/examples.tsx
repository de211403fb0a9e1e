import { useLocale } from "../../language/use-locale.tsx";

/** Three questions to begin with, asked by a click. */
export function Examples({ onAsk }: { readonly onAsk: (question: string) => void }) {
  const { t } = useLocale();
  const examples = [t("ask.example.relation"), t("ask.example.figure"), t("ask.example.next")];
  return (
    <div className="bh-ask-examples">
      <p className="bh-xs bh-muted">{t("ask.try")}</p>
      {examples.map((example) => (
        <button key={example} type="button" onClick={() => onAsk(example)}>
          {example}
        </button>
      ))}
    </div>
  );
}
