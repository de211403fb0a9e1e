import { sql } from "kysely";
import type { Trx } from "@bridgehead/server/platform/database/connect";

/**
 * Puts into a database what must never come out to the public: an internal agreement between two regions that the public
 * knows, with an amount, and contact data of a person who stands in the public record.
 */
export async function plantSecrets(db: Trx): Promise<void> {
  const names = { ko: "반도체 비밀 협약", zh: "半导体保密协议", en: "Secret semiconductor agreement", original: "ko" };
  const id = await newRecord(db, "agreement", names);
  await sql`insert into agreements (id, kind, stage) values (${id}, 'mou', 'signed')`.execute(db);
  await sql`insert into agreement_parties (agreement_id, ordinal, party_id) select ${id}, row_number() over (order by origin) - 1, id from records where origin in ('S0-org-gyeonggi-government', 'S4-org-gzass-regional')`.execute(
    db,
  );
  const value = await newRecord(db, "observation", { ko: "비밀 협약 금액", zh: "保密协议金额", en: "Secret amount" });
  await sql`insert into observations (id, indicator_id, subject_id, value, unit) select ${value}, i.id, ${id}, 777, 'KRW' from indicators i join records r on r.id = i.id limit 1`.execute(
    db,
  );
  await sql`insert into person_contacts (person_id, email, mobile_e164) select id, 'ren@example.org', '+8613999999999' from records where origin in ('S3-person-ren-xianfeng', 'S3-person-gu-jianxin')`.execute(
    db,
  );
}

async function newRecord(db: Trx, kind: string, names: object): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into records (kind, names, status, visibility) values (${kind}, ${JSON.stringify(names)}, 'actual', 'internal') returning id`.execute(
    db,
  );
  return rows[0]?.id ?? "";
}
