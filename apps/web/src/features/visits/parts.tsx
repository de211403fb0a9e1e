import type { ReactNode } from "react";
import { Button } from "@mantine/core";
import { htmlLang, locales, readText, type LocalText, type Locale } from "@bridgehead/domain/shared/language";
import { formatAddressed } from "@bridgehead/language/formats/names";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../record/use-words.ts";
import type { VisitStop } from "./use-visit.ts";

/** A part of a printed sheet under its own rule. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="bh-visit-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The button over a sheet; never on paper. */
export function PrintBar() {
  const { t } = useLocale();
  return (
    <div className="bh-no-print bh-visit-bar">
      <Button variant="filled" onClick={() => window.print()}>
        {t("visits.print")}
      </Button>
    </div>
  );
}

/** Whom the delegation meets, in protocol order: reading and characters, both titles, how to address them. */
export function CounterpartTable({ people }: { readonly people: VisitStop["counterparts"] }) {
  const { t, locale } = useLocale();
  const words = useWords();
  const theirs: Locale = locale === "zh" ? "ko" : "zh";
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">№</th>
          <th scope="col">{t("visits.name")}</th>
          <th scope="col">{t("visits.title")}</th>
          <th scope="col">{t("visits.title-other")}</th>
          <th scope="col">{t("visits.addressed")}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person, index) => {
          const name = words.name(person);
          const title = words.text(person.title);
          const other = person.title?.[theirs];
          const isOurs = person.title?.ours?.includes(theirs) ?? false;
          return (
            <tr key={person.id}>
              <td>{index + 1}</td>
              <th scope="row">
                <b>{name}</b>{" "}
                {person.original && person.original !== name && <span lang={htmlLang.zh}>{person.original}</span>}
              </th>
              <td>{title === name ? "" : title}</td>
              <td lang={htmlLang[theirs]}>
                {other && <span className={isOurs ? "bh-visit-ours" : undefined}>{other}</span>}
              </td>
              <td>{title === name ? name : formatAddressed(locale, { name, ...(title ? { post: title } : {}) })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The name in another language, for the second line of a sheet's head. */
export function otherName(
  names: LocalText,
  locale: Locale,
): { readonly text: string; readonly locale: Locale } | undefined {
  const order: readonly Locale[] = locale === "zh" ? ["ko", "en"] : locale === "ko" ? ["zh", "en"] : ["ko", "zh"];
  const other =
    order.find((one) => names[one] && names[one] !== readText(names, locale)?.text) ??
    locales.find((one) => one !== locale && names[one]);
  return other && names[other] ? { text: names[other], locale: other } : undefined;
}
