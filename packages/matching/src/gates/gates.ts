import type { MatchingOrganisation } from "../types.ts";

/** Two organisations; the order does not matter. */
export type Pair = readonly [string, string];

/** Who may be shown to whom, before any score. What is left out here is never scored, so no weight can bring it back. */
export type Gates = {
  /** Partners are sought in another `country` (default), another `region` (cooperation within one country), or `any`where. */
  readonly sides?: "country" | "region" | "any";
  /** "No thanks", blacklists and whatever else forbids a pair. */
  readonly noThanks?: readonly Pair[];
  readonly metBefore?: readonly Pair[];
  /** Same offer on both sides and no need met: `lower` them (default), leave them out, or keep them. */
  readonly competitors?: "lower" | "exclude" | "keep";
  /** Organisations that take no more partners. */
  readonly full?: readonly string[];
  /** Reasons people rejected: this statement is not what this organisation seeks. */
  readonly rejected?: readonly { readonly organisation: string; readonly statement: string }[];
};

export type GateKeeper = {
  readonly admits: (mine: MatchingOrganisation, theirs: MatchingOrganisation) => boolean;
  readonly hasRejected: boolean;
  readonly isRejected: (organisation: string, statement: string) => boolean;
  readonly competitors: "lower" | "exclude" | "keep";
};

export function keeperOf({
  sides = "country",
  noThanks = [],
  metBefore = [],
  competitors = "lower",
  full = [],
  rejected = [],
}: Gates = {}): GateKeeper {
  const closed = new Set([...noThanks, ...metBefore].flatMap(([a, b]) => [keyOf(a, b), keyOf(b, a)]));
  const taken = new Set(full);
  const unwanted = new Set(rejected.map(({ organisation, statement }) => keyOf(organisation, statement)));
  return {
    competitors,
    hasRejected: unwanted.size > 0,
    admits: (mine, theirs) =>
      mine.id !== theirs.id &&
      isOtherSide(sides, mine, theirs) &&
      !taken.has(theirs.id) &&
      !closed.has(keyOf(mine.id, theirs.id)),
    isRejected: (organisation, statement) => unwanted.has(keyOf(organisation, statement)),
  };
}

const keyOf = (a: string, b: string): string => `${a}\n${b}`;

function isOtherSide(
  sides: "country" | "region" | "any",
  mine: MatchingOrganisation,
  theirs: MatchingOrganisation,
): boolean {
  if (sides === "any") return true;
  if (sides === "country") return mine.country !== theirs.country;
  return mine.country !== theirs.country || mine.region !== theirs.region;
}
