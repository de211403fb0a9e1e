import "./cooperation-parts.css";
import { PageLink, type PageAddress } from "../app/page-link.tsx";

export type Bead = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly state: "done" | "this" | "planned";
  readonly address?: PageAddress | undefined;
};

/** From request to indicator: six beads on one line, each a link to its record. */
export function Thread({ label, beads }: { readonly label: string; readonly beads: readonly Bead[] }) {
  return (
    <ol className="bh-thread" aria-label={label}>
      {beads.map((bead) => (
        <li
          key={bead.id}
          className={`is-${bead.state}`}
          {...(bead.state === "this" ? { "aria-current": "step" as const } : {})}
        >
          <span className="bh-xs bh-muted">{bead.kind}</span>
          <b>{bead.address ? <PageLink {...bead.address}>{bead.name}</PageLink> : bead.name}</b>
        </li>
      ))}
    </ol>
  );
}
