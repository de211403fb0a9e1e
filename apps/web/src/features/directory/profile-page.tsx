import "../intake/intake.css";
import "./directory.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { IconArrowsJoin, IconPencil } from "@tabler/icons-react";
import type { ParticipantPage } from "@bridgehead/contract/directory";
import { createDelegateLink } from "@bridgehead/contract/identity";
import { readText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { usePageTitle } from "../../app/page-title.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { Lead } from "../../components/lead.tsx";
import { NameBoth } from "../../components/name-both.tsx";
import { OriginalWithTranslation } from "../../components/original-with-translation.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { GoButton } from "../events/go-button.tsx";
import { useEvent } from "../events/use-event.ts";
import { useWords } from "../events/use-words.ts";
import { PeoplePanel } from "./people-panel.tsx";
import { PersonalLink } from "./personal-link.tsx";
import { ProfileFacts } from "./profile-facts.tsx";
import { ProfileTimes } from "./profile-times.tsx";
import { ProfileWishes } from "./profile-wishes.tsx";
import { participantQuery } from "./queries.ts";
import { SideMark } from "./side-mark.tsx";

/** One organisation in an event: its words in the original, its people, its times, its wishes and what came of them. */
export default function ProfilePage() {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const { organisationId = "" } = useParams({ strict: false }) as { organisationId?: string };
  const { eventId, zone } = useEvent("choices");
  const { data } = useSuspenseQuery(participantQuery(eventId, organisationId));
  const mayManage = useMayDo("event.manage", { eventId });
  const mayWrite = useMayDo("directory.write", { eventId });
  const mayRecommend = useMayDo("recommendation.read", { eventId });
  usePageTitle(readText(data.names, locale)?.text);
  const place = [words.city(data.city), words.side(data.side)].filter(Boolean).join(format.dot);
  return (
    <>
      <Lead
        page={`${t("directory.profile")}${data.number ? `${format.dot}${data.number}` : ""}`}
        say={<NameBoth name={data.names} isStrong={false} />}
        why={[place, data.sector && readText(data.sector, locale)?.text, words.mode(data.mode)]
          .filter(Boolean)
          .join(format.dot)}
        actions={
          mayWrite && (
            <GoButton
              to="/events/$eventId/organisations/$organisationId/edit"
              params={{ eventId, organisationId }}
              icon={<IconPencil className="bh-i" aria-hidden />}
            >
              {t("directory.edit")}
            </GoButton>
          )
        }
        primary={
          mayRecommend && (
            <GoButton
              to="/events/$eventId/recommendations/$organisationId"
              params={{ eventId, organisationId }}
              variant="filled"
              icon={<IconArrowsJoin className="bh-i" aria-hidden />}
            >
              {t("directory.act.recommendations")}
            </GoButton>
          )
        }
      />
      <div className="bh-with-side">
        <div className="bh-stack">
          {data.state !== "approved" && (
            <p className="bh-note is-warn">
              {t("directory.state", { state: words.say(`registration-state.${data.state}`, data.state) })}
            </p>
          )}
          <Statements direction="offer" statements={data.offersAndNeeds} />
          <Statements direction="need" statements={data.offersAndNeeds} />
          <ProfileWishes wishes={data.wishes} eventId={eventId} />
          <ProfileTimes profile={data} zone={zone} />
        </div>
        <div className="bh-stack">
          <ProfileFacts profile={data} />
          <PeoplePanel eventId={eventId} profile={data} />
          {mayManage && (
            <Panel title={t("directory.link")} padded>
              <PersonalLink
                why={t("directory.link.why")}
                languages={data.languages}
                make={(language) =>
                  callServer(createDelegateLink, {
                    params: { eventId, organisationId },
                    body: { name: readText(data.names, language)?.text ?? organisationId, locale: language },
                  })
                }
              />
            </Panel>
          )}
          <p className="bh-xs bh-muted">
            <SideMark side={data.side} isWordShown={false} /> {t("directory.original-first")}
          </p>
        </div>
      </div>
    </>
  );
}

/** What an organisation can give, or looks for, as it wrote it. */
function Statements({
  direction,
  statements,
}: {
  readonly direction: "offer" | "need";
  readonly statements: ParticipantPage["offersAndNeeds"];
}) {
  const { t } = useLocale();
  const shown = statements.filter((one) => one.direction === direction);
  return (
    <Panel title={t(`directory.${direction}s`)} count={shown.length}>
      {shown.length === 0 ? (
        <p className="bh-panel-body bh-sm bh-muted">{t(`directory.${direction}s.none`)}</p>
      ) : (
        <ul className="bh-statements">
          {shown.map((one) => (
            <li key={one.id}>
              <OriginalWithTranslation text={one.text} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
