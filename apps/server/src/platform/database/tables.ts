// Written by scripts/database-types.ts from the migrated database. Do not edit: change a migration and run
//   npm run tables
import type { ColumnType, Generated } from "kysely";

type Json = ColumnType<unknown, string, string>;
type JsonDefault = ColumnType<unknown, string | undefined, string>;
type JsonOrNull = ColumnType<unknown, string | null | undefined, string | null>;

export interface AccountsTable {
  id: Generated<string>;
  email: string | null;
  name: string;
  locale: Generated<"ko" | "zh" | "en">;
  password_hash: string | null;
  created_at: ColumnType<string, Date | string | undefined, Date | string>;
  disabled_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  person_id: string | null;
}

export interface ActionItemsTable {
  id: Generated<string>;
  agreement_id: string | null;
  committee_meeting_id: string | null;
  visit_stop_id: string | null;
  partnership_id: string | null;
  title: Json;
  owner_id: string | null;
  owner_label: string | null;
  owner_account_id: string | null;
  due_on: string | null;
  state: Generated<"open" | "under-way" | "done" | "dropped">;
  result: JsonOrNull;
  created_at: ColumnType<string, Date | string | undefined, Date | string>;
  done_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  reminded_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  revision: Generated<number>;
}

export interface ActivityTable {
  id: ColumnType<number, never, never>;
  at: ColumnType<string, Date | string, Date | string>;
  account_id: string | null;
  actor_label: string;
  on_behalf_of: string | null;
  action: string;
  event_id: string | null;
  record_kind: string;
  record_id: string;
  detail: JsonDefault;
}

export interface AgreementFieldsTable {
  agreement_id: string;
  ordinal: number;
  text: Json;
  field: string | null;
}

export interface AgreementPartiesTable {
  id: Generated<string>;
  agreement_id: string;
  ordinal: number;
  party_id: string | null;
  name: JsonOrNull;
  signer_id: string | null;
  signer: JsonOrNull;
  capacity: JsonOrNull;
  removed_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
}

export interface AgreementStagesTable {
  id: Generated<string>;
  agreement_id: string;
  stage: "proposed" | "talks" | "to-be-signed" | "signed" | "in-force" | "ended";
  date: JsonOrNull;
  note: JsonOrNull;
  by_id: string | null;
  evidence_id: string | null;
  recorded_at: ColumnType<string, Date | string | undefined, Date | string>;
  recorded_by: string | null;
  approved_by: string | null;
}

export interface AgreementTextsTable {
  id: Generated<string>;
  agreement_id: string;
  version: number;
  locale: "ko" | "zh" | "en";
  is_authentic: Generated<boolean>;
  clauses: Json;
  written_at: ColumnType<string, Date | string | undefined, Date | string>;
  written_by: string | null;
}

export interface AgreementsTable {
  id: string;
  kind: "letter-of-intent" | "mou" | "contract" | "project-contract" | "friendship-city" | "sister-city" | "agreement" | "other";
  stage: "proposed" | "talks" | "to-be-signed" | "signed" | "in-force" | "ended";
  standing: string | null;
  date: JsonOrNull;
  expires_on: JsonOrNull;
  is_domestic: Generated<boolean>;
  parties_complete: Generated<boolean>;
  fields: Generated<string[]>;
  purpose: JsonOrNull;
  original_script: string | null;
  committee_id: string | null;
  centre_id: string | null;
}

export interface ApprovalsTable {
  id: Generated<string>;
  record_id: string;
  purpose: "sign" | "publish" | "end";
  detail: JsonDefault;
  requested_at: ColumnType<string, Date | string | undefined, Date | string>;
  requested_by: string;
  decided_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  decided_by: string | null;
  decision: "approved" | "declined" | "withdrawn" | null;
}

export interface AttachmentsTable {
  id: Generated<string>;
  record_id: string;
  file_sha256: string;
  file_name: string;
  media_type: string;
  byte_count: number;
  language: "ko" | "zh" | "en" | null;
  role: Generated<string>;
  added_at: ColumnType<string, Date | string | undefined, Date | string>;
  added_by: string | null;
  removed_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
}

