import { Fragment, type ReactNode } from "react";

/** A message whose stressed words stand in `<em>`: the sentence of a page's lead. Nothing else is markup. */
export function Stressed({ text }: { readonly text: string }): ReactNode {
  return text
    .split(/<em>(.*?)<\/em>/su)
    .map((part, index) =>
      index % 2 === 1 ? <em key={index}>{keptWhole(part)}</em> : <Fragment key={index}>{keptWhole(part)}</Fragment>,
    );
}

/** Dates, and Korean words joined by a dot, which a browser would part: 2026. 12. 1.(화), 기업·기관, Tue 15 Jun. */
const whole =
  /((?:\d{4}\. )?\d{1,2}\. \d{1,2}\.(?:\([일월화수목금토]\))?|[가-힣]+(?:·[가-힣]+)+|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)/u;

function keptWhole(text: string): ReactNode {
  const parts = text.split(whole);
  if (parts.length === 1) return text;
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="bh-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
