import type { ReactNode } from "react";
import type { ParticipantPage } from "@bridgehead/contract/directory";
import { htmlLang, locales, readText } from "@bridgehead/domain/shared/language";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../events/use-words.ts";

/** What is on record about an organisation; what is not known has no line. */
export function ProfileFacts({ profile }: { readonly profile: ParticipantPage }) {
  const { t, format, locale } = useLocale();
  const words = useWords();
  const { choices } = profile;
  const shown = readText(profile.names, locale)?.locale;
  const others = locales.filter((one) => one !== shown && one !== profile.names.original && profile.names[one]);
  const lines: readonly (readonly [string, ReactNode])[] = [
    ...others.map((one): readonly [string, ReactNode] => [
      t("directory.fact.name-in", { language: words.language(one) }),
      <span key={one} lang={htmlLang[one]}>
        {profile.names[one]}
      </span>,
    ]),
    [t("directory.fact.registration-number"), profile.registrationNumber],
    [t("directory.fact.founded"), profile.founded],
    [t("directory.fact.employees"), profile.employees === null ? null : format.count(profile.employees, "person")],
    [t("directory.fact.revenue"), profile.revenue && format.money(profile.revenue)],
    [t("directory.fact.website"), profile.website && <Website address={profile.website} />],
    [t("directory.fact.languages"), format.list(profile.languages.map(words.language))],
    [
      t("directory.fact.interpreter"),
      profile.needsInterpreter === null ? null : t(profile.needsInterpreter ? "directory.yes" : "directory.no"),
    ],
    [
      t("directory.fact.choices"),
      t("directory.fact.choices.value", { must: choices.must, meet: choices.meet, no: choices.no }),
    ],
    [t("directory.fact.received"), format.number(choices.received)],
    [t("directory.fact.meetings"), format.number(profile.meetings)],
    [t("directory.fact.remarks"), profile.remarks],
  ];
  return (
    <Panel title={t("directory.facts")}>
      <dl className="bh-sums">
        {lines
          .filter(([, value]) => value !== null && value !== "")
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}

/** A site as its owner wrote it; only a web address becomes a link. */
function Website({ address }: { readonly address: string }) {
  const href = /^https?:\/\//i.test(address)
    ? address
    : /^[\w.-]+\.[a-z]{2,}(\/|$)/i.test(address)
      ? `https://${address}`
      : undefined;
  return href ? (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {address}
    </a>
  ) : (
    address
  );
}
