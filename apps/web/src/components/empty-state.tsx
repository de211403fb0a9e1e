import "./job-line.css";
import type { ReactNode } from "react";
import { IconCheckbox, type Icon } from "@tabler/icons-react";

export type EmptyStateProps = {
  readonly icon?: Icon;
  /** 2 where the page has nothing else; inside a panel, whose title is one already, 3. */
  readonly level?: 2 | 3;
  /** What belongs here and is not there yet. */
  readonly title: string;
  /** Why, and when it will be here. */
  readonly why: ReactNode;
  /** The one next act. */
  readonly act?: ReactNode;
};

/** Says what will be here, when, and offers the first act. Never "no data". */
export function EmptyState({ icon: EmptyIcon = IconCheckbox, level = 3, title, why, act }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="bh-empty">
      <EmptyIcon aria-hidden stroke={1.75} />
      <Heading>{title}</Heading>
      <p>{why}</p>
      {act && <div className="bh-empty-act">{act}</div>}
    </div>
  );
}