export interface CasesTable {
  id: string;
  region_id: string | null;
  fields: Generated<string[]>;
  summary: JsonOrNull;
}

export interface ChoicesTable {
  event_id: string;
  organisation_id: string;
  partner_id: string;
  choice: "must" | "meet" | "no";
  rank: number | null;
  origin: "delegate" | "organiser" | "wish" | "blacklist";
  chosen_at: ColumnType<string, Date | string | undefined, Date | string>;
  chosen_by: string | null;
}

export interface CitationsTable {
  id: Generated<string>;
  record_id: string;
  fact_id: string | null;
  source_id: string;
  paragraphs: Generated<number[]>;
}

export interface ClustersTable {
  id: string;
  region_id: string | null;
  industry: JsonOrNull;
}

export interface CommitteeMeetingsTable {
  id: Generated<string>;
  committee_id: string;
  agreement_id: string | null;
  number: number;
  date: Json;
  place: JsonOrNull;
  agenda: JsonDefault;
  minutes: JsonOrNull;
  decisions: JsonDefault;
  state: Generated<"planned" | "held" | "cancelled">;
  revision: Generated<number>;
}

export interface CommitteeMembersTable {
  committee_id: string;
  person_id: string;
  side_id: string | null;
  capacity: JsonOrNull;
  ordinal: Generated<number>;
  left_on: string | null;
}

export interface ConsentTextsTable {
  sha256: string;
  text_id: string;
  text_version: number;
  language: "ko" | "zh" | "en";
  body: string;
  first_used_at: ColumnType<string, Date | string | undefined, Date | string>;
}

export interface ConsentsTable {
  id: ColumnType<number, never, never>;
  person_id: string;
  event_id: string | null;
  purpose: "service" | "collection" | "third-party" | "transfer" | "sensitive" | "recommendation" | "marketing" | "photo";
  destination_country: string | null;
  is_given: boolean;
  text_id: string;
  text_version: number;
  text_sha256: string;
  language: string;
  channel: "personal-link" | "paper";
  actor: "person" | "organiser";
  at: ColumnType<string, Date | string | undefined, Date | string>;
  recipients: Generated<string[]>;
  evidence: string | null;
  account_id: string | null;
}

export interface ContactAccessHeadTable {
  one: Generated<boolean>;
  seq: number;
  hash: Buffer;
}

export interface ContactAccessLogTable {
  seq: number;
  at: ColumnType<string, Date | string, Date | string>;
  account_id: string | null;
  reader_role: string;
  reader_organisation_id: string | null;
  reader_country: string;
  reader_address: string;
  subject_person_id: string;
  fields: string[];
  reason: string;
  event_id: string | null;
  hash: Buffer;
}

export interface DayNoticesTable {
  event_id: string;
  id: Generated<string>;
  version: number;
  organisation_id: string | null;
  interpreter_id: string | null;
  meeting_id: string;
  kind: "moved" | "other-interpreter" | "other-place" | "dropped" | "cancelled" | "added";
  texts: Json;
  written_at: ColumnType<string, Date | string, Date | string>;
}

export interface DayRepairsTable {
  event_id: string;
  id: Generated<string>;
  number: number;
  accepted_at: ColumnType<string, Date | string, Date | string>;
  accepted_by: string | null;
  plan: "least-change" | "keep-times" | "fill-gaps";
  incidents: Json;
  changes: Json;
  told: Json;
  written: Json;
  revision_before: number;
  revision: number;
  undone_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  published_version: number | null;
}

export interface DelegationsTable {
  event_id: string;
  id: Generated<string>;
  region_id: string | null;
  side: string;
  names: Json;
  head_id: string | null;
  ordinal: Generated<number>;
}

export interface DutiesTable {
  id: Generated<string>;
  agreement_id: string;
  kind: "prior-review" | "council-report" | "yearly-check" | "expiry-notice" | "renewal";
  due_on: string;
  done_on: string | null;
  done_by: string | null;
  detail: JsonDefault;
}

export interface DutyNoticesTable {
  duty_id: string;
  account_id: string;
  due_on: string;
  sent_at: ColumnType<string, Date | string | undefined, Date | string>;
}

