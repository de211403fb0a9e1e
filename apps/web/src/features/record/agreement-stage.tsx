import type { RecordDate } from "@bridgehead/domain/shared/standing";
import type { PageAddress } from "../../app/page-link.tsx";
import { StageTrack, type Stage, type StageState } from "../../components/stage-track.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "./use-words.ts";

/** The ladder of an agreement; "positively considered" is told within talks. */
export const agreementStages = ["proposed", "talks", "to-be-signed", "signed", "in-force", "ended"] as const;

type Told = {
  readonly stage: string;
  readonly date: RecordDate | null;
  readonly note?: string | undefined;
  /** Where the record that shows it stands. */
  readonly address?: PageAddress | undefined;
};

/** How far an agreement has come, in a cell of a list. `told`: the stages that a source tells of. */
export function AgreementStage({ stage, told }: { readonly stage: string | null; readonly told: readonly string[] }) {
  const stages = useAgreementStages(
    stage,
    told.map((one) => ({ stage: one, date: null })),
  );
  const words = useAgreementStageWords(stage);
  return <StageTrack stages={stages} words={words} isCompact />;
}

/** The six stages with what is known of each. A later stage proves the earlier ones but gives them no date. */
export function useAgreementStages(stage: string | null, told: readonly Told[]): readonly Stage[] {
  const words = useWords();
  const now = agreementStages.findIndex((one) => one === stage);
  return agreementStages.map((one, index): Stage => {
    const known = told.find((candidate) => candidate.stage === one);
    return {
      name: words.stage("agreement", one),
      state: stateOf(index, now, known !== undefined),
      ...(known?.date ? { date: known.date } : {}),
      ...(known?.note ? { note: known.note } : {}),
      ...(known?.address ? { address: known.address } : {}),
    };
  });
}

/** The stage in words. Once signed, whether it was carried out is what nobody has told. */
export function useAgreementStageWords(stage: string | null): string {
  const { t } = useLocale();
  const words = useWords();
  if (stage === null) return t("status.unknown");
  const word = words.stage("agreement", stage);
  return stage === "signed" ? t("record.agreement.after-signed", { stage: word }) : word;
}

const signed = agreementStages.indexOf("signed");

function stateOf(index: number, now: number, isTold: boolean): StageState {
  if (now < 0) return "unknown";
  if (index === now) return "now";
  // Before the signing, a stage that nobody told of may have been left out; a signature proves what came before it.
  if (index < now) return isTold || now >= signed ? "passed" : "expected";
  return now >= signed ? "unknown" : "to-come";
}
