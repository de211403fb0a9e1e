import { useState } from "react";
import { Button, NativeSelect } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import type { AgreementWork } from "@bridgehead/contract/agreements";
import { htmlLang, locales, type Locale } from "@bridgehead/domain/shared/language";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useToday } from "../record/use-today.ts";
import { TextForm } from "./text-form.tsx";

type AgreementText = AgreementWork["texts"][number];
type NameOf = (id: string) => string | undefined;

/** The text in two or three languages side by side, clause by clause, by version, the authentic ones marked. */
export function TextsPanel({
  id,
  work,
  mayWrite,
  nameOf,
}: {
  readonly id: string;
  readonly work: AgreementWork;
  readonly mayWrite: boolean;
  readonly nameOf: NameOf;
}) {
  const { t } = useLocale();
  const versions = [...new Set(work.texts.map(({ version }) => version))].sort((a, b) => b - a);
  const newest = versions[0];
  const [chosen, setChosen] = useState<number>();
  const [compared, setCompared] = useState<number>();
  const [isWriting, setWriting] = useState(false);
  const version = chosen ?? newest;
  const of = (one: number | undefined) => inOrder(work.texts.filter((text) => text.version === one));
  const texts = of(version);
  const authentic = texts.filter(({ isAuthentic }) => isAuthentic).length;
  return (
    <Panel
      title={t("agreements.texts")}
      aside={
        <span className="bh-row">
          {authentic > 1 && (
            <span className="bh-chip is-ok">
              <IconCircleCheck aria-hidden />
              {t("agreements.texts.equal", { count: authentic })}
            </span>
          )}
          {versions.length > 0 && (
            <NativeSelect
              size="xs"
              aria-label={t("agreements.texts.version")}
              value={String(version)}
              onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
              data={versions.map((one) => ({
                value: String(one),
                label: t(one === newest ? "agreements.texts.newest" : "agreements.texts.number", { version: one }),
              }))}
            />
          )}
          {versions.length > 1 && (
            <NativeSelect
              size="xs"
              aria-label={t("agreements.texts.compare")}
              value={compared === undefined ? "" : String(compared)}
              onChange={({ currentTarget }) =>
                setCompared(currentTarget.value === "" ? undefined : Number(currentTarget.value))
              }
              data={[
                { value: "", label: t("agreements.texts.compare-none") },
                ...versions
                  .filter((one) => one !== version)
                  .map((one) => ({ value: String(one), label: t("agreements.texts.compare-with", { version: one }) })),
              ]}
            />
          )}
          {mayWrite && !isWriting && (
            <Button size="xs" onClick={() => setWriting(true)}>
              {t("agreements.texts.write")}
            </Button>
          )}
        </span>
      }
    >
      {texts.length === 0 && !isWriting && <p className="bh-panel-body bh-muted">{t("agreements.texts.none")}</p>}
      {texts.length > 0 && <SideBySide texts={texts} before={compared === undefined ? [] : of(compared)} />}
      {isWriting && (
        <TextForm id={id} work={work} newest={newest ?? 0} nameOf={nameOf} onClose={() => setWriting(false)} />
      )}
    </Panel>
  );
}

function SideBySide({
  texts,
  before,
}: {
  readonly texts: readonly AgreementText[];
  readonly before: readonly AgreementText[];
}) {
  const { t, format, timeZone } = useLocale();
  const today = useToday();
  const numbers = [...new Set(texts.flatMap(({ clauses }) => clauses.map(({ number }) => number)))];
  return (
    <div className="bh-scroll" tabIndex={0} role="group" aria-label={t("agreements.texts")}>
      <table className="bh-work-texts">
        <thead>
          <tr>
            <th scope="col">
              <span className="bh-vh">{t("agreements.texts.clause")}</span>
            </th>
            {texts.map((text) => (
              <th key={text.locale} scope="col">
                <b>{t(`language.${text.locale}`)}</b>
                <span className={`bh-chip${text.isAuthentic ? " is-ok" : " is-line"}`}>
                  {t(text.isAuthentic ? "agreements.texts.authentic" : "agreements.texts.translation")}
                </span>
                <span className="bh-xs bh-muted">
                  {[text.writtenBy, format.instant(text.writtenAt, timeZone, today)].filter(Boolean).join(format.dot)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers.map((number) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              {texts.map((text) => (
                <Clause
                  key={text.locale}
                  locale={text.locale}
                  clause={text.clauses.find((one) => one.number === number)}
                  before={
                    before.length > 0
                      ? (before.find((one) => one.locale === text.locale)?.clauses.find((one) => one.number === number)
                          ?.body ?? "")
                      : undefined
                  }
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Clause({
  locale,
  clause,
  before,
}: {
  readonly locale: Locale;
  readonly clause: AgreementText["clauses"][number] | undefined;
  /** Its wording in the version it is compared with; undefined compares nothing. */
  readonly before: string | undefined;
}) {
  const { t } = useLocale();
  if (!clause) return <td className="bh-hatch" aria-label={t("agreements.texts.missing")} />;
  const isChanged = before !== undefined && before !== clause.body;
  return (
    <td lang={htmlLang[locale]}>
      {clause.title && <b>{clause.title}</b>}
      {isChanged && before && (
        <p>
          <del>{before}</del>
        </p>
      )}
      <p>{isChanged ? <ins>{clause.body}</ins> : clause.body}</p>
    </td>
  );
}

/** Korean, Chinese, English: the order of the product's languages. */
const inOrder = (texts: readonly AgreementText[]): readonly AgreementText[] =>
  texts.toSorted((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale));
