import { partnerOf } from "@bridgehead/contract/published-meetings";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { addressOf } from "@bridgehead/contract/client";
import { calendarOfOrganisation } from "@bridgehead/contract/timetable";
import { usePageTitle } from "../../app/page-title.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { useLocale } from "../../language/use-locale.tsx";
import { PartnerContacts } from "../consents/partner-contacts.tsx";
import { nameIn } from "./grid-model.ts";
import { OwnTimetablePage } from "./own-timetable.tsx";
import { organisationTimetableQuery } from "./queries.ts";

/** An organisation's personal timetable, the newest version: what its QR code and its tab lead to. */
export default function OrganisationTimetablePage() {
  const { eventId = "", organisationId = "" } = useParams({ strict: false }) as {
    eventId?: string;
    organisationId?: string;
  };
  return <OrganisationTimetable eventId={eventId} organisationId={organisationId} />;
}

export function OrganisationTimetable({
  eventId,
  organisationId,
}: {
  readonly eventId: string;
  readonly organisationId: string;
}) {
  const { t, locale, format } = useLocale();
  const { data: own } = useSuspenseQuery(organisationTimetableQuery(eventId, organisationId));
  const who = nameIn(own.published.organisations.find(({ id }) => id === organisationId)?.names, locale);
  const isOwn = useMayDo("contact.read-partner", { eventId, organisationId });
  usePageTitle(`${t("timetable.own")}${format.dot}${who}`);
  return (
    <OwnTimetablePage
      own={own}
      page={t("timetable.own")}
      who={who}
      partnersOf={(meeting) => [partnerOf(meeting, organisationId)]}
      {...(isOwn
        ? {
            belowOf: (meeting) => (
              <PartnerContacts
                eventId={eventId}
                organisationId={organisationId}
                partnerId={partnerOf(meeting, organisationId).id}
              />
            ),
          }
        : {})}
      calendarHref={addressOf(calendarOfOrganisation, {
        params: { eventId, organisationId, number: own.published.version.number },
      })}
      print={{ sheet: "personal", of: organisationId }}
    />
  );
}
