import { limits, UnreadableFile } from "./limits.ts";

export type ZipPart = {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
  readonly method: number;
};

/**
 * Reads a zip's directory and refuses what would cost too much before anything is unpacked: too many parts, too much
 * unpacked, too high a ratio. Parts big enough to lie about are then unpacked once while counting, nothing kept.
 */
export async function guardZip(bytes: Uint8Array): Promise<readonly ZipPart[]> {
  const parts = readDirectory(bytes);
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  refuseWhen(unpacked > limits.unpackedBytesMax, `${unpacked} bytes unpacked`);
  refuseWhen(
    unpacked > limits.ratioFloorBytes && unpacked / Math.max(1, bytes.length) > limits.ratioMax,
    "packed too densely to be a real sheet",
  );
  for (const part of parts) {
    // Deflate packs at most about 1:1032, so a small part cannot hide much.
    if (part.method === 8 && part.packed * 1032 > part.unpacked + limits.ratioFloorBytes && part.packed > 100_000)
      await count(bytes, part);
  }
  return parts;
}

/** The central directory; empty when the bytes are no zip. */
export function readDirectory(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === -1) return [];
  const total = view.getUint16(end + 10, true);
  refuseWhen(total > limits.partsMax, `${total} parts`);
  const parts: ZipPart[] = [];
  let position = view.getUint32(end + 16, true);
  for (let index = 0; index < total && position + 46 <= bytes.length; index++) {
    if (view.getUint32(position, true) !== 0x02014b50) break;
    const nameLength = view.getUint16(position + 28, true);
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength)),
      method: view.getUint16(position + 10, true),
      packed: view.getUint32(position + 20, true),
      unpacked: view.getUint32(position + 24, true),
      offset: view.getUint32(position + 42, true),
    });
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return parts;
}

function findEnd(view: DataView): number {
  for (let index = view.byteLength - 22; index >= Math.max(0, view.byteLength - 66_000); index--) {
    if (view.getUint32(index, true) === 0x06054b50) return index;
  }
  return -1;
}

/** One part, unpacked. Ask `guardZip` first. */
export async function readPart(bytes: Uint8Array, part: ZipPart): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.offset + 30 > bytes.length) throw new UnreadableFile("damaged", part.name);
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  const packed = bytes.slice(start, start + part.packed);
  if (part.method === 0) return packed;
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new UnreadableFile("damaged", part.name);
  }
}

async function count(bytes: Uint8Array, part: ZipPart): Promise<void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.offset + 30 > bytes.length) throw new UnreadableFile("damaged", part.name);
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  const packed = new Blob([bytes.slice(start, start + part.packed)]).stream();
  const reader = packed.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      size += value.length;
      if (size > part.unpacked + 1_024) break;
    }
  } catch {
    throw new UnreadableFile("damaged", part.name);
  }
  await reader.cancel().catch(() => undefined);
  throw new UnreadableFile("too large", `${part.name} unpacks to more than it says`);
}

function refuseWhen(condition: boolean, detail: string): void {
  if (condition) throw new UnreadableFile("too large", detail);
}
