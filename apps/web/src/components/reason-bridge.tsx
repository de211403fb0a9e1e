import "./reason-bridge.css";
import { Fragment, type ReactNode } from "react";
import { htmlLang, type Locale } from "@bridgehead/domain/shared/language";
import { useLocale } from "../language/use-locale.tsx";
import { languageTags } from "./name-both.tsx";
import { MachineMark } from "./original-with-translation.tsx";

/** A half-open range of characters of the original: `[from, to)`. @public */
export type Span = readonly [from: number, to: number];

/** @public */
export type BridgeSide = {
  /** "My need", "their offer". */
  readonly label: string;
  readonly text: string;
  readonly locale: Locale;
  readonly spans: readonly Span[];
  readonly translation?: { readonly text: string; readonly isMachine: boolean } | undefined;
};

export type ReasonBridgeProps = {
  readonly mine: BridgeSide;
  readonly theirs: BridgeSide;
  /** The shared meaning in both scripts: "底盘 = 구동부". */
  readonly via: string;
  /** Where it comes from: term base, shared field, same word, meaning. */
  readonly from: string;
  /** One sentence of why they fit. */
  readonly sentence: string;
  /** Two people said this does not fit. */
  readonly disputed?: string | undefined;
};

/** Why two fit: my words and theirs as two banks, joined by what they share. Never a score. */
export function ReasonBridge({ mine, theirs, via, from, sentence, disputed }: ReasonBridgeProps) {
  return (
    <figure className={`bh-bridge${disputed ? " is-disputed" : ""}`}>
      <div className="bh-bridge-row">
        <Bank side={mine} bank="near" />
        <div className="bh-bridge-deck">
          <span>
            <b>{via}</b>
            <small>{from}</small>
          </span>
        </div>
        <Bank side={theirs} bank="far" />
      </div>
      <figcaption className={disputed ? undefined : "bh-vh"}>{disputed ?? sentence}</figcaption>
    </figure>
  );
}

function Bank({ side, bank }: { readonly side: BridgeSide; readonly bank: "near" | "far" }) {
  const { t, locale } = useLocale();
  return (
    <div className={`bh-bank is-${bank}`}>
      <p className="bh-bank-label">
        <span>{side.label}</span>
        {side.locale !== locale && (
          <span className="bh-tag" aria-hidden="true">
            {languageTags[side.locale]}
          </span>
        )}
      </p>
      <p className="bh-bank-text" lang={htmlLang[side.locale]}>
        {marked(side.text, side.spans, t("components.bridge.matches"))}
      </p>
      {side.translation && (
        <p className="bh-bank-translation">
          <span className={side.translation.isMachine ? "bh-machine" : undefined}>{side.translation.text}</span>{" "}
          {side.translation.isMachine && <MachineMark />}
        </p>
      )}
    </div>
  );
}

/** The text with its matching phrases in `<mark>`; ranges may come unordered and overlapping. */
function marked(text: string, spans: readonly Span[], hint: string): ReactNode {
  const ordered = spans
    .map(([from, to]): [number, number] => [Math.max(0, from), Math.min(text.length, to)])
    .filter(([from, to]) => from < to)
    .sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of ordered) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  let at = 0;
  const parts = joined.map(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return (
      <Fragment key={from}>
        {before}
        <mark>
          {text.slice(from, to)}
          <span className="bh-vh"> ({hint})</span>
        </mark>
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
