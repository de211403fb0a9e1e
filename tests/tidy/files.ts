import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** Source files below a folder, with forward slashes, in order. */
export function filesBelow(folder: string, ending: RegExp = /\.(?:tsx?|mjs)$/): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, "/"))
    .filter((file) => !file.includes("node_modules/") && !file.includes("/dist/"))
    .toSorted();
}
