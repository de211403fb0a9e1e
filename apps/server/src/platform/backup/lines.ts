import type { Readable } from "node:stream";

/** Lines as bytes, one by one, without holding the whole. */
export type LineReader = { next(): Promise<Buffer | undefined> };

/** Lines of a stream; an error of the stream or of the source that feeds it ends them with that error. */
export function linesOf(stream: Readable, source: Readable): LineReader {
  source.on("error", (error) => stream.destroy(error));
  const lines = split(stream);
  return {
    async next() {
      const { value, done } = await lines.next();
      return done ? undefined : value;
    },
  };
}

async function* split(stream: Readable): AsyncGenerator<Buffer, void> {
  const newline = 10;
  let rest: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
