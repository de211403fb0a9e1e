import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { usePageTitle } from "../../app/page-title.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { OwnTimetablePage } from "./own-timetable.tsx";
import { placeTimetableQuery } from "./queries.ts";

/** What a table's card leads to: who meets there, by the newest version. */
export default function PlaceTimetablePage() {
  const { t, format } = useLocale();
  const { eventId = "", placeId = "" } = useParams({ strict: false }) as { eventId?: string; placeId?: string };
  const { data: own } = useSuspenseQuery(placeTimetableQuery(eventId, placeId));
  const who = own.published.places.find(({ id }) => id === placeId)?.label ?? "";
  usePageTitle(`${t("timetable.of-place")}${format.dot}${who}`);
  return (
    <OwnTimetablePage own={own} page={t("timetable.of-place")} who={who} partnersOf={({ near, far }) => [near, far]} />
  );
}
