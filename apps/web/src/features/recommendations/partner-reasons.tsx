import { IconArrowLeft, IconArrowRight } from "@tabler/icons-react";
import type { Recommendation } from "@bridgehead/contract/recommendations";
import { ReasonBridge } from "../../components/reason-bridge.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { RejectButton, type OnReject } from "../learning/reject-button.tsx";
import { joinReasons, type JoinedReason, type JoinedSide } from "./reasons.ts";

const bridgesShown = 2;

/** Why two should meet: the two best bridges, both ways where there are both; the rest behind one line. */
export function PartnerReasons({
  reasons,
  onReject,
}: {
  readonly reasons: Recommendation["reasons"];
  readonly onReject?: OnReject | undefined;
}) {
  const { t, locale } = useLocale();
  const joined = joinReasons(reasons, locale);
  const [shown, more] = [joined.slice(0, bridgesShown), joined.slice(bridgesShown)];
  if (joined.length === 0) return <p className="bh-note">{t("recommendations.no-reason")}</p>;
  return (
    <div className="bh-reasons">
      {shown.map((reason) => (
        <Bridge key={reason.key} reason={reason} onReject={onReject} />
      ))}
      {more.length > 0 && (
        <details>
          <summary>{t("recommendations.more-reasons", { count: more.length })}</summary>
          <div className="bh-reasons">
            {more.map((reason) => (
              <Bridge key={reason.key} reason={reason} onReject={onReject} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function Bridge({ reason, onReject }: { readonly reason: JoinedReason; readonly onReject: OnReject | undefined }) {
  const { t, format } = useLocale();
  const isTheirs = reason.direction === "they-offer";
  const via = reason.via.join(format.dot);
  const side = (whose: "mine" | "theirs", one: JoinedSide) => ({
    label: t(`recommendations.side.${whose}.${one.kind}`),
    text: one.text,
    locale: one.locale,
    spans: one.spans,
  });
  return (
    <div>
      <h3 className="bh-reason-way">
        {isTheirs ? <IconArrowLeft className="bh-i" aria-hidden /> : <IconArrowRight className="bh-i" aria-hidden />}
        {t(`recommendations.way.${reason.direction}`)}
      </h3>
      <ReasonBridge
        mine={side("mine", reason.mine)}
        theirs={side("theirs", reason.theirs)}
        via={via}
        from={reason.channels.map((channel) => t(`recommendations.via.${channel}`)).join(format.dot)}
        sentence={t(`recommendations.sentence.${reason.direction}`, { via })}
      />
      {reason.statementId && (
        <RejectButton statementId={reason.statementId} isRejected={reason.isRejected} onReject={onReject} />
      )}
    </div>
  );
}