export interface EventPhasesTable {
  event_id: string;
  phase: "registration" | "review" | "choices" | "timetable" | "publication" | "day" | "report" | "follow-up";
  starts_on: string;
  ends_on: string;
}

export interface EventRolesTable {
  event_id: string;
  organisation_id: string;
  role: "host" | "operator" | "co-organiser" | "supporter" | "guide" | "sponsor";
  ordinal: Generated<number>;
}

export interface EventTermsTable {
  id: Generated<string>;
  event_id: string;
  ko: Generated<string[]>;
  zh: Generated<string[]>;
  en: Generated<string[]>;
  added_at: ColumnType<string, Date | string, Date | string>;
  added_by: string | null;
}

export interface EventsTable {
  id: string;
  kind: "matching-conference" | "conference" | "seminar" | "ceremony" | "forum" | "briefing" | "expo" | "dinner" | "exchange" | "consultation" | "programme-event";
  short_name: JsonOrNull;
  parent_id: string | null;
  series_id: string | null;
  edition: number | null;
  format: "onsite" | "online" | "hybrid" | null;
  is_domestic: Generated<boolean>;
  date: JsonOrNull;
  time_zone: string | null;
  starts_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  ends_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  place_id: string | null;
  fields: Generated<string[]>;
  is_managed: Generated<boolean>;
  is_published: Generated<boolean>;
}

export interface FeedbackAnswersTable {
  id: Generated<string>;
  event_id: string;
  answered_on: string;
  locale: "ko" | "zh" | "en";
  role: "company" | "official" | "speaker" | "interpreter" | "viewer" | "other" | null;
  scales: JsonDefault;
  texts: JsonDefault;
}

export interface FeedbackFormsTable {
  event_id: string;
  is_open: Generated<boolean>;
  questions: Generated<string[]>;
  own: JsonDefault;
  revision: Generated<number>;
  updated_at: ColumnType<string, Date | string | undefined, Date | string>;
}

export interface GrantsTable {
  id: Generated<string>;
  account_id: string;
  role: "platform-admin" | "official" | "organiser" | "delegate" | "interpreter" | "desk" | "viewer";
  scope_kind: "platform" | "region" | "event" | "organisation" | "interpreter";
  region_id: string | null;
  event_id: string | null;
  organisation_id: string | null;
  granted_by: string | null;
  created_at: ColumnType<string, Date | string | undefined, Date | string>;
  interpreter_id: string | null;
}

export interface IndicatorsTable {
  id: string;
  code: string;
  unit: string;
  definition: JsonOrNull;
  is_sum: Generated<boolean>;
}

export interface IntakeBatchesTable {
  event_id: string;
  id: Generated<string>;
  state: "reading" | "questions" | "ready" | "accepted" | "undone" | "failed" | "discarded";
  job_id: string | null;
  result: JsonOrNull;
  answers: JsonDefault;
  differences: JsonOrNull;
  before: JsonOrNull;
  created_at: ColumnType<string, Date | string | undefined, Date | string>;
  created_by: string | null;
  accepted_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  accepted_by: string | null;
  undone_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
}

export interface IntakeFilesTable {
  event_id: string;
  batch_id: string;
  name: string;
  file_sha256: string;
  byte_count: number;
}

export interface IntakeMappingsTable {
  sender: string;
  sheet_signature: string;
  mapping: Json;
  updated_at: ColumnType<string, Date | string | undefined, Date | string>;
  updated_by: string | null;
}

export interface InterpreterUnavailabilitiesTable {
  event_id: string;
  interpreter_id: string;
  slot_id: string;
}

export interface InterpretersTable {
  event_id: string;
  id: Generated<string>;
  person_id: string | null;
  names: Json;
  pairs: Json;
  modes: Generated<string[]>;
  max_consecutive: Generated<number>;
  max_meetings: Generated<number>;
  is_active: Generated<boolean>;
  fee: JsonOrNull;
  remarks: string | null;
  sources: JsonDefault;
}

