import { mayDo } from "@bridgehead/domain/identity/policy";
import type { Trx } from "../../platform/database/connect.ts";
import type { Actor } from "../../platform/http/actor.ts";
import { regionsConcerned } from "../record/regions-concerned.ts";
import type { Planned, Write } from "./planned.ts";

/** What a line would change or add to that stands already; nothing where it adds a record. */
function changedBy(write: Write | null): string | null {
  if (write?.do === "update") return write.id;
  if (write?.do === "write-item") return write.itemId;
  return write?.do === "give-item" ? write.agreementId : null;
}

/** The lines with those turned down that the person could not change on the page either: a record of other regions. */
export async function withinRights(db: Trx, { grants }: Actor, planned: readonly Planned[]): Promise<Planned[]> {
  const wide = grants.filter(({ scope }) => scope.kind !== "region");
  if (mayDo(wide, "record.write")) return [...planned];
  const known = new Map<string, boolean>();
  for (const { write } of planned) {
    const id = changedBy(write);
    if (id === null || known.has(id)) continue;
    known.set(id, mayDo(grants, "record.write", { regionIds: await regionsConcerned(db, { id }) }));
  }
  return planned.map((one) => {
    const id = changedBy(one.write);
    return id === null || known.get(id)
      ? one
      : { item: { ...one.item, change: "unclear", reason: "not-your-region", about: null }, write: null };
  });
}
