import {
  countRecords,
  listRecords,
  readProjectLadder,
  readRecord,
  readRecordCalendar,
  searchRecord,
} from "@bridgehead/contract/record";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import type { Feature } from "../../platform/feature.ts";
import { actorMay, type Actor } from "../../platform/http/actor.ts";
import { mount } from "../../platform/http/mount.ts";
import { mountEditing } from "./editing.ts";
import { mountFiles } from "./files.ts";
import { selectLadder } from "./ladder.ts";
import { loadRecord, readRecordFiles } from "./load-record.ts";
import { readPage } from "./page.ts";
import { recordCalendar } from "./record-calendar.ts";
import { RecordSearch } from "./search-index.ts";
import {
  selectCitations,
  selectCitationsOfFound,
  selectCounts,
  selectRecords,
  selectSummaries,
  type Sight,
} from "./store.ts";

const shipped = new URL("../../../../../demo/record/", import.meta.url);

export const sightOf = (actor: Actor): Sight => ({ seesInternal: actorMay(actor, "record.read-internal") });

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
    mountFiles(app, deps);
    const index = new RecordSearch(db);

    mount(app, listRecords, async ({ query: { cited, ...filter }, actor }) => {
      const list = await selectRecords(db, sightOf(actor), filter);
      if (!cited) return ok(list);
      return ok({
        ...list,
        citations: await selectCitations(
          db,
          list.records.map(({ id }) => id),
        ),
      });
    });

    mount(app, countRecords, async ({ actor }) => ok({ counts: await selectCounts(db, sightOf(actor)) }));

    mount(app, readProjectLadder, async ({ actor }) => ok(await selectLadder(db, sightOf(actor))));

    mount(app, readRecord, async ({ params: { id }, actor }) => {
      const sight = sightOf(actor);
      const page = await readPage(db, sight, id);
      return page ? ok(page) : refuse({ code: "not-found" });
    });

    mount(app, readRecordCalendar, async ({ params: { id }, actor, locale }) => {
      const page = await readPage(db, sightOf(actor), id);
      if (!page) return refuse({ code: "not-found" });
      const content = recordCalendar(page, locale, deps.config.publicUrl);
      return content ? ok({ content, fileName: `${page.kind}.ics` }) : refuse({ code: "record-without-day" });
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
      const rows = await selectSummaries(
        db,
        sight,
        hits.map((hit) => hit.id),
      );
      const summaries = new Map(rows.map((row) => [row.id, row]));
      const citations = await selectCitationsOfFound(db, sight, rows);
      const found = hits.flatMap(({ id, matched, spans }) => {
        const record = summaries.get(id);
        const marked = spans.map(([start, end]): [number, number] => [start, end]);
        return record ? [{ record, matched, spans: marked, citations: citations.get(id) ?? [] }] : [];
      });
      return ok({ tookMs: Math.round((performance.now() - startedAt) * 10) / 10, searched, hits: found });
    });
  },
};
