import { useMemo } from "react";
import { readText, type LocalText } from "@bridgehead/domain/shared/language";
import type { FactStatus, Qualifier } from "@bridgehead/domain/shared/standing";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import type { VocabularySet } from "@bridgehead/language/messages/vocabulary";
import { setOfFact } from "@bridgehead/language/messages/vocabulary-sets";
import { hasMessage } from "../../language/messages.ts";
import { useLocale, type LocaleValue } from "../../language/use-locale.tsx";

export type Words = ReturnType<typeof wordsOf>;

/** Codes, figures and texts of the record in the reader's words. */
export function useWords(): Words {
  const value = useLocale();
  return useMemo(() => wordsOf(value), [value]);
}

const setOfStatement: Readonly<Record<string, VocabularySet | undefined>> = setOfFact;

/** Which set of words the subkind of each noun belongs to. */
const setOfKind: Partial<Record<RecordKind, VocabularySet>> = {
  region: "region-level",
  organisation: "organisation-kind",
  place: "place-kind",
  event: "event-kind",
  session: "session-kind",
  agreement: "agreement-kind",
  project: "project-kind",
  programme: "programme-kind",
  publication: "publication-kind",
  partnership: "partnership-kind",
  "visit-stop": "visit-stop-kind",
};

const money = new Set(["KRW", "CNY", "USD", "JPY", "EUR", "GBP", "HKD", "KZT", "RUB", "SGD"]);

function wordsOf({ t, format, locale }: LocaleValue) {
  /** The word of a code, or its set's word for the rest; undefined where the set has neither. */
  const code = (set: VocabularySet, written: string, args: Readonly<Record<string, string | number>> = {}) => {
    const normal = written.trim().replaceAll(" ", "-");
    const key = [written, normal, normal.toLowerCase(), "other"]
      .map((one) => `${set}.${one}`)
      .find((one) => hasMessage(locale, one));
    return key !== undefined && hasMessage(locale, key) ? t(key, args) : undefined;
  };
  const text = (value: LocalText | null | undefined): string => (value ? (readText(value, locale)?.text ?? "") : "");
  return {
    code,
    text,
    name: (record: { readonly names: LocalText }): string => text(record.names),
    kind: (kind: RecordKind) => t(`kind.${kind}`),
    kinds: (kind: RecordKind) => t(`kinds.${kind}`),
    subkind: (kind: RecordKind, written: string | null): string | undefined => {
      const set = setOfKind[kind];
      return written !== null && set ? code(set, written) : undefined;
    },
    /** Several words in one cell, parted as the language parts them. */
    list: (items: readonly string[]): string => items.join(locale === "zh" ? "、" : ", "),
    field: (written: string): string => code("field", written) ?? written,
    country: (written: string | null): string | undefined => (written === null ? undefined : code("country", written)),
    /** A noun's own word for "actual" (signed, held, in force); the common word for everything else. */
    status: (kind: RecordKind, status: FactStatus): string | undefined => {
      const key = `status-actual.${kind}`;
      if (status !== "actual" || !hasMessage(locale, key)) return undefined;
      // Beside the circle the word stands within a line.
      return locale === "en" ? t(key).toLowerCase() : t(key);
    },
    stage: (kind: RecordKind, stage: string): string =>
      code(kind === "agreement" ? "agreement-stage" : "project-stage", stage) ?? stage,
    /** The label of a statement. Compound keys ("delegations.people") fall back to their last part, then to "other". */
    factLabel: (key: string): string => {
      const found = [key, key.split(".").at(-1)].map((one) => `fact.${one}`).find((one) => hasMessage(locale, one));
      return found !== undefined && hasMessage(locale, found) ? t(found) : t("fact.other");
    },
    /** A statement's written value where it is a code or a yes or no; else undefined, and it is shown as written. */
    factCode: (key: string, written: string): string | undefined => {
      if (written === "true" || written === "false") return t(`fact-value.${written}`);
      const set = setOfStatement[key];
      if (set) return code(set, written);
      return key.endsWith(".zone") ? format.zoneCity(written) : undefined;
    },
    /** The unit as it stands after a figure. English puts a currency's code before the figure; see `figure`. */
    unit: (unit: string | null, count: number): string =>
      unit === null ? "" : (code("unit-word", unit, { count }) ?? ""),
    /** A figure with its unit and how exact it is, in one piece; undefined where nobody knows it. */
    figure: (value: number | null, unit: string | null, qualifier: Qualifier): string | undefined => {
      if (value === null || qualifier === "unknown") return undefined;
      if (unit !== null && money.has(unit) && locale === "en") {
        const parts = format.figure(value, qualifier);
        return parts && `${parts.before}${unit} ${parts.figure}${parts.after}`;
      }
      const parts = format.figure(
        value,
        qualifier,
        unit === null ? "" : (code("unit-word", unit, { count: value }) ?? ""),
      );
      return parts && `${parts.before}${parts.figure}${parts.after}`;
    },
  };
}
