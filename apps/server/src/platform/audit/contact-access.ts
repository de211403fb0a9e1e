import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import type { Db } from "../database/connect.ts";
import type { Database } from "../database/tables.ts";

/** One person's contact data read by another: who, from where, whose, which fields and why. */
export type ContactAccess = {
  readonly accountId: string | null;
  readonly readerRole: string;
  readonly readerOrganisationId?: string | null;
  /** ISO 3166-1 of the reader: showing is a transfer when it differs from the subject's. "ZZ" when unknown. */
  readonly readerCountry: string;
  readonly readerAddress: string;
  readonly fields: readonly string[];
  /** A meeting, an export, a duty of the organiser: what the reading is for. */
  readonly reason: string;
  readonly eventId?: string | null;
};

/**
 * Writes one entry per person into the contact access log, in the transaction that reads the data. Each entry's hash
 * covers the entry and the hash before it, so that `verifyContactLog` finds what was changed, removed or put in between.
 */
export async function recordContactAccess(
  trx: Transaction<Database>,
  at: Date,
  access: ContactAccess,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  const head = await trx
    .selectFrom("contact_access_head")
    .select(["seq", "hash"])
    .forUpdate()
    .executeTakeFirstOrThrow();
  let { seq, hash } = head;
  const rows = personIds.map((personId) => {
    seq += 1;
    const row = {
      seq,
      at: at.toISOString(),
      account_id: access.accountId,
      reader_role: access.readerRole,
      reader_organisation_id: access.readerOrganisationId ?? null,
      reader_country: access.readerCountry,
      reader_address: access.readerAddress,
      subject_person_id: personId,
      fields: [...access.fields],
      reason: access.reason,
      event_id: access.eventId ?? null,
    };
    hash = hashOf(row, hash);
    return { ...row, hash };
  });
  await trx.insertInto("contact_access_log").values(rows).execute();
  await trx.updateTable("contact_access_head").set({ seq, hash }).execute();
}

/** The number of the first entry that does not fit the chain, or undefined when the log is whole. */
export async function verifyContactLog(db: Db): Promise<number | undefined> {
  const pageSize = 1_000;
  let seq = 0;
  let hash: Buffer = Buffer.alloc(0);
  for (;;) {
    const rows = await db
      .selectFrom("contact_access_log")
      .selectAll()
      .where("seq", ">", seq)
      .orderBy("seq")
      .limit(pageSize)
      .execute();
    for (const { hash: stored, ...row } of rows) {
      seq += 1;
      hash = hashOf(row, hash);
      if (row.seq !== seq || !hash.equals(stored)) return seq;
    }
    if (rows.length < pageSize) break;
  }
  const head = await db.selectFrom("contact_access_head").select(["seq", "hash"]).executeTakeFirst();
  return head?.seq === seq && head.hash.equals(hash) ? undefined : seq + 1;
}

type Entry = Readonly<Record<string, string | number | null | readonly string[]>>;

/** The columns in one fixed order, so that what is written and what is read back give the same bytes. */
function hashOf(row: Entry, before: Buffer): Buffer {
  const text = JSON.stringify(
    Object.keys(row)
      .sort()
      .map((column) => [column, row[column]]),
  );
  return createHash("sha256").update(before).update(text).digest();
}
