import { useId, type ReactNode } from "react";

export type PanelProps = {
  readonly title: ReactNode;
  /** A figure beside the title, e.g. how many rows. */
  readonly count?: number;
  /** Small text or one quiet link at the right. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3;
  /** Inner margin; tables and lists bring their own. */
  readonly padded?: boolean;
  readonly children: ReactNode;
};

/** A titled surface with a line around it. Never a panel inside a panel. */
export function Panel({ title, count, aside, level = 2, padded = false, children }: PanelProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="bh-panel" aria-labelledby={id}>
      <header>
        <Heading id={id}>{title}</Heading>
        {count !== undefined && <span className="bh-count">{count}</span>}
        {aside && <div className="bh-panel-aside">{aside}</div>}
      </header>
      {padded ? <div className="bh-panel-body">{children}</div> : children}
    </section>
  );
}
