import { Button } from "@mantine/core";
import { IconUserCheck } from "@tabler/icons-react";
import { decideApproval, type AgreementWork } from "@bridgehead/contract/agreements";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { FactDate } from "../../components/fact-date.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { useToday } from "../record/use-today.ts";
import { useWords } from "../record/use-words.ts";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { useSave } from "./use-save.ts";
import type { WrittenDate, Written } from "./written.ts";

type Approval = AgreementWork["approvals"][number];

/** A step that waits for a second person: what is asked, by whom, and the two answers. Who asked can only withdraw. */
export function ApprovalNote({
  approval,
  withName = false,
}: {
  readonly approval: Approval;
  readonly withName?: boolean;
}) {
  const { t, format, timeZone } = useLocale();
  const words = useWords();
  const today = useToday();
  const mayApprove = useMayDo("agreement.approve");
  const decide = useSave(
    (decision: "approved" | "declined" | "withdrawn") =>
      callServer(decideApproval, { params: { approvalId: approval.id }, body: { decision } }),
    (_, decision) => notifyDone(t(`agreements.approval.${decision}`)),
  );
  const detail = approval.detail as { readonly date?: WrittenDate; readonly note?: Written | null };
  const note = words.text(detail.note);
  return (
    <div className="bh-work-approval">
      <IconUserCheck className="bh-i is-large" aria-hidden />
      <div>
        {withName && (
          <p>
            <b>
              <RecordLink record={approval.record} />
            </b>
          </p>
        )}
        <p>
          <b>{words.code("approval-purpose", approval.purpose)}</b>
          {detail.date && (
            <>
              {format.dot}
              <FactDate date={detail.date} />
            </>
          )}
          {note && `${format.dot}${note}`}
        </p>
        <p className="bh-xs bh-muted">
          {t("agreements.approval.asked", {
            name: approval.requestedBy,
            at: format.instant(approval.requestedAt, timeZone, today),
          })}
          {approval.isOwn && `${format.dot}${t("agreements.approval.own")}`}
        </p>
        {decide.isError && <ProblemNote error={decide.error} />}
      </div>
      {mayApprove && (
        <div className="bh-row">
          {approval.isOwn ? (
            <Button loading={decide.isPending} onClick={() => decide.mutate("withdrawn")}>
              {t("agreements.approval.withdraw")}
            </Button>
          ) : (
            <>
              <Button loading={decide.isPending} onClick={() => decide.mutate("declined")}>
                {t("agreements.approval.decline")}
              </Button>
              <Button variant="filled" loading={decide.isPending} onClick={() => decide.mutate("approved")}>
                {t(approval.purpose === "end" ? "agreements.approval.approve-end" : "agreements.approval.approve-sign")}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