export interface JobRunsTable {
  id: Generated<string>;
  kind: string;
  event_id: string | null;
  state: Generated<"queued" | "running" | "done" | "failed" | "cancelled">;
  done: Generated<number>;
  total: number | null;
  label_key: string | null;
  detail: JsonDefault;
  payload: JsonDefault;
  result: JsonOrNull;
  error: JsonOrNull;
  created_by: string | null;
  created_at: ColumnType<string, Date | string, Date | string>;
  started_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  ended_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  cancel_requested_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  node: number | null;
}

export interface LearningRoundsTable {
  id: Generated<string>;
  scope_id: string;
  round: number;
  weights: Json;
  previous: Json;
  change: Json;
  accepted: number;
  declined: number;
  learnt_at: ColumnType<string, Date | string, Date | string>;
  learnt_by: string | null;
  taken_back_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  taken_back_by: string | null;
}

export interface MeetingPlacesTable {
  event_id: string;
  id: Generated<string>;
  kind: "table" | "private-room" | "online-room";
  label: string;
  hall: string | null;
  ordinal: number;
  is_usable: Generated<boolean>;
  facts: JsonDefault;
  sources: JsonDefault;
}

export interface MeetingRequestsTable {
  event_id: string;
  id: Generated<string>;
  from_id: string;
  to_id: string;
  state: "sent" | "accepted" | "declined" | "withdrawn" | "expired";
  message: JsonOrNull;
  sent_at: ColumnType<string, Date | string | undefined, Date | string>;
  answered_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
}

export interface MeetingSeatsTable {
  event_id: string;
  meeting_id: string;
  organisation_id: string;
  slot_id: string;
  seat: number;
}

export interface MeetingsTable {
  event_id: string;
  id: Generated<string>;
  near_id: string;
  far_id: string;
  mode: "onsite" | "online";
  value: Generated<number>;
  is_must: Generated<boolean>;
  is_locked: Generated<boolean>;
  needs_interpreter: boolean;
  state: "scheduled" | "waiting" | "cancelled";
  slot_id: string | null;
  place_id: string | null;
  interpreter_id: string | null;
  reasons: JsonDefault;
  revision: Generated<number>;
}

export interface MilestonesTable {
  id: Generated<string>;
  record_id: string;
  ordinal: number;
  what: Json;
  code: string | null;
  planned: JsonOrNull;
  actual: JsonOrNull;
  dropped_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  note: JsonOrNull;
}

export interface ModelVectorsTable {
  key: string;
  model: string;
  vector: number[];
  made_at: ColumnType<string, Date | string, Date | string>;
}

export interface NearbyPlacesTable {
  event_id: string;
  id: Generated<string>;
  names: Json;
  kind: "restaurant" | "hotel" | "sight";
  walk_minutes: number;
  features: Generated<string[]>;
  price_band: number | null;
  owner: Json;
  checked_on: string;
  is_demo: Generated<boolean>;
  updated_at: ColumnType<string, Date | string | undefined, Date | string>;
}

export interface ObservationsTable {
  id: string;
  indicator_id: string;
  subject_id: string | null;
  subject: JsonOrNull;
  of_id: string | null;
  reference_id: string | null;
  value: number | null;
  value_text: string | null;
  unit: string;
  currency: string | null;
  date: JsonOrNull;
  definition: JsonOrNull;
  as_written: string | null;
}

export interface OffersTable {
  id: Generated<string>;
  owner_id: string;
  direction: "offer" | "need";
  intent: string | null;
  ordinal: Generated<number>;
  text: Json;
  fields: Generated<string[]>;
  withdrawn_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
}

export interface OneTimeLinksTable {
  token_hash: Buffer;
  purpose: "first-admin" | "sign-in" | "delegate" | "interpreter";
  account_id: string | null;
  payload: JsonDefault;
  created_at: ColumnType<string, Date | string | undefined, Date | string>;
  expires_at: ColumnType<string, Date | string, Date | string>;
  used_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
}

export interface OrganisationSeatsTable {
  event_id: string;
  organisation_id: string;
  seat: number;
}

export interface OrganisationsTable {
  id: string;
  kind: Generated<string>;
  country: string | null;
  region_id: string | null;
  city: string | null;
  legal_form: string | null;
  core_name: string | null;
  registration_scheme: string | null;
  registration_number: string | null;
  original_script: string | null;
  sector: JsonOrNull;
  website: string | null;
  founded: JsonOrNull;
  employee_count: number | null;
  revenue_minor: number | null;
  revenue_currency: string | null;
  address: JsonOrNull;
  profile: JsonOrNull;
}

