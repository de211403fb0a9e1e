/** A stream of a compound file by its name and where it begins. */
export type CompoundStream = { readonly name: string; readonly start: number };

const endOfChain = 0xfffffff0;
const sectorsMax = 20_000;

/**
 * The streams in the directory of a compound file, the container in which programs before 2007, Hangul and mail programs keep
 * their documents, and in which Office puts a workbook with a password. Empty where the directory cannot be followed.
 */
export function compoundStreams(bytes: Uint8Array): CompoundStream[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return [];
  const size = view.getUint16(30, true) === 12 ? 4_096 : 512;
  const word = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : endOfChain);
  const at = (sector: number) => (sector + 1) * size;
  const perSector = size / 4;
  // Where the table of chains lies: the first 109 of its sectors stand in the header, the rest in a chain of lists.
  const tables = Array.from({ length: 109 }, (_, index) => word(76 + index * 4));
  for (let list = word(68), left = sectorsMax; list < endOfChain && left > 0; left--) {
    for (let index = 0; index < perSector - 1; index++) tables.push(word(at(list) + index * 4));
    list = word(at(list) + (perSector - 1) * 4);
    if (tables.length > sectorsMax) break;
  }
  const next = (sector: number) => {
    const table = tables[Math.floor(sector / perSector)] ?? endOfChain;
    return table >= endOfChain ? endOfChain : word(at(table) + (sector % perSector) * 4);
  };
  const streams: CompoundStream[] = [];
  const seen = new Set<number>();
  for (
    let sector = word(48);
    sector < endOfChain && !seen.has(sector) && seen.size < sectorsMax;
    sector = next(sector)
  ) {
    seen.add(sector);
    for (let entry = at(sector); entry + 128 <= Math.min(bytes.length, at(sector) + size); entry += 128) {
      const length = view.getUint16(entry + 64, true);
      if (length < 2 || length > 64) continue;
      const name = new TextDecoder("utf-16le").decode(bytes.subarray(entry, entry + length - 2));
      streams.push({ name, start: at(word(entry + 116)) });
    }
  }
  return streams;
}

/** Whether a BIFF stream says at its beginning that the rest of it is scrambled: FILEPASS stands right behind the first record. */
export function asksForPassword(bytes: Uint8Array, start: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = start, record = 0; record < 4 && at + 4 <= bytes.length; record++) {
    if (view.getUint16(at, true) === 0x2f) return true;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}
