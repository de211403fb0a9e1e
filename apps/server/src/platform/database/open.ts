import { Trouble } from "../trouble.ts";
import { openDatabase, type OpenDatabase } from "./connect.ts";
import { joinDataFolder, takeDataFolder, type DataFolder } from "./data-folder.ts";
import { runningUrl, startEmbedded } from "./embedded.ts";

/** A database to work on: the one of `DATABASE_URL`, the one a running server has, or one started here. */
export type Workplace = {
  readonly database: OpenDatabase;
  /** The data folder where it is ours; files live in it. */
  readonly folder: DataFolder;
  /** An orphan of a killed start was taken over. */
  readonly adopted: boolean;
  close(): Promise<void>;
};

export type WorkplaceOptions = {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  /** A command may work beside a running server; a server may not. */
  readonly join?: boolean;
  readonly onError?: (error: Error) => void;
};

/** @throws Trouble with the likely fix when the folder or the database cannot be had. */
export async function openWorkplace(options: WorkplaceOptions): Promise<Workplace> {
  const onError = options.onError ?? (() => {});
  const joined = options.join ? joinDataFolder(options.dataFolder) : undefined;
  if (joined) {
    const url = options.databaseUrl ?? runningUrl(joined);
    if (url === undefined) throw new Trouble("data-folder-in-use", { folder: joined.path, address: "-", process: "-" });
    const database = await openDatabase(url, { onError });
    return { database, folder: joined, adopted: false, close: database.close };
  }

  const folder = takeDataFolder(options.dataFolder);
  const closers: (() => Promise<void> | void)[] = [folder.release];
  const close = async () => {
    for (const step of closers.toReversed()) await step();
    closers.length = 0;
  };
  try {
    const server = options.databaseUrl === undefined ? await startEmbedded(folder) : undefined;
    if (server) closers.push(server.stop);
    const database = await openDatabase(server?.url ?? options.databaseUrl ?? "", { onError });
    closers.push(database.close);
    return { database, folder, adopted: server?.adopted ?? false, close };
  } catch (error) {
    await close();
    throw error;
  }
}