export interface OutboxTable {
  id: Generated<string>;
  purpose: string;
  to_address: string;
  subject: string;
  body: string | null;
  created_at: ColumnType<string, Date | string, Date | string>;
  sent_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  failed_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  error: string | null;
}

export interface PartnershipMembersTable {
  partnership_id: string;
  member_id: string;
  ordinal: number;
  responsible: JsonOrNull;
  responsible_account_id: string | null;
}

export interface PartnershipsTable {
  id: string;
  kind: Generated<"regions" | "twin-parks" | "clusters">;
  is_domestic: Generated<boolean>;
}

export interface PeopleTable {
  id: string;
  organisation_id: string | null;
  title: JsonOrNull;
  original_script: string | null;
  reading: JsonOrNull;
  is_public_office: Generated<boolean>;
  protocol_order: number | null;
  erased_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
}

export interface PersonContactsTable {
  person_id: string;
  email: string | null;
  phone_e164: string | null;
  mobile_e164: string | null;
  messengers: JsonDefault;
  origin_country: string | null;
  updated_at: ColumnType<string, Date | string | undefined, Date | string>;
}

export interface PlaceClosuresTable {
  event_id: string;
  place_id: string;
  slot_id: string;
  reason: string | null;
}

export interface PlacesTable {
  id: string;
  kind: string;
  region_id: string | null;
  address: JsonOrNull;
  original_script: string | null;
}

export interface PoliciesTable {
  id: string;
  region_id: string | null;
  fields: Generated<string[]>;
  date: JsonOrNull;
  summary: JsonOrNull;
}

export interface ProgrammesTable {
  id: string;
  kind: string;
  phase: number | null;
  parent_id: string | null;
  ordinal: number | null;
  region_id: string | null;
  fields: Generated<string[]>;
  amount_minor: number | null;
  currency: string | null;
  rung: string | null;
}

export interface ProjectsTable {
  id: string;
  kind: string;
  stage: "proposed" | "seeking" | "contracted" | "under-way" | "done" | "dropped" | "unknown";
  rung: "intent" | "agreement" | "contract" | "paid-in" | "started" | "operating" | null;
  region_id: string | null;
  place_id: string | null;
  area_m2: number | null;
  amount_minor: number | null;
  currency: string | null;
  amount_qualifier: Generated<string>;
  amount_status: Generated<string>;
  is_twin_parks: Generated<boolean>;
  fields: Generated<string[]>;
  purpose: JsonOrNull;
  services: JsonOrNull;
}

export interface PublicationsTable {
  id: string;
  kind: string;
  outlet: JsonOrNull;
  date: JsonOrNull;
  language: string | null;
  author: string | null;
  is_ours: Generated<boolean>;
  state: "draft" | "review" | "published" | "withdrawn" | null;
  body: JsonOrNull;
  published_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
}

export interface QuotesTable {
  id: string;
  speaker_id: string | null;
  event_id: string | null;
  statement: Json;
}

export interface RecommendationFitsTable {
  event_id: string;
  set_id: string;
  one_id: string;
  other_id: string;
  value: number;
  one_meets: Generated<number>;
  other_meets: Generated<number>;
  one_field: string | null;
  other_field: string | null;
}

export interface RecommendationSetsTable {
  event_id: string;
  id: Generated<string>;
  made_at: ColumnType<string, Date | string | undefined, Date | string>;
  inputs_digest: string;
  summary: Json;
  is_current: Generated<boolean>;
}

export interface RecommendationsTable {
  event_id: string;
  set_id: string;
  organisation_id: string;
  rank: number;
  partner_id: string;
  score: number;
  band: "strong" | "fair" | "weak";
  reasons: Json;
}

export interface RecordChangesTable {
  id: ColumnType<number, never, never>;
  record_id: string;
  at: ColumnType<string, Date | string | undefined, Date | string>;
  account_id: string | null;
  actor_label: string;
  revision: number;
  what: string;
  before: JsonOrNull;
  after: JsonOrNull;
}

