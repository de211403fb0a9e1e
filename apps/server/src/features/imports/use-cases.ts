import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { ImportItem, ImportView, RecordImport } from "@bridgehead/contract/imports";
import type { Refusal } from "@bridgehead/contract/problems";
import type { Locale } from "@bridgehead/domain/shared/language";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import type { Actor } from "../../platform/http/actor.ts";
import type { Upload } from "../../platform/http/uploads.ts";
import { inTransaction } from "../record/change.ts";
import { applyPlan, undoWritten, type Written } from "./apply.ts";
import { planReading } from "./plan.ts";
import type { Planned } from "./planned.ts";
import { withinRights } from "./rights.ts";
import { readFiles, type Reading } from "./read-files.ts";

type Asked = { readonly actor: Actor; readonly now: Date; readonly locale: Locale };
type ImportRow = {
  readonly id: string;
  readonly state: RecordImport["state"];
  readonly files: (RecordImport["files"][number] & { readonly sha256: string })[];
  readonly reading: Reading;
  readonly items: ImportItem[];
  readonly written: Written | null;
};

/** Reads files and compares them with the record; what was read is kept, nothing of the record changes. */
export async function previewImport(
  deps: Deps,
  { actor, now, locale }: Asked,
  uploads: readonly Upload[],
): Promise<Result<ImportView, Refusal>> {
  if (uploads.length === 0) return refuse({ code: "intake-no-files" });
  const named = uploads.map(({ fileName, bytes }) => ({ name: fileName.split(/[\\/]/).at(-1) || "-", bytes }));
  const twice = named.find(({ name }, index) => named.findIndex((one) => one.name === name) !== index);
  if (twice) return refuse({ code: "intake-same-name", facts: { file: twice.name } });
  if (named.some(({ bytes }) => bytes.byteLength === 0)) return refuse({ code: "file-empty" });
  const { reading, files } = await readFiles(named);
  const report = files.find(({ skipped }) => skipped === "own-report");
  if (report && files.every(({ holds }) => holds === "nothing"))
    return refuse({ code: "import-own-report", facts: { file: report.name } });
  if (files.every(({ holds }) => holds === "nothing")) return refuse({ code: "intake-nothing-readable" });
  const planned = await withinRights(deps.db, actor, await planReading(deps.db, reading, { locale, now }));
  const kept = files.map((file, index) => ({ ...file, sha256: sha256(named[index]?.bytes ?? new Uint8Array()) }));
  const { rows } = await sql<{ id: string }>`
    insert into record_imports (files, reading, items, created_at, created_by) values (${JSON.stringify(kept)}, ${JSON.stringify(reading)}, ${JSON.stringify(itemsOf(planned))}, ${now}, ${actor.accountId}) returning id`.execute(
    deps.db,
  );
  return readImport(deps.db, (rows[0] as { id: string }).id);
}

/** Takes in what was previewed, but for the lines left out. Where the record changed meanwhile, the new differences are kept and shown instead. */
export async function acceptImport(
  deps: Deps,
  { actor, now, locale }: Asked,
  { importId, leaveOut }: { readonly importId: string; readonly leaveOut: readonly string[] },
): Promise<Result<ImportView, Refusal>> {
  const row = await selectImport(deps.db, importId);
  if (!row) return refuse({ code: "not-found" });
  let stale: readonly Planned[] | undefined;
  const done = await inTransaction(deps, async (trx) => {
    const { rows } = await sql<{
      state: string;
    }>`select state from record_imports where id = ${importId} for update`.execute(trx);
    if (rows[0]?.state !== "ready") return refuse({ code: "import-not-ready" });
    const planned = await withinRights(trx, actor, await planReading(trx, row.reading, { locale, now }));
    if (digest(itemsOf(planned)) !== digest(row.items)) {
      stale = planned;
      return refuse({ code: "import-stale" });
    }
    const left = new Set(leaveOut);
    const taken = withoutLeftOut(planned, left);
    const written = await applyPlan(trx, deps.hub, taken, { actor, now, files: row.files });
    if (!written.ok) return written;
    await sql`update record_imports set state = 'accepted', accepted_at = ${now}, accepted_by = ${actor.accountId}, written = ${JSON.stringify(written.value)} where id = ${importId}`.execute(
      trx,
    );
    await log(trx, { actor, now }, "record.import", row, written.value);
    return ok(undefined);
  });
  if (stale)
    await sql`update record_imports set items = ${JSON.stringify(itemsOf(stale))} where id = ${importId} and state = 'ready'`.execute(
      deps.db,
    );
  return done.ok ? readImport(deps.db, importId) : done;
}

