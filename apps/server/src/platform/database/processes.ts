import { readFileSync } from "node:fs";

/** Whether the process lives. A zombie, which nothing can run any more, counts as gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return statOf(pid)?.state !== "Z";
}

/**
 * Something that differs between two processes which had the same id at different times: the start time in
 * clock ticks on Linux, an empty string where the system does not tell.
 */
export function birthMark(pid: number): string {
  return statOf(pid)?.startedAt ?? "";
}

/** The command line on Linux, undefined elsewhere or when the process is gone. */
export function commandLine(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return undefined;
  }
}

/** Waits until `done` holds, at most `msMax` milliseconds; says whether it came to hold. */
export async function waitUntil(done: () => boolean | Promise<boolean>, msMax: number, everyMs = 20): Promise<boolean> {
  const end = performance.now() + msMax;
  while (!(await done())) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  return true;
}

function statOf(pid: number): { state: string; startedAt: string } | undefined {
  try {
    // pid (name with anything) state ppid ... the 22nd field is the start time.
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", startedAt: fields[19] ?? "" };
  } catch {
    return undefined;
  }
}