export interface RecordFactsTable {
  id: Generated<string>;
  record_id: string;
  key: string;
  ordinal: Generated<number>;
  text: JsonOrNull;
  number: number | null;
  unit: string | null;
  date: JsonOrNull;
  ref_id: string | null;
  of_id: string | null;
  status: Generated<"actual" | "reported" | "planned" | "proposed">;
  qualifier: Generated<"exact" | "approx" | "at-least" | "unknown">;
  as_written: string | null;
  detail: JsonOrNull;
}

export interface RecordImportsTable {
  id: Generated<string>;
  state: Generated<"ready" | "accepted" | "undone" | "discarded">;
  files: Json;
  reading: Json;
  items: Json;
  written: JsonOrNull;
  created_at: ColumnType<string, Date | string | undefined, Date | string>;
  created_by: string | null;
  accepted_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  accepted_by: string | null;
  undone_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
}

export interface RecordLinksTable {
  from_id: string;
  rel: "part-of" | "participant" | "speaker" | "operator" | "located-in" | "party" | "led-to" | "compares" | "host" | "proposed-at" | "supports" | "signed-at" | "case-of" | "supporter" | "co-organiser" | "guide" | "sponsor" | "about" | "adopted-from" | "member" | "presented-at" | "agreed-in";
  to_id: string;
  note: JsonOrNull;
}

export interface RecordSummariesTable {
  id: string | null;
  kind: string | null;
  origin: string | null;
  names: JsonOrNull;
  aliases: string[] | null;
  status: string | null;
  qualifier: string | null;
  visibility: string | null;
  is_demo: boolean | null;
  revision: number | null;
  updated_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  archived_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  subkind: string | null;
  stage: string | null;
  region_id: string | null;
  date: JsonOrNull;
  fields: string[] | null;
  country: string | null;
  context_id: string | null;
  line: JsonOrNull;
  value: number | null;
  unit: string | null;
  indicator_id: string | null;
}

export interface RecordsTable {
  id: Generated<string>;
  kind: "region" | "cluster" | "partnership" | "organisation" | "person" | "place" | "series" | "event" | "session" | "agreement" | "project" | "visit" | "visit-stop" | "policy" | "case" | "programme" | "indicator" | "observation" | "quote" | "publication";
  origin: string | null;
  names: Json;
  aliases: Generated<string[]>;
  status: Generated<"actual" | "reported" | "planned" | "proposed">;
  qualifier: Generated<"exact" | "approx" | "at-least" | "unknown">;
  visibility: Generated<"public" | "internal">;
  is_demo: Generated<boolean>;
  remark: JsonOrNull;
  revision: Generated<number>;
  created_at: ColumnType<string, Date | string | undefined, Date | string>;
  updated_at: ColumnType<string, Date | string | undefined, Date | string>;
  archived_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
}

export interface RegionsTable {
  id: string;
  country: string | null;
  code: string | null;
  level: "continent" | "country" | "province" | "metropolitan-city" | "special-city" | "municipality" | "city" | "district" | "area";
  parent_id: string | null;
  original_script: string | null;
}

export interface RegistrationDelegatesTable {
  event_id: string;
  organisation_id: string;
  person_id: string;
  ordinal: number;
}

export interface RegistrationsTable {
  event_id: string;
  organisation_id: string;
  number: string | null;
  state: "applied" | "approved" | "waiting" | "rejected" | "withdrawn";
  mode: "onsite" | "online" | "hybrid";
  side: string;
  delegation_id: string | null;
  languages: Generated<string[]>;
  needs_interpreter: boolean | null;
  delegates: Generated<number>;
  max_meetings: number | null;
  min_meetings: number | null;
  time_zone: string | null;
  work_hours: number[] | null;
  availability_note: string | null;
  remarks: string | null;
  sources: JsonDefault;
  revision: Generated<number>;
  updated_at: ColumnType<string, Date | string | undefined, Date | string>;
}

export interface RejectedReasonsTable {
  event_id: string;
  organisation_id: string;
  partner_id: string;
  text_sha256: string;
  rejected_at: ColumnType<string, Date | string, Date | string>;
  rejected_by: string | null;
}

