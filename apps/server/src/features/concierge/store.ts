import { sql } from "kysely";
import type { LocalText } from "@bridgehead/domain/shared/language";
import { locales } from "@bridgehead/domain/shared/language";
import type { FactStatus, Qualifier, RecordDate } from "@bridgehead/domain/shared/standing";
import type { RecordKind } from "@bridgehead/domain/record/kinds";
import { vocabularyKey, vocabularyMessages, type VocabularySet } from "@bridgehead/language/messages/vocabulary";
import type { KnownEdge, KnownRecord } from "@bridgehead/matching/ask/types";
import type { Trx } from "../../platform/database/connect.ts";

export type SnapshotRecord = KnownRecord & { readonly visibility: "public" | "internal" };

type Row = {
  id: string;
  kind: RecordKind;
  subkind: string | null;
  names: LocalText;
  aliases: string[];
  status: FactStatus;
  qualifier: Qualifier;
  visibility: "public" | "internal";
  date: RecordDate | null;
  stage: string | null;
  value: number | null;
  unit: string | null;
  fields: string[];
  country: string | null;
  line: LocalText | null;
  purpose: LocalText | null;
  texts: (LocalText | string)[];
  hours: { from: string; to: string | null } | null;
  stages: { stage: string; date: RecordDate | null }[] | null;
  milestones: { what: LocalText; date: RecordDate; isDone: boolean }[] | null;
  length: { nights: number | null; days: number } | null;
  flags: string[] | null;
};

