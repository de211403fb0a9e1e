import type { ReactNode } from "react";

/** A message whose stressed words stand in `<em>`: the sentence of a page's lead. Nothing else is markup. */
export function Stressed({ text }: { readonly text: string }): ReactNode {
  return text.split(/<em>(.*?)<\/em>/su).map((part, index) => (index % 2 === 1 ? <em key={index}>{part}</em> : part));
}
