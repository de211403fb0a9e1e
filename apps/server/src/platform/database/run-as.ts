import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { accessSync, chownSync, statSync, constants } from "node:fs";
import path from "node:path";
import { Trouble } from "../trouble.ts";

/** Starts PostgreSQL's programs as a user they accept, and gives that user its folder. */
export type RunAs = {
  spawn(command: string, args: readonly string[], options: SpawnOptions): ChildProcess;
  own(folder: string): void;
};

/**
 * PostgreSQL refuses to run as root. As anybody else its programs simply run; as root they run as the system user
 * `postgres`, made here where it is missing. `paths` are what that user must reach: below a closed folder such as
 * /root it is lent the right to pass through (setpriv), which root has anyway.
 */
export function chooseRunAs(paths: readonly string[]): RunAs {
  if (process.getuid?.() !== 0)
    return { spawn: (command, args, options) => spawn(command, [...args], options), own: () => {} };
  const { uid, gid } = postgresUser();
  const own = (folder: string) => chownSync(folder, uid, gid);
  if (paths.every(othersMayPass))
    return { own, spawn: (command, args, options) => spawn(command, [...args], { ...options, uid, gid }) };

  const drop = ["--reuid", String(uid), "--regid", String(gid), "--clear-groups", ...lend(lendablePassage()), "--"];
  return { own, spawn: (command, args, options) => spawn("setpriv", [...drop, command, ...args], options) };
}

function postgresUser(): { uid: number; gid: number } {
  const find = () => ({ uid: idOf("-u"), gid: idOf("-g") });
  try {
    return find();
  } catch {
    // No such user yet.
  }
  try {
    execFileSync(
      "useradd",
      ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"],
      { stdio: "ignore" },
    );
    return find();
  } catch (cause) {
    throw new Trouble("no-database-user", {}, { cause });
  }
}

function idOf(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
}

function othersMayPass(target: string): boolean {
  for (let folder = path.resolve(target); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const parent = path.dirname(folder);
    if ((statSync(parent).mode & 0o001) === 0) return false;
  }
  return true;
}

/** setpriv's words for handing a capability on; the secure bit makes access(2) heed it too, by which PostgreSQL looks for its own programs. */
const lend = (capability: string): string[] => [
  "--inh-caps",
  capability,
  "--ambient-caps",
  capability,
  "--securebits",
  "+no_setuid_fixup",
];

/** The weakest capability that passes closed folders and that this machine lets root hand on. */
function lendablePassage(): string {
  const found = ["+dac_read_search", "+dac_override"].find((capability) => {
    try {
      execFileSync("setpriv", [...lend(capability), "true"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Trouble("no-database-user", {});
  return found;
}

/** Whether this process may write in the folder. */
export function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
