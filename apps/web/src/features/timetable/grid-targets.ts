import type { AnswerOf } from "@bridgehead/contract/operation";
import type { Draft, MeetingView, readMoveOptions } from "@bridgehead/contract/timetable";
import type { Locale } from "@bridgehead/domain/shared/language";
import type { CellAddress, GridTarget } from "../../components/timetable-types.ts";
import { nameIn, type GridModel, type GridView } from "./grid-model.ts";
import type { Placement } from "./use-moves.ts";

type Option = AnswerOf<typeof readMoveOptions>["options"][number];

export type PlacedTarget = GridTarget & { readonly to: Placement };

/**
 * The feasible places of a meeting as cells of the view that is open, the best of each cell: by place a cell is one
 * place, by organisation every place of a slot, by interpreter the slots of the one who would serve.
 */
export function targetsOf(
  options: readonly Option[],
  meeting: MeetingView,
  {
    view,
    draft,
    model,
    locale,
  }: { readonly view: GridView; readonly draft: Draft; readonly model: GridModel; readonly locale: Locale },
): PlacedTarget[] {
  const taken = new Set(
    model.meetings.filter(({ id }) => id !== meeting.id).map(({ rowId, slotId }) => `${rowId}\n${slotId}`),
  );
  const interpreters = new Map(draft.interpreters.map((one) => [one.id, nameIn(one.names, locale)]));
  const best = new Map<string, PlacedTarget>();
  for (const option of options) {
    if (meeting.slotId === option.slotId && meeting.placeId === option.placeId) continue;
    for (const rowId of rowsOf(option)) {
      const cell = `${rowId}\n${option.slotId}`;
      if ((best.get(cell)?.delta ?? -Infinity) >= option.change) continue;
      best.set(cell, {
        rowId,
        slotId: option.slotId,
        delta: Math.round(option.change),
        interpreter: option.interpreterId ? interpreters.get(option.interpreterId) : undefined,
        to: { slotId: option.slotId, placeId: option.placeId, interpreterId: option.interpreterId },
      });
    }
  }
  return [...best.values()];

  function rowsOf(option: Option): string[] {
    if (view === "place") return [option.placeId];
    if (view === "interpreter") return option.interpreterId ? [option.interpreterId] : [];
    return [meeting.nearId, meeting.farId].flatMap((organisationId) => {
      // With several delegates an organisation has several rows: the first that is free then.
      const rows = model.rows
        .map(({ id }) => id)
        .filter((id) => id === organisationId || id.startsWith(`${organisationId} `));
      return rows.find((id) => !taken.has(`${id}\n${option.slotId}`)) ?? [];
    });
  }
}

export const targetAt = (targets: readonly PlacedTarget[], { rowId, slotId }: CellAddress): PlacedTarget | undefined =>
  targets.find((target) => target.rowId === rowId && target.slotId === slotId);
