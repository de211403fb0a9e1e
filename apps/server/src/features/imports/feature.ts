import { sql } from "kysely";
import * as contract from "@bridgehead/contract/imports";
import { isWritableKind } from "@bridgehead/contract/noun-fields";
import { readNounValues } from "@bridgehead/contract/noun-values";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { translatorFor } from "@bridgehead/language";
import type { Feature } from "../../platform/feature.ts";
import { mount } from "../../platform/http/mount.ts";
import { sightOf } from "../record/feature.ts";
import { indicatorsCsv } from "./indicators-csv.ts";
import { listWorkbook, readListRows } from "./list-rows.ts";
import { readNouns, readRefs } from "./noun-values.ts";
import { acceptImport, listImports, previewImport, readImport, undoImport } from "./use-cases.ts";

/** Files into the record and lists out of it: compared before anything is written, taken in whole, undone. */
export const imports: Feature = {
  name: "imports",

  routes(app, deps) {
    const { db } = deps;

    mount(app, contract.previewImport, async ({ actor, now, locale, uploads }) => {
      const files = await uploads();
      return files.ok ? previewImport(deps, { actor, now, locale }, files.value) : files;
    });
    mount(app, contract.listImports, async () => ok({ imports: await listImports(db) }));
    mount(app, contract.readImport, async ({ params }) => readImport(db, params.importId));
    mount(app, contract.acceptImport, async ({ params, body, actor, now, locale }) =>
      acceptImport(deps, { actor, now, locale }, { ...params, ...body }),
    );
    mount(app, contract.undoImport, async ({ params, actor, now, locale }) =>
      undoImport(deps, { actor, now, locale }, params.importId),
    );

    mount(app, contract.exportRecords, async ({ query: { kind }, actor, locale }) => {
      const rows = await readListRows(db, kind, sightOf(actor));
      const t = translatorFor(locale);
      return ok({ content: await listWorkbook(kind, rows, locale), fileName: `${t(`kinds.${kind}`)}.xlsx` });
    });

    mount(app, contract.exportIndicators, async ({ actor, locale }) =>
      ok({ content: await indicatorsCsv(db, sightOf(actor), locale), fileName: "region_indicators.csv" }),
    );

    mount(app, readNounValues, async ({ params: { id } }) => {
      const { rows } = await sql<{
        kind: RecordKind;
        revision: number;
        visibility: "public" | "internal";
        isArchived: boolean;
      }>`
        select kind, revision, visibility, archived_at is not null as "isArchived" from records where id = ${id}`.execute(
        db,
      );
      const record = rows[0];
      if (!record) return refuse({ code: "not-found" });
      const { kind, ...standing } = record;
      if (!isWritableKind(kind)) return ok({ ...standing, values: {}, refs: [] });
      const values = (await readNouns(db, kind, [id])).get(id) ?? {};
      return ok({ ...standing, values, refs: await readRefs(db, kind, [values]) });
    });
  },
};
