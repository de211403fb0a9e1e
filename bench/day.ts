// node bench/day.ts: how long a repair takes to be previewed at M size (34 + 34 firms, 16 slots, 464 meetings held of 1,156
// wanted), through the database and the worker. Issue 4 asks for an answer within a second. --append writes bench/results.md.
import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { loadavg } from "node:os";
import { sql, type Kysely } from "kysely";
import type { DayIncident, RepairPlan } from "@bridgehead/contract/day";
import { openDatabase } from "@bridgehead/server/platform/database/connect";
import { computeRepair } from "@bridgehead/server/features/day/compute";
import { withTemporaryServer } from "../tests/database.ts";
import { writeEvent, type EventFixture } from "../tests/event-fixture.ts";

// As the command starts the server: a thread that repairs neither strips types nor compiles (a second on a busy machine).
process.env["NODE_COMPILE_CACHE"] ??= new URL("../node_modules/.cache/bridgehead", import.meta.url).pathname;

const shape = { firms: 34, slots: 16, tables: 34, interpreters: 36, rooms: 2 };
const perSlot = 29;
const rounds = 5;
const now = new Date("2027-06-14T00:00:00Z");
const lines = ["| incident | plan | changed | dropped | median ms | worst ms |", "|---|---|--:|--:|--:|--:|"];

await withTemporaryServer(async (url) => {
  const opened = await openDatabase(url);
  try {
    const event = await writeEvent(opened, shape);
    await holdAll(opened.db as unknown as Kysely<never>, event);
    const incidents: DayIncident[] = [
      { kind: "interpreter-ill", interpreterId: event.interpreters[0] ?? "" },
      { kind: "no-show", organisationId: event.korean[0] ?? "" },
      { kind: "late-arrival", organisationId: event.korean[1] ?? "", fromSlotId: event.slots[10] ?? "" },
      { kind: "table-gone", placeId: event.tables[0] ?? "" },
    ];
    for (const incident of incidents)
      for (const plan of ["least-change", "fill-gaps"] as const) await measure(opened.db, event, incident, plan);
  } finally {
    await opened.close();
  }
});
const load = loadavg()[0]?.toFixed(1);
const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
const text = `\n## Repair on the day, M size, ${new Date().toISOString().slice(0, 10)}, ${commit}, load ${load}\n\n${lines.join("\n")}\n`;
console.log(text);
if (process.argv.includes("--append")) appendFileSync(new URL("results.md", import.meta.url), text);

async function measure(
  db: Parameters<typeof computeRepair>[0]["db"],
  { eventId, slots }: EventFixture,
  incident: DayIncident,
  plan: RepairPlan,
): Promise<void> {
  const times: number[] = [];
  let words = "";
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    const computed = await computeRepair({ db }, eventId, { incidents: [incident], plan, fromSlotId: slots[6] }, now);
    times.push(performance.now() - startedAt);
    if (!computed.ok) throw new Error(JSON.stringify(computed.error));
    const { changes } = computed.value;
    words = `${changes.length} | ${changes.filter(({ kind }) => kind === "dropped").length}`;
  }
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(rounds / 2)] ?? 0;
  lines.push(`| ${incident.kind} | ${plan} | ${words} | ${Math.round(middle)} | ${Math.round(sorted.at(-1) ?? 0)} |`);
}

/** In slot s, firm k meets firm k + s: nobody twice, every place and interpreter once a slot; interpreters rest by turns. */
async function holdAll(db: Kysely<never>, event: EventFixture): Promise<void> {
  const { eventId } = event;
  const rows = event.slots.flatMap((slotId, slot) =>
    Array.from({ length: perSlot }, (_, k) => ({
      event_id: eventId,
      id: crypto.randomUUID(),
      near_id: event.korean[(k + 3 * slot) % 34],
      far_id: event.chinese[(k + 4 * slot) % 34],
      mode: "onsite",
      value: 50,
      is_must: false,
      is_locked: false,
      needs_interpreter: true,
      state: "scheduled",
      slot_id: slotId,
      place_id: event.tables[k],
      interpreter_id: event.interpreters[(k + 6 * slot) % 36],
      reasons: [],
      revision: 0,
    })),
  );
  await db.transaction().execute(async (trx) => {
    await sql`insert into meetings select * from jsonb_populate_recordset(null::meetings, ${JSON.stringify(rows)}::jsonb)`.execute(
      trx,
    );
    await sql`insert into meeting_seats (event_id, meeting_id, organisation_id, slot_id, seat)
      select event_id, id, near_id, slot_id, 0 from meetings union all select event_id, id, far_id, slot_id, 0 from meetings`.execute(
      trx,
    );
  });
}
