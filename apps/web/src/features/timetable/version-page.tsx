import "./timetable.css";
import { useMemo, useState } from "react";
import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { addressOf } from "@bridgehead/contract/client";
import * as contract from "@bridgehead/contract/timetable";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Lead } from "../../components/lead.tsx";
import { NameBoth } from "../../components/name-both.tsx";
import { Panel } from "../../components/panel.tsx";
import { TimetableGrid } from "../../components/timetable-grid.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { GoButton } from "../events/go-button.tsx";
import { Stressed } from "../record/stressed.tsx";
import { Downloads } from "./downloads.tsx";
import { daysOf, gridModel, nameIn } from "./grid-model.ts";
import { versionQuery } from "./queries.ts";
import { useEvent, useSideName } from "./use-event.ts";
import { useGridWords } from "./use-grid-words.ts";
import { useView } from "./use-view.ts";
import { ViewBar } from "./view-bar.tsx";

type Reader = {
  readonly id: string;
  readonly kind: "organisation" | "interpreter";
  readonly names: contract.Published["event"]["names"];
  readonly number: string;
  readonly count: number;
};

/** A published version as it was: the grid to read, every reader's own page, and the files. */
export default function VersionPage() {
  const { t, locale, format } = useLocale();
  const { number = "1" } = useParams({ strict: false }) as { number?: string };
  const { eventId, zone, place } = useEvent();
  const mayManage = useMayDo("timetable.manage", { eventId });
  const go = usePageNavigate();
  const sideName = useSideName();
  const words = useGridWords();
  const { data } = useSuspenseQuery(versionQuery(eventId, Number(number)));
  const days = useMemo(() => daysOf({ slots: data.slots, timeZone: data.event.timeZone }), [data]);
  const view = useView("/events/$eventId/timetable/versions/$number", { eventId, number }, days);
  const [selectedId, setSelectedId] = useState<string>();
  const { view: rowsBy, day, filter } = view;
  const model = useMemo(
    () => gridModel({ ...data, timeZone: data.event.timeZone }, { view: rowsBy, day, filter, locale, words, now: 0 }),
    [data, rowsBy, day, filter, locale, words],
  );
  const sideOf = (id: string | undefined) => sideName(data.organisations.find((one) => one.id === id)?.side ?? "");
  const readers: Reader[] = [
    ...data.organisations.map((one): Reader => ({
      id: one.id,
      kind: "organisation",
      names: one.names,
      number: one.number ?? "",
      count: data.meetings.filter(({ nearId, farId }) => [nearId, farId].includes(one.id)).length,
    })),
    ...data.interpreters
      .map((one): Reader => ({
        id: one.id,
        kind: "interpreter",
        names: one.names,
        number: "",
        count: data.meetings.filter(({ interpreterId }) => interpreterId === one.id).length,
      }))
      .filter(({ count }) => count > 0),
  ];
  const addressOfReader = ({ id, kind }: Reader) =>
    kind === "organisation"
      ? { to: "/events/$eventId/timetable/organisations/$organisationId", params: { eventId, organisationId: id } }
      : { to: "/events/$eventId/timetable/interpreters/$interpreterId", params: { eventId, interpreterId: id } };
  const columns: Column<Reader>[] = [
    {
      key: "name",
      head: t("timetable.reader"),
      value: (row) => nameIn(row.names, locale),
      cell: (row) => <NameBoth name={row.names} address={addressOfReader(row)} isStrong={false} original="none" />,
      onPhone: "title",
    },
    { key: "kind", head: t("timetable.reader.kind"), value: (row) => t(`timetable.view.${row.kind}`), width: "120px" },
    { key: "number", head: t("column.number"), value: (row) => row.number, width: "120px" },
    { key: "count", head: t("column.meetings"), value: (row) => row.count, align: "end", width: "110px" },
    {
      key: "calendar",
      head: t("timetable.calendar"),
      value: () => "",
      isSortable: false,
      width: "140px",
      cell: (row) => (
        <a
          download
          // The row opens the page; the file is only taken.
          onClick={(event) => event.stopPropagation()}
          href={`${row.kind === "organisation" ? addressOf(contract.calendarOfOrganisation, { params: { eventId, number, organisationId: row.id } }) : addressOf(contract.calendarOfInterpreter, { params: { eventId, number, interpreterId: row.id } })}?lang=${locale}`}
        >
          <span className="bh-vh">{t("timetable.calendar.of", { who: nameIn(row.names, locale) })} </span>.ics
        </a>
      ),
    },
  ];

  return (
    <>
      <Lead
        page={t("print.version", { version: data.version.number })}
        say={
          <Stressed
            text={t("timetable.version.say", {
              count: data.meetings.length,
              when: format.instant(data.version.publishedAt, zone, ""),
            })}
          />
        }
        why={format.sentences([t("timetable.version.fixed"), data.version.note])}
        primary={
          <Button
            variant="filled"
            onClick={() =>
              void go({
                to: "/events/$eventId/timetable/versions/$number/print/$sheet",
                params: { eventId, number, sheet: "personal" },
              })
            }
          >
            {t("timetable.print.personal")}
          </Button>
        }
        actions={
          mayManage && (
            <GoButton to="/events/$eventId/timetable" params={{ eventId }}>
              {t("timetable.version.draft")}
            </GoButton>
          )
        }
      />
      <div className="bh-tt-stack">
        {mayManage && (
          <Panel title={t("timetable.version.files")} padded>
            <Downloads eventId={eventId} number={data.version.number} />
          </Panel>
        )}
        <TimetableGrid
          label={t("print.version", { version: data.version.number })}
          slots={model.slots}
          rows={model.rows}
          meetings={model.meetings}
          zone={zone}
          place={place}
          selectedId={selectedId}
          onSelect={setSelectedId}
        >
          <ViewBar
            days={days}
            day={day}
            view={rowsBy}
            filter={filter}
            nearName={sideOf(data.meetings[0]?.nearId)}
            farName={sideOf(data.meetings[0]?.farId)}
            onDay={view.setDay}
            onView={view.setView}
            onFilter={view.setFilter}
          />
        </TimetableGrid>
        <DataTable
          label={t("timetable.readers")}
          columns={columns}
          rows={readers}
          rowKey={({ id }) => id}
          hasFilter
          onOpen={(row) => void go(addressOfReader(row))}
        />
      </div>
    </>
  );
}
