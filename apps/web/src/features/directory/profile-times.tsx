import type { ParticipantPage } from "@bridgehead/contract/directory";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";

/** When the organisation can meet: its own words, and the slots that fall out for it, by day. */
export function ProfileTimes({ profile, zone }: { readonly profile: ParticipantPage; readonly zone: string }) {
  const { t, format } = useLocale();
  const days = Map.groupBy(profile.unavailable, (one) => dayOf(one.startsAt, zone));
  return (
    <Panel title={t("directory.times")} aside={format.zone(zone)}>
      <div className="bh-panel-body bh-sm">
        {profile.availabilityNote && (
          <p>
            {t("directory.times.written")} “{profile.availabilityNote}”
          </p>
        )}
        {profile.unavailable.length === 0 ? (
          <p className="bh-second">{t("directory.times.all")}</p>
        ) : (
          <ul className="bh-times">
            {[...days].map(([day, slots]) => (
              <li key={day}>
                <b>{format.day(day, "screen")}</b>
                <span>
                  {slots.map((slot) => (
                    <span
                      key={slot.slotId}
                      className={`bh-chip${slot.cause === "duty" ? " is-seal" : ""}`}
                      title={slot.reason ?? undefined}
                    >
                      {format.time(slot.startsAt, zone)}
                      {slot.cause === "duty" && `${format.dot}${slot.reason ?? t("directory.times.duty")}`}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
}

const dayOf = (at: string, zone: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(at),
  );
