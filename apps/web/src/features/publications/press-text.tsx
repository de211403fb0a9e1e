import "./publications.css";
import { Fragment, type ReactNode } from "react";
import { htmlLang, type Locale } from "@bridgehead/domain/shared/language";
import { FigureText, type TextPart } from "../../components/figure-text.tsx";
import type { NumberedBlock } from "./figures-of.ts";
import { RecordInPlace } from "./record-in-place.tsx";

/** A text of ours as it is read: every figure opens its record in the text below the line. */
export function PressText({
  title,
  blocks,
  textLocale,
}: {
  /** Absent where the page itself is titled so. */
  readonly title?: string;
  readonly blocks: readonly NumberedBlock[];
  readonly textLocale: Locale;
}) {
  const lang = htmlLang[textLocale];
  return (
    <article className="bh-press" lang={lang}>
      {title && <h2>{title}</h2>}
      {grouped(blocks).map((group, index) => (
        <Fragment key={index}>{groupOf(group, lang, title ? "h3" : "h2")}</Fragment>
      ))}
    </article>
  );
}

/** Lines of a list stand in one list. */
function grouped(blocks: readonly NumberedBlock[]): NumberedBlock[][] {
  const groups: NumberedBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && last[0]?.kind === block.kind && (block.kind === "item" || block.kind === "source")) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function groupOf(group: readonly NumberedBlock[], lang: string, Heading: "h2" | "h3"): ReactNode {
  const [first] = group;
  if (!first) return null;
  const plain = (block: NumberedBlock) => block.pieces.map(({ text }) => text).join("");
  if (first.kind === "heading") return <Heading className="is-part">{plain(first)}</Heading>;
  if (first.kind === "paragraph") return <FigureText parts={partsOf(first)} lang={lang} />;
  return (
    <ul className={first.kind === "source" ? "is-sources" : undefined}>
      {group.map((block, index) => (
        <li key={index}>
          {block.kind === "source" ? plain(block) : <FigureText parts={partsOf(block)} lang={lang} />}
        </li>
      ))}
    </ul>
  );
}

const partsOf = ({ pieces }: NumberedBlock): TextPart[] =>
  pieces.map(({ text, figure }) =>
    figure
      ? {
          figure: text,
          status: figure.status,
          number: figure.number,
          record: <RecordInPlace recordId={figure.recordId} />,
        }
      : text,
  );
