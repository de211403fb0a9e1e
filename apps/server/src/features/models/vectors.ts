import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { MatchingOrganisation } from "@bridgehead/matching";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import { askVectors, ModelSilent } from "./model-service.ts";
import { peopleNames } from "./people-names.ts";
import { hidePrivate } from "./private-parts.ts";

/** Vectors by statement id, and what is to be told about the model that made them. */
export type VectorsOfEvent = {
  readonly vectors: ReadonlyMap<string, Float32Array> | undefined;
  /** Null where no model is set up; `tookPart` is false where it did not answer. */
  readonly model: { readonly name: string; readonly tookPart: boolean } | null;
};

const textsPerRequest = 64;

/**
 * The vectors of an event's offers, needs and sectors: kept ones from the database, the others from the configured model,
 * which gets nothing but these texts without their personal parts. A model that fails takes no part; nothing else changes.
 */
export async function vectorsFor(
  { db, config, clock, log }: Pick<Deps, "db" | "config" | "clock" | "log">,
  eventId: string,
  organisations: readonly MatchingOrganisation[],
  signal: AbortSignal,
): Promise<VectorsOfEvent> {
  const name = config.model?.embeddingModel;
  if (!config.model || !name) return { vectors: undefined, model: null };
  const texts = await openTexts(db, eventId, organisations);
  const known = await selectVectors(db, name, [...texts.values()]);
  const missing = [...new Set(texts.values())].filter((text) => !known.has(keyOf(name, text)));
  try {
    for (let at = 0; at < missing.length; at += textsPerRequest) {
      const asked = missing.slice(at, at + textsPerRequest);
      const got = await askVectors(config.model, name, asked, signal);
      const made = asked.map((text, number) => [keyOf(name, text), got[number] as Float32Array] as const);
      await insertVectors(db, name, made, clock.now());
      for (const [key, vector] of made) known.set(key, vector);
    }
  } catch (error) {
    if (!(error instanceof ModelSilent)) throw error;
    log.warn({ model: name, reason: error.message }, "the model took no part");
    return { vectors: undefined, model: { name, tookPart: false } };
  }
  return { vectors: byStatement(name, texts, known), model: { name, tookPart: true } };
}

/** The vectors that are kept already; asks nobody. */
export async function keptVectors(
  db: Trx,
  name: string | undefined,
  eventId: string,
  organisations: readonly MatchingOrganisation[],
): Promise<ReadonlyMap<string, Float32Array>> {
  if (!name) return new Map();
  const texts = await openTexts(db, eventId, organisations);
  return byStatement(name, texts, await selectVectors(db, name, [...texts.values()]));
}

/** What may be sent of each statement, by its id; statements of which nothing is left are not in it. */
async function openTexts(
  db: Trx,
  eventId: string,
  organisations: readonly MatchingOrganisation[],
): Promise<ReadonlyMap<string, string>> {
  const names = await peopleNames(db, eventId);
  const statements = organisations.flatMap(({ id, offers, needs, sector }) => [
    ...offers,
    ...needs,
    ...(sector ? [{ id: `${id}#sector`, text: sector }] : []),
  ]);
  const open = statements.map(({ id, text }) => {
    const hidden = hidePrivate(text, names).text.replace(/⟦\d+⟧/gu, " ");
    return [id, hidden.replace(/\s+/gu, " ").trim()] as const;
  });
  return new Map(open.filter(([, text]) => text !== ""));
}

const keyOf = (model: string, text: string): string =>
  createHash("sha256")
    .update(JSON.stringify([model, text]))
    .digest("hex");

function byStatement(
  model: string,
  texts: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Float32Array>,
): ReadonlyMap<string, Float32Array> {
  return new Map(
    [...texts].flatMap(([id, text]) => {
      const vector = known.get(keyOf(model, text));
      return vector ? [[id, vector] as const] : [];
    }),
  );
}

async function selectVectors(db: Trx, model: string, texts: readonly string[]): Promise<Map<string, Float32Array>> {
  const keys = [...new Set(texts.map((text) => keyOf(model, text)))];
  const { rows } = await sql<{
    key: string;
    vector: number[];
  }>`select key, vector from model_vectors where key = any(${keys}::text[])`.execute(db);
  return new Map(rows.map(({ key, vector }) => [key, Float32Array.from(vector)]));
}

async function insertVectors(
  db: Trx,
  model: string,
  made: readonly (readonly [key: string, vector: Float32Array])[],
  at: Date,
): Promise<void> {
  const rows = made.map(([key, vector]) => ({ key, model, vector: [...vector], made_at: at }));
  await sql`insert into model_vectors select * from jsonb_populate_recordset(null::model_vectors, ${JSON.stringify(rows)}::jsonb) on conflict (key) do nothing`.execute(
    db,
  );
}