export interface SeriesTable {
  id: string;
  cadence: string | null;
  next_date: JsonOrNull;
}

export interface SessionsTable {
  id: string;
  event_id: string;
  kind: string;
  parent_id: string | null;
  ordinal: number | null;
  starts_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  ends_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  place_id: string | null;
  hall_label: string | null;
  region_id: string | null;
  topics: Generated<string[]>;
  summary: JsonOrNull;
}

export interface SettingsTable {
  key: string;
  value: Json;
  updated_at: ColumnType<string, Date | string | undefined, Date | string>;
}

export interface SignInsTable {
  token_hash: Buffer;
  account_id: string;
  created_at: ColumnType<string, Date | string, Date | string>;
  last_seen_at: ColumnType<string, Date | string, Date | string>;
  expires_at: ColumnType<string, Date | string, Date | string>;
  user_agent: Generated<string>;
}

export interface SlotsTable {
  event_id: string;
  id: Generated<string>;
  ordinal: number;
  round: number;
  starts_at: ColumnType<string, Date | string, Date | string>;
  ends_at: ColumnType<string, Date | string, Date | string>;
}

export interface SourcesTable {
  id: Generated<string>;
  origin: string | null;
  outlet: Json;
  title: JsonOrNull;
  author: string | null;
  language: string | null;
  published_on: JsonOrNull;
  url: string | null;
  publication_id: string | null;
}

export interface StoredFilesTable {
  sha256: string;
  size_bytes: number;
  media_type: string;
  created_at: ColumnType<string, Date | string, Date | string>;
}

export interface TimetableDraftsTable {
  event_id: string;
  run_id: string | null;
  revision: Generated<number>;
  updated_at: ColumnType<string, Date | string | undefined, Date | string>;
}

export interface TimetableRunsTable {
  event_id: string;
  id: Generated<string>;
  number: number;
  job_id: string | null;
  state: "running" | "done" | "cancelled" | "failed" | "impossible";
  label: string | null;
  settings: Json;
  instance: Json;
  mapping: Json;
  schedule: JsonOrNull;
  summary: JsonOrNull;
  started_at: ColumnType<string, Date | string | undefined, Date | string>;
  ended_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  started_by: string | null;
  trial: JsonOrNull;
}

export interface TimetableSettingsTable {
  event_id: string;
  settings: Json;
  updated_at: ColumnType<string, Date | string | undefined, Date | string>;
}

export interface TimetableVersionsTable {
  event_id: string;
  number: number;
  published_at: ColumnType<string, Date | string | undefined, Date | string>;
  published_by: string | null;
  run_id: string | null;
  snapshot: Json;
  note: string | null;
}

export interface TopicsTable {
  topic: string;
  revision: number;
  changed_at: ColumnType<string, Date | string | undefined, Date | string>;
}

export interface UnavailabilitiesTable {
  event_id: string;
  organisation_id: string;
  slot_id: string;
  mode: Generated<"any" | "onsite" | "online">;
  cause: "own" | "duty" | "organiser";
  reason: string | null;
}

export interface VisitCounterpartsTable {
  stop_id: string;
  person_id: string;
  ordinal: number;
}

export interface VisitMembersTable {
  visit_id: string;
  person_id: string;
  ordinal: Generated<number>;
  capacity: JsonOrNull;
}

export interface VisitStopsTable {
  id: string;
  visit_id: string;
  ordinal: number;
  kind: Generated<"talks" | "dinner" | "expo" | "site-visit" | "ceremony" | "travel" | "other">;
  date: JsonOrNull;
  time_of_day: string | null;
  starts_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  ends_at: ColumnType<string | null, Date | string | null | undefined, Date | string | null>;
  place_id: string | null;
  topics: JsonDefault;
  briefing: JsonOrNull;
  notes: JsonOrNull;
}

export interface VisitsTable {
  id: string;
  from_region_id: string | null;
  to_region_id: string | null;
  head_id: string | null;
  period: JsonOrNull;
  nights: number | null;
  days: number | null;
  purpose: JsonOrNull;
  time_zone: string | null;
}

