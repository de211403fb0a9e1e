import { listEventActivity } from "@bridgehead/contract/activity";
import { callServer } from "../../app/call-server.ts";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { eventKey } from "../events/queries.ts";
import { useEvent } from "../events/use-event.ts";
import { ActivityList } from "./activity-list.tsx";

/** Who did what in an event, at the event's own clock. */
export default function EventActivityPage() {
  const { t, format } = useLocale();
  const { eventId, name, zone } = useEvent();
  return (
    <>
      <Lead
        page={`${t("shell.rail.activity")}${format.dot}${name}`}
        say={t("activity.say.event")}
        why={t("activity.why")}
      />
      <ActivityList
        queryKey={[...eventKey(eventId), "activity"]}
        read={(before) => callServer(listEventActivity, { params: { eventId }, query: { before } })}
        zone={zone}
      />
    </>
  );
}
