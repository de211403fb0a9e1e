import "./choices.css";
import { useMemo } from "react";
import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { IconArrowsExchange, IconCheckbox } from "@tabler/icons-react";
import { exportChoices, listChoices, type Choice } from "@bridgehead/contract/choices";
import { addressOf } from "@bridgehead/contract/client";
import { locales, readText, type LocalText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { useMayDo } from "../../app/signed-in.ts";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { WordsAsWritten } from "../../components/words-as-written.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../events/use-words.ts";
import { OrganisationName } from "../directory/organisation-name.tsx";
import { SideMark } from "../directory/side-mark.tsx";
import { useAddressOfAct } from "../events/act-pages.ts";
import { GoButton } from "../events/go-button.tsx";
import { eventKey } from "../events/queries.ts";
import { useEvent } from "../events/use-event.ts";
import { ChoiceMark } from "../recommendations/partner-marks.tsx";
import { Stressed } from "../record/stressed.tsx";

const choicesQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...eventKey(eventId), "choices"],
    queryFn: () => callServer(listChoices, { params: { eventId }, query: {} }),
  });

/** Who wants to meet whom, who chose each other, and who has not chosen yet. */
export default function ChoicesPage() {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const { eventId, name, zone, home } = useEvent("choices");
  const { data } = useSuspenseQuery(choicesQuery(eventId));
  const mayExport = useMayDo("export.lists", { eventId });
  const scheduling = useAddressOfAct(eventId)("schedule");
  const wanted = data.must + data.meet;

  const columns = useMemo((): readonly Column<Choice>[] => {
    const names = (text: LocalText) =>
      [readText(text, locale)?.text, ...locales.map((one) => text[one] ?? "")].join("\n");
    return [
      {
        key: "organisation",
        head: t("choices.col.who"),
        value: (row) => names(row.organisation.names),
        cell: (row) => <OrganisationName organisation={row.organisation} eventId={eventId} />,
        onPhone: "title",
        width: "28%",
      },
      {
        key: "choice",
        head: t("choices.col.choice"),
        value: (row) => t(`components.choice.${row.choice}`),
        cell: (row) => <ChoiceMark choice={row.choice} />,
      },
      {
        key: "partner",
        head: t("choices.col.whom"),
        value: (row) => names(row.partner.names),
        cell: (row) => <OrganisationName organisation={row.partner} eventId={eventId} />,
        width: "28%",
      },
      {
        key: "mutual",
        head: t("choices.col.mutual"),
        value: (row) => (isMutual(row) ? t("choices.mutual") : ""),
        cell: (row) =>
          isMutual(row) && (
            <span className="bh-chip is-ok">
              <IconArrowsExchange aria-hidden />
              {t("choices.mutual")}
            </span>
          ),
      },
      { key: "rank", head: t("choices.col.rank"), value: (row) => row.rank, align: "end" },
      { key: "origin", head: t("choices.col.origin"), value: (row) => t(`choices.origin.${row.origin}`) },
      {
        key: "at",
        head: t("choices.col.at"),
        value: (row) => row.chosenAt,
        cell: (row) => <span className="bh-nowrap">{format.instant(row.chosenAt, zone, home.today)}</span>,
        onPhone: "hidden",
      },
    ];
  }, [t, locale, format, eventId, zone, home.today]);

  return (
    <>
      <Lead
        page={`${t("choices.page")}${format.dot}${name}`}
        say={<Stressed text={t("choices.say", { wanted, silent: data.silent.length })} />}
        why={t("choices.why", { must: data.must, meet: data.meet, no: data.no, mutual: data.mutual })}
        primary={
          scheduling &&
          wanted > 0 && (
            <GoButton {...scheduling} variant="filled">
              {t("events.act.schedule")}
            </GoButton>
          )
        }
      />
      <div className="bh-stack">
        <DataTable
          label={t("choices.table")}
          rows={data.choices}
          rowKey={(row) => `${row.organisation.id} ${row.partner.id}`}
          rowHeight={58}
          columns={columns}
          {...(mayExport && data.choices.length > 0
            ? { excelHref: `${addressOf(exportChoices, { params: { eventId } })}?lang=${locale}` }
            : {})}
          empty={
            <EmptyState
              icon={IconCheckbox}
              title={t("choices.empty")}
              why={t("choices.empty.why")}
              act={
                <GoButton to="/events/$eventId/recommendations" params={{ eventId }}>
                  {t("events.act.recommendations")}
                </GoButton>
              }
            />
          }
        />
        {data.silent.length > 0 && (
          <Panel title={t("choices.silent")} count={data.silent.length} aside={t("choices.silent.hint")}>
            <div className="bh-scroll bh-silent" tabIndex={0} role="group" aria-label={t("choices.silent")}>
              <table className="bh-table">
                <thead>
                  <tr>
                    <th scope="col">{t("directory.col.name")}</th>
                    <th scope="col">{t("directory.col.side")}</th>
                    <th scope="col">{t("directory.col.city")}</th>
                    <th scope="col">{t("directory.col.sector")}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.silent.map((one) => (
                    <tr key={one.id}>
                      <td>
                        <OrganisationName organisation={one} eventId={eventId} to="recommendations" />
                      </td>
                      <td>
                        <SideMark side={one.side} />
                      </td>
                      <td>{words.city(one.city)}</td>
                      <td>{one.sector && <WordsAsWritten text={one.sector} />}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Panel>
        )}
      </div>
    </>
  );
}

const isMutual = ({ choice, theirChoice }: Choice): boolean =>
  choice !== "no" && (theirChoice === "must" || theirChoice === "meet");
