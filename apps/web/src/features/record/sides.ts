export type Side = "near" | "far" | "other";

/**
 * Which square stands for a country on screens that both offices share: Korea solid, China hollow for everybody, so that
 * two people on the telephone see one picture. Others are grey.
 */
export const sideOf = (country: string | null | undefined): Side =>
  country === "KR" ? "near" : country === "CN" ? "far" : "other";
