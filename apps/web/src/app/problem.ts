/** An `application/problem+json` answer (RFC 9457), or a connection that failed (`status` absent). */
export class ProblemError extends Error {
  readonly status: number | undefined;
  /** Kebab-case code of the error catalogue, if the server sent one. */
  readonly code: string | undefined;
  /** Sentences in the reader's language, written by the server. */
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly instance: string | undefined;

  constructor(status: number | undefined, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? `HTTP ${status ?? "no answer"}`);
    this.name = "ProblemError";
    this.status = status;
    this.code = body.code;
    this.title = body.title;
    this.detail = body.detail;
    this.instance = body.instance;
  }
}

export type ProblemBody = {
  readonly title?: string;
  readonly detail?: string;
  readonly code?: string;
  readonly instance?: string;
};
