import "./recommendations.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { readText } from "@bridgehead/domain/shared/language";
import { signedInQuery } from "../../app/signed-in.ts";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useReject } from "../learning/use-reject.ts";
import { ModelNote } from "../models/model-note.tsx";
import { Stressed } from "../record/stressed.tsx";
import { PartnerDetail } from "./partner-detail.tsx";
import { recommendationsQuery } from "./queries.ts";
import { useChoose } from "./use-choose.ts";

const order = ["must", "meet", "no", null];

/** A delegate's first page: whom to meet, why, and three segments by the thumb. */
export default function ForYouPage() {
  const { t } = useLocale();
  const { eventId = "" } = useParams({ strict: false }) as { eventId?: string };
  const { grants } = useSuspenseQuery(signedInQuery).data;
  const own = grants
    .map((grant) => grant.scope)
    .find((scope) => scope.kind === "organisation" && scope.eventId === eventId);
  if (own?.kind !== "organisation")
    return (
      <Lead
        page={t("recommendations.for-you")}
        say={t("recommendations.not-yours")}
        why={t("recommendations.not-yours.why")}
      />
    );
  return <ForYou eventId={eventId} organisationId={own.organisationId} />;
}

function ForYou({ eventId, organisationId }: { readonly eventId: string; readonly organisationId: string }) {
  const { t, locale } = useLocale();
  const { data } = useSuspenseQuery(recommendationsQuery(eventId, organisationId));
  const choose = useChoose(eventId, organisationId);
  const reject = useReject(eventId, organisationId);
  const { recommendations } = data;
  const chosen = recommendations.filter((one) => one.choice === "must" || one.choice === "meet").length;
  return (
    <>
      <Lead
        page={readText(data.organisation.names, locale)?.text}
        say={
          <Stressed
            text={
              recommendations.length === 0
                ? t("recommendations.for-you.none")
                : chosen === 0
                  ? t("recommendations.for-you.say", { count: recommendations.length })
                  : t("recommendations.for-you.chosen", { chosen })
            }
          />
        }
        why={t("recommendations.for-you.why")}
        isLive
      />
      {/* What is chosen so far, at a glance; the sentence above says it in words. */}
      {recommendations.length > 0 && (
        <p className="bh-chosen" aria-hidden="true">
          {recommendations
            .map(({ choice }) => choice)
            .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
            .map((choice, index) => (
              <i key={`${index} ${choice}`} className={choice === null ? undefined : `is-${choice}`} />
            ))}
        </p>
      )}
      <div className="bh-stack">
        {recommendations.map((one) => (
          <PartnerDetail
            key={one.partner.id}
            recommendation={one}
            onChoose={(choice) => choose(one.partner.id, choice)}
            onReject={reject}
          />
        ))}
        <ModelNote model={data.model} />
      </div>
    </>
  );
}
