import "../events/event.css";
import "../venue/venue.css";
import { useMemo, useState } from "react";
import { Button } from "@mantine/core";
import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { IconHeadset, IconPlus } from "@tabler/icons-react";
import { addressOf } from "@bridgehead/contract/client";
import { exportInterpreters, listInterpreters, type InterpreterRow } from "@bridgehead/contract/interpreters";
import { readText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { useMayDo } from "../../app/signed-in.ts";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { NameBoth } from "../../components/name-both.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { InterpretingPanel } from "../events/interpreting-panel.tsx";
import { eventKey } from "../events/queries.ts";
import { useEvent } from "../events/use-event.ts";
import { useWords } from "../events/use-words.ts";
import { Stressed } from "../record/stressed.tsx";
import { InterpreterForm } from "./interpreter-form.tsx";

const interpretersQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...eventKey(eventId), "interpreters"],
    queryFn: () => callServer(listInterpreters, { params: { eventId } }),
  });

/** The interpreters of an event: who, which languages, which hours, how much they carry; and whether that is enough. */
export default function InterpretersPage() {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const { eventId, name, zone, home } = useEvent("timetable");
  const { data } = useSuspenseQuery(interpretersQuery(eventId));
  const mayManage = useMayDo("event.manage", { eventId });
  const mayExport = useMayDo("export.lists", { eventId });
  const [openId, setOpenId] = useState<string>();
  const opened = data.interpreters.find(({ id }) => id === openId);
  const active = data.interpreters.filter(({ isActive }) => isActive);
  const short = home.interpreting
    .filter(({ needed, available }) => needed > available)
    .toSorted((a, b) => b.needed - b.available - (a.needed - a.available))[0];
  const pairWords = (pair: readonly string[]) => pair.map(words.language).join("–");

  const columns = useMemo(
    (): readonly Column<InterpreterRow>[] => [
      {
        key: "name",
        head: t("directory.col.name"),
        value: (row) => readText(row.names, locale)?.text,
        cell: (row) => (
          <button type="button" className="bh-linklike" onClick={() => setOpenId(row.id)}>
            <NameBoth name={row.names} />
          </button>
        ),
        onPhone: "title",
        width: "26%",
      },
      {
        key: "pairs",
        head: t("interpreters.col.pairs"),
        value: (row) => row.pairs.map((pair) => pair.map(words.language).join("–")).join(format.dot),
        width: "28%",
      },
      {
        key: "modes",
        head: t("directory.col.mode"),
        value: (row) =>
          row.isActive ? words.mode(row.modes.length > 1 ? "hybrid" : (row.modes[0] ?? "")) : t("interpreters.away"),
        cell: (row) =>
          row.isActive ? (
            words.mode(row.modes.length > 1 ? "hybrid" : (row.modes[0] ?? ""))
          ) : (
            <span className="bh-chip is-warn">{t("interpreters.away")}</span>
          ),
      },
      {
        key: "hours",
        head: t("interpreters.col.hours"),
        value: (row) => data.slots.length - row.unavailable.length,
        cell: (row) =>
          t("interpreters.hours", { free: data.slots.length - row.unavailable.length, all: data.slots.length }),
        align: "end",
      },
      {
        key: "load",
        head: t("interpreters.col.load"),
        value: (row) => row.meetings,
        cell: (row) => t("interpreters.load", { meetings: row.meetings, max: row.maxMeetings }),
        align: "end",
      },
    ],
    [t, locale, words, data.slots.length],
  );

  const needsNone = home.figures.requests > 0 && home.interpreting.length === 0;
  return (
    <>
      <Lead
        page={`${t("interpreters.page")}${format.dot}${name}`}
        tone={short ? "bad" : "brand"}
        say={
          <Stressed
            text={
              short
                ? t("interpreters.say.short", {
                    pair: pairWords(short.pair),
                    missing: short.needed - short.available,
                  })
                : needsNone
                  ? t("interpreters.say.not-needed")
                  : active.length === 0
                    ? t("interpreters.say.none")
                    : t("interpreters.say", { count: active.length })
            }
          />
        }
        why={t("interpreters.why")}
        primary={
          mayManage && (
            <Button
              variant="filled"
              leftSection={<IconPlus className="bh-i" aria-hidden />}
              onClick={() => setOpenId("new")}
            >
              {t("interpreters.add")}
            </Button>
          )
        }
      />
      <div className="bh-stack">
        {home.interpreting.length > 0 && <InterpretingPanel supply={home.interpreting} />}
        <DataTable
          label={t("interpreters.page")}
          rows={data.interpreters}
          rowKey={keyOf}
          rowHeight={58}
          columns={columns}
          onOpen={(row) => setOpenId(row.id)}
          {...(mayExport && data.interpreters.length > 0
            ? { excelHref: `${addressOf(exportInterpreters, { params: { eventId } })}?lang=${locale}` }
            : {})}
          empty={<EmptyState icon={IconHeadset} title={t("interpreters.empty")} why={t("interpreters.empty.why")} />}
        />
      </div>
      {(opened || openId === "new") && (
        <InterpreterForm
          key={openId}
          eventId={eventId}
          interpreter={opened}
          slots={data.slots}
          zone={zone}
          mayManage={mayManage}
          onClose={() => setOpenId(undefined)}
        />
      )}
    </>
  );
}

const keyOf = ({ id }: InterpreterRow): string => id;
