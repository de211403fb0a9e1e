import type { ReactNode } from "react";
import type { RecordPage } from "@bridgehead/contract/record";
import { useLocale } from "../../language/use-locale.tsx";
import { useSentence } from "../record/record-sentence.tsx";
import { Stressed } from "../record/stressed.tsx";
import { useWords } from "../record/use-words.ts";

type Sentence = {
  readonly say: ReactNode;
  readonly why: string | undefined;
  readonly isBad: boolean;
  /** Signed agreements of which nothing was heard since: what there is to ask about. */
  readonly silent: readonly { readonly id: string }[];
};

/** What is the case between the regions: what is late, else what the record says last; and what comes next. */
export function usePartnershipSentence(page: RecordPage, late: number, today: string): Sentence {
  const { t, format } = useLocale();
  const words = useWords();
  const recorded = useSentence(page);
  const records = page.noun.records ?? [];
  const happened = records.filter(
    ({ status, lineDate, kind }) =>
      lineDate?.value && kind !== "publication" && (status === "actual" || status === "reported"),
  );
  const lastYear = Math.max(0, ...happened.map(({ lineDate }) => Number(lineDate?.value?.slice(0, 4))));
  const silent = happened.filter(
    ({ kind, stage, lineDate }) =>
      kind === "agreement" && stage === "signed" && lineDate?.value?.startsWith(String(lastYear)),
  );
  const isSilent = lastYear > 0 && Number(today.slice(0, 4)) - lastYear >= 2;
  const next = records
    .filter(
      ({ status, lineDate }) =>
        (status === "planned" || status === "proposed") && (lineDate?.value ?? "") >= today.slice(0, 7),
    )
    .toSorted((a, b) => (a.lineDate?.value ?? "").localeCompare(b.lineDate?.value ?? ""))[0];
  const why = next?.lineDate
    ? t("partnerships.next", { name: words.name(next), date: format.recordDate(next.lineDate).text })
    : undefined;
  if (late > 0) return { say: <Stressed text={t("partnerships.say-late", { late })} />, why, isBad: true, silent: [] };
  if (isSilent && silent.length > 0)
    return {
      say: <Stressed text={t("partnerships.say-silent", { year: String(lastYear), count: silent.length })} />,
      why,
      isBad: true,
      silent,
    };
  const pending = records.find(
    ({ kind, stage }) =>
      kind === "agreement" && (stage === "proposed" || stage === "talks" || stage === "to-be-signed"),
  );
  if (pending?.stage)
    return {
      say: (
        <Stressed
          text={t(next ? "partnerships.say-pending" : "partnerships.say-pending-undated", {
            name: words.name(pending),
            stage: words.stage("agreement", pending.stage),
          })}
        />
      ),
      why,
      isBad: false,
      silent: [],
    };
  return { say: recorded ?? <Stressed text={t("partnerships.say-empty")} />, why, isBad: isSilent, silent: [] };
}
