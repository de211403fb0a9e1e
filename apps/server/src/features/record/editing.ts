import { sql } from "kysely";
import type { z } from "zod";
import { createRecordOf, updateNounOf, writableKinds, type WritableKind } from "@bridgehead/contract/nouns";
import * as contract from "@bridgehead/contract/record-changes";
import type { RecordChange } from "@bridgehead/contract/record-changes";
import type { Refusal } from "@bridgehead/contract/problems";
import { differencesBetween, type FieldDifference } from "@bridgehead/domain/record/changes";
import { ok, refuse, type Result } from "@bridgehead/domain/shared/result";
import type { Trx } from "../../platform/database/connect.ts";
import type { Deps } from "../../platform/deps.ts";
import type { App } from "../../platform/http/app.ts";
import { mount } from "../../platform/http/mount.ts";
import { isRecordKind, linkRels, type RecordKind } from "@bridgehead/domain/record/kinds";
import { changeRecord, createRecord, inTransaction, updateNoun } from "./change.ts";
import { parseNoun, writeLists } from "./noun-writing.ts";

/** Mounts what can be changed of any record whatever its noun: names, standing, links, statements, and its history. */
export function mountEditing(app: App, deps: Deps): void {
  const { db } = deps;
  mount(app, contract.readHistory, async ({ params, query }) =>
    ok({ changes: await selectChanges(db, params.id, query.since) }),
  );

  mount(app, contract.updateRecord, async ({ params: { id }, body: { revision, ...values }, actor, now }) =>
    plain(
      await changeRecord(deps, { id, revision, what: "record.update", actor, now }, async (trx) => {
        const { names, aliases, status, qualifier, visibility } = values;
        if (names && !names.ko && !names.zh && !names.en) return refuse({ code: "name-missing" });
        await sql`update records set names = coalesce(${names ? JSON.stringify(names) : null}, names), aliases = coalesce(${aliases ?? null}, aliases), status = coalesce(${status ?? null}, status),
          qualifier = coalesce(${qualifier ?? null}, qualifier), visibility = coalesce(${visibility ?? null}, visibility) where id = ${id}`.execute(
          trx,
        );
        return ok(undefined);
      }),
    ),
  );

  mount(app, contract.archiveRecord, async ({ params: { id }, body: { revision, restore }, actor, now }) =>
    plain(
      await changeRecord(
        deps,
        { id, revision, what: restore ? "record.restore" : "record.archive", actor, now },
        async (trx) => {
          const resting = restore ? 0 : await countResting(trx, id);
          if (resting > 0) return refuse({ code: "record-in-use", facts: { count: resting } });
          await sql`update records set archived_at = ${restore ? null : now} where id = ${id}`.execute(trx);
          return ok(undefined);
        },
      ),
    ),
  );

  mount(app, contract.writeLink, async ({ params: { id, rel, to }, body: { revision, isLinked }, actor, now }) =>
    plain(
      await changeRecord(
        deps,
        { id, revision, what: isLinked ? "record.link" : "record.unlink", actor, now },
        async (trx) => {
          if (!isLinked)
            await sql`delete from record_links where from_id = ${id} and rel = ${rel} and to_id = ${to}`.execute(trx);
          else {
            const { rows } = await sql`select 1 from records where id = ${to} and archived_at is null`.execute(trx);
            if (rows.length === 0 || to === id) return refuse({ code: "not-found" });
            await sql`insert into record_links (from_id, rel, to_id) values (${id}, ${rel}, ${to}) on conflict do nothing`.execute(
              trx,
            );
          }
          return ok(undefined);
        },
      ),
    ),
  );

  mount(app, createRecordOf, async ({ body, actor, now }) => {
    const { kind, names, status, qualifier, visibility, links } = body;
    if (!names.ko && !names.zh && !names.en) return refuse({ code: "name-missing" });
    const noun = parseNoun(kind, body.noun, true);
    if (!noun.ok) return noun;
    return referring(() =>
      inTransaction(deps, async (trx) => {
        const id = await createRecord(
          trx,
          { actor, now },
          { kind, names, status, visibility, noun: noun.value.columns },
        );
        await sql`update records set qualifier = ${qualifier} where id = ${id}`.execute(trx);
        await writeLists(trx, kind, id, noun.value.lists);
        for (const { rel, to } of links) {
          if (!(linkRels as readonly string[]).includes(rel))
            return refuse({ code: "noun-field-invalid", facts: { field: "links", kind } });
          await sql`insert into record_links (from_id, rel, to_id) values (${id}, ${rel}, ${to}) on conflict do nothing`.execute(
            trx,
          );
        }
        return ok({ id, revision: 1 });
      }),
    );
  });

  mount(app, updateNounOf, async ({ params: { id }, body, actor, now }) =>
    referring(async () =>
      plain(
        await changeRecord(
          deps,
          { id, revision: body.revision, what: "noun.update", actor, now },
          async (trx, { kind }) => {
            if (!isWritable(kind)) return refuse({ code: "not-found" });
            const noun = parseNoun(kind, body.noun, false);
            if (!noun.ok) return noun;
            await updateNoun(trx, kind, id, noun.value.columns);
            await writeLists(trx, kind, id, noun.value.lists);
            return ok(undefined);
          },
        ),
      ),
    ),
  );

  mount(app, contract.writeFact, async ({ params: { id }, body, actor, now }) => {
    const done = await changeRecord(
      deps,
      { id, revision: body.revision, what: body.remove ? "fact.remove" : "fact.write", actor, now },
      (trx) => writeFact(trx, id, body),
    );
    return done.ok ? ok({ revision: done.value.revision, factId: done.value.value }) : done;
  });
}

