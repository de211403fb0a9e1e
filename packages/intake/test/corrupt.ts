import { crc32, inflateRawSync } from "node:zlib";
import type { Dice } from "./seeded.ts";

/** Spoils a file in one of the ways that mail, disks and strangers do: cuts, flips, gaps, repeats, nonsense inside the parts of a workbook. */
export function corrupt(bytes: Uint8Array, dice: Dice): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && dice.chance(0.55)) return repack(bytes, dice);
  const spoilt = Uint8Array.from(bytes);
  switch (dice.int(6)) {
    case 0:
      return spoilt.slice(0, dice.int(spoilt.length + 1));
    case 1:
      for (let index = 0; index < 1 + dice.int(40); index++) spoilt[dice.int(spoilt.length)] = dice.int(256);
      return spoilt;
    case 2: {
      const start = dice.int(spoilt.length);
      spoilt.fill(dice.pick([0, 255, 34, 60, 10]), start, start + dice.int(2_000));
      return spoilt;
    }
    case 3: {
      const start = dice.int(spoilt.length);
      const piece = spoilt.slice(start, start + dice.int(4_000));
      return concat([spoilt.slice(0, start), piece, piece, spoilt.slice(start)]);
    }
    case 4: {
      const [a, b] = [dice.int(spoilt.length), dice.int(spoilt.length)];
      return concat([spoilt.slice(0, Math.min(a, b)), spoilt.slice(Math.max(a, b))]);
    }
    default: {
      const noise = Uint8Array.from({ length: dice.int(600) }, () => dice.int(256));
      const at = dice.int(spoilt.length);
      return concat([spoilt.slice(0, at), noise, spoilt.slice(at)]);
    }
  }
}

const nonsense = [
  "<",
  ">",
  "&#0;",
  "&x;",
  '<c r="ZZZ9999999"><v>1</v></c>',
  '<row r="1048576"><c r="XFD1048576" t="s"><v>999999</v></c></row>',
  '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>',
  '<mergeCell ref="A1:XFD1048576"/>',
  "<f>SUM(",
  "1e999",
  "NaN",
  "-1",
  "\u0000",
  "]]>",
  "<!--",
  't="s"',
  's="99999"',
  'xml:space="preserve"',
];

/** A workbook whose XML was tampered with but whose zip is in order, so that the damage is met by the readers behind it. */
function repack(bytes: Uint8Array, dice: Dice): Uint8Array {
  const parts = unzip(bytes);
  const texts = [...parts.keys()].filter((name) => /\.(?:xml|rels)$/u.test(name));
  for (let round = 0; round < 1 + dice.int(3); round++) {
    const name = dice.pick(texts);
    const text = new TextDecoder().decode(parts.get(name));
    const at = dice.int(text.length + 1);
    const until = dice.chance(0.5) ? at : Math.min(text.length, at + dice.int(300));
    parts.set(name, new TextEncoder().encode(text.slice(0, at) + dice.pick(nonsense) + text.slice(until)));
  }
  if (dice.chance(0.1)) parts.delete(dice.pick([...parts.keys()]));
  return zipStored(parts);
}

export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < view.getUint16(end + 10, true); index++) {
    const [method, size, nameLength] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
    ];
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(start, start + size);
    parts.set(
      new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method === 0 ? packed : inflateRawSync(packed),
    );
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** A zip with its parts stored, not packed; `claimed` sizes may lie. */
export function zipStored(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const label = new TextEncoder().encode(name);
    const local = new Uint8Array(30 + label.length);
    const header = new DataView(local.buffer);
    header.setUint32(0, 0x04034b50, true);
    header.setUint16(4, 20, true);
    header.setUint32(14, crc32(data), true);
    header.setUint32(18, data.length, true);
    header.setUint32(22, data.length, true);
    header.setUint16(26, label.length, true);
    local.set(label, 30);
    const entry = new Uint8Array(46 + label.length);
    const central = new DataView(entry.buffer);
    central.setUint32(0, 0x02014b50, true);
    central.setUint16(4, 20, true);
    central.setUint16(6, 20, true);
    central.setUint32(16, crc32(data), true);
    central.setUint32(20, data.length, true);
    central.setUint32(24, data.length, true);
    central.setUint16(28, label.length, true);
    central.setUint32(42, offset, true);
    entry.set(label, 46);
    chunks.push(local, data);
    directory.push(entry);
    offset += local.length + data.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = new Uint8Array(22);
  const tail = new DataView(end.buffer);
  tail.setUint32(0, 0x06054b50, true);
  tail.setUint16(8, parts.size, true);
  tail.setUint16(10, parts.size, true);
  tail.setUint32(12, size, true);
  tail.setUint32(16, offset, true);
  return concat([...chunks, ...directory, end]);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
