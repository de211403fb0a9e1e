import { readFile } from "node:fs/promises";
import { sql } from "kysely";
import type { Db } from "../../platform/database/connect.ts";
import { idOfOrigin } from "../record/origin-id.ts";
import type { NearbyWrite } from "./nearby-store.ts";

type Shipped = {
  event: string;
  owner: NearbyWrite["owner"];
  checkedOn: string;
  places: Omit<NearbyWrite, "owner" | "checkedOn">[];
};

const shipped = new URL("../../../../../demo/nearby/places.json", import.meta.url);

/** Puts invented places beside events of the sample while they have none, marked as demonstration data. */
export async function loadDemoNearby(db: Db): Promise<void> {
  for (const list of JSON.parse(await readFile(shipped, "utf8")) as Shipped[]) await loadList(db, list);
}

async function loadList(db: Db, { event, owner, checkedOn, places }: Shipped): Promise<void> {
  const eventId = idOfOrigin(event);
  await db.transaction().execute(async (trx) => {
    const { rows } =
      await sql`select 1 from events e where e.id = ${eventId} and not exists (select 1 from nearby_places n where n.event_id = e.id) for update`.execute(
        trx,
      );
    if (rows.length === 0) return;
    for (const { names, kind, walkMinutes, features, priceBand } of places)
      await sql`insert into nearby_places (event_id, names, kind, walk_minutes, features, price_band, owner, checked_on, is_demo)
        values (${eventId}, ${JSON.stringify(names)}, ${kind}, ${walkMinutes}, ${features}, ${priceBand}, ${JSON.stringify(owner)}, ${checkedOn}, true)`.execute(
        trx,
      );
  });
}