type FactBody = z.output<NonNullable<typeof contract.writeFact.body>>;

async function writeFact(trx: Trx, recordId: string, fact: FactBody): Promise<Result<string, Refusal>> {
  if (fact.remove) {
    const { numAffectedRows } =
      await sql`delete from record_facts where id = ${fact.factId ?? null} and record_id = ${recordId}`.execute(trx);
    return numAffectedRows === 1n ? ok(fact.factId as string) : refuse({ code: "not-found" });
  }
  const json = (value: unknown) => (value === undefined || value === null ? null : JSON.stringify(value));
  const columns = sql`${json(fact.text)}::jsonb, ${fact.number ?? null}::numeric, ${fact.unit ?? null}::text, ${json(fact.date)}::jsonb, ${fact.refId ?? null}::uuid, ${fact.ofId ?? null}::uuid, ${fact.status ?? "actual"}, ${fact.qualifier ?? "exact"}`;
  const written = fact.factId
    ? await sql<{
        id: string;
      }>`update record_facts set (text, number, unit, date, ref_id, of_id, status, qualifier) = (${columns}), key = coalesce(${fact.key ?? null}, key) where id = ${fact.factId} and record_id = ${recordId} returning id`.execute(
        trx,
      )
    : await sql<{
        id: string;
      }>`insert into record_facts (record_id, key, ordinal, text, number, unit, date, ref_id, of_id, status, qualifier)
        select ${recordId}, ${fact.key ?? "other"}, coalesce(max(ordinal) + 1, 0), ${columns} from record_facts where record_id = ${recordId} and key = ${fact.key ?? "other"} returning id`.execute(
        trx,
      );
  const id = written.rows[0]?.id;
  if (!id) return refuse({ code: "not-found" });
  if (fact.sourceId)
    await sql`insert into citations (record_id, fact_id, source_id, paragraphs) values (${recordId}, ${id}, ${fact.sourceId}, ${fact.paragraphs ?? []})`.execute(
      trx,
    );
  return ok(id);
}

/** Records that would point nowhere: parties, links and references of what is not archived itself. */
async function countResting(trx: Trx, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct r.id) as count from records r where r.archived_at is null and r.id <> ${id} and (
      exists (select 1 from record_links l where l.to_id = ${id} and l.from_id = r.id)
      or exists (select 1 from agreement_parties p where p.agreement_id = r.id and p.party_id = ${id} and p.removed_at is null)
      or exists (select 1 from record_facts f where f.record_id = r.id and (f.ref_id = ${id} or f.of_id = ${id}))
      or exists (select 1 from people p where p.id = r.id and p.organisation_id = ${id})
      or exists (select 1 from visit_stops s where s.id = r.id and s.visit_id = ${id})
      or exists (select 1 from sessions s where s.id = r.id and s.event_id = ${id}))`.execute(trx);
  return rows[0]?.count ?? 0;
}

async function selectChanges(db: Trx, id: string, since: number): Promise<RecordChange[]> {
  const { rows } = await sql<{
    revision: number;
    at: string;
    actor: string;
    what: string;
    before: unknown;
    after: unknown;
  }>`
    select revision, at, actor_label as actor, what, before, after from record_changes where record_id = ${id} and revision > ${since} order by id desc limit 500`.execute(
    db,
  );
  return rows.map(({ before, after, ...change }) => ({
    ...change,
    fields: before === null ? [] : withWholeAmounts(differencesBetween(before, after), before, after),
  }));
}

/** An amount is a figure with its currency: one difference, though it stands in two columns. */
function withWholeAmounts(fields: readonly FieldDifference[], before: unknown, after: unknown): RecordChange["fields"] {
  const isPart = ({ path }: FieldDifference) => /^(projects|programmes)\.(amount_minor|currency)$/.test(path);
  const table = fields.find(isPart)?.path.split(".")[0];
  const amountOf = (whole: unknown) => {
    const row = (whole as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[table ?? ""];
    return row?.["currency"] ? { amountMinor: Number(row["amount_minor"]), currency: row["currency"] } : null;
  };
  const rest = fields.filter((field) => !isPart(field)).map((field) => ({ ...field }));
  return table ? [...rest, { path: `${table}.amount`, before: amountOf(before), after: amountOf(after) }] : rest;
}

const plain = (done: Result<{ readonly revision: number }, Refusal>): Result<{ revision: number }, Refusal> =>
  done.ok ? ok({ revision: done.value.revision }) : done;

const isWritable = (kind: RecordKind): kind is WritableKind & RecordKind =>
  isRecordKind(kind) && (writableKinds as readonly string[]).includes(kind);

/** What the keys of the database refuse, said to the person: nothing there (23503), or one there already (23505). */
async function referring<Value>(work: () => Promise<Result<Value, Refusal>>): Promise<Result<Value, Refusal>> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "23503") return refuse({ code: "record-refers-to-nothing" });
    if (code === "23505") return refuse({ code: "record-exists" });
    throw error;
  }
}
