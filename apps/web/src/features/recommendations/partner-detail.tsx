import { IconBuilding, IconMapPin } from "@tabler/icons-react";
import type { Recommendation } from "@bridgehead/contract/recommendations";
import { readText } from "@bridgehead/domain/shared/language";
import { ChoiceControl, type ChoiceValue } from "../../components/choice-control.tsx";
import { WordsAsWritten } from "../../components/words-as-written.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { OrganisationName } from "../directory/organisation-name.tsx";
import { useWords } from "../events/use-words.ts";
import type { OnReject } from "../learning/reject-button.tsx";
import { FitMarks } from "./partner-marks.tsx";
import { PartnerReasons } from "./partner-reasons.tsx";

type PartnerDetailProps = {
  readonly recommendation: Recommendation;
  /** Leads the name to the partner's profile; delegates have none. */
  readonly profileOf?: { readonly eventId: string } | undefined;
  readonly onChoose: ((choice: ChoiceValue | null) => void) | undefined;
  /** Says of one of the partner's texts that it does not fit. */
  readonly onReject?: OnReject | undefined;
};

/** One recommended partner: who it is, why, and the choice. On a phone the choice stands at the foot, by the thumb. */
export function PartnerDetail({ recommendation, profileOf, onChoose, onReject }: PartnerDetailProps) {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const { partner, choice, theirChoice } = recommendation;
  const name = readText(partner.names, locale)?.text ?? "";
  return (
    <article className="bh-partner" aria-label={name}>
      <header>
        <div>
          <p className="bh-xs bh-muted">{t("recommendations.rank", { rank: recommendation.rank })}</p>
          <h2>
            <OrganisationName organisation={partner} eventId={profileOf?.eventId} />
          </h2>
        </div>
        <p className="bh-row">
          <FitMarks recommendation={recommendation} />
        </p>
      </header>
      <p className="bh-row bh-partner-facts">
        <span className="bh-chip">
          <IconMapPin aria-hidden />
          {[words.city(partner.city), words.side(partner.side)].filter(Boolean).join(format.dot)}
        </span>
        <span className="bh-chip">
          <IconBuilding aria-hidden />
          {words.mode(partner.mode)}
        </span>
        {partner.sector && <WordsAsWritten className="bh-second bh-sm" text={partner.sector} />}
        {(theirChoice === "must" || theirChoice === "meet") && (
          <span className="bh-chip is-far">{t(`recommendations.their-choice.${theirChoice}`)}</span>
        )}
      </p>
      <PartnerReasons reasons={recommendation.reasons} onReject={onReject} />
      {recommendation.band === "weak" && <p className="bh-note is-warn">{t("recommendations.weak")}</p>}
      {onChoose && (
        <footer>
          <ChoiceControl
            label={t("recommendations.choice-of", { name })}
            value={choice ?? undefined}
            onChange={onChoose}
          />
          {choice !== null && (
            <button type="button" className="bh-quiet-button" onClick={() => onChoose(null)}>
              {t("recommendations.take-back")}
            </button>
          )}
        </footer>
      )}
    </article>
  );
}
