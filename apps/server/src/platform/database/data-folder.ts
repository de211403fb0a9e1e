import { chmodSync, mkdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { Trouble } from "../trouble.ts";
import { birthMark, isAlive } from "./processes.ts";
import { mayWrite } from "./run-as.ts";

/** Room that a fresh database needs (about 40 MB) and some to work with. */
const freeBytesMin = 128 * 1024 * 1024;

/** One installation's folder: database, files, password, and the lock of the server that uses it. */
export type DataFolder = {
  readonly path: string;
  readonly database: string;
  readonly files: string;
  readonly log: string;
  readonly password: string;
  /** Writes into the lock where this server answers, for the message a second start gives. */
  announce(address: string): void;
  /** Gives the folder free. Safe to call twice. */
  release(): void;
};

type Holder = { readonly pid: number; readonly birth: string; readonly address: string };

/**
 * Makes the folder where it is missing and takes it for this process.
 * @throws Trouble when it cannot be made or written, when the disk is full, or when another server holds it.
 */
export function takeDataFolder(folder: string): DataFolder {
  const root = path.resolve(folder);
  prepare(root);
  const lock = path.join(root, "server.lock");
  takeLock(lock, root);
  const release = () => {
    if (holderOf(lock)?.pid === process.pid) rmSync(lock, { force: true });
  };
  try {
    mkdirSync(path.join(root, "files"), { recursive: true, mode: 0o700 });
    return {
      ...places(root),
      password: passwordOf(root),
      announce: (address) => write(lock, holder(address)),
      release,
    };
  } catch (error) {
    release();
    throw asTrouble(error, root);
  }
}

/** The folder of a server that runs, to join its database without taking the folder; undefined when none runs. */
export function joinDataFolder(folder: string): DataFolder | undefined {
  const root = path.resolve(folder);
  const running = holderOf(path.join(root, "server.lock"));
  if (!running || !holds(running)) return undefined;
  return {
    ...places(root),
    password: readFileSync(path.join(root, "password"), "utf8").trim(),
    announce: () => {},
    release: () => {},
  };
}

function places(root: string) {
  return {
    path: root,
    database: path.join(root, "database"),
    files: path.join(root, "files"),
    log: path.join(root, "database.log"),
  };
}

function prepare(root: string): void {
  try {
    makeFolder(root);
    if (!statSync(root).isDirectory()) throw new Trouble("data-folder-not-a-folder", { folder: root });
    if (!mayWrite(root)) throw new Trouble("data-folder-no-rights", { folder: root });
    // As root the database runs as another user, who must be able to pass through, and no more.
    if (process.getuid?.() === 0) chmodSync(root, 0o711);
    const { bavail, bsize } = statfsSync(root);
    if (bavail * bsize < freeBytesMin && !exists(path.join(root, "database")))
      throw new Trouble("disk-full", { folder: root });
  } catch (error) {
    throw asTrouble(error, root);
  }
}

/**
 * Makes the folder and those above it, one by one: Node's own `recursive` never returns where the system answers
 * "no such file" to a folder made in one that exists, as below /proc.
 */
function makeFolder(folder: string): void {
  if (exists(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Two first starts at once: the other one has made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function takeLock(lock: string, root: string): void {
  for (;;) {
    try {
      writeFileSync(lock, JSON.stringify(holder("")), { flag: "wx", mode: 0o600 });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
        // On a full disk the file stands there, empty.
        rmSync(lock, { force: true });
        throw asTrouble(error, root);
      }
    }
    const other = holderOf(lock);
    if (other && holds(other))
      throw new Trouble("data-folder-in-use", {
        folder: root,
        address: other.address || "-",
        process: String(other.pid),
      });
    rmSync(lock, { force: true });
  }
}

const holder = (address: string): Holder => ({ pid: process.pid, birth: birthMark(process.pid), address });

function holderOf(lock: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(lock, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

/** A process id alone may have gone to somebody else since. */
function holds(other: Holder): boolean {
  return isAlive(other.pid) && birthMark(other.pid) === other.birth;
}

function passwordOf(root: string): string {
  const file = path.join(root, "password");
  if (exists(file)) return readFileSync(file, "utf8").trim();
  const password = randomBytes(24).toString("base64url");
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

function write(file: string, value: object): void {
  writeFileSync(file, JSON.stringify(value), { mode: 0o600 });
}

function exists(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

function asTrouble(error: unknown, folder: string): Error {
  if (error instanceof Trouble) return error;
  const { code } = error as NodeJS.ErrnoException;
  // ENOENT: a folder in which nothing can be made, such as /proc.
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "ENOENT")
    return new Trouble("data-folder-no-rights", { folder }, { cause: error });
  if (code === "ENOTDIR" || code === "EEXIST")
    return new Trouble("data-folder-not-a-folder", { folder }, { cause: error });
  if (code === "ENOSPC" || code === "EDQUOT") return new Trouble("disk-full", { folder }, { cause: error });
  return new Trouble("data-folder-unreadable", { folder, reason: code ?? String(error) }, { cause: error });
}
