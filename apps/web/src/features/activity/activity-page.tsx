import { listActivity } from "@bridgehead/contract/activity";
import { callServer } from "../../app/call-server.ts";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ActivityList } from "./activity-list.tsx";

/** Who did what on the whole installation; the administrator's page. */
export default function ActivityPage() {
  const { t, timeZone } = useLocale();
  return (
    <>
      <Lead page={t("shell.rail.activity")} say={t("activity.say.all")} why={t("activity.why")} />
      <ActivityList
        queryKey={["activity"]}
        read={(before) => callServer(listActivity, { query: { before } })}
        zone={timeZone}
      />
    </>
  );
}
