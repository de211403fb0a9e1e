import { useLocale } from "../../language/use-locale.tsx";

/** Hears that a partner's text does not fit the reader's organisation (or does after all). */
export type OnReject = (statementId: string, isRejected: boolean) => void;

type RejectButtonProps = {
  readonly statementId: string;
  readonly isRejected: boolean;
  readonly onReject: OnReject | undefined;
};

/** Under a reason: "does not fit us"; once said, that it was, and the way back. */
export function RejectButton({ statementId, isRejected, onReject }: RejectButtonProps) {
  const { t } = useLocale();
  if (!onReject) return isRejected ? <p className="bh-xs bh-muted">{t("learning.reject.marked")}</p> : null;
  return (
    <p className="bh-xs bh-muted">
      {isRejected && `${t("learning.reject.marked")} `}
      <button type="button" className="bh-quiet-button" onClick={() => onReject(statementId, !isRejected)}>
        {t(isRejected ? "learning.reject.back" : "learning.reject")}
      </button>
    </p>
  );
}
