import "../record/record.css";
import "./agreements.css";
import { useState } from "react";
import { SegmentedControl } from "@mantine/core";
import { IconChecklist } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { exportWork } from "@bridgehead/contract/agreements";
import { addressOf } from "@bridgehead/contract/client";
import { PageLink } from "../../app/page-link.tsx";
import { useSignedIn } from "../../app/signed-in.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Stressed } from "../record/stressed.tsx";
import { ApprovalNote } from "./approval-note.tsx";
import { dueInOrder, DueList } from "./due-list.tsx";
import { approvalsQuery, dutiesQuery, itemsQuery } from "./queries.ts";

/** An official's day: what waits for a second person, and what is due over all agreements, the most urgent first. */
export default function WorkPage() {
  const { t, locale } = useLocale();
  const me = useSignedIn()?.account?.id;
  const [whose, setWhose] = useState<"all" | "mine">("all");
  const { data: approvals } = useSuspenseQuery(approvalsQuery);
  const { data: items } = useSuspenseQuery(itemsQuery);
  const { data: duties } = useSuspenseQuery(dutiesQuery);
  const waiting = approvals.approvals.filter(({ purpose }) => purpose !== "publish");
  const forMe = waiting.filter(({ isOwn }) => !isOwn);
  const own = items.items.filter(({ ownerAccount }) => ownerAccount?.id === me);
  const due = dueInOrder(whose === "mine" ? own : items.items, whose === "mine" ? [] : duties.duties);
  const late = due.filter(({ isDue }) => isDue);
  const later = due.filter(({ isDue }) => !isDue);
  return (
    <>
      <Lead
        page={t("agreements.work")}
        say={
          <Stressed
            text={
              late.length > 0
                ? t("agreements.work.say-late", { late: late.length, waiting: forMe.length })
                : forMe.length > 0
                  ? t("agreements.work.say-waiting", { waiting: forMe.length })
                  : t("agreements.work.say-none", { count: later.length })
            }
          />
        }
        tone={late.length > 0 ? "bad" : "brand"}
        why={t("agreements.work.why")}
        isLive
      />
      <div className="bh-record-column">
        {waiting.length > 0 && (
          <Panel
            title={t("agreements.approvals.waiting")}
            count={waiting.length}
            aside={<PageLink to="/approvals">{t("agreements.approvals")}</PageLink>}
          >
            {[...forMe, ...waiting.filter(({ isOwn }) => isOwn)].map((approval) => (
              <ApprovalNote key={approval.id} approval={approval} withName />
            ))}
          </Panel>
        )}
        <Panel
          title={t("agreements.work.due")}
          count={due.length}
          aside={
            <span className="bh-row">
              <a href={`${addressOf(exportWork, {})}?lang=${locale}`} download>
                {t("timetable.download.excel")}
              </a>
              <SegmentedControl
                size="xs"
                aria-label={t("agreements.work.whose")}
                value={whose}
                onChange={(value) => setWhose(value as "all" | "mine")}
                data={[
                  { value: "all", label: t("agreements.work.all") },
                  { value: "mine", label: t("agreements.work.mine", { count: own.length }) },
                ]}
              />
            </span>
          }
        >
          {due.length === 0 ? (
            <div className="bh-panel-body">
              <EmptyState
                icon={IconChecklist}
                title={t("agreements.work.nothing")}
                why={t("agreements.work.nothing-why")}
              />
            </div>
          ) : (
            <DueList due={due} today={items.today} />
          )}
        </Panel>
      </div>
    </>
  );
}
