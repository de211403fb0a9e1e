import { sql } from "kysely";
import type { RecordRef } from "@bridgehead/contract/record";
import type { AgreementStage } from "@bridgehead/domain/agreements/stages";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import type { LocalText } from "@bridgehead/domain/shared/language";
import type { FactStatus, Qualifier, RecordDate } from "@bridgehead/domain/shared/standing";
import type { Trx } from "../../platform/database/connect.ts";
import { nameKeys } from "./names.ts";

export type StandingRecord = RecordRef & {
  readonly kind: RecordKind;
  readonly origin: string | null;
  readonly revision: number;
  readonly isArchived: boolean;
  readonly aliases: readonly string[];
  readonly qualifier: Qualifier;
  readonly keys: ReadonlySet<string>;
};
export type StandingAgreement = {
  readonly id: string;
  readonly stage: AgreementStage;
  readonly date: RecordDate | null;
  readonly partiesComplete: boolean;
  readonly parties: readonly { readonly id: string | null; readonly name: LocalText | null }[];
};
export type StandingValue = {
  readonly id: string;
  readonly indicatorId: string;
  readonly subjectId: string | null;
  readonly ofId: string | null;
  readonly value: number | null;
  readonly unit: string;
  readonly date: RecordDate | null;
};

/** What stands on record, as much of it as lines of a file are compared with. */
export type Standing = {
  readonly records: ReadonlyMap<string, StandingRecord>;
  readonly byOrigin: ReadonlyMap<string, StandingRecord>;
  readonly agreements: readonly StandingAgreement[];
  readonly values: readonly StandingValue[];
  readonly indicators: readonly { readonly id: string; readonly code: string; readonly unit: string }[];
  /** Figures and dates told of a record elsewhere than in a value of an indicator: statements, milestones, editions. */
  readonly told: ReadonlyMap<string, readonly { readonly number: number | null; readonly date: string | null }[]>;
  readonly sources: ReadonlyMap<string, string>;
};

export async function readStanding(db: Trx): Promise<Standing> {
  const rows = async <Row>(query: ReturnType<typeof sql>) => (await query.execute(db)).rows as Row[];
  const records = (
    await rows<Omit<StandingRecord, "keys">>(sql`
      select id, kind, names, status, is_demo as "isDemo", origin, revision, archived_at is not null as "isArchived", aliases, qualifier from records`)
  ).map((row): StandingRecord => ({ ...row, keys: nameKeys(row.names, row.aliases) }));
  const agreements = await rows<StandingAgreement>(sql`
    select a.id, a.stage, a.date, a.parties_complete as "partiesComplete",
      coalesce((select jsonb_agg(jsonb_build_object('id', p.party_id, 'name', p.name) order by p.ordinal) from agreement_parties p where p.agreement_id = a.id and p.removed_at is null), '[]') as parties
    from agreements a join records r on r.id = a.id where r.archived_at is null order by a.id`);
  const values = await rows<StandingValue>(sql`
    select o.id, o.indicator_id as "indicatorId", o.subject_id as "subjectId", o.of_id as "ofId", o.value::float8 as value, o.unit, o.date
    from observations o join records r on r.id = o.id where r.archived_at is null order by o.id`);
  const told = await rows<{ id: string; number: number | null; date: string | null }>(sql`
    select record_id as id, number::float8 as number, date->>'value' as date from record_facts where number is not null or date->>'value' is not null
    union all select record_id, null, coalesce(actual->>'value', planned->>'value') from milestones where dropped_at is null
    union all select id, edition::float8, null from events where edition is not null
    union all select id, area_m2::float8, null from projects where area_m2 is not null
    union all select id, amount_minor::float8, null from projects where amount_minor is not null`);
  const indicators = await rows<Standing["indicators"][number]>(
    sql`select i.id, i.code, i.unit from indicators i join records r on r.id = i.id where r.archived_at is null`,
  );
  const sources = await rows<{ origin: string; id: string }>(
    sql`select origin, id from sources where origin is not null`,
  );
  return {
    records: new Map(records.map((one) => [one.id, one])),
    byOrigin: new Map(records.flatMap((one) => (one.origin === null ? [] : [[one.origin, one]]))),
    agreements,
    values,
    indicators,
    told: Map.groupBy(told, ({ id }) => id),
    sources: new Map(sources.map(({ origin, id }) => [origin, id])),
  };
}

/** The record as a link shows it. */
export const refOf = ({ id, kind, names, status, isDemo }: StandingRecord): RecordRef => ({
  id,
  kind,
  names,
  status: status as FactStatus,
  isDemo,
});
