import { PassThrough, type Readable } from "node:stream";
import type pg from "pg";

/** The part of pg's own connection that COPY needs; pg has no types for it. */
type Connection = {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
  stream: {
    pause(): void;
    resume(): void;
    writableNeedDrain: boolean;
    once(event: "drain", listener: () => void): void;
  };
};

/** A query of our own kind, as pg's client drives it. */
abstract class CopyQuery {
  readonly text: string;
  readonly done: Promise<void>;
  protected connection: Connection | undefined;
  protected settle: { resolve(): void; reject(error: Error): void };
  private failure: Error | undefined;

  constructor(text: string) {
    this.text = text;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.done = promise;
    this.settle = { resolve, reject };
  }

  submit(connection: Connection): void {
    this.connection = connection;
    connection.query(this.text);
  }

  handleError(error: Error): void {
    this.failure = error;
    this.settle.reject(error);
  }

  handleReadyForQuery(): void {
    if (!this.failure) this.settle.resolve();
  }

  handleCommandComplete(): void {}
  handleRowDescription(): void {}
  handleCopyInResponse(_connection: Connection): void {}
  handleCopyData(_message: { chunk: Buffer }): void {}
}

class CopyOut extends CopyQuery {
  readonly rows = new PassThrough({ highWaterMark: 1024 * 1024 });

  override handleCopyData({ chunk }: { chunk: Buffer }): void {
    // pg hands out a window on a buffer that it fills again.
    if (this.rows.write(Buffer.from(chunk))) return;
    this.connection?.stream.pause();
    this.rows.once("drain", () => this.connection?.stream.resume());
  }

  override handleError(error: Error): void {
    super.handleError(error);
    this.rows.destroy(error);
  }

  override handleReadyForQuery(): void {
    super.handleReadyForQuery();
    this.rows.end();
  }
}

class CopyIn extends CopyQuery {
  readonly #lines: AsyncIterable<Buffer>;

  constructor(text: string, lines: AsyncIterable<Buffer>) {
    super(text);
    this.#lines = lines;
  }

  override handleCopyInResponse(connection: Connection): void {
    void this.#send(connection);
  }

  async #send(connection: Connection): Promise<void> {
    try {
      for await (const chunk of this.#lines) {
        connection.sendCopyFromChunk(chunk);
        if (connection.stream.writableNeedDrain)
          await new Promise<void>((resolve) => connection.stream.once("drain", resolve));
      }
      connection.endCopyFrom();
    } catch (error) {
      connection.sendCopyFail("the source ended early");
      this.settle.reject(error as Error);
    }
  }
}

/** The rows of `copy ... to stdout`, in COPY's text format: one line per row, whatever the row holds. */
export function copyOut(client: pg.Client, text: string): Readable {
  const query = new CopyOut(text);
  query.done.catch(() => {});
  client.query(query as unknown as pg.Submittable);
  return query.rows;
}

/** Hands lines of COPY's text format to `copy ... from stdin`. */
export function copyIn(client: pg.Client, text: string, lines: AsyncIterable<Buffer>): Promise<void> {
  const query = new CopyIn(text, lines);
  client.query(query as unknown as pg.Submittable);
  return query.done;
}
