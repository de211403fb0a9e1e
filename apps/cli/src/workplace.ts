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
  // Ctrl-C in the middle: what was not committed is not kept, and the database does not stay behind.
  const end = (signal: NodeJS.Signals) =>
    void place.close().finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, end);
  try {
    return await work(place);
  } finally {
    for (const signal of signals) process.off(signal, end);
    await place.close();
  }
}
