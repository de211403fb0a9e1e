import { sql } from "kysely";
import type { z } from "zod";
import type { AttachmentSchema } from "@bridgehead/contract/agreements";
import type { Refusal } from "@bridgehead/contract/problems";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import { doneBy, recordActivity } from "../../platform/audit/activity.ts";
import type { Deps } from "../../platform/deps.ts";
import type { FileAnswer } from "../../platform/http/file-answer.ts";
import type { Upload } from "../../platform/http/uploads.ts";
import { inTransaction, type Changing } from "../record/change.ts";
import { mediaTypeOf } from "../record/document-kinds.ts";
import { selectAgreement, selectAttachments } from "./store.ts";

type Attachment = z.output<typeof AttachmentSchema>;

export async function attach(
  deps: Deps,
  { actor, now }: Changing,
  agreementId: string,
  uploads: readonly Upload[],
): Promise<Result<{ attachments: Attachment[] }, Refusal>> {
  return inTransaction(deps, async (trx) => {
    if (!(await selectAgreement(trx, agreementId))) return refuse({ code: "not-found" });
    for (const upload of uploads) {
      const mediaType = mediaTypeOf(upload);
      if (upload.bytes.byteLength === 0) return refuse({ code: "file-empty" });
      if (!mediaType) return refuse({ code: "file-not-as-named", facts: { file: upload.fileName } });
      const { sha256 } = await deps.files.put(trx, upload.bytes, mediaType);
      await sql`insert into attachments (record_id, file_sha256, file_name, media_type, byte_count, added_at, added_by) values (${agreementId}, ${sha256}, ${upload.fileName}, ${mediaType}, ${upload.bytes.byteLength}, ${now}, ${actor.accountId})`.execute(
        trx,
      );
      await recordActivity(trx, {
        ...doneBy(actor, now),
        action: "attachment.add",
        recordKind: "agreement",
        recordId: agreementId,
        detail: { file: upload.fileName },
      });
    }
    return ok({ attachments: await selectAttachments(trx, agreementId) });
  });
}

export async function download({ db, files }: Deps, attachmentId: string): Promise<Result<FileAnswer, Refusal>> {
  const { rows } = await sql<{
    sha256: string;
    fileName: string;
    mediaType: string;
  }>`select file_sha256 as sha256, file_name as "fileName", media_type as "mediaType" from attachments where id = ${attachmentId} and removed_at is null`.execute(
    db,
  );
  const [file] = rows;
  return file
    ? ok({ content: await files.read(file.sha256), fileName: file.fileName, mediaType: file.mediaType })
    : refuse({ code: "not-found" });
}

/** Takes a document out of sight; the file and who took it away stay. */
export async function remove(
  deps: Deps,
  { actor, now }: Changing,
  attachmentId: string,
): Promise<Result<undefined, Refusal>> {
  return inTransaction(deps, async (trx) => {
    const { rows } = await sql<{
      recordId: string;
      file: string;
    }>`update attachments set removed_at = ${now} where id = ${attachmentId} and removed_at is null returning record_id as "recordId", file_name as file`.execute(
      trx,
    );
    if (!rows[0]) return refuse({ code: "not-found" });
    await recordActivity(trx, {
      ...doneBy(actor, now),
      action: "attachment.remove",
      recordKind: "agreement",
      recordId: rows[0].recordId,
      detail: { file: rows[0].file },
    });
    return ok(undefined);
  });
}
