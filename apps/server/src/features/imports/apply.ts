import { sql } from "kysely";
import type { Refusal } from "@bridgehead/contract/problems";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import type { LocalText } from "@bridgehead/domain/shared/language";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import { giveItemIn, itemBefore, takeItemBack, updateItemIn, type ItemBefore } from "../agreements/follow-up.ts";
import { changeRecordIn, createRecord, type Changing } from "../record/change.ts";
import { nounTable } from "../record/describe.ts";
import { idOfOrigin } from "../record/origin-id.ts";
import { writeDrafts } from "../record/write-drafts.ts";
import type { Planned, RowWrite, Write } from "./planned.ts";

/** What undoing an import needs: what was added, and of what was changed every row as it was. */
export type Written = {
  readonly created: readonly { readonly id: string; readonly revision: number }[];
  readonly changed: readonly {
    readonly id: string;
    readonly revision: number;
    readonly rows: readonly {
      readonly table: string;
      readonly id: string;
      readonly before: Readonly<Record<string, unknown>> | null;
    }[];
  }[];
  /** Action items, `before` as they stood, or null where they were given; imports from before have none. */
  readonly items?: readonly { readonly id: string; readonly revision: number; readonly before: ItemBefore | null }[];
};
export type ImportFile = { readonly name: string; readonly sha256: string };

/** Writes what was planned, in the caller's transaction; a refusal there undoes all of it. */
export async function applyPlan(
  trx: Trx,
  hub: Deps["hub"],
  planned: readonly Planned[],
  { actor, now, files }: Changing & { readonly files: readonly ImportFile[] },
): Promise<Result<Written, Refusal>> {
  const writes = planned.flatMap(({ item, write }) => (write ? [{ item, write }] : []));
  const created: { id: string; revision: number }[] = [];
  const changed: {
    id: string;
    revision: number;
    rows: { table: string; id: string; before: Record<string, unknown> | null }[];
  }[] = [];

  const drafts = writes.flatMap(({ write }) => (write.do === "draft" ? [write.draft] : []));
  for (const source of new Set(drafts.flatMap(({ citations }) => citations.map((one) => one.source))))
    await sourceOf(trx, source, source);
  await writeDrafts(trx, drafts);
  created.push(...drafts.map(({ origin }) => ({ id: idOfOrigin(origin), revision: 1 })));

  const items: { id: string; revision: number; before: ItemBefore | null }[] = [];
  const byKey = new Map<string, string>();
  for (const { item, write } of writes) {
    if (write.do === "create") {
      const file = files.find(({ name }) => name === item.file);
      const id = await create(trx, write, byKey, { actor, now, file });
      byKey.set(write.key, id);
      created.push({ id, revision: 1 });
    } else if (write.do === "update") {
      const rows: { table: string; id: string; before: Record<string, unknown> | null }[] = [];
      const done = await changeRecordIn(
        trx,
        hub,
        { id: write.id, revision: write.revision, what: "record.import", actor, now },
        async () => {
          for (const row of write.rows) rows.push(await writeRow(trx, row));
          return ok(undefined);
        },
      );
      if (!done.ok) return refuse({ code: "import-stale" });
      changed.push({ id: write.id, revision: done.value.revision, rows });
    } else if (write.do === "give-item" || write.do === "write-item") {
      const done = await writeItem(trx, write, { actor, now });
      if (!done.ok) return refuse({ code: "import-stale" });
      items.push(done.value);
    }
  }
  return ok({ created, changed, items });
}

/** Takes back what an import wrote: additions are archived, changed rows are as before. Refused where somebody went on from it. */
export async function undoWritten(
  trx: Trx,
  hub: Deps["hub"],
  written: Written,
  { actor, now }: Changing,
): Promise<Result<undefined, Refusal>> {
  for (const one of (written.items ?? []).toReversed()) {
    const done = await takeItemBack(trx, { actor, now }, one);
    if (!done.ok) return refuse(await cannotItem(trx, one.id));
  }
  for (const one of written.changed.toReversed()) {
    const done = await changeRecordIn(
      trx,
      hub,
      { id: one.id, revision: one.revision, what: "record.import-undo", actor, now },
      async () => {
        for (const row of one.rows.toReversed()) await restoreRow(trx, row);
        return ok(undefined);
      },
    );
    if (!done.ok) return refuse(await cannot(trx, one.id));
  }
  const moved = await touched(trx, written.created);
  if (moved) return refuse(await cannot(trx, moved));
  for (const { id, revision } of written.created) {
    const done = await changeRecordIn(trx, hub, { id, revision, what: "record.import-undo", actor, now }, async () => {
      // An archived record keeps no key that the same file would need again.
      await sql`update records set archived_at = ${now}, origin = null where id = ${id}`.execute(trx);
      return ok(undefined);
    });
    if (!done.ok) return refuse(await cannot(trx, id));
  }
  return ok(undefined);
}

/** An action item given or written by the room that keeps them. */
async function writeItem(
  trx: Trx,
  write: Extract<Write, { do: "give-item" | "write-item" }>,
  changing: Changing,
): Promise<Result<{ id: string; revision: number; before: ItemBefore | null }, Refusal>> {
  if (write.do === "write-item") {
    const before = await itemBefore(trx, write.itemId);
    const done = await updateItemIn(trx, changing, write.itemId, write.item);
    return done.ok ? ok({ id: write.itemId, revision: done.value.revision, before }) : done;
  }
  const { state, result, ...body } = write.item;
  const given = await giveItemIn(trx, changing, write.agreementId, body);
  if (!given.ok) return given;
  const { id, revision } = given.value;
  if (state === "open" && result === null) return ok({ id, revision, before: null });
  const done = await updateItemIn(trx, changing, id, { ...body, revision, state, result });
  return done.ok ? ok({ id, revision: done.value.revision, before: null }) : done;
}

