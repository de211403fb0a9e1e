import "./recommendations.css";
import { useRef, type KeyboardEvent } from "react";
import { useMediaQuery } from "@mantine/hooks";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { IconAlertTriangle, IconArrowsJoin } from "@tabler/icons-react";
import { readText } from "@bridgehead/domain/shared/language";
import { usePageNavigate } from "../../app/page-link.tsx";
import { usePageTitle } from "../../app/page-title.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { OrganisationName } from "../directory/organisation-name.tsx";
import { GoButton } from "../events/go-button.tsx";
import { useEvent } from "../events/use-event.ts";
import { useWords } from "../events/use-words.ts";
import { useReject } from "../learning/use-reject.ts";
import { ModelNote } from "../models/model-note.tsx";
import { Stressed } from "../record/stressed.tsx";
import { MakeButton, MakingProgress } from "./making.tsx";
import { PartnerDetail } from "./partner-detail.tsx";
import { ChoiceMark, FitMarks } from "./partner-marks.tsx";
import { recommendationsQuery } from "./queries.ts";
import { useChoose } from "./use-choose.ts";
import { useMaking } from "./use-making.ts";

const choiceOfKey = { "1": "must", "2": "meet", "3": "no" } as const;

/** One organisation's partners in order, with the reasons of the one looked at; keys 1 to 3 choose for it. */
export default function OrganisationRecommendationsPage() {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const { organisationId = "" } = useParams({ strict: false }) as { organisationId?: string };
  const { partner: asked } = useSearch({ strict: false }) as { partner?: string };
  const { eventId } = useEvent("recommendations");
  const go = usePageNavigate();
  const { data } = useSuspenseQuery(recommendationsQuery(eventId, organisationId));
  const mayChoose = useMayDo("choice.write-own", { eventId, organisationId });
  const choose = useChoose(eventId, organisationId);
  const reject = useReject(eventId, organisationId);
  const making = useMaking(eventId);
  const isNarrow = useMediaQuery("(max-width: 61.99em)", false, { getInitialValueInEffect: false });
  const list = useRef<HTMLOListElement>(null);
  const name = readText(data.organisation.names, locale)?.text ?? "";
  usePageTitle(`${t("recommendations.page")}${format.dot}${name}`);
  const { recommendations } = data;
  const at = Math.max(
    0,
    recommendations.findIndex((one) => one.partner.id === asked),
  );
  const shown = recommendations[at];
  const mutual = recommendations.filter((one) => one.isMutual).length;
  const chosen = recommendations.filter((one) => one.choice === "must" || one.choice === "meet").length;

  const open = (index: number) => {
    const next = recommendations[index];
    if (!next) return;
    void go({
      to: "/events/$eventId/recommendations/$organisationId",
      params: { eventId, organisationId },
      search: { partner: next.partner.id },
      replace: true,
    });
    list.current?.querySelectorAll("button")[index]?.focus();
  };
  // Single keys count only while the list has the focus, so that no one chooses by accident (SC 2.1.4).
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const choice = choiceOfKey[event.key as keyof typeof choiceOfKey];
    if (event.key === "ArrowDown") open(at + 1);
    else if (event.key === "ArrowUp") open(at - 1);
    else if (choice && shown && mayChoose) choose(shown.partner.id, choice);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <Lead
        page={
          <>
            {t("recommendations.page")}
            {format.dot}
            {name}
            {data.organisation.city && `${format.dot}${words.city(data.organisation.city)}`}
          </>
        }
        say={
          <Stressed
            text={
              recommendations.length === 0
                ? t(data.madeAt === null ? "recommendations.say.none-yet" : "recommendations.say.no-partner")
                : t("recommendations.say.of", { mutual, oneWay: recommendations.length - mutual })
            }
          />
        }
        why={recommendations.length > 0 ? t("recommendations.say.of.why", { chosen }) : undefined}
        primary={
          data.madeAt === null || data.isStale ? (
            <MakeButton making={making} isAgain={data.madeAt !== null} />
          ) : undefined
        }
        actions={
          <GoButton to="/events/$eventId/organisations/$organisationId" params={{ eventId, organisationId }}>
            {t("directory.profile")}
          </GoButton>
        }
      />
      <div className="bh-stack">
        <MakingProgress making={making} />
        {data.isStale && !making.jobId && (
          <p className="bh-note is-warn">
            <IconAlertTriangle aria-hidden /> {t("recommendations.stale")}
          </p>
        )}
        {recommendations.length === 0 ? (
          <Panel title={t("recommendations.list")} padded>
            <EmptyState
              icon={IconArrowsJoin}
              title={t("recommendations.no-partner")}
              why={t(data.madeAt === null ? "recommendations.empty.why" : "recommendations.no-partner.why")}
            />
          </Panel>
        ) : isNarrow ? (
          <div className="bh-stack">
            {recommendations.map((one) => (
              <PartnerDetail
                key={one.partner.id}
                recommendation={one}
                profileOf={{ eventId }}
                onChoose={mayChoose ? (choice) => choose(one.partner.id, choice) : undefined}
                onReject={mayChoose ? reject : undefined}
              />
            ))}
          </div>
        ) : (
          <div className="bh-partners">
            <Panel title={t("recommendations.list")} count={recommendations.length} aside={t("recommendations.keys")}>
              {/* oxlint-disable-next-line */}
              <ol className="bh-partner-list" ref={list} onKeyDown={onKeyDown}>
                {recommendations.map((one, index) => (
                  <li key={one.partner.id}>
                    <button
                      type="button"
                      aria-current={index === at}
                      tabIndex={index === at ? 0 : -1}
                      onClick={() => open(index)}
                    >
                      <span className="bh-partner-rank">{one.rank}</span>
                      <span className="bh-partner-lines">
                        <span>
                          <OrganisationName organisation={one.partner} />
                        </span>
                        <span className="bh-row">
                          <FitMarks recommendation={one} />
                          <span className="bh-xs bh-second">
                            {[words.city(one.partner.city), words.mode(one.partner.mode)]
                              .filter(Boolean)
                              .join(format.dot)}
                          </span>
                        </span>
                      </span>
                      <ChoiceMark choice={one.choice} />
                    </button>
                  </li>
                ))}
              </ol>
            </Panel>
            {shown && (
              <PartnerDetail
                recommendation={shown}
                profileOf={{ eventId }}
                onChoose={mayChoose ? (choice) => choose(shown.partner.id, choice) : undefined}
                onReject={mayChoose ? reject : undefined}
              />
            )}
          </div>
        )}
        {recommendations.length > 0 && <p className="bh-note">{t("recommendations.original")}</p>}
        <ModelNote model={data.model} />
      </div>
    </>
  );
}
