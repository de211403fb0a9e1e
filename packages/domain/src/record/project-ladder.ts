import type { FactStatus } from "../shared/standing.ts";

/** How far an investment project has come; each rung is proven by more than the one before. */
export const projectRungs = ["intent", "agreement", "contract", "paid-in", "started", "operating"] as const;
export type ProjectRung = (typeof projectRungs)[number];

/** Undertakings that are invested in and built; a channel of exchange or a programme of people has no rungs. */
export const investedKinds: ReadonlySet<string> = new Set([
  "park",
  "twin-parks",
  "cluster",
  "investment",
  "joint-venture",
  "infrastructure",
]);

/** How far a stage proves that a project has come, where nobody told its rung. */
const rungOfStage: Readonly<Record<string, ProjectRung>> = {
  proposed: "intent",
  seeking: "intent",
  contracted: "contract",
  "under-way": "started",
  done: "operating",
};

/** The rung of a project; undefined where it has none. A project that was dropped stands on none either. */
export function rungOf({
  kind,
  stage,
  rung,
}: {
  readonly kind: string | null;
  readonly stage: string | null;
  readonly rung: string | null;
}): ProjectRung | undefined {
  if (stage === "dropped") return undefined;
  const told = projectRungs.find((one) => one === rung);
  return told ?? (investedKinds.has(kind ?? "") ? rungOfStage[stage ?? ""] : undefined);
}

export type LadderProject = {
  readonly id: string;
  readonly kind: string | null;
  readonly stage: string | null;
  readonly rung: string | null;
  readonly amountMinor: number | null;
  readonly currency: string | null;
  readonly amountStatus: FactStatus;
};

export type LadderRung = {
  readonly rung: ProjectRung;
  readonly projects: readonly string[];
  /** Sums by currency and by how sure they are: what is planned is never added to what was paid. */
  readonly amounts: readonly { readonly currency: string; readonly status: FactStatus; readonly amountMinor: number }[];
  /** Projects of the rung whose amount nobody told. */
  readonly withoutAmount: number;
};

/**
 * Projects by the rung that they have reached. Each counts once, on its highest rung, however many records tell of it; rungs are
 * never added to each other. Pure.
 */
export function projectLadder(projects: readonly LadderProject[]): LadderRung[] {
  const once = [...new Map(projects.map((project) => [project.id, project])).values()];
  const byRung = Map.groupBy(once, rungOf);
  return projectRungs.map((rung) => {
    const own = byRung.get(rung) ?? [];
    const sums = new Map<string, { currency: string; status: FactStatus; amountMinor: number }>();
    for (const { amountMinor, currency, amountStatus } of own) {
      if (amountMinor === null || currency === null) continue;
      const sum = sums.get(`${currency} ${amountStatus}`) ?? { currency, status: amountStatus, amountMinor: 0 };
      sums.set(`${currency} ${amountStatus}`, { ...sum, amountMinor: sum.amountMinor + amountMinor });
    }
    return {
      rung,
      projects: own.map(({ id }) => id),
      amounts: [...sums.values()],
      withoutAmount: own.filter(({ amountMinor }) => amountMinor === null).length,
    };
  });
}