export async function undoImport(
  deps: Deps,
  { actor, now }: Asked,
  importId: string,
): Promise<Result<ImportView, Refusal>> {
  const row = await selectImport(deps.db, importId);
  if (!row) return refuse({ code: "not-found" });
  const done = await inTransaction(deps, async (trx) => {
    const { rows } = await sql<{
      state: string;
    }>`select state from record_imports where id = ${importId} for update`.execute(trx);
    if (rows[0]?.state !== "accepted" || !row.written) return refuse({ code: "import-not-ready" });
    const undone = await undoWritten(trx, deps.hub, row.written, { actor, now });
    if (!undone.ok) return undone;
    await sql`update record_imports set state = 'undone', undone_at = ${now} where id = ${importId}`.execute(trx);
    await log(trx, { actor, now }, "record.import-undo", row, row.written);
    return ok(undefined);
  });
  return done.ok ? readImport(deps.db, importId) : done;
}

const columns = sql`i.id, i.state, i.created_at as "createdAt", a.name as "createdBy", i.accepted_at as "acceptedAt", i.undone_at as "undoneAt", i.files, i.items`;
type ViewRow = Omit<ImportView, "counts">;

export async function readImport(db: Trx, id: string): Promise<Result<ImportView, Refusal>> {
  const { rows } =
    await sql<ViewRow>`select ${columns} from record_imports i left join accounts a on a.id = i.created_by where i.id = ${id}`.execute(
      db,
    );
  return rows[0] ? ok({ ...rows[0], counts: countsOf(rows[0].items) }) : refuse({ code: "not-found" });
}

export async function listImports(db: Trx): Promise<RecordImport[]> {
  const { rows } =
    await sql<ViewRow>`select ${columns} from record_imports i left join accounts a on a.id = i.created_by order by i.created_at desc, i.id limit 50`.execute(
      db,
    );
  return rows.map(({ items, ...row }) => ({ ...row, counts: countsOf(items) }));
}

async function selectImport(db: Trx, id: string): Promise<ImportRow | undefined> {
  return (
    await sql<ImportRow>`select id, state, files, reading, items, written from record_imports where id = ${id}`.execute(
      db,
    )
  ).rows[0];
}

/** What rests on a line that was left out is left out with it. */
function withoutLeftOut(planned: readonly Planned[], left: ReadonlySet<string>): Planned[] {
  const keys = new Set(
    planned.flatMap(({ item, write }) => (write?.do === "create" && left.has(item.id) ? [write.key] : [])),
  );
  const rests = ({ write }: Planned) =>
    write?.do === "create" &&
    Object.values(write.noun).some(
      (value) => typeof value === "object" && value !== null && "created" in value && keys.has(String(value.created)),
    );
  return planned.filter((one) => !left.has(one.item.id) && !rests(one));
}

const itemsOf = (planned: readonly Planned[]): ImportItem[] => planned.map(({ item }) => item);

function countsOf(items: readonly ImportItem[]): RecordImport["counts"] {
  const counts = { added: 0, changed: 0, same: 0, unclear: 0 };
  for (const { change } of items) counts[change] += 1;
  return counts;
}

/** What a person saw: whatever language the words of before and after were in. */
const digest = (items: readonly ImportItem[]): string =>
  items
    .map(({ id, change, record, reason, fields }) =>
      [id, change, record?.id, reason, fields.map(({ path }) => path).join()].join("|"),
    )
    .join("\n");
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const log = (
  trx: Trx,
  { actor, now }: Pick<Asked, "actor" | "now">,
  action: string,
  row: ImportRow,
  written: Written,
) =>
  recordActivity(trx, {
    ...doneBy(actor, now),
    action,
    recordKind: "import",
    recordId: row.id,
    detail: {
      files: row.files.map(({ name }) => name),
      added: written.created.length + (written.items ?? []).filter(({ before }) => before === null).length,
      changed: written.changed.length + (written.items ?? []).filter(({ before }) => before !== null).length,
    },
  });
