import { sql } from "kysely";
import type { Deps } from "../../platform/deps.ts";
import { idOfOrigin } from "../record/origin-id.ts";

/** The sample event: a matching conference for which nothing has come in yet; its files wait in demo/mailbag. */
export const demoEventId = idOfOrigin("demo/event/2027-harbin");

const names = {
  original: "ko",
  ko: "2027 흑룡강–경기 AI·로봇 상담회",
  zh: "2027黑龙江—京畿人工智能·机器人对接会",
  en: "Heilongjiang–Gyeonggi AI and Robot Matching Conference 2027",
} as const;

const phases: readonly (readonly [string, string, string])[] = [
  ["registration", "2027-05-03", "2027-05-14"],
  ["review", "2027-05-14", "2027-05-18"],
  ["choices", "2027-05-19", "2027-05-27"],
  ["timetable", "2027-05-28", "2027-06-03"],
  ["publication", "2027-06-04", "2027-06-14"],
  ["day", "2027-06-15", "2027-06-16"],
  ["report", "2027-06-17", "2027-06-30"],
  ["follow-up", "2027-07-01", "2028-06-30"],
];

/** Makes the sample event once. What a person changed in it since is left alone. */
export async function loadDemoEvent({ db }: Deps): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { numAffectedRows } =
      await sql`insert into records (id, kind, origin, names, status, visibility, is_demo) values (${demoEventId}, 'event', 'demo/event/2027-harbin', ${JSON.stringify(names)}, 'planned', 'public', true) on conflict do nothing`.execute(
        trx,
      );
    if (numAffectedRows !== 1n) return;
    await sql`insert into events (id, kind, short_name, format, date, time_zone, starts_at, ends_at, fields, is_managed)
      values (${demoEventId}, 'matching-conference', ${JSON.stringify({ ko: "2027 AI·로봇 상담회", zh: "2027人工智能·机器人对接会", en: "AI and Robot Matching 2027" })}, 'hybrid',
        ${JSON.stringify({ value: "2027-06-15", precision: "day", basis: "stated" })}, 'Asia/Shanghai', '2027-06-15T01:00:00Z', '2027-06-16T10:00:00Z', '{ai,robots}', true)`.execute(
      trx,
    );
    for (const [phase, startsOn, endsOn] of phases)
      await sql`insert into event_phases (event_id, phase, starts_on, ends_on) values (${demoEventId}, ${phase}, ${startsOn}, ${endsOn})`.execute(
        trx,
      );
    for (const [to, rel] of [
      ["S0-region-harbin", "located-in"],
      ["partnership-heilongjiang-gyeonggi", "part-of"],
    ] as const) {
      await sql`insert into record_links (from_id, rel, to_id) select ${demoEventId}, ${rel}, id from records where origin = ${to}`.execute(
        trx,
      );
    }
  });
}
