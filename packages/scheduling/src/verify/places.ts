import { groupBy, violation, type Constraint } from "./facts.ts";

/** H05: an on-site meeting has an open table of its own; an online meeting has none. */
export const tablePlaces: Constraint = {
  code: "H05",
  check({ held, tables }) {
    const alone = held.flatMap(({ entry, meeting, slot }) => {
      const args = { meeting: meeting.id, table: entry.table ?? "-", slot: slot.id };
      if (meeting.mode === "online") return entry.table === null ? [] : [violation("H05", "table-online", args)];
      if (entry.table === null) return [violation("H05", "table-missing", args)];
      const table = tables.get(entry.table);
      if (!table) return [violation("H05", "table-unknown", args)];
      return table.closed.includes(slot.id) ? [violation("H05", "table-closed", args)] : [];
    });
    const seated = held.filter(({ entry, meeting }) => meeting.mode === "onsite" && entry.table !== null);
    const shared = [...groupBy(seated, ({ entry }) => `${entry.table} ${entry.slot}`).values()].flatMap((group) =>
      group
        .slice(1)
        .map(({ entry, slot }) =>
          violation("H05", "table-twice", { meeting: entry.meeting, table: entry.table ?? "-", slot: slot.id }),
        ),
    );
    return [...alone, ...shared];
  },
};

/** H06: no more online meetings in a slot than there are online rooms. */
export const onlineRooms: Constraint = {
  code: "H06",
  check({ held, instance: { onlineRooms: limit } }) {
    if (limit === null) return [];
    const online = held.filter(({ meeting }) => meeting.mode === "online");
    return [...groupBy(online, ({ slot }) => String(slot.id)).values()].flatMap((group) =>
      group.length <= limit
        ? []
        : [violation("H06", "rooms", { slot: group[0]?.slot.id ?? 0, count: group.length, limit })],
    );
  },
};