export interface WishesTable {
  event_id: string;
  id: Generated<string>;
  organisation_id: string;
  written: string;
  rank: number | null;
  kind: Generated<"wish" | "avoid">;
  state: "resolved" | "ambiguous" | "unresolved" | "withdrawn";
  resolved_id: string | null;
  basis: string | null;
  reason: string | null;
  sources: JsonDefault;
}

export interface Database {
  accounts: AccountsTable;
  action_items: ActionItemsTable;
  activity: ActivityTable;
  agreement_fields: AgreementFieldsTable;
  agreement_parties: AgreementPartiesTable;
  agreement_stages: AgreementStagesTable;
  agreement_texts: AgreementTextsTable;
  agreements: AgreementsTable;
  approvals: ApprovalsTable;
  attachments: AttachmentsTable;
  cases: CasesTable;
  choices: ChoicesTable;
  citations: CitationsTable;
  clusters: ClustersTable;
  committee_meetings: CommitteeMeetingsTable;
  committee_members: CommitteeMembersTable;
  consent_texts: ConsentTextsTable;
  consents: ConsentsTable;
  contact_access_head: ContactAccessHeadTable;
  contact_access_log: ContactAccessLogTable;
  day_notices: DayNoticesTable;
  day_repairs: DayRepairsTable;
  delegations: DelegationsTable;
  duties: DutiesTable;
  duty_notices: DutyNoticesTable;
  event_phases: EventPhasesTable;
  event_roles: EventRolesTable;
  event_terms: EventTermsTable;
  events: EventsTable;
  feedback_answers: FeedbackAnswersTable;
  feedback_forms: FeedbackFormsTable;
  grants: GrantsTable;
  indicators: IndicatorsTable;
  intake_batches: IntakeBatchesTable;
  intake_files: IntakeFilesTable;
  intake_mappings: IntakeMappingsTable;
  interpreter_unavailabilities: InterpreterUnavailabilitiesTable;
  interpreters: InterpretersTable;
  job_runs: JobRunsTable;
  learning_rounds: LearningRoundsTable;
  meeting_places: MeetingPlacesTable;
  meeting_requests: MeetingRequestsTable;
  meeting_seats: MeetingSeatsTable;
  meetings: MeetingsTable;
  milestones: MilestonesTable;
  model_vectors: ModelVectorsTable;
  nearby_places: NearbyPlacesTable;
  observations: ObservationsTable;
  offers: OffersTable;
  one_time_links: OneTimeLinksTable;
  organisation_seats: OrganisationSeatsTable;
  organisations: OrganisationsTable;
  outbox: OutboxTable;
  partnership_members: PartnershipMembersTable;
  partnerships: PartnershipsTable;
  people: PeopleTable;
  person_contacts: PersonContactsTable;
  place_closures: PlaceClosuresTable;
  places: PlacesTable;
  policies: PoliciesTable;
  programmes: ProgrammesTable;
  projects: ProjectsTable;
  publications: PublicationsTable;
  quotes: QuotesTable;
  recommendation_fits: RecommendationFitsTable;
  recommendation_sets: RecommendationSetsTable;
  recommendations: RecommendationsTable;
  record_changes: RecordChangesTable;
  record_facts: RecordFactsTable;
  record_imports: RecordImportsTable;
  record_links: RecordLinksTable;
  record_summaries: RecordSummariesTable;
  records: RecordsTable;
  regions: RegionsTable;
  registration_delegates: RegistrationDelegatesTable;
  registrations: RegistrationsTable;
  rejected_reasons: RejectedReasonsTable;
  series: SeriesTable;
  sessions: SessionsTable;
  settings: SettingsTable;
  sign_ins: SignInsTable;
  slots: SlotsTable;
  sources: SourcesTable;
  stored_files: StoredFilesTable;
  timetable_drafts: TimetableDraftsTable;
  timetable_runs: TimetableRunsTable;
  timetable_settings: TimetableSettingsTable;
  timetable_versions: TimetableVersionsTable;
  topics: TopicsTable;
  unavailabilities: UnavailabilitiesTable;
  visit_counterparts: VisitCounterpartsTable;
  visit_members: VisitMembersTable;
  visit_stops: VisitStopsTable;
  visits: VisitsTable;
  wishes: WishesTable;
}
