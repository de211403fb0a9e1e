import { lazy, Suspense, useState, type ReactNode } from "react";

export type OpensCardProps = {
  readonly className: string;
  readonly label: string;
  /** What the button shows. */
  readonly children: ReactNode;
  readonly card: ReactNode;
  readonly onOpen?: ((isOpen: boolean) => void) | undefined;
};

// A page has dozens of these and a reader opens one: what places the card is loaded with the first click.
const Card = lazy(() => import("./open-card.tsx"));

/** A small button that opens a card beside it; Esc closes it and gives the focus back. */
export function OpensCard(props: OpensCardProps) {
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
