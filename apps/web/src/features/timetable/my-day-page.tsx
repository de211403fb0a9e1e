import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { EmptyState } from "../../components/empty-state.tsx";
import { signedInQuery } from "../../app/signed-in.ts";
import { useLocale } from "../../language/use-locale.tsx";
import { OrganisationTimetable } from "./organisation-timetable-page.tsx";

/** The delegate's tab: the timetable of the organisation they come from. */
export default function MyDayPage() {
  const { t } = useLocale();
  const { eventId = "" } = useParams({ strict: false }) as { eventId?: string };
  const { data } = useSuspenseQuery(signedInQuery);
  const own = data.grants.flatMap(({ scope }) =>
    scope.kind === "organisation" && scope.eventId === eventId ? scope.organisationId : [],
  );
  if (own[0] === undefined)
    return (
      <>
        <h1 className="bh-sm bh-second">{t("timetable.own")}</h1>
        <EmptyState level={2} title={t("timetable.own.not-delegate")} why={t("timetable.own.not-delegate-why")} />
      </>
    );
  return <OrganisationTimetable eventId={eventId} organisationId={own[0]} />;
}
