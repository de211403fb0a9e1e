import type { FastifyRequest } from "fastify";
import type { Refusal } from "@bridgehead/contract/problems";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";

/** One uploaded file with the name its sender gave it. */
export type Upload = { readonly fileName: string; readonly bytes: Uint8Array };

const tooLargeCodes = new Set(["FST_REQ_FILE_TOO_LARGE", "FST_FILES_LIMIT", "FST_PARTS_LIMIT"]);

/** The files of a multipart request, whole in memory: the limits keep that small. */
export async function readUploads(
  request: FastifyRequest,
  limits: { filesMax: number; bytesMax: number },
): Promise<Result<readonly Upload[], Refusal>> {
  if (!request.isMultipart()) return refuse({ code: "media-type-not-supported" });
  const uploads: Upload[] = [];
  try {
    for await (const part of request.files({ limits: { files: limits.filesMax, fileSize: limits.bytesMax } })) {
      const bytes = await part.toBuffer();
      uploads.push({ fileName: part.filename.normalize("NFC"), bytes });
    }
  } catch (error) {
    const { code } = error as { code?: string };
    if (!tooLargeCodes.has(code ?? "")) throw error;
    return refuse({ code: "file-too-large", facts: { megabytes: Math.floor(limits.bytesMax / 1024 / 1024) } });
  }
  return ok(uploads);
}
