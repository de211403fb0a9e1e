import type { Instance } from "../instance.ts";
import type { Infeasibility, Reason, Resource, StopCriterion } from "../result.ts";
import { proveMusts, type MustProof } from "../proof/prove-musts.ts";
import { compiled } from "../search/compiled.ts";
import type { Model } from "../search/model.ts";
import { companyResource, staticReason } from "./blockers.ts";

const conflictsMax = 30_000;

/**
 * A small set of must-hold meetings that no schedule can hold together, with what they compete for; null when none was
 * found, which does not prove that there is none (interpreters' load and rest are not looked at).
 */
export function explainInfeasible(instance: Instance, stop: StopCriterion = () => false): Infeasibility | null {
  const model = compiled(instance);
  const proof = proveMusts(model, { conflictsMax, stop });
  return proof.status === "impossible" ? infeasibilityOf(model, proof) : null;
}

/** Names a proof's meetings and resources in the file's ids. */
export function infeasibilityOf(model: Model, proof: Extract<MustProof, { status: "impossible" }>): Infeasibility {
  const reasons = proof.shortage
    ? [{ code: proof.shortage.code, resource: proof.shortage.resource, slots: proof.shortage.slots }]
    : reasonsOf(model, proof);
  return {
    meetings: proof.meetings.map((m) => model.instance.meetings[m]!.id).toSorted((left, right) => left - right),
    resources: unique(reasons.map(({ resource }) => resource)),
    reasons,
    proven: true,
  };
}

function reasonsOf(
  model: Model,
  { meetings, isUnfair }: Extract<MustProof, { status: "impossible" }>,
): readonly Reason[] {
  const [only] = meetings;
  if (only !== undefined && meetings.length === 1 && model.domainStart[only + 1] === model.domainStart[only])
    return [staticReason(model, only)];
  const slots = [
    ...new Set(
      meetings.flatMap((m) => Array.from(model.domain.subarray(model.domainStart[m], model.domainStart[m + 1]))),
    ),
  ].toSorted((left, right) => left - right);
  const counts = new Map<number, number>();
  for (const m of meetings) for (const c of [model.a[m]!, model.b[m]!]) counts.set(c, (counts.get(c) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).toSorted((left, right) => right[1] - left[1]);
  const reasons: Reason[] = shared.map(([c]) => ({
    code: "delegates-busy",
    resource: companyResource(model, c),
    slots,
  }));
  for (const m of meetings) {
    for (const other of model.later[m]!)
      if (meetings.includes(other))
        reasons.push({
          code: "precedence",
          resource: { kind: "meeting", id: model.instance.meetings[other]!.id },
          slots,
        });
  }
  const onsite = meetings.filter((m) => model.online[m] === 0).length;
  if (onsite > Math.min(...slots.map((s) => model.tablesInSlot[s]!)))
    reasons.push({ code: "tables-full", resource: { kind: "tables" }, slots });
  if (isUnfair) reasons.push({ code: "fairness", resource: { kind: "event" }, slots });
  return reasons;
}

function unique(resources: readonly Resource[]): readonly Resource[] {
  return [...new Map(resources.map((resource) => [JSON.stringify(resource), resource])).values()];
}
