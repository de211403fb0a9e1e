import { IconAlertTriangle, IconRobot } from "@tabler/icons-react";
import type { readRecommendations } from "@bridgehead/contract/recommendations";
import type { AnswerOf } from "@bridgehead/contract/operation";
import { PageLink } from "../../app/page-link.tsx";
import { useLocale } from "../../language/use-locale.tsx";

/** Says that an outside model took part in what the page shows, or should have and did not answer. Nothing where none is set up. */
export function ModelNote({ model }: { readonly model: AnswerOf<typeof readRecommendations>["model"] }) {
  const { t } = useLocale();
  if (!model) return null;
  return (
    <p className={`bh-note${model.tookPart ? "" : " is-warn"}`}>
      {model.tookPart ? <IconRobot aria-hidden /> : <IconAlertTriangle aria-hidden />}{" "}
      {t(model.tookPart ? "models.took-part" : "models.was-silent", { model: model.name })}{" "}
      <PageLink to="/models">{t("models.more")}</PageLink>
    </p>
  );
}
