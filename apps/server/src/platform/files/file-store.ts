import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { createReadStream, type ReadStream } from "node:fs";
import path from "node:path";
import type { Clock } from "../clock/clock.ts";
import type { Trx } from "../database/connect.ts";

export type StoredFile = { readonly sha256: string; readonly sizeBytes: number };

/** Files by the SHA-256 of their content: the same file is kept once, and what a record names cannot be changed. */
export type FileStore = {
  /** Keeps the content; on disk before the row is, so that no row names a missing file. */
  put(trx: Trx, content: Uint8Array, mediaType: string): Promise<StoredFile>;
  /** The whole content. @throws Error when there is no such file or it was changed on disk. */
  read(sha256: string): Promise<Uint8Array>;
  stream(sha256: string): ReadStream;
  has(sha256: string): Promise<boolean>;
};

export function createFileStore(folder: string, clock: Clock): FileStore {
  const placeOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError("not a SHA-256");
    return path.join(folder, sha256.slice(0, 2), sha256);
  };
  const has = async (sha256: string) => (await stat(placeOf(sha256)).catch(() => undefined))?.isFile() ?? false;

  return {
    has,
    async put(trx, content, mediaType) {
      const sha256 = createHash("sha256").update(content).digest("hex");
      if (!(await has(sha256))) await writeWhole(placeOf(sha256), content);
      await trx
        .insertInto("stored_files")
        .values({ sha256, size_bytes: content.byteLength, media_type: mediaType, created_at: clock.now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return { sha256, sizeBytes: content.byteLength };
    },
    async read(sha256) {
      const content = await readFile(placeOf(sha256));
      if (createHash("sha256").update(content).digest("hex") !== sha256)
        throw new Error(`the stored file ${sha256} was changed on disk`);
      return content;
    },
    stream: (sha256) => createReadStream(placeOf(sha256)),
  };
}

/** The file appears whole or not at all, and is on the disk when this returns. */
async function writeWhole(target: string, content: Uint8Array): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  const draft = `${target}.${randomUUID()}`;
  const file = await open(draft, "wx", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
    await file.close();
    await rename(draft, target);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(draft, { force: true });
    throw error;
  }
}
