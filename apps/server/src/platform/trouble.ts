/** What can keep the server from starting or a command from doing its work. Texts: `trouble.<code>` in the catalogue. */
export type TroubleCode =
  | "data-folder-in-use"
  | "data-folder-no-rights"
  | "data-folder-not-a-folder"
  | "data-folder-unreadable"
  | "disk-full"
  | "no-database-binaries"
  | "no-database-user"
  | "database-initialise-failed"
  | "database-start-failed"
  | "database-unreachable"
  | "database-refused-sign-in"
  | "database-missing"
  | "database-too-old"
  | "database-not-durable"
  | "database-newer"
  | "migration-failed"
  | "database-url-invalid"
  | "port-in-use"
  | "port-not-allowed"
  | "host-not-usable"
  | "backup-unreadable"
  | "backup-from-newer"
  | "backup-target-not-empty"
  | "file-exists"
  | "file-not-written";

/** An outside failure that a person can do something about: one clear message, never a stack trace. */
export class Trouble extends Error {
  readonly code: TroubleCode;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(code: TroubleCode, facts: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(facts)}`, options);
    this.name = "Trouble";
    this.code = code;
    this.facts = facts;
  }
}