/** Changes whenever a record was written, hidden or archived. */
export async function stampOf(db: Trx): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select count(*) || ' ' || count(*) filter (where visibility = 'public') || ' ' || coalesce(max(updated_at)::text, '') || ' ' || coalesce(sum(revision), 0)
      || ' ' || coalesce(bit_xor(case when visibility = 'public' then hashtext(id::text) else 0 end), 0) as stamp
    from records where archived_at is null`.execute(db);
  return rows[0]?.stamp ?? "";
}

/**
 * Every record with what it can be asked by. Remarks are left out: they say what is not so ("which does not make it a party").
 * Contact data, notes, briefings and remarks of one's own are never read.
 */
export async function selectKnown(db: Trx): Promise<SnapshotRecord[]> {
  const { rows } = await sql<Row>`
    select v.id, v.kind, v.subkind, v.names, v.aliases, v.status, v.qualifier, v.visibility, v.date, v.stage, v.value, v.unit, v.fields, v.country, v.line,
      coalesce(
        (select purpose from agreements where id = v.id), (select purpose from projects where id = v.id), (select purpose from visits where id = v.id),
        (select summary from policies where id = v.id), (select summary from cases where id = v.id), (select definition from indicators where id = v.id),
        (select text from record_facts where record_id = v.id and text is not null and key in ('standing', 'aims', 'offer', 'result', 'priorities', 'ranking', 'members', 'purpose', 'trend', 'assessment') order by key, ordinal limit 1),
        (select jsonb_build_object('ko', string_agg(text->>'ko', ', ' order by ordinal), 'zh', string_agg(text->>'zh', '、' order by ordinal), 'en', string_agg(text->>'en', ', ' order by ordinal))
          from record_facts where record_id = v.id and text is not null and key in ('industries', 'elements', 'steps.did') having count(*) > 0),
        (select jsonb_build_object('ko', string_agg(text->>'ko', ', ' order by ordinal), 'zh', string_agg(text->>'zh', '、' order by ordinal), 'en', string_agg(text->>'en', '; ' order by ordinal)) from agreement_fields where agreement_id = v.id having count(*) > 0),
        (select jsonb_build_object('ko', string_agg(topic->>'ko', ', ' order by n), 'zh', string_agg(topic->>'zh', '、' order by n), 'en', string_agg(topic->>'en', '; ' order by n))
          from visit_stops s, jsonb_array_elements(s.topics) with ordinality as t(topic, n) where s.id = v.id having count(*) > 0)) as purpose,
      (select coalesce(jsonb_agg(t.text), '[]') from (
        select text from record_facts where record_id = v.id and text is not null and key !~ '(^|[._])(note|because|remark)$'
        union all select text from agreement_fields where agreement_id = v.id
        union all select services from projects where id = v.id and services is not null
        union all select what from milestones where record_id = v.id
        union all select definition from observations where id = v.id and definition is not null
        union all select to_jsonb(as_written) from observations where id = v.id and as_written is not null
        union all select jsonb_array_elements(topics) from visit_stops where id = v.id
      ) t) as texts,
      (select jsonb_build_object('from', to_char(starts_at at time zone time_zone, 'HH24:MI'), 'to', to_char(ends_at at time zone time_zone, 'HH24:MI'))
        from events where id = v.id and starts_at is not null and time_zone is not null) as hours,
      (select jsonb_agg(jsonb_build_object('stage', s.stage, 'date', s.date)) from agreement_stages s where s.agreement_id = v.id) as stages,
      (select jsonb_agg(jsonb_build_object('what', m.what, 'date', coalesce(m.actual, m.planned), 'isDone', m.actual is not null) order by m.ordinal)
        from milestones m where m.record_id = v.id and m.dropped_at is null and coalesce(m.actual, m.planned) is not null) as milestones,
      (select jsonb_build_object('nights', nights, 'days', days) from visits where id = v.id and days is not null) as length,
      (select jsonb_agg(key || ' ' || as_written) from (
          select key, as_written from record_facts where record_id = v.id and key in ('attendance_mode', 'inside_province', 'company_kind')
          union all select 'twin_parks', 'true' from projects where id = v.id and is_twin_parks) f) as flags
    from record_summaries v
    where v.archived_at is null and not exists (select 1 from publications p where p.id = v.id and p.is_ours)
    order by v.date->>'value' desc nulls last,
      (select coalesce(parent.ordinal, 0) * 100 + s.ordinal from sessions s left join sessions parent on parent.id = s.parent_id where s.id = v.id), v.names->>'ko', v.id`.execute(
    db,
  );
  return rows.map(({ texts, fields, country, stages, milestones, flags, ...row }) => ({
    ...row,
    stages: stages ?? [],
    milestones: milestones ?? [],
    vocabulary: [
      ...vocabularyOf({ ...row, fields, country }),
      ...(flags ?? []).flatMap((flag) => flagWords[flag] ?? []),
    ],
    told: [
      ...texts.filter((text) => typeof text === "object"),
      ...(flags ?? []).flatMap((flag) => flagLines[flag] ?? []),
    ],
    texts: [...texts, row.line, row.purpose].flatMap((text) =>
      text === null ? [] : typeof text === "string" ? [text] : locales.flatMap((locale) => text[locale] ?? []),
    ),
  }));
}

/** Columns and links, as one list of who belongs to whom. */
export async function selectEdges(db: Trx): Promise<KnownEdge[]> {
  const { rows } = await sql<KnownEdge>`
    select from_id as "from", rel, to_id as "to" from record_links
    union select record_id, ${relOfFact}, ref_id from record_facts where ref_id is not null and key in (${factKeys})
    union select agreement_id, 'proposed-by', by_id from agreement_stages where by_id is not null and stage = 'proposed'
    union select id, 'region', region_id from record_summaries where region_id is not null
    union select id, 'context', context_id from record_summaries where context_id is not null
    union select id, 'indicator', indicator_id from observations
    union select id, 'of', of_id from observations where of_id is not null
    union select id, 'reference', reference_id from observations where reference_id is not null
    union select agreement_id, 'party', party_id from agreement_parties where party_id is not null and removed_at is null
    union select agreement_id, 'signer', signer_id from agreement_parties where signer_id is not null and removed_at is null
    union select event_id, role, organisation_id from event_roles
    union select id, 'place', place_id from events where place_id is not null
    union select id, 'place', place_id from sessions where place_id is not null
    union select id, 'place', place_id from visit_stops where place_id is not null
    union select id, 'place', place_id from projects where place_id is not null
    union select id, 'parent', parent_id from sessions where parent_id is not null
    union select id, 'parent', parent_id from programmes where parent_id is not null
    union select id, 'part-of', parent_id from events where parent_id is not null
    union select id, 'from', from_region_id from visits where from_region_id is not null
    union select id, 'head', head_id from visits where head_id is not null
    union select stop_id, 'counterpart', person_id from visit_counterparts
    union select id, 'speaker', speaker_id from quotes where speaker_id is not null
    union select partnership_id, 'member', member_id from partnership_members`.execute(db);
  return rows;
}

/** Facts that name another record, as the concierge calls what they say. */
const factRels: Readonly<Record<string, string>> = {
  proposed_by: "proposed-by",
  presented_by: "presented-by",
  outlet: "outlet",
  author: "author",
  photographer: "photographer",
  about: "about",
  awards: "awarded",
  rungs: "rung",
  builders: "builder",
  adopted_by: "adopted-by",
  head_of_delegation: "led",
};
const factKeys = sql.join(Object.keys(factRels).map((key) => sql.lit(key)));
const relOfFact = sql`case key ${sql.join(
  Object.entries(factRels).map(([key, rel]) => sql`when ${sql.lit(key)} then ${sql.lit(rel)}`),
  sql` `,
)} end`;

/** What a code among the facts says in words. */
const flagWords: Readonly<Record<string, readonly string[]>> = {
  "attendance_mode online": ["온라인", "线上", "online"],
  "attendance_mode onsite": ["현장", "现场", "on-site"],
  "inside_province true": ["성내", "省内", "inside the province"],
  "inside_province false": ["성외", "省外", "outside the province"],
  "twin_parks true": ["쌍둥이 산업단지", "양국 쌍원", "两国双园", "twin parks"],
  "company_kind start-up": ["스타트업", "初创企业", "start-up"],
};

/** How a body took part, as a line of its own. */
const flagLines: Readonly<Record<string, LocalText>> = {
  "attendance_mode online": { original: "ko", ko: "온라인으로 참가", zh: "线上参会", en: "took part online" },
  "attendance_mode onsite": { original: "ko", ko: "현장에서 참가", zh: "现场参会", en: "took part on site" },
  "inside_province true": { original: "ko", ko: "성내 기업", zh: "省内企业", en: "from inside the province" },
  "inside_province false": { original: "ko", ko: "성외 기업", zh: "省外企业", en: "from outside the province" },
};

const setOfKind: Partial<Record<RecordKind, VocabularySet>> = {
  region: "region-level",
  organisation: "organisation-kind",
  place: "place-kind",
  event: "event-kind",
  session: "session-kind",
  agreement: "agreement-kind",
  project: "project-kind",
  programme: "programme-kind",
  partnership: "partnership-kind",
};

/** Words for bodies and people that stand behind a unit: who counts organisations counts companies among them. */
const unitWords: Readonly<Record<string, readonly string[]>> = {
  person: ["사람", "인원", "참가자", "people", "人", "人员"],
  company: ["기업", "회사", "업체", "company", "firm", "企业", "公司"],
  organisation: [
    "기업",
    "회사",
    "기관",
    "단체",
    "company",
    "firm",
    "organisation",
    "institute",
    "企业",
    "公司",
    "机构",
    "单位",
  ],
};
/** Kinds of organisations as people call them. */
const organisationWords: Readonly<Record<string, readonly string[]>> = {
  company: unitWords["company"] ?? [],
  university: ["대학", "대학교", "학교", "university", "school", "大学", "高校", "기관", "机构"],
  institute: ["연구원", "연구소", "institute", "研究院", "研究所", "기관", "机构"],
  government: ["정부", "기관", "부처", "부서", "government", "department", "政府", "机构", "部门"],
  "group-of-companies": unitWords["company"] ?? [],
  investor: ["투자사", "investor", "投资机构", "机构"],
};

const anyOrganisation = ["기관", "단체", "organisation", "机构", "单位"];

function vocabularyOf({
  kind,
  subkind,
  fields,
  unit,
  country,
}: Pick<Row, "kind" | "subkind" | "fields" | "unit" | "country">): string[] {
  const said = (set: VocabularySet, code: string | null) => {
    const key = code === null ? undefined : vocabularyKey(set, code);
    return key === undefined || key.endsWith(".other") ? [] : locales.map((locale) => vocabularyMessages[key][locale]);
  };
  const set = setOfKind[kind];
  return [
    ...(kind === "organisation" ? [] : locales.map((locale) => vocabularyMessages[`kind.${kind}`][locale])),
    ...(set ? said(set, subkind) : []),
    ...fields.flatMap((field) => said("field", field)),
    ...(unit ? (unitWords[unit] ?? []) : []),
    ...(kind === "organisation" ? (organisationWords[subkind ?? ""] ?? anyOrganisation) : []),
    ...(kind === "organisation" ? said("country", country) : []),
  ];
}
