import type { Folded } from "../fold/fold.ts";
import { isHangul } from "../fold/hangul.ts";
import { stemLength } from "./korean.ts";

export type RunKind = "hangul" | "han" | "latin";

/** A stretch of one script in a folded text. `stemEnd` is where a Korean word ends without its particle. */
export type Run = { readonly kind: RunKind; readonly start: number; readonly end: number; readonly stemEnd: number };

const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3007;
const isLatin = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xdf && code <= 0x24f) ||
  (code >= 0x400 && code <= 0x4ff);
/** Joins letters and digits of model numbers and decimals: SM4-X, 0.5, 5g+. */
const isJoint = (code: number): boolean => code === 0x2e || code === 0x2b;

export const kindOf = (code: number): RunKind | undefined =>
  isHangul(code) ? "hangul" : isHan(code) ? "han" : isLatin(code) ? "latin" : undefined;

/** Splits a folded text into stretches of one script; spaces and punctuation separate. */
export function runsOf({ key }: Pick<Folded, "key">): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < key.length;) {
    const kind = kindOf(key.charCodeAt(at));
    if (kind === undefined) {
      at++;
      continue;
    }
    let end = at + 1;
    while (
      end < key.length &&
      (kindOf(key.charCodeAt(end)) === kind ||
        (kind === "latin" &&
          isJoint(key.charCodeAt(end)) &&
          kindOf(key.charCodeAt(end + 1)) === "latin" &&
          /\d/u.test(key[end - 1] ?? "")))
    )
      end++;
    runs.push({ kind, start: at, end, stemEnd: kind === "hangul" ? at + stemLength(key.slice(at, end)) : end });
    at = end;
  }
  return runs;
}
