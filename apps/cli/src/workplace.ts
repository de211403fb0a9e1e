import path from "node:path";
import { openWorkplace, type Workplace } from "@bridgehead/server/platform/database/open";
import type { CommandContext } from "./command.ts";
import { dataFolderOf } from "./options.ts";

/** Runs `work` on the installation of the data folder; with `join` also while its server runs. Always closes. */
export async function onInstallation<Value>(
  { env }: CommandContext,
  { data, join }: { data: string | undefined; join: boolean },
  work: (place: Workplace) => Promise<Value>,
): Promise<Value> {
  const place = await openWorkplace({
    dataFolder: path.resolve(dataFolderOf(data, env)),
    databaseUrl: env["DATABASE_URL"] || undefined,
    join,
  });
  try {
    return await work(place);
  } finally {
    await place.close();
  }
}
