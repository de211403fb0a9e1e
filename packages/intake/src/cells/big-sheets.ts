import type { Merge } from "./grid.ts";
import type { ZipPart } from "./zip-guard.ts";

/** What a streamed sheet says outside of its rows. */
export type BigSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Merge[];
};

const headBytes = 64 * 1024;
const tailBytes = 512 * 1024;

/**
 * Names, visibility, hidden columns and merges of a workbook's sheets, without holding a sheet: columns stand before the rows
 * of a sheet's XML and merges after them, so its first and last pieces are enough.
 */
export async function peekSheets(bytes: Uint8Array, parts: readonly ZipPart[]): Promise<BigSheet[]> {
  const whole = async (name: string) => {
    const part = parts.find((one) => one.name === name);
    return part ? (await readEnds(bytes, part, 4 * 1024 * 1024, 0)).head : "";
  };
  const [workbook, relations] = [await whole("xl/workbook.xml"), await whole("xl/_rels/workbook.xml.rels")];
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/gu)].map(([tag]) => [attribute(tag, "Id"), attribute(tag, "Target")]),
  );
  const sheets: BigSheet[] = [];
  for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/gu)) {
    const target = targets.get(attribute(tag, "r:id") ?? attribute(tag, "id")) ?? "";
    const part = parts.find((one) => one.name === (target.startsWith("/") ? target.slice(1) : `xl/${target}`));
    const { head, tail } = part ? await readEnds(bytes, part, headBytes, tailBytes) : { head: "", tail: "" };
    sheets.push({
      name: unescapeName(attribute(tag, "name") ?? ""),
      isHidden: /hidden/iu.test(attribute(tag, "state") ?? ""),
      hiddenColumns: hiddenColumns(head),
      merges: readMerges(tail),
    });
  }
  return sheets;
}

function hiddenColumns(head: string): Set<number> {
  const hidden = new Set<number>();
  for (const [tag] of head.matchAll(/<(?:\w+:)?col\b[^>]*>/gu)) {
    if (!/^(?:1|true)$/u.test(attribute(tag, "hidden") ?? "")) continue;
    const [from, to] = [Number(attribute(tag, "min")), Number(attribute(tag, "max"))];
    for (let column = from; column <= Math.min(to, from + 400); column++) hidden.add(column - 1);
  }
  return hidden;
}

function readMerges(tail: string): Merge[] {
  return [...tail.matchAll(/<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"/gu)].map(
    ([, left, top, right, bottom]) => ({
      startRow: Number(top) - 1,
      startCol: columnOf(left as string),
      endRow: Number(bottom) - 1,
      endCol: columnOf(right as string),
    }),
  );
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1];
const unescapeName = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/gu,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })[name] ?? "",
  );

/** The first and last bytes of a part as text, unpacked piece by piece. */
async function readEnds(
  bytes: Uint8Array,
  part: ZipPart,
  first: number,
  last: number,
): Promise<{ head: string; tail: string }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  const packed = new Blob([bytes.slice(start, start + part.packed)]).stream() as ReadableStream<
    Uint8Array<ArrayBuffer>
  >;
  const reader = (part.method === 8 ? packed.pipeThrough(new DecompressionStream("deflate-raw")) : packed).getReader();
  const head: Uint8Array[] = [];
  let [tail, size]: [Uint8Array[], number] = [[], 0];
  let tailSize = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (size < first) head.push(value);
    size += value.length;
    if (last === 0 && size >= first) {
      await reader.cancel();
      break;
    }
    tail.push(value);
    tailSize += value.length;
    while (tail.length > 1 && tailSize - (tail[0] as Uint8Array).length >= last)
      tailSize -= (tail.shift() as Uint8Array).length;
  }
  const text = (pieces: readonly Uint8Array[]) => {
    const decoder = new TextDecoder();
    return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("");
  };
  return { head: text(head), tail: text(tail) };
}
