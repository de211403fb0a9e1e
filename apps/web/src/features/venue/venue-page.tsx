import "./venue.css";
import "../events/event.css";
import { useMemo, useState } from "react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { IconArmchair } from "@tabler/icons-react";
import { addressOf } from "@bridgehead/contract/client";
import { exportVenue, type Venue } from "@bridgehead/contract/venue";
import { useMayDo } from "../../app/signed-in.ts";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { GoButton } from "../events/go-button.tsx";
import { useEvent } from "../events/use-event.ts";
import { Stressed } from "../record/stressed.tsx";
import { AddPlaces } from "./add-places.tsx";
import { PlaceDialog } from "./place-dialog.tsx";
import { venueQuery } from "./queries.ts";
import { SlotsPanel } from "./slots-panel.tsx";

type Place = Venue["places"][number];

/** When and where companies meet: the slots by day, the tables and rooms, each of which can be changed, closed or taken out. */
export default function VenuePage() {
  const { t, format, locale } = useLocale();
  const { eventId, name, zone, home } = useEvent("timetable");
  const { data } = useSuspenseQuery(venueQuery(eventId));
  const mayManage = useMayDo("event.manage", { eventId });
  const mayExport = useMayDo("export.lists", { eventId });
  const [openId, setOpenId] = useState<string>();
  const opened = data.places.find(({ id }) => id === openId);
  const count = (kind: Place["kind"]) => data.places.filter((place) => place.isUsable && place.kind === kind).length;
  const isEmpty = data.slots.length === 0 && data.places.length === 0;

  const columns = useMemo(
    (): readonly Column<Place>[] => [
      {
        key: "label",
        head: t("venue.label"),
        value: (row) => row.label,
        cell: (row) =>
          mayManage ? (
            <button type="button" className="bh-linklike" onClick={() => setOpenId(row.id)}>
              <b>{row.label}</b>
            </button>
          ) : (
            <b>{row.label}</b>
          ),
        onPhone: "title",
        width: "26%",
      },
      { key: "kind", head: t("venue.kind"), value: (row) => t(`venue.kind.${row.kind}`) },
      { key: "hall", head: t("venue.hall"), value: (row) => row.hall },
      {
        key: "state",
        head: t("venue.place.state"),
        value: (row) => stateOf(row),
        cell: (row) => (
          <span className={row.isUsable && row.closed.length === 0 ? undefined : "bh-chip is-warn"}>
            {stateOf(row)}
          </span>
        ),
      },
      { key: "meetings", head: t("venue.place.meetings"), value: (row) => row.meetings, align: "end" },
    ],
    [t, mayManage],
  );
  function stateOf(place: Place): string {
    if (!place.isUsable) return t("venue.place.closed");
    return place.closed.length > 0 ? t("venue.place.partly", { count: place.closed.length }) : t("venue.place.open");
  }

  return (
    <>
      <Lead
        page={`${t("venue.page")}${format.dot}${name}`}
        say={
          <Stressed
            text={
              isEmpty
                ? t("venue.say.none")
                : t("venue.say", { slots: data.slots.length, tables: count("table"), rooms: count("online-room") })
            }
          />
        }
        why={t("venue.why", { zone: format.zone(zone) })}
        actions={
          <GoButton to="/events/$eventId/intake" params={{ eventId }}>
            {t("events.act.intake")}
          </GoButton>
        }
      />
      <div className="bh-stack">
        <SlotsPanel
          eventId={eventId}
          slots={data.slots}
          zone={zone}
          mayManage={mayManage}
          firstDay={home.event.startsAt}
        />
        {mayManage && <AddPlaces eventId={eventId} taken={data.places.map(({ label }) => label)} />}
        <DataTable
          label={t("venue.places")}
          rows={data.places}
          {...(mayExport && !isEmpty
            ? { excelHref: `${addressOf(exportVenue, { params: { eventId } })}?lang=${locale}` }
            : {})}
          rowKey={keyOf}
          columns={columns}
          {...(mayManage ? { onOpen: (row: Place) => setOpenId(row.id) } : {})}
          empty={<EmptyState icon={IconArmchair} title={t("venue.places.none")} why={t("venue.places.none.why")} />}
        />
      </div>
      {opened && (
        <PlaceDialog
          key={opened.id}
          eventId={eventId}
          place={opened}
          slots={data.slots}
          zone={zone}
          onClose={() => setOpenId(undefined)}
        />
      )}
    </>
  );
}

const keyOf = ({ id }: Place): string => id;
