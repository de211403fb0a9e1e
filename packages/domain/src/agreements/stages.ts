import type { RecordDate } from "../shared/standing.ts";

/** The six stages an agreement passes through; a stage may be skipped, never gone back over once it is signed. */
export const agreementStages = ["proposed", "talks", "to-be-signed", "signed", "in-force", "ended"] as const;
export type AgreementStage = (typeof agreementStages)[number];

const following: Readonly<Record<AgreementStage, readonly AgreementStage[]>> = {
  proposed: ["talks", "to-be-signed", "signed", "ended"],
  talks: ["to-be-signed", "signed", "ended"],
  // Talks can be taken up again while nothing is signed.
  "to-be-signed": ["talks", "signed", "ended"],
  signed: ["in-force", "ended"],
  "in-force": ["ended"],
  ended: [],
};

export const nextStages = (stage: AgreementStage): readonly AgreementStage[] => following[stage];

/** Signing binds a region and ending frees it: both need a second person. */
export const needsSecondPerson = (stage: AgreementStage): boolean => stage === "signed" || stage === "ended";

export type StageRefusal =
  | {
      readonly code: "agreement-stage-not-next";
      readonly facts: { readonly from: AgreementStage; readonly to: AgreementStage };
    }
  | { readonly code: "agreement-date-before"; readonly facts: { readonly date: string; readonly before: string } }
  | { readonly code: "agreement-date-missing" };

/**
 * Whether the stage may follow now. `reached` are the dates of the stages so far: a date is compared only as far as both are
 * known, so that "2019" is not before "2019-09".
 */
export function checkStage(
  current: AgreementStage,
  to: AgreementStage,
  date: RecordDate,
  reached: readonly (RecordDate | null)[],
): StageRefusal | undefined {
  if (!nextStages(current).includes(to)) return { code: "agreement-stage-not-next", facts: { from: current, to } };
  if (needsSecondPerson(to) && date.value === null) return { code: "agreement-date-missing" };
  const later = reached.find((known) => known?.value && date.value && isBefore(date.value, known.value));
  if (later?.value && date.value)
    return { code: "agreement-date-before", facts: { date: date.value, before: later.value } };
  return undefined;
}

/** ISO dates cut to what both tell. */
export function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
