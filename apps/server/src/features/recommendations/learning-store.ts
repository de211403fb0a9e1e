import { sql } from "kysely";
import type { LearningRound } from "@bridgehead/contract/learning";
import type { Participant } from "@bridgehead/contract/directory";
import type { WireText } from "@bridgehead/contract/values";
import { defaultWeights, type ChannelWeights, type Reweighed } from "@bridgehead/matching";
import type { Trx } from "../../platform/database/connect.ts";
import { participantJson } from "../directory/store.ts";

async function rows<Row>(db: Trx, query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await query.execute(db)).rows as Row[];
}

/** What learns together: the events of a series, or one event outside any. */
export type LearningScope = {
  readonly id: string;
  readonly kind: "series" | "event";
  readonly names: WireText;
  readonly events: readonly string[];
};

export async function selectScope(db: Trx, eventId: string): Promise<LearningScope | undefined> {
  const [scope] = await rows<LearningScope>(
    db,
    sql`
    select r.id, r.kind, r.names, (select jsonb_agg(o.id order by o.id) from events o where o.id = e.id or o.series_id = e.series_id) as events
    from events e join records r on r.id = coalesce(e.series_id, e.id) where e.id = ${eventId}`,
  );
  return scope;
}

/** The weights in use for an event: of the last round that nobody took back, else those to start with. */
export async function selectWeights(db: Trx, eventId: string): Promise<ChannelWeights> {
  const [round] = await rows<{ weights: ChannelWeights }>(
    db,
    sql`
    select l.weights from learning_rounds l join events e on l.scope_id = coalesce(e.series_id, e.id)
    where e.id = ${eventId} and l.taken_back_at is null order by l.round desc limit 1`,
  );
  return { ...defaultWeights, ...round?.weights };
}

export async function selectRounds(db: Trx, scopeId: string): Promise<LearningRound[]> {
  return rows(
    db,
    sql`
    select round, learnt_at as "learntAt", accepted, declined, change, taken_back_at as "takenBackAt",
      round = (select max(round) from learning_rounds where scope_id = ${scopeId} and taken_back_at is null) is true as "isCurrent"
    from learning_rounds where scope_id = ${scopeId} order by round desc limit 50`,
  );
}

/** Serialises learning and taking back within one scope. */
export async function lockScope(trx: Trx, scopeId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`learning ${scopeId}`}, 0))`.execute(trx);
}

export async function insertRound(
  trx: Trx,
  scopeId: string,
  { weights, previous, change }: Pick<Reweighed, "weights" | "previous" | "change">,
  counts: DecisionCounts,
  by: { readonly accountId: string | null; readonly at: Date },
): Promise<number> {
  const [round] = await rows<{ round: number }>(
    trx,
    sql`
    insert into learning_rounds (scope_id, round, weights, previous, change, accepted, declined, learnt_at, learnt_by)
    select ${scopeId}, coalesce(max(round), 0) + 1, ${JSON.stringify(weights)}, ${JSON.stringify(previous)}, ${JSON.stringify(change)}, ${counts.accepted}::int, ${counts.declined}::int, ${by.at}, ${by.accountId}::uuid
    from learning_rounds where scope_id = ${scopeId} returning round`,
  );
  return round?.round ?? 0;
}

export async function takeBackRound(
  trx: Trx,
  scopeId: string,
  round: number,
  by: { readonly accountId: string | null; readonly at: Date },
): Promise<void> {
  await sql`update learning_rounds set taken_back_at = ${by.at}, taken_back_by = ${by.accountId} where scope_id = ${scopeId} and round = ${round}`.execute(
    trx,
  );
}

export type DecisionCounts = { readonly accepted: number; readonly declined: number };
export type DecisionRow = {
  readonly mine: string;
  readonly theirs: string;
  readonly outcome: "accepted" | "declined";
};

/**
 * What organisations decided about partners: their choices, and requests that were answered. Who chose and was asked
 * decided once. In the order of ids, so that the same decisions are always the same list.
 */
export function selectDecisions(db: Trx, eventId: string): Promise<DecisionRow[]> {
  return rows(
    db,
    sql`
    select d.mine, d.theirs, d.outcome from (
      select distinct on (mine, theirs) mine, theirs, outcome from (
        select organisation_id as mine, partner_id as theirs, case when choice = 'no' then 'declined' else 'accepted' end as outcome, 0 as later from choices where event_id = ${eventId}
        union all
        select to_id, from_id, state, 1 from meeting_requests where event_id = ${eventId} and state in ('accepted', 'declined')
      ) every order by mine, theirs, later desc, outcome) d
    join registrations a on a.event_id = ${eventId} and a.organisation_id = d.mine and a.state = 'approved'
    join registrations b on b.event_id = ${eventId} and b.organisation_id = d.theirs and b.state = 'approved'
    order by d.mine, d.theirs`,
  );
}

export type RejectedRow = {
  readonly organisation: Participant;
  readonly partner: Participant;
  readonly sha256: string;
  readonly rejectedAt: string;
};

export function selectRejected(db: Trx, eventId: string): Promise<RejectedRow[]> {
  return rows(
    db,
    sql`
    select ${participantJson("x.organisation_id", "x.event_id")} as organisation, ${participantJson("x.partner_id", "x.event_id")} as partner, x.text_sha256 as sha256, x.rejected_at as "rejectedAt"
    from rejected_reasons x
    where x.event_id = ${eventId} and exists (select 1 from registrations g where g.event_id = x.event_id and g.organisation_id = x.organisation_id)
      and exists (select 1 from registrations g where g.event_id = x.event_id and g.organisation_id = x.partner_id)
    order by x.rejected_at desc, x.organisation_id, x.text_sha256 limit 500`,
  );
}

/** Digests of the texts that one organisation rejected, each with its owner. */
export async function selectRejectedBy(db: Trx, eventId: string, organisationId: string): Promise<ReadonlySet<string>> {
  const found = await rows<{ key: string }>(
    db,
    sql`select partner_id || ' ' || text_sha256 as key from rejected_reasons where event_id = ${eventId} and organisation_id = ${organisationId}`,
  );
  return new Set(found.map(({ key }) => key));
}

/** An offer or need of an organisation that takes part in an event, by the texts' owners. */
export async function selectStatement(
  db: Trx,
  eventId: string,
  statementId: string,
): Promise<{ readonly ownerId: string; readonly text: WireText } | undefined> {
  const [found] = await rows<{ ownerId: string; text: WireText }>(
    db,
    sql`
    select f.owner_id as "ownerId", f.text from offers f join registrations g on g.organisation_id = f.owner_id and g.event_id = ${eventId}
    where f.id = ${statementId} and f.withdrawn_at is null`,
  );
  return found;
}

export async function selectTextsOf(
  db: Trx,
  eventId: string,
  owners: readonly string[],
): Promise<{ readonly ownerId: string; readonly text: WireText }[]> {
  return rows(
    db,
    sql`
    select f.owner_id as "ownerId", f.text from offers f join registrations g on g.organisation_id = f.owner_id and g.event_id = ${eventId}
    where f.owner_id = any(${owners}::uuid[]) and f.withdrawn_at is null`,
  );
}
