import { createFileStore } from "./files/file-store.ts";
import { verifyContactLog } from "./audit/contact-access.ts";
import { systemClock } from "./clock/clock.ts";
import type { Db } from "./database/connect.ts";
import { appliedMigrations, migrationNames } from "./database/migrate.ts";

export type Finding = {
  readonly code:
    | "database-current"
    | "database-behind"
    | "contact-log-whole"
    | "contact-log-broken"
    | "files-whole"
    | "file-missing";
  readonly facts: Readonly<Record<string, string | number>>;
  readonly isProblem: boolean;
};

/** What an operator wants to know before an event: is everything there, and unchanged? */
export async function checkInstallation(db: Db, filesFolder: string): Promise<Finding[]> {
  const applied = new Set(await appliedMigrations(db));
  const missing = (await migrationNames()).filter((name) => !applied.has(name));
  if (missing.length > 0) return [{ code: "database-behind", facts: { count: missing.length }, isProblem: true }];
  return [
    { code: "database-current", facts: { count: applied.size }, isProblem: false },
    await checkContactLog(db),
    ...(await checkFiles(db, filesFolder)),
  ];
}

async function checkContactLog(db: Db): Promise<Finding> {
  const broken = await verifyContactLog(db);
  if (broken !== undefined) return { code: "contact-log-broken", facts: { entry: broken }, isProblem: true };
  const { count } = await db
    .selectFrom("contact_access_log")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return { code: "contact-log-whole", facts: { count }, isProblem: false };
}

async function checkFiles(db: Db, folder: string): Promise<Finding[]> {
  const store = createFileStore(folder, systemClock);
  const rows = await db.selectFrom("stored_files").select("sha256").orderBy("sha256").execute();
  const findings: Finding[] = [];
  for (const { sha256 } of rows) {
    const isWhole = await store.read(sha256).then(
      () => true,
      () => false,
    );
    if (!isWhole) findings.push({ code: "file-missing", facts: { file: sha256 }, isProblem: true });
  }
  return findings.length > 0 ? findings : [{ code: "files-whole", facts: { count: rows.length }, isProblem: false }];
}
