// A small event, written straight into the tables: what the tests of rooms after intake start from.
import { randomUUID } from "node:crypto";
import { sql, type Kysely } from "kysely";

type Db = Kysely<never>;

export type EventFixture = {
  readonly eventId: string;
  /** Firms of the two sides, in order. */
  readonly korean: readonly string[];
  readonly chinese: readonly string[];
  readonly slots: readonly string[];
  readonly tables: readonly string[];
  readonly rooms: readonly string[];
  readonly interpreters: readonly string[];
};

export type EventShape = {
  readonly firms?: number;
  readonly slots?: number;
  readonly tables?: number;
  readonly rooms?: number;
  readonly interpreters?: number;
  readonly delegates?: number;
};

/** Korean firms meet Chinese firms; nobody speaks the other's language; every Korean firm wants every Chinese one. */
export async function writeEvent(database: { readonly db: unknown }, shape: EventShape = {}): Promise<EventFixture> {
  const db = database.db as Db;
  const { firms = 3, slots = 4, tables = 2, rooms = 1, interpreters = 2, delegates = 1 } = shape;
  const eventId = await record(db, "event", { ko: "시험 상담회", zh: "测试洽谈会", en: "Test matching" });
  await sql`insert into events (id, kind, time_zone, is_managed, starts_at, ends_at) values (${eventId}, 'matching-conference', 'Asia/Shanghai', true, '2027-06-15T01:00:00Z', '2027-06-15T09:00:00Z')`.execute(
    db,
  );
  const korean = await Promise.all(range(firms).map((number) => firm(db, eventId, "KR", number, delegates)));
  const chinese = await Promise.all(range(firms).map((number) => firm(db, eventId, "CN", number, delegates)));
  for (const from of korean)
    for (const to of chinese)
      await sql`insert into choices (event_id, organisation_id, partner_id, choice, origin) values (${eventId}, ${from}, ${to}, 'meet', 'organiser')`.execute(
        db,
      );

  const slotIds = range(slots).map(() => randomUUID());
  for (const [ordinal, id] of slotIds.entries()) {
    const startsAt = new Date(Date.UTC(2027, 5, 15, 1, 30 * ordinal));
    await sql`insert into slots (event_id, id, ordinal, round, starts_at, ends_at) values (${eventId}, ${id}, ${ordinal}, 0, ${startsAt}, ${new Date(startsAt.getTime() + 25 * 60_000)})`.execute(
      db,
    );
  }
  const place = async (kind: string, label: string, ordinal: number) => {
    const id = randomUUID();
    await sql`insert into meeting_places (event_id, id, kind, label, ordinal) values (${eventId}, ${id}, ${kind}, ${label}, ${ordinal})`.execute(
      db,
    );
    return id;
  };
  const interpreter = async (number: number) => {
    const id = randomUUID();
    await sql`insert into interpreters (event_id, id, names, pairs) values (${eventId}, ${id}, ${JSON.stringify({ ko: `통역 ${number}` })}, '[["ko","zh"]]')`.execute(
      db,
    );
    return id;
  };
  return {
    eventId,
    korean,
    chinese,
    slots: slotIds,
    tables: await Promise.all(range(tables).map((number) => place("table", `A-${number + 1}`, number))),
    rooms: await Promise.all(range(rooms).map((number) => place("online-room", `R-${number + 1}`, 100 + number))),
    interpreters: await Promise.all(range(interpreters).map((number) => interpreter(number + 1))),
  };
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

async function record(db: Db, kind: string, names: Readonly<Record<string, string>>): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into records (kind, names, visibility) values (${kind}, ${JSON.stringify(names)}, 'internal') returning id`.execute(
    db,
  );
  return (rows[0] as { id: string }).id;
}

async function firm(db: Db, eventId: string, country: "KR" | "CN", number: number, delegates: number): Promise<string> {
  const names =
    country === "KR"
      ? { original: "ko", ko: `㈜한빛${number + 1}`, en: `Hanbit ${number + 1}` }
      : { original: "zh", zh: `冰澄${number + 1}有限公司`, en: `Bingcheng ${number + 1}` };
  const id = await record(db, "organisation", names);
  await sql`insert into organisations (id, country, core_name) values (${id}, ${country}, ${`firm ${number + 1}`})`.execute(
    db,
  );
  await sql`insert into registrations (event_id, organisation_id, number, state, mode, side, languages, delegates) values (${eventId}, ${id}, ${`${country}-${number + 1}`}, 'approved', 'onsite', ${country}, ${country === "KR" ? ["ko"] : ["zh"]}, ${delegates})`.execute(
    db,
  );
  await sql`insert into organisation_seats (event_id, organisation_id, seat) select ${eventId}, ${id}, s from generate_series(0, ${delegates - 1}) s`.execute(
    db,
  );
  return id;
}
