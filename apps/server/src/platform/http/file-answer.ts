import type { FastifyReply } from "fastify";
import type { Readable } from "node:stream";

/** A file as an answer. `fileName` may be in any script. `inline`: shown by the browser instead of saved. */
export type FileAnswer = {
  readonly content: Uint8Array | string | Readable;
  readonly fileName: string;
  readonly mediaType?: string;
  readonly inline?: boolean;
};

export function sendFile(reply: FastifyReply, mediaType: string, file: FileAnswer): FastifyReply {
  const plain = file.fileName.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const disposition = `${file.inline ? "inline" : "attachment"}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.fileName)}`;
  const content =
    file.content instanceof Uint8Array
      ? Buffer.from(file.content.buffer, file.content.byteOffset, file.content.byteLength)
      : file.content;
  return reply
    .type(file.mediaType ?? mediaType)
    .header("content-disposition", disposition)
    .header("cache-control", "private, no-store")
    .send(content);
}
