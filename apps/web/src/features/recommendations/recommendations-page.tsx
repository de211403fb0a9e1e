import "./recommendations.css";
import { useMemo, useState } from "react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { IconAlertTriangle, IconArrowsJoin } from "@tabler/icons-react";
import type { AnswerOf } from "@bridgehead/contract/operation";
import { addressOf } from "@bridgehead/contract/client";
import { exportRecommendations, type readExposure } from "@bridgehead/contract/recommendations";
import { locales, readText } from "@bridgehead/domain/shared/language";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { WordsAsWritten } from "../../components/words-as-written.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { OrganisationName } from "../directory/organisation-name.tsx";
import { SideMark } from "../directory/side-mark.tsx";
import { useFoundOrganisations } from "../directory/use-event-search.ts";
import { GoButton } from "../events/go-button.tsx";
import { useEvent } from "../events/use-event.ts";
import { useWords } from "../events/use-words.ts";
import { ModelNote } from "../models/model-note.tsx";
import { Stressed } from "../record/stressed.tsx";
import { MakeButton, MakingProgress } from "./making.tsx";
import { exposureQuery } from "./queries.ts";
import { useMaking } from "./use-making.ts";

type Row = AnswerOf<typeof readExposure>["organisations"][number];

/** Whom should each organisation meet: every organisation, how often it is recommended, and the way to its list. */
export default function RecommendationsPage() {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const go = usePageNavigate();
  const { eventId, name, zone, home } = useEvent("recommendations");
  const { data } = useSuspenseQuery(exposureQuery(eventId));
  const making = useMaking(eventId);
  const mayExport = useMayDo("export.lists", { eventId });
  const isMade = data.madeAt !== null;
  const [sought, setSought] = useState("");
  const found = useFoundOrganisations(eventId, sought);
  const { organisations } = home.figures;

  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        key: "name",
        head: t("directory.col.name"),
        value: ({ organisation: { names } }) =>
          [readText(names, locale)?.text, ...locales.map((one) => names[one] ?? "")].join("\n"),
        cell: ({ organisation }) => (
          <OrganisationName organisation={organisation} eventId={eventId} to="recommendations" />
        ),
        onPhone: "title",
        width: "38%",
      },
      {
        key: "side",
        head: t("directory.col.side"),
        value: ({ organisation }) => words.side(organisation.side),
        cell: ({ organisation }) => <SideMark side={organisation.side} />,
      },
      { key: "city", head: t("directory.col.city"), value: ({ organisation }) => words.city(organisation.city) },
      {
        key: "sector",
        head: t("directory.col.sector"),
        value: ({ organisation }) => organisation.sector && readText(organisation.sector, locale)?.text,
        cell: ({ organisation }) => organisation.sector && <WordsAsWritten text={organisation.sector} />,
      },
      { key: "times", head: t("recommendations.col.times"), value: ({ times }) => times, align: "end" },
      {
        key: "best",
        head: t("recommendations.col.best"),
        value: ({ best }) => best && words.say(`recommendations.band.${best}`, best),
      },
    ],
    [t, locale, words, eventId],
  );

  return (
    <>
      <Lead
        page={`${t("recommendations.page")}${format.dot}${name}`}
        say={
          <Stressed
            text={
              isMade
                ? t("recommendations.say.made", { organisations: data.organisations.length, never: data.never.length })
                : organisations === 0
                  ? t("recommendations.say.nobody")
                  : t("recommendations.say.none", { organisations })
            }
          />
        }
        why={
          data.madeAt === null
            ? t("recommendations.say.none.why")
            : t("recommendations.made-at", { at: format.instant(data.madeAt, zone, home.today) })
        }
        primary={
          organisations > 0 && (!isMade || data.isStale) ? <MakeButton making={making} isAgain={isMade} /> : undefined
        }
        actions={
          isMade && (
            <>
              <GoButton to="/events/$eventId/recommendations/exposure" params={{ eventId }}>
                {t("recommendations.exposure.act")}
              </GoButton>
              <GoButton to="/events/$eventId/recommendations/heat-map" params={{ eventId }}>
                {t("recommendations.heat-map")}
              </GoButton>
            </>
          )
        }
      />
      <div className="bh-stack">
        <MakingProgress making={making} />
        {isMade && data.isStale && !making.jobId && (
          <p className="bh-note is-warn">
            <IconAlertTriangle aria-hidden /> {t("recommendations.stale")}
          </p>
        )}
        <ModelNote model={data.model} />
        {isMade ? (
          <DataTable
            label={t("recommendations.table")}
            rows={data.organisations}
            rowKey={keyOf}
            onFilter={setSought}
            alsoShown={found}
            rowHeight={58}
            columns={columns}
            excelHref={
              mayExport ? `${addressOf(exportRecommendations, { params: { eventId } })}?lang=${locale}` : undefined
            }
            onOpen={({ organisation }) =>
              void go({
                to: "/events/$eventId/recommendations/$organisationId",
                params: { eventId, organisationId: organisation.id },
              })
            }
          />
        ) : (
          <Panel title={t("recommendations.table")} padded>
            <EmptyState
              icon={IconArrowsJoin}
              title={t("recommendations.empty")}
              why={t(organisations === 0 ? "recommendations.empty.why-nobody" : "recommendations.empty.why")}
              act={
                organisations === 0 && (
                  <GoButton to="/events/$eventId/intake" params={{ eventId }}>
                    {t("events.act.intake")}
                  </GoButton>
                )
              }
            />
          </Panel>
        )}
      </div>
    </>
  );
}

const keyOf = ({ organisation }: Row): string => organisation.id;
