const sector = 512;

/** A compound file with the given streams, as programs before 2007 and workbooks with a password are kept. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sectors: Uint8Array[] = [];
  const chain: number[] = [];
  const entries = [{ name: "Root Entry", start: -2, size: 0, type: 5 }];
  const store = (bytes: Uint8Array): number => {
    const start = sectors.length;
    const count = Math.ceil(bytes.length / sector);
    for (let index = 0; index < count; index++) {
      const piece = new Uint8Array(sector);
      piece.set(bytes.subarray(index * sector, (index + 1) * sector));
      sectors.push(piece);
      chain.push(index === count - 1 ? -2 : sectors.length);
    }
    return start;
  };
  for (const [name, bytes] of Object.entries(streams)) {
    // Below 4,096 bytes a stream would be kept in another way.
    const padded = new Uint8Array(Math.max(4_096, bytes.length));
    padded.set(bytes);
    entries.push({ name, start: store(padded), size: padded.length, type: 2 });
  }
  const directory = new Uint8Array(Math.ceil(entries.length / 4) * sector);
  for (const [index, { name, start, size, type }] of entries.entries()) {
    const view = new DataView(directory.buffer, index * 128, 128);
    for (const [at, letter] of [...name].entries()) view.setUint16(at * 2, letter.charCodeAt(0), true);
    view.setUint16(64, name.length * 2 + 2, true);
    view.setUint8(66, type);
    view.setUint8(67, 1);
    view.setInt32(68, -1, true);
    view.setInt32(72, type === 5 || index === entries.length - 1 ? -1 : index + 1, true);
    view.setInt32(76, type === 5 ? 1 : -1, true);
    view.setInt32(116, start, true);
    view.setUint32(120, size, true);
  }
  const directoryStart = store(directory);
  const tableStart = sectors.length;
  chain.push(-3);
  const table = new Uint8Array(sector).fill(0xff);
  for (const [index, next] of chain.entries()) new DataView(table.buffer).setInt32(index * 4, next, true);
  const header = new Uint8Array(sector);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  header.fill(0xff, 76);
  const view = new DataView(header.buffer);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    view.setUint16(at, value, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, directoryStart, true);
  view.setUint32(56, 4_096, true);
  view.setInt32(60, -2, true);
  view.setInt32(68, -2, true);
  view.setUint32(76, tableStart, true);
  return Uint8Array.from([header, ...sectors, table].flatMap((piece) => [...piece]));
}

/** One record of a BIFF stream. */
export const biffRecord = (id: number, data: readonly number[]): number[] => [
  id & 255,
  id >> 8,
  data.length & 255,
  data.length >> 8,
  ...data,
];
