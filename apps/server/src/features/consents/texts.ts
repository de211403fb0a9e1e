import { createHash } from "node:crypto";
import type { Consent } from "@bridgehead/contract/consents";
import { sharingDays, transferLaw, type SharedPurpose } from "@bridgehead/domain/consents/sharing";
import { readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { translatorFor, type MessageKey } from "@bridgehead/language";
import { formatList } from "@bridgehead/language/formats/lists";
import { messages } from "@bridgehead/language/messages/all";

/** Counts up whenever the wording of a text changes: an agreement to the earlier one stays what it was. */
const consentTextVersion = 1;

export type TextFacts = {
  readonly event: LocalText;
  readonly personCountry: string | null;
  readonly country: string | null;
  readonly recipients: readonly { readonly id: string; readonly names: LocalText }[];
};

/** The exact text of one consent in one language: all items that the law of the person's country asks for, recipients by name. */
export function consentText(purpose: SharedPurpose, facts: TextFacts, locale: Locale): Consent["text"] {
  const t = translatorFor(locale);
  const law = transferLaw(facts.personCountry);
  const event = readText(facts.event, locale)?.text ?? "";
  const recipients = formatList(
    locale,
    facts.recipients.map(({ names }) => readText(names, locale)?.text ?? ""),
  );
  const country = facts.country === null ? "" : countryName(facts.country, locale);
  const [id, title, items] =
    purpose === "third-party"
      ? ([
          "third-party",
          t("consent-text.third-party.title"),
          [
            t("consent-text.recipient", { event, recipients }),
            t("consent-text.purpose", { days: sharingDays }),
            t("consent-text.items"),
          ],
        ] as const)
      : ([
          `transfer.${law}`,
          t(`consent-text.transfer.${law}.title`),
          [
            t("consent-text.items"),
            t("consent-text.when", { country }),
            t("consent-text.recipient-abroad", { event, country, recipients }),
            t("consent-text.purpose", { days: sharingDays }),
            t("consent-text.rights"),
          ],
        ] as const);
  const paragraphs = [
    t("consent-text.controller", { event }),
    ...items,
    t("consent-text.refusing"),
    t(`consent-text.governing.${law === "cn" ? "zh" : "ko"}`),
  ];
  const sha256 = createHash("sha256").update(bodyOf({ title, paragraphs })).digest("hex");
  return { id, version: consentTextVersion, language: locale, sha256, title, paragraphs };
}

/** A text as it is kept and hashed. */
export const bodyOf = ({ title, paragraphs }: Pick<Consent["text"], "title" | "paragraphs">): string =>
  [title, ...paragraphs].join("\n");

function countryName(code: string, locale: Locale): string {
  const key = `country.${code}`;
  return key in messages ? messages[key as MessageKey][locale] : code;
}
