import { sql } from "kysely";
import type { LocalText } from "@bridgehead/domain/shared/language";
import type { Trx } from "../../platform/database/connect.ts";

/**
 * Keeps translations over a rewriting of offers: a mailbag that is taken in again writes each offer anew in its owner's
 * words alone. Call before the rows are deleted, and what it gives after the new ones are written; a text whose original
 * is the same then has its translations again, approved ones as approved, drafts as drafts.
 */
export async function takeTranslations(trx: Trx, owners: readonly string[]): Promise<() => Promise<void>> {
  const { rows } = await sql<{ owner: string; text: LocalText }>`
    select owner_id as owner, text from offers where owner_id = any(${owners}::uuid[]) and text ? 'original'
      and (select count(*) from jsonb_object_keys(text) key where key in ('ko', 'zh', 'en')) > 1`.execute(trx);
  const kept = rows.map(({ owner, text }) => ({ owner, text, words: text.original && text[text.original] }));
  return async () => {
    if (kept.length === 0) return;
    await sql`
      update offers f set text = k.text || f.text
      from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as k(owner uuid, text jsonb, words text)
      where f.owner_id = k.owner and f.text->>'original' = k.text->>'original' and f.text->>(f.text->>'original') = k.words`.execute(
      trx,
    );
  };
}
