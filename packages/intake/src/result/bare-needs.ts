import { translatorFor } from "@bridgehead/language";
import type { Counterpart } from "../entities/finish-organisation.ts";
import { warn, type Ledger } from "../entities/ledger.ts";
import type { MergedOrganisation } from "../entities/merge-organisations.ts";
import { languageNames } from "../values/languages.ts";
import { makeQuestion } from "./questions.ts";

type Bare = { readonly first: MergedOrganisation; readonly language: Counterpart; count: number };

/**
 * Firms that want an interpreter and do not say of which language. Where nearly everybody they come to meet speaks one
 * language, that is taken and stated once per table; else it is taken for now and asked.
 */
export function collectBareNeeds(headerOf: (table: string) => string) {
  const tables = new Map<string, Bare>();
  const unread: MergedOrganisation[] = [];
  return {
    add(organisation: MergedOrganisation, language: Counterpart): void {
      const known = tables.get(organisation.draft.table);
      if (known) known.count++;
      else tables.set(organisation.draft.table, { first: organisation, language, count: 1 });
    },
    unread: (organisation: MergedOrganisation): void => void unread.push(organisation),
    state(ledger: Ledger): void {
      for (const { draft } of unread)
        warn(ledger, draft.source, headerOf(draft.table), "unread-interpreter", draft.interpreterRaw, null);
      for (const [table, { first, language, count }] of tables) {
        const raw = first.draft.interpreterRaw;
        if (language.isSure) {
          warn(ledger, first.draft.source, headerOf(table), "assumed-language", raw, language.language);
          continue;
        }
        ledger.questions.push(
          makeQuestion(
            "interpreter-language",
            [table],
            "intake.question.interpreter-language",
            { raw, count },
            {
              candidates: language.candidates.map((code) => ({ id: code, label: labelOf(code) })),
              suggested: language.language,
              sources: [first.draft.source],
            },
          ),
        );
      }
    },
  };
}

const labelOf = (code: string): string =>
  (["ko", "zh", "en"] as const)
    .map((locale) => translatorFor(locale)("intake.language", { code: languageNames.has(code) ? code : "other" }))
    .join(" / ");
