import { useState, type FormEvent } from "react";
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { writeAgreementText, type AgreementWork } from "@bridgehead/contract/agreements";
import { htmlLang, locales, type Locale } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Refusal } from "./refusal.tsx";
import { useSave } from "./use-save.ts";

type Clause = AgreementWork["texts"][number]["clauses"][number];
type Kept = Clause & { readonly key: string };

/** Writes the text in one language: added to the newest version, or as the next. Clauses start from what stands. */
export function TextForm({
  id,
  work,
  newest,
  nameOf,
  onClose,
}: {
  readonly id: string;
  readonly work: AgreementWork;
  readonly newest: number;
  readonly nameOf: (id: string) => string | undefined;
  readonly onClose: () => void;
}) {
  const { t, locale: reader } = useLocale();
  const standing = (version: number, one: Locale) =>
    work.texts.find((text) => text.version === version && text.locale === one);
  const free = newest === 0 ? locales : locales.filter((one) => !standing(newest, one));
  const [version, setVersion] = useState(newest === 0 || free.length === 0 ? newest + 1 : newest);
  const open = version === newest ? free : locales;
  const [locale, setLocale] = useState<Locale>(open.includes(reader) ? reader : (open[0] ?? reader));
  const [isAuthentic, setAuthentic] = useState(true);
  const [clauses, setClauses] = useState<readonly Kept[]>(() => startOf(version, locale));
  const [looked, setLooked] = useState(work.revision);
  const filled = clauses.filter(({ number, body }) => number.trim() !== "" && body.trim() !== "");
  const save = useSave(
    (revision: number) =>
      callServer(writeAgreementText, {
        params: { agreementId: id },
        body: {
          revision,
          locale,
          version,
          isAuthentic,
          clauses: filled.map(({ number, title, body }) => ({ number: number.trim(), title: title.trim(), body })),
        },
      }),
    () => {
      notifyDone(t("agreements.texts.saved", { version }));
      onClose();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (filled.length > 0) save.mutate(looked);
  };
  const change = (key: string, part: Partial<Clause>) =>
    setClauses(clauses.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <form className="bh-work-form is-inside" onSubmit={submit} aria-label={t("agreements.texts.write")}>
      <div className="bh-work-three">
        <NativeSelect
          label={t("agreements.texts.version")}
          value={String(version)}
          onChange={({ currentTarget }) => {
            const next = Number(currentTarget.value);
            const first = next === newest && !free.includes(locale) ? (free[0] ?? locale) : locale;
            setVersion(next);
            setLocale(first);
            setClauses(startOf(next, first));
          }}
          data={[
            ...(newest > 0 && free.length > 0
              ? [{ value: String(newest), label: t("agreements.texts.add-language", { version: newest }) }]
              : []),
            { value: String(newest + 1), label: t("agreements.texts.next", { version: newest + 1 }) },
          ]}
        />
        <NativeSelect
          label={t("agreements.texts.language")}
          value={locale}
          onChange={({ currentTarget }) => {
            const next = currentTarget.value as Locale;
            setLocale(next);
            setClauses(startOf(version, next));
          }}
          data={open.map((one) => ({ value: one, label: t(`language.${one}`) }))}
        />
        <Checkbox
          label={t("agreements.texts.is-authentic")}
          checked={isAuthentic}
          onChange={({ currentTarget }) => setAuthentic(currentTarget.checked)}
        />
      </div>
      <ol className="bh-work-clauses">
        {clauses.map((clause, index) => (
          <li key={clause.key}>
            <TextInput
              label={t("agreements.texts.clause-number")}
              value={clause.number}
              maxLength={20}
              onChange={({ currentTarget }) => change(clause.key, { number: currentTarget.value })}
            />
            <TextInput
              label={t("agreements.texts.clause-title")}
              lang={htmlLang[locale]}
              value={clause.title}
              maxLength={300}
              onChange={({ currentTarget }) => change(clause.key, { title: currentTarget.value })}
            />
            <Textarea
              label={t("agreements.texts.clause-body")}
              lang={htmlLang[locale]}
              autosize
              minRows={2}
              maxRows={14}
              value={clause.body}
              onChange={({ currentTarget }) => change(clause.key, { body: currentTarget.value })}
            />
            {clauses.length > 1 && (
              <button
                type="button"
                className="bh-work-quiet"
                aria-label={t("agreements.texts.clause-remove", { number: clause.number || String(index + 1) })}
                onClick={() => setClauses(clauses.filter((one) => one.key !== clause.key))}
              >
                <IconX className="bh-i" aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ol>
      <Refusal
        error={save.error}
        record={{ id, looked, nameOf }}
        onSaveMine={() => {
          setLooked(work.revision);
          save.mutate(work.revision);
        }}
        onTakeTheirs={onClose}
      />
      <div className="bh-row">
        <Button
          leftSection={<IconPlus className="bh-i" aria-hidden />}
          onClick={() => setClauses([...clauses, emptyClause(String(clauses.length + 1))])}
        >
          {t("agreements.texts.clause-add")}
        </Button>
        <Button type="submit" variant="filled" loading={save.isPending} disabled={filled.length === 0}>
          {t("agreements.texts.save")}
        </Button>
        <Button onClick={onClose}>{t("agreements.close")}</Button>
      </div>
    </form>
  );

  /** A next version starts from the words that stand; a new language from the numbers of the clauses. */
  function startOf(next: number, one: Locale): readonly Kept[] {
    const own = standing(newest, one);
    if (own && next > newest) return own.clauses.map((clause) => ({ ...clause, key: crypto.randomUUID() }));
    const beside = work.texts.find((text) => text.version === newest);
    if (beside) return beside.clauses.map(({ number }) => emptyClause(number));
    return [emptyClause("1")];
  }
}

const emptyClause = (number: string): Kept => ({ number, title: "", body: "", key: crypto.randomUUID() });
