import "../record/record.css";
import "../agreements/agreements.css";
import { useEffect, useMemo } from "react";
import { Button } from "@mantine/core";
import { IconPlus, IconPrinter } from "@tabler/icons-react";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { topics } from "@bridgehead/contract/realtime";
import { useLive } from "../../app/live.ts";
import { usePageNavigate } from "../../app/page-link.tsx";
import { usePageTitle } from "../../app/page-title.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { CitationProvider } from "../../components/citations.tsx";
import { GoButton } from "../events/go-button.tsx";
import { Lead } from "../../components/lead.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useSetShellContext } from "../../shell/shell-context.tsx";
import { ApprovalNote } from "../agreements/approval-note.tsx";
import { dueInOrder, DueList } from "../agreements/due-list.tsx";
import { HistoryPanel } from "../agreements/history-panel.tsx";
import { namesOf } from "../agreements/names-of.ts";
import { approvalsQuery, dutiesQuery, itemsQuery, workKey } from "../agreements/queries.ts";
import { citedSources } from "../record/citing.ts";
import { recordAddress } from "../record/kinds.ts";
import { recordQuery, recordsQuery } from "../record/queries.ts";
import { PartnershipSections } from "../record/sections/partnership.tsx";
import { useWords } from "../record/use-words.ts";
import { rememberPartnership } from "./last-partnership.ts";
import { AskStatus } from "./ask-status.tsx";
import { OffersPanel } from "./offers-panel.tsx";
import { ResponsiblePanel } from "./responsible-panel.tsx";
import { usePartnershipSentence } from "./use-partnership-sentence.tsx";

/** An official's first screen: what is the case between the regions, the line of time, what is due, and who answers for it. */
export function PartnershipHome({ id }: { readonly id: string }) {
  const { t, locale, format } = useLocale();
  const words = useWords();
  const client = useQueryClient();
  const { data: page } = useSuspenseQuery(recordQuery(id));
  const { data: others } = useQuery(recordsQuery("partnership"));
  const { data: items } = useSuspenseQuery(itemsQuery);
  const { data: duties } = useSuspenseQuery(dutiesQuery);
  const { data: approvals } = useSuspenseQuery(approvalsQuery);
  const mayWrite = useMayDo("record.write");
  const sources = useMemo(() => citedSources(page, locale), [page, locale]);
  const nameOf = useMemo(() => namesOf(words, page), [words, page]);
  const name = words.name(page);
  usePageTitle(name);
  useEffect(() => rememberPartnership(id), [id]);
  useSetShellContext(
    useMemo(
      () => ({
        name,
        choices: (others?.records ?? [])
          .filter((other) => other.id !== id)
          .map((other) => ({ name: words.name(other), address: recordAddress(other) })),
      }),
      [name, others, words, id],
    ),
  );
  useLive(topics.record(id), () => {
    void client.invalidateQueries({ queryKey: workKey });
    void client.invalidateQueries({ queryKey: ["record", "one", id] });
  });
  const inside = new Set((page.noun.records ?? []).map((record) => record.id));
  const due = dueInOrder(
    items.items.filter(({ agreement }) => agreement !== null && inside.has(agreement.id)),
    duties.duties.filter(({ agreement }) => inside.has(agreement.id)),
  );
  const waiting = approvals.approvals.filter(({ record }) => inside.has(record.id));
  const late = due.filter(({ isDue }) => isDue).length;
  const { say, why, isBad, silent } = usePartnershipSentence(page, late, items.today);
  const asked = new Set(items.items.map(({ agreement }) => agreement?.id));
  const unasked = silent.filter((one) => !asked.has(one.id));
  return (
    <CitationProvider key={page.id} sources={sources}>
      <Lead
        page={`${words.kind("partnership")}${format.dot}${name}`}
        say={say}
        why={why}
        tone={isBad ? "bad" : "brand"}
        actions={
          <>
            <GoButton
              to="/partnerships/$partnershipId/summary"
              params={{ partnershipId: id }}
              icon={<IconPrinter className="bh-i" aria-hidden />}
            >
              {t("partnerships.summary")}
            </GoButton>
            {mayWrite && unasked.length > 0 && <ProposeButton id={id} />}
          </>
        }
        primary={
          mayWrite ? (
            unasked.length > 0 ? (
              <AskStatus agreements={unasked} today={items.today} />
            ) : (
              <ProposeButton id={id} isFilled />
            )
          ) : undefined
        }
      />
      <PartnershipSections
        page={page}
        work={{
          main: (
            <>
              {waiting.length > 0 && (
                <Panel title={t("agreements.approvals.waiting")} count={waiting.length}>
                  {waiting.map((approval) => (
                    <ApprovalNote key={approval.id} approval={approval} withName />
                  ))}
                </Panel>
              )}
              <OffersPanel page={page} />
            </>
          ),
          side: (
            <>
              <Panel title={t("partnerships.due")} count={due.length}>
                {due.length === 0 ? (
                  <p className="bh-panel-body bh-muted">{t("partnerships.due.none")}</p>
                ) : (
                  <DueList due={due} today={items.today} />
                )}
              </Panel>
              <ResponsiblePanel page={page} mayWrite={mayWrite} nameOf={nameOf} />
            </>
          ),
          end: <HistoryPanel id={id} nameOf={nameOf} />,
        }}
      />
    </CitationProvider>
  );
}

/** Begins an agreement of this partnership. */
function ProposeButton({ id, isFilled = false }: { readonly id: string; readonly isFilled?: boolean }) {
  const { t } = useLocale();
  const go = usePageNavigate();
  return (
    <Button
      variant={isFilled ? "filled" : "default"}
      leftSection={<IconPlus className="bh-i" aria-hidden />}
      onClick={() => void go({ to: "/agreements/new", search: { partnership: id } })}
    >
      {t("agreements.new")}
    </Button>
  );
}
