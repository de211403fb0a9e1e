import "./learning.css";
import { IconArrowRight } from "@tabler/icons-react";
import type { readLearning } from "@bridgehead/contract/learning";
import type { AnswerOf } from "@bridgehead/contract/operation";
import { OriginalWithTranslation } from "../../components/original-with-translation.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { OrganisationName } from "../directory/organisation-name.tsx";

type RejectedPanelProps = {
  readonly rejected: AnswerOf<typeof readLearning>["rejected"];
  readonly eventId: string;
};

/** Whose text does not fit whom, in the owner's words. */
export function RejectedPanel({ rejected, eventId }: RejectedPanelProps) {
  const { t } = useLocale();
  return (
    <Panel title={t("learning.rejected")} count={rejected.length}>
      {rejected.length === 0 && <p className="bh-panel-body bh-sm bh-muted">{t("learning.rejected.none")}</p>}
      <ul className="bh-learnt">
        {rejected.map(({ organisation, partner, text, rejectedAt }) => (
          <li key={`${organisation.id} ${partner.id} ${rejectedAt}`}>
            <p className="bh-row">
              <OrganisationName organisation={organisation} eventId={eventId} to="recommendations" original="none" />
              <IconArrowRight className="bh-i" aria-hidden />
              <OrganisationName organisation={partner} eventId={eventId} original="none" />
            </p>
            {text ? (
              <OriginalWithTranslation text={text} />
            ) : (
              <p className="bh-sm bh-muted">{t("learning.rejected.changed")}</p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