async function cannotItem(trx: Trx, id: string): Promise<Refusal> {
  const { rows } = await sql<{ name: string | null }>`
    select coalesce(title->>'ko', title->>'zh', title->>'en') as name from action_items where id = ${id}`.execute(trx);
  return { code: "import-cannot-undo", facts: { name: rows[0]?.name ?? id } };
}

async function create(
  trx: Trx,
  write: Extract<Write, { do: "create" }>,
  byKey: ReadonlyMap<string, string>,
  { actor, now, file }: Changing & { readonly file: ImportFile | undefined },
): Promise<string> {
  const noun = Object.fromEntries(
    Object.entries(write.noun).map(([column, value]) => [
      column,
      isCreated(value) ? (byKey.get(value.created) ?? null) : value,
    ]),
  );
  const { kind, names, status } = write;
  const id = await createRecord(trx, { actor, now }, { kind, names, status, visibility: "internal", noun });
  await sql`update records set qualifier = ${write.qualifier}, is_demo = ${write.isDemo} where id = ${id}`.execute(trx);
  for (const { table, owner, values } of write.beside) await insertRow(trx, table, { ...values, [owner]: id });
  const source = write.source
    ? await sourceOf(trx, write.source, write.source)
    : file
      ? await sourceOf(trx, `file:${file.sha256}`, file.name)
      : null;
  if (source) await sql`insert into citations (record_id, source_id) values (${id}, ${source})`.execute(trx);
  return id;
}

const isCreated = (value: unknown): value is { readonly created: string } =>
  typeof value === "object" && value !== null && "created" in value;

/** The source by its origin; one that is not known yet goes by the name it has in the file. */
async function sourceOf(trx: Trx, origin: string, name: string): Promise<string> {
  const outlet: LocalText = { en: name };
  const { rows } = await sql<{
    id: string;
  }>`insert into sources (id, origin, outlet) values (${idOfOrigin(origin)}, ${origin}, ${JSON.stringify(outlet)}) on conflict (origin) do nothing returning id`.execute(
    trx,
  );
  if (rows[0]) return rows[0].id;
  const known = await sql<{ id: string }>`select id from sources where origin = ${origin}`.execute(trx);
  return (known.rows[0] as { id: string }).id;
}

async function writeRow(
  trx: Trx,
  { table, id, values }: RowWrite,
): Promise<{ table: string; id: string; before: Record<string, unknown> | null }> {
  if (id === null) return { table, id: await insertRow(trx, table, values), before: null };
  const { rows } = await sql<{
    row: Record<string, unknown>;
  }>`select to_jsonb(t) as row from ${sql.table(table)} t where t.id = ${id} for update`.execute(trx);
  const row = rows[0]?.row ?? {};
  await updateRow(trx, table, id, values);
  return { table, id, before: Object.fromEntries(Object.keys(values).map((column) => [column, row[column] ?? null])) };
}

async function restoreRow(
  trx: Trx,
  { table, id, before }: { table: string; id: string; before: Readonly<Record<string, unknown>> | null },
): Promise<void> {
  if (before === null) await sql`delete from ${sql.table(table)} where id = ${id}`.execute(trx);
  else await updateRow(trx, table, id, before);
}

async function insertRow(trx: Trx, table: string, values: Readonly<Record<string, unknown>>): Promise<string> {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
  const columns = sql.join(Object.keys(given).map((column) => sql.ref(column)));
  const { rows } = await sql<{ row: { id?: string } }>`
    insert into ${sql.table(table)} as t (${columns}) select ${columns} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(given)}::jsonb) returning to_jsonb(t) as row`.execute(
    trx,
  );
  return rows[0]?.row.id ?? "";
}

async function updateRow(
  trx: Trx,
  table: string,
  id: string,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = Object.keys(values);
  if (columns.length === 0) return;
  const sets = sql.join(columns.map((column) => sql`${sql.ref(column)} = v.${sql.ref(column)}`));
  await sql`update ${sql.table(table)} t set ${sets} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(values)}::jsonb) v where t.id = ${id}`.execute(
    trx,
  );
}

/** A record of the import that was changed since, or that something outside of the import rests on. */
async function touched(trx: Trx, created: Written["created"]): Promise<string | undefined> {
  const ids = created.map(({ id }) => id);
  const { rows } = await sql<{ id: string }>`
    select r.id from records r join jsonb_to_recordset(${JSON.stringify(created)}::jsonb) as c(id uuid, revision int) on c.id = r.id where r.revision <> c.revision
    union select l.to_id from record_links l join records f on f.id = l.from_id where l.to_id = any(${ids}::uuid[]) and not l.from_id = any(${ids}::uuid[]) and f.archived_at is null
    union select o.indicator_id from observations o join records f on f.id = o.id where o.indicator_id = any(${ids}::uuid[]) and not o.id = any(${ids}::uuid[]) and f.archived_at is null
    union select p.party_id from agreement_parties p join records f on f.id = p.agreement_id where p.party_id = any(${ids}::uuid[]) and not p.agreement_id = any(${ids}::uuid[]) and f.archived_at is null and p.removed_at is null
    limit 1`.execute(trx);
  return rows[0]?.id;
}

async function cannot(trx: Trx, id: string): Promise<Refusal> {
  const { rows } = await sql<{
    name: string | null;
    kind: RecordKind;
  }>`select coalesce(names->>'ko', names->>'zh', names->>'en') as name, kind from records where id = ${id}`.execute(
    trx,
  );
  return { code: "import-cannot-undo", facts: { name: rows[0]?.name ?? nounTable[rows[0]?.kind ?? "event"] } };
}
