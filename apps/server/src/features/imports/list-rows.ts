import { sql } from "kysely";
import { isWritableKind } from "@bridgehead/contract/noun-fields";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import type { LocalText, Locale } from "@bridgehead/domain/shared/language";
import { messages } from "@bridgehead/language/messages/all";
import type { Trx } from "../../platform/database/connect.ts";
import { writeWorkbook } from "../../platform/documents/workbook.ts";
import { visible, type Sight } from "../record/store.ts";
import { listColumns, type ListedRow, type NameOf } from "./list-columns.ts";
import { readNouns, readRefs } from "./noun-values.ts";

export type ListRows = { readonly rows: readonly ListedRow[]; readonly nameOf: NameOf };

/** The records of one kind as lines of a list, oldest first, so that a new one comes at the end; `ids` for some of them. */
export async function readListRows(
  db: Trx,
  kind: RecordKind,
  sight: Sight,
  ids?: readonly string[],
): Promise<ListRows> {
  const { rows } = await sql<Omit<ListedRow, "values">>`
    select r.id, r.revision, r.names, r.aliases, r.status, r.qualifier from records r
    where r.kind = ${kind} and ${visible("r", sight)} and (${ids ?? null}::uuid[] is null or r.id = any(${ids ?? null}::uuid[])) order by r.created_at, r.names->>'ko', r.id`.execute(
    db,
  );
  const of = rows.map(({ id }) => id);
  if (!isWritableKind(kind)) {
    const values = await readOnlyValues(db, kind, of);
    return { rows: rows.map((row) => ({ ...row, values: values.get(row.id) ?? {} })), nameOf: () => undefined };
  }
  const nouns = await readNouns(db, kind, of);
  const refs = new Map(
    (await readRefs(db, kind, nouns.values())).map((ref): [string, LocalText] => [ref.id, ref.names]),
  );
  return { rows: rows.map((row) => ({ ...row, values: nouns.get(row.id) ?? {} })), nameOf: (id) => refs.get(id) };
}

/** The list as Excel; headers in three languages, values in the reader's. */
export function listWorkbook(kind: RecordKind, { rows, nameOf }: ListRows, locale: Locale): Promise<Uint8Array> {
  const columns = listColumns(kind);
  return writeWorkbook([
    {
      name: (messages as Readonly<Record<string, Readonly<Record<Locale, string>>>>)[`kinds.${kind}`]?.[locale] ?? kind,
      columns: columns.map(({ header, width }) => ({ header, width })),
      rows: rows.map((row) => columns.map((column) => column.show(row, locale, nameOf))),
    },
  ]);
}

async function readOnlyValues(
  db: Trx,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Map<string, Readonly<Record<string, unknown>>>> {
  const query =
    kind === "agreement"
      ? sql<{ id: string; values: Record<string, unknown> }>`
          select a.id, jsonb_build_object('kind', a.kind, 'stage', a.stage, 'date', a.date, 'parties',
            coalesce((select jsonb_agg(coalesce(x.names, p.name) order by p.ordinal) from agreement_parties p left join records x on x.id = p.party_id where p.agreement_id = a.id and p.removed_at is null), '[]')) as values
          from agreements a where a.id = any(${ids}::uuid[])`
      : sql<{
          id: string;
          values: Record<string, unknown>;
        }>`select id, jsonb_build_object('kind', kind, 'date', date) as values from publications where id = any(${ids}::uuid[])`;
  return new Map((await query.execute(db)).rows.map((row) => [row.id, row.values]));
}
