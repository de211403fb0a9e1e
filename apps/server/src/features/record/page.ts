import type { RecordPage } from "@bridgehead/contract/record";
import type { Trx } from "../../platform/database/connect.ts";
import { readNoun } from "./nouns.ts";
import { selectFigures, selectMentions, selectRelated } from "./related.ts";
import { selectCitations, selectFacts, selectLinks, selectRecord, type Sight } from "./store.ts";

/** A record that a page shows figures of, by its key: its sources are the page's too. */
const idOf = (shown: string | { readonly id: string } | { readonly record: { readonly id: string } }): string =>
  typeof shown === "string" ? shown : "id" in shown ? shown.id : shown.record.id;

/** A record with everything its page shows; undefined when there is none that the asker may see. */
export async function readPage(db: Trx, sight: Sight, id: string): Promise<RecordPage | undefined> {
  const row = await selectRecord(db, sight, id);
  if (!row) return undefined;
  const [noun, facts, links, related, mentions] = await Promise.all([
    readNoun(db, sight, row.kind, id),
    selectFacts(db, sight, id),
    selectLinks(db, sight, id),
    selectRelated(db, sight, id),
    selectMentions(db, sight, id),
  ]);
  // A partnership's records, and what is carried on in a region or cluster, are counted with it.
  const parts = [...(noun.records ?? []), ...(noun.works ?? [])].map((record) => record.id);
  const figures = await selectFigures(db, sight, [id, ...parts]);
  const shown = [
    ...parts,
    ...figures,
    ...(noun.observations ?? []),
    ...(noun.stops ?? []),
    ...(noun.oneSided ?? []),
    ...(row.kind === "region" ? related : []),
  ];
  const citations = await selectCitations(db, [...new Set([id, ...shown.map(idOf)])]);
  return { ...row, noun, facts, links, related, mentions, figures, citations };
}
