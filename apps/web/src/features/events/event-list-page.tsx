import { useSuspenseQuery } from "@tanstack/react-query";
import { IconCalendarEvent, IconPlus } from "@tabler/icons-react";
import { addressOf } from "@bridgehead/contract/client";
import { exportEvents, type EventSummary } from "@bridgehead/contract/events";
import { readText } from "@bridgehead/domain/shared/language";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { DataTable } from "../../components/data-table.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { NameBoth } from "../../components/name-both.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Stressed } from "../record/stressed.tsx";
import { GoButton } from "./go-button.tsx";
import { eventsQuery } from "./queries.ts";
import { useWords } from "./use-words.ts";

/** The events one takes part in running, and the way to a new one. */
export default function EventListPage() {
  const { t, format, locale } = useLocale();
  const words = useWords();
  const go = usePageNavigate();
  const { events } = useSuspenseQuery(eventsQuery).data;
  const mayCreate = useMayDo("event.create");
  const create = mayCreate && (
    <GoButton to="/events/new" variant="filled" icon={<IconPlus className="bh-i" aria-hidden />}>
      {t("events.new")}
    </GoButton>
  );
  const dayOf = (at: string | null, zone: string) =>
    at === null ? null : new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(new Date(at));
  const address = (event: EventSummary) => ({ to: "/events/$eventId", params: { eventId: event.id } });

  return (
    <>
      <Lead
        page={t("events.managed")}
        say={<Stressed text={t("events.managed.say", { count: events.length })} />}
        why={t("events.managed.why")}
        primary={create || undefined}
      />
      {events.length === 0 ? (
        <Panel title={t("events.managed")} padded>
          <EmptyState
            icon={IconCalendarEvent}
            title={t("events.managed.empty")}
            why={t(mayCreate ? "events.managed.empty.why" : "events.managed.empty.why-asked")}
          />
        </Panel>
      ) : (
        <DataTable
          label={t("events.managed")}
          rows={events}
          excelHref={`${addressOf(exportEvents, {})}?lang=${locale}`}
          rowKey={(event) => event.id}
          onOpen={(event) => void go(address(event))}
          columns={[
            {
              key: "name",
              head: t("events.name"),
              value: (event) => readText(event.names, locale)?.text,
              cell: (event) => (
                <>
                  <NameBoth name={event.names} address={address(event)} original="none" />{" "}
                  {event.isDemo && <span className="bh-chip is-line">{t("components.status.demo")}</span>}
                </>
              ),
              onPhone: "title",
            },
            { key: "kind", head: t("events.kind"), value: (event) => words.kind(event.kind) },
            {
              key: "starts",
              head: t("events.starts"),
              value: (event) => event.startsAt,
              cell: (event) => {
                const day = dayOf(event.startsAt, event.timeZone);
                return day && <span className="bh-nowrap">{format.day(day)}</span>;
              },
            },
            { key: "zone", head: t("events.zone"), value: (event) => format.zone(event.timeZone) },
            {
              key: "state",
              head: t("events.state"),
              value: (event) => t(event.isPublished ? "events.state.published" : "events.state.preparing"),
            },
          ]}
        />
      )}
    </>
  );
}
