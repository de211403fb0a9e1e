import { IconArrowRight, IconArrowsExchange, IconCheck, IconStar, IconX } from "@tabler/icons-react";
import type { Recommendation } from "@bridgehead/contract/recommendations";
import { useLocale } from "../../language/use-locale.tsx";

/** Both ways or one, and how well, in words: never a score. */
export function FitMarks({ recommendation }: { readonly recommendation: Pick<Recommendation, "isMutual" | "band"> }) {
  const { t } = useLocale();
  const { isMutual, band } = recommendation;
  return (
    <>
      <span className={`bh-chip ${isMutual ? "is-ok" : "is-line"}`}>
        {isMutual ? <IconArrowsExchange aria-hidden /> : <IconArrowRight aria-hidden />}
        {t(isMutual ? "recommendations.mutual" : "recommendations.one-way")}
      </span>
      <span className={`bh-chip${band === "weak" ? " is-warn" : ""}`}>{t(`recommendations.band.${band}`)}</span>
    </>
  );
}

const choiceIcons = { must: IconStar, meet: IconCheck, no: IconX } as const;

export function ChoiceMark({ choice }: { readonly choice: Recommendation["choice"] }) {
  const { t } = useLocale();
  if (choice === null) return null;
  const ChoiceIcon = choiceIcons[choice];
  return (
    <span className={`bh-chip${choice === "must" ? " is-seal" : choice === "meet" ? " is-near" : ""}`}>
      <ChoiceIcon aria-hidden />
      {t(`components.choice.${choice}`)}
    </span>
  );
}
