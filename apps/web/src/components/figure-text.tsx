import "./cooperation-parts.css";
import { Fragment, useId, useState, type ReactNode } from "react";
import type { Standing } from "./status-mark.tsx";

export type TextPart =
  | string
  | {
      /** The figure as it stands in the sentence. */
      readonly figure: string;
      readonly status: Standing;
      /** Its place in the list beside the text. */
      readonly number: number;
      /** Value, status, as of, exact or rounded, source, and how it must not be shortened. */
      readonly record: ReactNode;
    };

/** A paragraph of which every figure opens to its record, in the text below the line. */
export function FigureText({
  parts,
  lang,
}: {
  readonly parts: readonly TextPart[];
  readonly lang?: string | undefined;
}) {
  const id = useId();
  const [open, setOpen] = useState<number>();
  const shown = parts.find((part) => typeof part !== "string" && part.number === open);
  const toggle = (number: number) => setOpen(open === number ? undefined : number);
  return (
    <>
      <p className="bh-figure-text" lang={lang}>
        {parts.map((part, index) =>
          typeof part === "string" ? (
            <Fragment key={index}>{part}</Fragment>
          ) : (
            // Not a <button>: that is a box, and a long name in one would not break with the lines of the sentence.
            <a
              key={index}
              role="button"
              tabIndex={0}
              className={`is-${part.status}`}
              aria-expanded={open === part.number}
              aria-controls={id}
              onClick={() => toggle(part.number)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                toggle(part.number);
              }}
            >
              {part.figure}
              <sup>{part.number}</sup>
            </a>
          ),
        )}
      </p>
      <div id={id}>{shown && typeof shown !== "string" && <div className="bh-figure-record">{shown.record}</div>}</div>
    </>
  );
}
