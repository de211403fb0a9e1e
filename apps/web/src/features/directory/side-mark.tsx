import { useWords } from "../events/use-words.ts";

/**
 * Whose it is, by shape and word: on screens that both offices share one side is solid and the other hollow for
 * everybody, firms of other countries a ring.
 */
export function SideMark({ side, isWordShown = true }: { readonly side: string; readonly isWordShown?: boolean }) {
  const words = useWords();
  const shape = side === "KR" ? "" : side === "CN" ? " is-far" : " is-other";
  return (
    <span className="bh-nowrap">
      <span className={`bh-sq${shape}`} aria-hidden="true" />
      <span className={isWordShown ? undefined : "bh-vh"}>{words.side(side)}</span>
    </span>
  );
}
