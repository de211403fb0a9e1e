import type { Observation } from "@bridgehead/contract/record";
import type { LocalText } from "@bridgehead/domain/shared/language";

/** Whether somebody knows the value; what nobody knows stands on no scale. */
export const isComparable = ({ value, qualifier }: Observation): boolean => value !== null && qualifier !== "unknown";

/** The units of some values, each with a scale of its own: never one axis for two units. */
export const unitsOf = (values: readonly Observation[]): readonly string[] => [
  ...new Set(values.map(({ unit }) => unit ?? "")),
];

/** What this value counts, where it says more than the indicator's own definition; else undefined. */
export function definitionOf({ definition }: Observation, common: LocalText | null | undefined): LocalText | undefined {
  if (!definition) return undefined;
  const isCommon = common && (["ko", "zh", "en"] as const).every((one) => definition[one] === common[one]);
  return isCommon ? undefined : definition;
}
