import { htmlLang, readText, type LocalText } from "@bridgehead/domain/shared/language";
import { languageTags, NameBoth } from "../../components/name-both.tsx";
import { useLocale } from "../../language/use-locale.tsx";

type OrganisationNameProps = {
  readonly organisation: { readonly id: string; readonly names: LocalText };
  /** With an event the name is a link. */
  readonly eventId?: string | undefined;
  /** Where the name leads: its profile, or its recommendations. */
  readonly to?: "profile" | "recommendations";
  readonly original?: "below" | "none";
};

/**
 * An organisation's name with its original. Where it has none in the reader's language, the English one that the firm
 * gave stands below: a script that one cannot read is no name yet.
 */
export function OrganisationName({ organisation, eventId, to = "profile", original = "below" }: OrganisationNameProps) {
  const { locale } = useLocale();
  const { names } = organisation;
  const path =
    to === "profile"
      ? "/events/$eventId/organisations/$organisationId"
      : "/events/$eventId/recommendations/$organisationId";
  const shown = readText(names, locale)?.locale;
  const isForeign = shown !== locale && shown !== "en";
  return (
    <>
      <NameBoth
        name={names}
        {...(eventId ? { address: { to: path, params: { eventId, organisationId: organisation.id } } } : {})}
        original={original}
      />
      {isForeign && names.en && original === "below" && (
        <span className="bh-orig">
          <span className="bh-tag" aria-hidden="true">
            {languageTags.en}
          </span>
          <span lang={htmlLang.en}>{names.en}</span>
        </span>
      )}
    </>
  );
}
