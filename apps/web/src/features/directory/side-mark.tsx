import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { orderSides } from "@bridgehead/domain/events/sides";
import { eventHomeQuery } from "../events/queries.ts";
import { useWords } from "../events/use-words.ts";

const shapes = ["", " is-far"];

/**
 * Whose it is, by shape and word: on screens that both offices share one side of the event is solid and the other hollow
 * for everybody, firms of further sides a ring.
 */
export function SideMark({ side, isWordShown = true }: { readonly side: string; readonly isWordShown?: boolean }) {
  const words = useWords();
  const { eventId = "" } = useParams({ strict: false }) as { eventId?: string };
  const { data: home } = useQuery({ ...eventHomeQuery(eventId), enabled: eventId !== "" });
  const order = orderSides(new Map(home?.figures.bySide.map((one) => [one.side, one.count]) ?? []));
  const shape = shapes[order.indexOf(side)] ?? " is-other";
  return (
    <span className="bh-nowrap">
      <span className={`bh-sq${shape}`} aria-hidden="true" />
      <span className={isWordShown ? undefined : "bh-vh"}>{words.side(side)}</span>
    </span>
  );
}
