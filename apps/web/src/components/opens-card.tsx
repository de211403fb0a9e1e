import { lazy, Suspense, useState } from "react";
import type { OpenCardProps } from "./open-card.tsx";

// A page has dozens of these and a reader opens one: what places the card is loaded with the first click.
const Card = lazy(() => import("./open-card.tsx"));

/** A small button that opens a card beside it; Esc closes it and gives the focus back. */
export function OpensCard(props: OpenCardProps) {
  const [isWanted, setWanted] = useState(false);
  const button = (
    <button
      type="button"
      className={props.className}
      aria-label={props.label}
      aria-haspopup="dialog"
      onClick={() => setWanted(true)}
    >
      {props.children}
    </button>
  );
  return isWanted ? (
    <Suspense fallback={button}>
      <Card {...props} />
    </Suspense>
  ) : (
    button
  );
}
