import { sql } from "kysely";
import type { ProjectLadder, RecordRef } from "@bridgehead/contract/record";
import { projectLadder, type LadderProject } from "@bridgehead/domain/record/project-ladder";
import type { Trx } from "../../platform/database/connect.ts";
import { ref, visible, type Sight } from "./store.ts";

/** Projects that the asker may see, on the rung that each has reached. */
export async function selectLadder(db: Trx, sight: Sight): Promise<ProjectLadder> {
  const { rows } = await sql<LadderProject & { record: RecordRef }>`
    select p.id, p.kind, p.stage, p.rung, p.amount_minor::float8 as "amountMinor", p.currency, p.amount_status as "amountStatus", ${ref("r")} as record
    from projects p join records r on r.id = p.id where ${visible("r", sight)} order by r.names->>'ko', r.id`.execute(
    db,
  );
  const byId = new Map(rows.map(({ id, record }) => [id, record]));
  const rungs = projectLadder(rows).map(({ projects, amounts, ...rung }) => ({
    ...rung,
    amounts: [...amounts],
    projects: projects.flatMap((id) => byId.get(id) ?? []),
  }));
  return { rungs, without: rows.length - rungs.reduce((sum, { projects }) => sum + projects.length, 0) };
}
