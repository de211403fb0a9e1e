import { useMemo, useState } from "react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { IconBuildings, IconFileImport, IconPlus } from "@tabler/icons-react";
import { addressOf } from "@bridgehead/contract/client";
import { exportParticipants, type DirectoryRow } from "@bridgehead/contract/directory";
import { locales, readText, type LocalText } from "@bridgehead/domain/shared/language";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { WordsAsWritten } from "../../components/words-as-written.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { GoButton } from "../events/go-button.tsx";
import { useEvent } from "../events/use-event.ts";
import { useWords } from "../events/use-words.ts";
import { Stressed } from "../record/stressed.tsx";
import { OrganisationName } from "./organisation-name.tsx";
import { directoryQuery } from "./queries.ts";
import { SideMark } from "./side-mark.tsx";
import { useFoundOrganisations } from "./use-event-search.ts";

/** Every organisation of the event in one table: whose it is, where, what it offers, whom it chose. */
export default function DirectoryPage() {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const go = usePageNavigate();
  const { eventId, name } = useEvent("intake");
  const mayWrite = useMayDo("directory.write", { eventId });
  const mayExport = useMayDo("export.lists", { eventId });
  const { organisations } = useSuspenseQuery(directoryQuery(eventId)).data;
  const [sought, setSought] = useState("");
  const found = useFoundOrganisations(eventId, sought);
  const active = organisations.filter((one) => one.state === "approved");
  const bySide = [...Map.groupBy(active, (one) => one.side)].toSorted(([, a], [, b]) => b.length - a.length);

  // The larger side first, each by the number it has in the files.
  const rows = useMemo(() => {
    const sizes = new Map([...Map.groupBy(organisations, (one) => one.side)].map(([side, all]) => [side, all.length]));
    const size = (row: DirectoryRow) => sizes.get(row.side) ?? 0;
    return organisations.toSorted(
      (a, b) => size(b) - size(a) || order(b.side, a.side) || order(a.number ?? "", b.number ?? ""),
    );
  }, [organisations]);

  const columns = useMemo(
    (): readonly Column<DirectoryRow>[] => [
      {
        key: "name",
        head: t("directory.col.name"),
        // Found by any of its names, in any script.
        value: (row) => allOf(row.names, locale),
        cell: (row) => <OrganisationName organisation={row} eventId={eventId} />,
        onPhone: "title",
        width: "27%",
      },
      {
        key: "side",
        head: t("directory.col.side"),
        value: (row) => words.side(row.side),
        cell: (row) => <SideMark side={row.side} />,
      },
      { key: "city", head: t("directory.col.city"), value: (row) => words.city(row.city), width: "9%" },
      {
        key: "sector",
        head: t("directory.col.sector"),
        value: (row) => row.sector && readText(row.sector, locale)?.text,
        cell: (row) => row.sector && <WordsAsWritten text={row.sector} />,
        width: "15%",
      },
      {
        key: "offers",
        head: t("directory.col.offers"),
        value: (row) => [...row.offers, ...row.needs].map((text) => readText(text, locale)?.text).join(format.dot),
        cell: (row) => {
          const first = row.offers[0] && readText(row.offers[0], locale);
          return first && <span lang={first.locale === "zh" ? "zh-Hans" : first.locale}>{first.text}</span>;
        },
        isSortable: false,
        onPhone: "hidden",
        width: "22%",
      },
      {
        key: "mode",
        head: t("directory.col.mode"),
        value: (row) =>
          row.state === "approved" ? words.mode(row.mode) : words.say(`registration-state.${row.state}`, row.state),
      },
      {
        key: "choices",
        head: t("directory.col.choices"),
        value: (row) => row.choices.must + row.choices.meet,
        align: "end",
      },
      { key: "received", head: t("directory.col.received"), value: (row) => row.choices.received, align: "end" },
      { key: "meetings", head: t("directory.col.meetings"), value: (row) => row.meetings, align: "end" },
    ],
    [t, locale, words, eventId],
  );

  return (
    <>
      <Lead
        page={`${t("directory.page")}${format.dot}${name}`}
        say={<Stressed text={t("directory.say", { count: active.length })} />}
        why={
          active.length > 0
            ? bySide.map(([side, members]) => `${words.side(side)} ${format.number(members.length)}`).join(format.dot)
            : undefined
        }
        actions={
          mayWrite && (
            <GoButton
              to="/events/$eventId/organisations/new"
              params={{ eventId }}
              icon={<IconPlus className="bh-i" aria-hidden />}
            >
              {t("directory.add")}
            </GoButton>
          )
        }
      />
      <DataTable
        label={t("directory.page")}
        rows={rows}
        rowKey={keyOf}
        rowHeight={58}
        columns={columns}
        onFilter={setSought}
        alsoShown={found}
        onOpen={(row) =>
          void go({
            to: "/events/$eventId/organisations/$organisationId",
            params: { eventId, organisationId: row.id },
          })
        }
        {...(mayExport && organisations.length > 0
          ? { excelHref: `${addressOf(exportParticipants, { params: { eventId } })}?lang=${locale}` }
          : {})}
        empty={
          <EmptyState
            icon={IconBuildings}
            title={t("directory.empty")}
            why={t("directory.empty.why")}
            act={
              <GoButton
                to="/events/$eventId/intake"
                params={{ eventId }}
                icon={<IconFileImport className="bh-i" aria-hidden />}
              >
                {t("events.act.intake")}
              </GoButton>
            }
          />
        }
      />
    </>
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const keyOf = ({ id }: DirectoryRow): string => id;

/** The reader's own name first, so that sorting goes by it. */
function allOf(names: LocalText, locale: (typeof locales)[number]): string {
  const shown = readText(names, locale)?.text ?? "";
  return [shown, ...locales.flatMap((one) => (names[one] && names[one] !== shown ? [names[one]] : []))].join("\n");
}
