import { IconAddressBook, IconDeviceTv } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { GoButton } from "../events/go-button.tsx";
import { Stressed } from "../record/stressed.tsx";
import { versionsQuery } from "../timetable/queries.ts";
import { useEvent } from "../timetable/use-event.ts";

/** The desk of those who look up and send people to their tables: what holds now, the wall, the organisations. */
export function ReadersDesk() {
  const { t } = useLocale();
  const { eventId } = useEvent();
  const { data } = useSuspenseQuery(versionsQuery(eventId));
  const newest = data.versions[0];
  const params = { eventId };
  return (
    <Lead
      page={t("day.desk")}
      say={
        <Stressed
          text={
            newest
              ? t("day.reader.say", { version: newest.number, meetings: newest.meetings })
              : t("day.reader.say-none")
          }
        />
      }
      why={t("day.reader.why")}
      actions={
        <>
          <GoButton
            to="/events/$eventId/organisations"
            params={params}
            icon={<IconAddressBook className="bh-i" aria-hidden />}
          >
            {t("shell.rail.organisations")}
          </GoButton>
          <GoButton to="/events/$eventId/wall" params={params} icon={<IconDeviceTv className="bh-i" aria-hidden />}>
            {t("day.wall.open")}
          </GoButton>
        </>
      }
      primary={
        newest && (
          <GoButton
            to="/events/$eventId/timetable/versions/$number"
            params={{ eventId, number: String(newest.number) }}
            variant="filled"
          >
            {t("day.reader.open")}
          </GoButton>
        )
      }
    />
  );
}
