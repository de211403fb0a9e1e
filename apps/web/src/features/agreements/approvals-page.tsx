import "../record/record.css";
import "./agreements.css";
import { IconUserCheck } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Stressed } from "../record/stressed.tsx";
import { ApprovalNote } from "./approval-note.tsx";
import { approvalsQuery } from "./queries.ts";

/** Signings and endings that wait for a second person. */
export default function ApprovalsPage() {
  const { t } = useLocale();
  const { data } = useSuspenseQuery(approvalsQuery);
  const waiting = data.approvals.filter(({ purpose }) => purpose !== "publish");
  const forMe = waiting.filter(({ isOwn }) => !isOwn);
  return (
    <>
      <Lead
        page={t("agreements.approvals")}
        say={<Stressed text={t("agreements.approvals.say", { count: forMe.length })} />}
        why={t("agreements.approvals.why")}
        isLive
      />
      <Panel title={t("agreements.approvals.waiting")} count={waiting.length}>
        {waiting.length === 0 ? (
          <div className="bh-panel-body">
            <EmptyState
              icon={IconUserCheck}
              title={t("agreements.approvals.none")}
              why={t("agreements.approvals.none-why")}
            />
          </div>
        ) : (
          [...forMe, ...waiting.filter(({ isOwn }) => isOwn)].map((approval) => (
            <ApprovalNote key={approval.id} approval={approval} withName />
          ))
        )}
      </Panel>
    </>
  );
}
