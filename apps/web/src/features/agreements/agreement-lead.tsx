import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import type { AgreementWork } from "@bridgehead/contract/agreements";
import type { RecordPage } from "@bridgehead/contract/record";
import type { AgreementStage } from "@bridgehead/domain/agreements/stages";
import { PageLink } from "../../app/page-link.tsx";
import { GoButton } from "../events/go-button.tsx";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Stressed } from "../record/stressed.tsx";
import { useWords } from "../record/use-words.ts";

/** The step that one would take next; the others stand in its form. */
const usualNext: Partial<Record<string, AgreementStage>> = {
  proposed: "talks",
  talks: "to-be-signed",
  "to-be-signed": "signed",
  signed: "in-force",
  "in-force": "ended",
};

type LeadProps = {
  readonly page: RecordPage;
  readonly work: AgreementWork;
  readonly open: AgreementWork["approvals"];
  readonly mayWrite: boolean;
  readonly onStep: (stage: AgreementStage) => void;
};

/** What is the case with an agreement and what to do: what is late, then what waits, then the next step. */
export function AgreementLead({ page, work, open, mayWrite, onStep }: LeadProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const { actionItems: items, duties } = work;
  const late = items.filter(({ isDue }) => isDue).length;
  const lateDuty = duties.find(({ isDue }) => isDue);
  const nextDuty = duties.find(({ doneOn, isDue }) => doneOn === null && !isDue);
  const openItems = items.filter(({ state }) => state === "open" || state === "under-way").length;
  const waiting = open[0];
  const kind = words.subkind("agreement", page.subkind);
  const stageWord = page.stage ? words.stage("agreement", page.stage) : t("status.unknown");
  const dutyName = (duty: { readonly kind: string }) => words.code("duty-kind", duty.kind) ?? duty.kind;
  const [say, isBad] = sentence();
  const why = [
    nextDuty
      ? t("agreements.lead.next-duty", { duty: dutyName(nextDuty), day: format.dayNear(nextDuty.dueOn, work.today) })
      : undefined,
    work.visibility === "internal" ? t("agreements.lead.internal") : undefined,
  ].filter((one) => one !== undefined);
  const next = usualNext[page.stage ?? ""];
  const step = next && work.nextStages.includes(next) ? next : work.nextStages[0];
  const sheet = duties.some((duty) => duty.kind === "yearly-check") ? "yearly-check" : "prior-review";
  return (
    <Lead
      page={
        <>
          <PageLink to="/agreements">{t("shell.rail.agreements")}</PageLink>
          {kind && `${format.dot}${kind}`}
        </>
      }
      say={<Stressed text={say} />}
      tone={isBad ? "bad" : "brand"}
      why={why.length > 0 ? format.sentences(why) : undefined}
      isLive
      actions={
        <GoButton
          to="/agreements/$agreementId/sheet/$sheet"
          params={{ agreementId: page.id, sheet }}
          icon={<IconPrinter className="bh-i" aria-hidden />}
        >
          {t(`agreements.sheet.open-${sheet}`)}
        </GoButton>
      }
      primary={
        mayWrite && step && !waiting ? (
          <Button variant="filled" onClick={() => onStep(step)}>
            {t(`agreements.act.${step}`)}
          </Button>
        ) : undefined
      }
    />
  );

  function sentence(): readonly [say: string, isBad: boolean] {
    if (late > 0) return [t("agreements.lead.late", { late, open: openItems }), true];
    if (lateDuty) return [t("agreements.lead.duty", { duty: dutyName(lateDuty) }), true];
    if (waiting) {
      const purpose = words.code("approval-purpose", waiting.purpose) ?? waiting.purpose;
      return [
        waiting.isOwn
          ? t("agreements.lead.waits-own", { purpose })
          : t("agreements.lead.waits", { purpose, name: waiting.requestedBy }),
        false,
      ];
    }
    if (openItems > 0) return [t("agreements.lead.items", { stage: stageWord, count: openItems }), false];
    return [t(`agreements.lead.stage-${(page.stage ?? "proposed") as AgreementStage}`), false];
  }
}
