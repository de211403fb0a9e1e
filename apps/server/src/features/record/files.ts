import { sql } from "kysely";
import * as contract from "@bridgehead/contract/record-files";
import type { RecordFile } from "@bridgehead/contract/record-files";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { ok, refuse } from "@bridgehead/domain/shared/result";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import { actorMay, type Actor } from "../../platform/http/actor.ts";
import type { App } from "../../platform/http/app.ts";
import { mount } from "../../platform/http/mount.ts";
import { inTransaction } from "./change.ts";
import { mediaTypeOf } from "./document-kinds.ts";
import { visible, type Sight } from "./store.ts";

/** Files of any record but agreements, which have a room of their own: slides of a talk, documents of a project. */
export function mountFiles(app: App, deps: Deps): void {
  const { db, files } = deps;
  const sightOf = (actor: Actor): Sight => ({ seesInternal: actorMay(actor, "record.read-internal") });

  mount(app, contract.listRecordFiles, async ({ params: { id }, actor }) =>
    (await isSeen(db, sightOf(actor), id))
      ? ok({ files: await selectFiles(db, sightOf(actor), id) })
      : refuse({ code: "not-found" }),
  );

  mount(app, contract.addRecordFiles, async ({ params: { id }, query, actor, now, uploads }) => {
    const taken = await uploads();
    if (!taken.ok) return taken;
    return inTransaction(deps, async (trx) => {
      const recordKind = await isSeen(trx, sightOf(actor), id);
      if (!recordKind) return refuse({ code: "not-found" });
      for (const upload of taken.value) {
        if (upload.bytes.byteLength === 0) return refuse({ code: "file-empty" });
        const mediaType = mediaTypeOf(upload);
        if (!mediaType) return refuse({ code: "file-not-as-named", facts: { file: upload.fileName } });
        const { sha256 } = await files.put(trx, upload.bytes, mediaType);
        await sql`insert into attachments (record_id, file_sha256, file_name, media_type, byte_count, role, added_at, added_by)
          values (${id}, ${sha256}, ${upload.fileName}, ${mediaType}, ${upload.bytes.byteLength}, ${query.role}, ${now}, ${actor.accountId})`.execute(
          trx,
        );
        await log(trx, { actor, now, recordId: id, recordKind, action: "attachment.add", file: upload.fileName });
      }
      return ok({ files: await selectFiles(trx, sightOf(actor), id) });
    });
  });

  mount(app, contract.readRecordFile, async ({ params: { fileId }, actor }) => {
    const sight = sightOf(actor);
    const { rows } = await sql<{ sha256: string; fileName: string; mediaType: string }>`
      select a.file_sha256 as sha256, a.file_name as "fileName", a.media_type as "mediaType" from attachments a join records r on r.id = a.record_id
      where a.id = ${fileId} and a.removed_at is null and r.kind <> 'agreement' and ${visible("r", sight)} and (a.role = 'slides' or ${sight.seesInternal})`.execute(
      db,
    );
    const [file] = rows;
    return file
      ? ok({ content: await files.read(file.sha256), fileName: file.fileName, mediaType: file.mediaType })
      : refuse({ code: "not-found" });
  });

  mount(app, contract.removeRecordFile, async ({ params: { fileId }, actor, now }) =>
    inTransaction(deps, async (trx) => {
      const { rows } = await sql<{ recordId: string; recordKind: RecordKind; file: string }>`
        update attachments a set removed_at = ${now} from records r where a.id = ${fileId} and a.removed_at is null and r.id = a.record_id and r.kind <> 'agreement'
        returning a.record_id as "recordId", r.kind as "recordKind", a.file_name as file`.execute(trx);
      if (!rows[0]) return refuse({ code: "not-found" });
      await log(trx, { actor, now, action: "attachment.remove", ...rows[0] });
      return ok(undefined);
    }),
  );
}

/** The kind of a record that the asker may see. */
async function isSeen(db: Trx, sight: Sight, id: string): Promise<RecordKind | undefined> {
  const { rows } = await sql<{
    kind: RecordKind;
  }>`select r.kind from records r where r.id = ${id} and r.kind <> 'agreement' and ${visible("r", sight)}`.execute(db);
  return rows[0]?.kind;
}

async function selectFiles(db: Trx, { seesInternal }: Sight, id: string): Promise<RecordFile[]> {
  const { rows } = await sql<RecordFile>`
    select id, role, file_name as "fileName", media_type as "mediaType", byte_count as "byteCount", added_at as "addedAt"
    from attachments where record_id = ${id} and removed_at is null and (role = 'slides' or ${seesInternal}) order by role desc, added_at, file_name`.execute(
    db,
  );
  return rows;
}

function log(
  trx: Trx,
  entry: {
    readonly actor: Actor;
    readonly now: Date;
    readonly recordId: string;
    readonly recordKind: RecordKind;
    readonly action: string;
    readonly file: string;
  },
): Promise<void> {
  return recordActivity(trx, {
    ...doneBy(entry.actor, entry.now),
    action: entry.action,
    recordKind: entry.recordKind,
    recordId: entry.recordId,
    detail: { file: entry.file },
  });
}
