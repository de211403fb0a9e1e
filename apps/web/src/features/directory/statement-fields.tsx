import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { htmlLang, locales, type Locale } from "@bridgehead/domain/shared/language";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import type { StatementDraft } from "./participant-draft.ts";

type StatementFieldsProps = {
  readonly direction: "offer" | "need";
  readonly statements: readonly StatementDraft[];
  /** The language a new line is written in until somebody says otherwise. */
  readonly locale: Locale;
  readonly onChange: (statements: readonly StatementDraft[]) => void;
};

/** What an organisation offers, or seeks: a line each in the language it is written in. Changed words lose their translations. */
export function StatementFields({ direction, statements, locale, onChange }: StatementFieldsProps) {
  const { t } = useLocale();
  const own = statements.filter((one) => one.direction === direction);
  const change = (key: string, part: Partial<StatementDraft>) =>
    onChange(statements.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const title = t(`directory.${direction}s`);
  return (
    <Panel title={title} count={own.length} padded>
      <div className="bh-event-form">
        {own.map((one, index) => (
          <div className="bh-statement-row" key={one.key}>
            <TextInput
              aria-label={t("directory.form.statement.of", { kind: title, number: index + 1 })}
              lang={htmlLang[one.locale]}
              maxLength={500}
              value={one.text}
              onChange={({ currentTarget }) => change(one.key, { text: currentTarget.value })}
            />
            <NativeSelect
              aria-label={t("directory.form.written-in")}
              value={one.locale}
              data={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
              onChange={({ currentTarget }) => change(one.key, { locale: currentTarget.value as Locale })}
            />
            <Button
              size="xs"
              aria-label={t("directory.form.statement.remove")}
              onClick={() => onChange(statements.filter(({ key }) => key !== one.key))}
            >
              <IconX className="bh-i" aria-hidden />
            </Button>
          </div>
        ))}
        <div>
          <Button
            size="xs"
            leftSection={<IconPlus className="bh-i" aria-hidden />}
            onClick={() =>
              onChange([
                ...statements,
                { key: crypto.randomUUID(), id: null, direction, locale, text: "", before: null },
              ])
            }
          >
            {t("directory.form.statement.add")}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
