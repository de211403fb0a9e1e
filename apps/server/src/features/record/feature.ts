import { countRecords, listRecords, readRecord, searchRecord } from "@bridgehead/contract/record";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import type { Feature } from "../../platform/feature.ts";
import { actorMay, type Actor } from "../../platform/http/actor.ts";
import { mount } from "../../platform/http/mount.ts";
import { mountEditing } from "./editing.ts";
import { loadRecord, readRecordFiles } from "./load-record.ts";
import { readNoun } from "./nouns.ts";
import { selectFigures, selectMentions, selectRelated } from "./related.ts";
import { RecordSearch } from "./search-index.ts";
import {
  selectCitations,
  selectCounts,
  selectFacts,
  selectLinks,
  selectRecord,
  selectRecords,
  selectSummaries,
  type Sight,
} from "./store.ts";

const shipped = new URL("../../../../../demo/record/", import.meta.url);

export const sightOf = (actor: Actor): Sight => ({ seesInternal: actorMay(actor, "record.read-internal") });

/** A record that a page shows figures of, by its key: its sources are the page's too. */
const idOf = (shown: string | { readonly id: string } | { readonly record: { readonly id: string } }): string =>
  typeof shown === "string" ? shown : "id" in shown ? shown.id : shown.record.id;

/** The record that everybody can read: lists, pages with sources, and one search in three scripts. */
export const record: Feature = {
  name: "record",

  async onStart({ db, config, log }) {
    if (config.sample !== "demo") return;
    const written = await loadRecord(db, await readRecordFiles(shipped));
    if (written > 0) log.info({ written }, "loaded the record");
  },

  routes(app, deps) {
    const { db } = deps;
    mountEditing(app, deps);
    const index = new RecordSearch(db);

    mount(app, listRecords, async ({ query, actor }) => ok(await selectRecords(db, sightOf(actor), query)));

    mount(app, countRecords, async ({ actor }) => ok({ counts: await selectCounts(db, sightOf(actor)) }));

    mount(app, readRecord, async ({ params: { id }, actor }) => {
      const sight = sightOf(actor);
      const row = await selectRecord(db, sight, id);
      if (!row) return refuse({ code: "not-found" });
      const [noun, facts, links, related, mentions] = await Promise.all([
        readNoun(db, sight, row.kind, id),
        selectFacts(db, sight, id),
        selectLinks(db, sight, id),
        selectRelated(db, sight, id),
        selectMentions(db, sight, id),
      ]);
      const parts = noun.records?.map((record) => record.id) ?? [];
      const figures = await selectFigures(db, sight, [id, ...parts]);
      const shown = [
        ...parts,
        ...figures,
        ...(noun.observations ?? []),
        ...(noun.stops ?? []),
        ...(noun.oneSided ?? []),
      ];
      const citations = await selectCitations(db, [...new Set([id, ...shown.map(idOf)])]);
      return ok({ ...row, noun, facts, links, related, mentions, figures, citations });
    });

    mount(app, searchRecord, async ({ query, actor }) => {
      const sight = sightOf(actor);
      const startedAt = performance.now();
      const { hits, searched } = await index.find(query.q, {
        ...sight,
        limit: query.limit,
        kind: query.kind,
        nowMs: startedAt,
      });
      const summaries = new Map(
        (
          await selectSummaries(
            db,
            sight,
            hits.map((hit) => hit.id),
          )
        ).map((row) => [row.id, row]),
      );
      const found = hits.flatMap(({ id, matched, spans }) => {
        const record = summaries.get(id);
        return record ? [{ record, matched, spans: spans.map(([start, end]): [number, number] => [start, end]) }] : [];
      });
      return ok({ tookMs: Math.round((performance.now() - startedAt) * 10) / 10, searched, hits: found });
    });
  },
};
