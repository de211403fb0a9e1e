-- The record: everything regions know about each other, one row in `records` per thing and a table per noun beside it.
-- One supertable gives links, citations, facts, history, attachments and search one foreign key each, whatever the noun.
-- Local text is jsonb {original, ko, zh, en, machine[]}; a record date is jsonb {value, precision, basis, asWritten, because}.

create table records (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('region', 'cluster', 'partnership', 'organisation', 'person', 'place', 'series', 'event', 'session',
    'agreement', 'project', 'visit', 'visit-stop', 'policy', 'case', 'programme', 'indicator', 'observation', 'quote', 'publication')),
  origin text unique,
  names jsonb not null check (jsonb_typeof(names) = 'object'),
  aliases text[] not null default '{}',
  status text not null default 'actual' check (status in ('actual', 'reported', 'planned', 'proposed')),
  qualifier text not null default 'exact' check (qualifier in ('exact', 'approx', 'at-least', 'unknown')),
  visibility text not null default 'public' check (visibility in ('public', 'internal')),
  is_demo boolean not null default false,
  remark jsonb,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz
);
create index records_kind on records (kind) where archived_at is null;
create index records_updated on records (updated_at);

create table sources (
  id uuid primary key default gen_random_uuid(),
  origin text unique,
  outlet jsonb not null,
  title jsonb,
  author text,
  language text,
  published_on jsonb,
  url text,
  publication_id uuid references records (id)
);

create table record_links (
  from_id uuid not null references records (id),
  rel text not null check (rel in ('part-of', 'participant', 'speaker', 'operator', 'located-in', 'party', 'led-to', 'compares', 'host',
    'proposed-at', 'supports', 'signed-at', 'case-of', 'supporter', 'co-organiser', 'guide', 'sponsor', 'about', 'adopted-from', 'member', 'presented-at', 'agreed-in')),
  to_id uuid not null references records (id),
  note jsonb,
  primary key (from_id, rel, to_id)
);
create index record_links_to on record_links (to_id, rel);

-- A statement about a record that is no column of its noun: a text, a figure, a date or another record, each as sure and as exact as told.
create table record_facts (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references records (id),
  key text not null,
  ordinal integer not null default 0,
  text jsonb,
  number numeric,
  unit text,
  date jsonb,
  ref_id uuid references records (id),
  of_id uuid references records (id),
  status text not null default 'actual' check (status in ('actual', 'reported', 'planned', 'proposed')),
  qualifier text not null default 'exact' check (qualifier in ('exact', 'approx', 'at-least', 'unknown')),
  as_written text,
  detail jsonb
);
create index record_facts_record on record_facts (record_id, key, ordinal);

create table citations (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references records (id),
  fact_id uuid references record_facts (id) on delete cascade,
  source_id uuid not null references sources (id),
  paragraphs integer[] not null default '{}'
);
create index citations_record on citations (record_id);

-- Who changed what, whole rows before and after; nothing here is ever changed or removed.
create table record_changes (
  id bigint generated always as identity primary key,
  record_id uuid not null references records (id),
  at timestamptz not null default now(),
  account_id uuid,
  actor_label text not null,
  revision integer not null,
  what text not null,
  before jsonb,
  after jsonb
);
create index record_changes_record on record_changes (record_id, id);

create trigger record_changes_append_only before update or delete on record_changes for each row execute function refuse_change();

create table attachments (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references records (id),
  file_sha256 text not null,
  file_name text not null,
  media_type text not null,
  byte_count bigint not null check (byte_count >= 0),
  language text check (language in ('ko', 'zh', 'en')),
  role text not null default 'document',
  added_at timestamptz not null default now(),
  added_by uuid,
  removed_at timestamptz
);
create index attachments_record on attachments (record_id);

-- Regions, clusters, partnerships -----------------------------------------------------------------------------------------------------

create table regions (
  id uuid primary key references records (id),
  -- Only a continent lies in no one country.
  country text check (country ~ '^[A-Z]{2}$'),
  code text,
  level text not null check (level in ('continent', 'country', 'province', 'metropolitan-city', 'special-city', 'municipality', 'city', 'district', 'area')),
  check (country is not null or level = 'continent'),
  parent_id uuid references regions (id),
  original_script text
);
create index regions_parent on regions (parent_id);

create table clusters (
  id uuid primary key references records (id),
  region_id uuid references regions (id),
  industry jsonb
);

create table partnerships (
  id uuid primary key references records (id),
  kind text not null default 'regions' check (kind in ('regions', 'twin-parks', 'clusters')),
  is_domestic boolean not null default false
);

create table partnership_members (
  partnership_id uuid not null references partnerships (id),
  member_id uuid not null references records (id),
  ordinal integer not null,
  responsible jsonb,
  responsible_account_id uuid,
  primary key (partnership_id, member_id)
);
create index partnership_members_member on partnership_members (member_id);

-- Organisations, offers and needs, people -----------------------------------------------------------------------------------------------

create table organisations (
  id uuid primary key references records (id),
  kind text not null default 'company',
  country text check (country ~ '^[A-Z]{2}$'),
  region_id uuid references regions (id),
  city text,
  legal_form text,
  core_name text,
  registration_scheme text,
  registration_number text,
  original_script text,
  sector jsonb,
  website text,
  founded jsonb,
  employee_count integer,
  revenue_minor numeric,
  revenue_currency text,
  address jsonb,
  profile jsonb
);
create unique index organisations_registration on organisations (registration_scheme, registration_number) where registration_number is not null;
create index organisations_region on organisations (region_id);

-- What an organisation or a project can give (offer) or looks for (need), in the words of its owner.
create table offers (
  id uuid primary key default gen_random_uuid(),
  owner_id uuid not null references records (id),
  direction text not null check (direction in ('offer', 'need')),
  intent text,
  ordinal integer not null default 0,
  text jsonb not null,
  fields text[] not null default '{}',
  withdrawn_at timestamptz
);
create index offers_owner on offers (owner_id, direction, ordinal);

create table people (
  id uuid primary key references records (id),
  organisation_id uuid references organisations (id),
  title jsonb,
  original_script text,
  reading jsonb,
  is_public_office boolean not null default false,
  protocol_order integer
);
create index people_organisation on people (organisation_id);

-- Contact data stand apart; they are read through one function that writes the contact access log.
create table person_contacts (
  person_id uuid primary key references people (id),
  email text,
  phone_e164 text,
  mobile_e164 text,
  messengers jsonb not null default '{}',
  origin_country text,
  updated_at timestamptz not null default now()
);

create table places (
  id uuid primary key references records (id),
  kind text not null,
  region_id uuid references regions (id),
  address jsonb,
  original_script text
);

-- Events of every kind ---------------------------------------------------------------------------------------------------------------------

create table series (
  id uuid primary key references records (id),
  cadence text,
  next_date jsonb
);

create table events (
  id uuid primary key references records (id),
  kind text not null check (kind in ('matching-conference', 'conference', 'seminar', 'ceremony', 'forum', 'briefing', 'expo', 'dinner', 'exchange', 'consultation', 'programme-event')),
  short_name jsonb,
  parent_id uuid references events (id),
  series_id uuid references series (id),
  edition integer,
  format text check (format in ('onsite', 'online', 'hybrid')),
  is_domestic boolean not null default false,
  date jsonb,
  time_zone text,
  starts_at timestamptz,
  ends_at timestamptz,
  place_id uuid references places (id),
  fields text[] not null default '{}',
  -- managed events are run in the product (registration to report); the others are on record only
  is_managed boolean not null default false,
  is_published boolean not null default false,
  check (ends_at is null or starts_at is null or ends_at > starts_at),
  check (not is_managed or time_zone is not null)
);
create index events_parent on events (parent_id);

create table event_roles (
  event_id uuid not null references events (id),
  organisation_id uuid not null references records (id),
  role text not null check (role in ('host', 'operator', 'co-organiser', 'supporter', 'guide', 'sponsor')),
  ordinal integer not null default 0,
  primary key (event_id, organisation_id, role)
);

create table event_phases (
  event_id uuid not null references events (id),
  phase text not null check (phase in ('registration', 'review', 'choices', 'timetable', 'publication', 'day', 'report', 'follow-up')),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  primary key (event_id, phase)
);

create table sessions (
  id uuid primary key references records (id),
  event_id uuid not null references events (id),
  kind text not null,
  parent_id uuid references sessions (id),
  ordinal integer,
  starts_at timestamptz,
  ends_at timestamptz check (ends_at > starts_at),
  place_id uuid references places (id),
  hall_label text,
  region_id uuid references regions (id),
  topics text[] not null default '{}',
  summary jsonb
);
create index sessions_event on sessions (event_id, ordinal);

-- Agreements ---------------------------------------------------------------------------------------------------------------------------------

create table agreements (
  id uuid primary key references records (id),
  kind text not null check (kind in ('letter-of-intent', 'mou', 'contract', 'project-contract', 'friendship-city', 'sister-city', 'agreement', 'other')),
  stage text not null check (stage in ('proposed', 'talks', 'to-be-signed', 'signed', 'in-force', 'ended')),
  standing text,
  date jsonb,
  expires_on jsonb,
  is_domestic boolean not null default false,
  parties_complete boolean not null default true,
  fields text[] not null default '{}',
  purpose jsonb,
  original_script text,
  committee_id uuid references organisations (id),
  centre_id uuid references records (id)
);

create table agreement_parties (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreements (id),
  ordinal integer not null,
  party_id uuid references records (id),
  name jsonb,
  signer_id uuid references people (id),
  signer jsonb,
  capacity jsonb,
  removed_at timestamptz,
  check (party_id is not null or name is not null),
  unique (agreement_id, ordinal)
);
create unique index agreement_parties_once on agreement_parties (agreement_id, party_id) where party_id is not null and removed_at is null;

create table agreement_fields (
  agreement_id uuid not null references agreements (id),
  ordinal integer not null,
  text jsonb not null,
  field text,
  primary key (agreement_id, ordinal)
);

-- One row per stage that was reached; a later stage proves the earlier ones but gives them no date.
create table agreement_stages (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreements (id),
  stage text not null check (stage in ('proposed', 'talks', 'to-be-signed', 'signed', 'in-force', 'ended')),
  date jsonb,
  note jsonb,
  by_id uuid references records (id),
  evidence_id uuid references records (id),
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  approved_by uuid,
  check (approved_by is null or approved_by <> recorded_by)
);
create unique index agreement_signed_once on agreement_stages (agreement_id) where stage = 'signed';

create table agreement_texts (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreements (id),
  version integer not null check (version > 0),
  locale text not null check (locale in ('ko', 'zh', 'en')),
  is_authentic boolean not null default true,
  clauses jsonb not null,
  written_at timestamptz not null default now(),
  written_by uuid,
  unique (agreement_id, version, locale)
);

-- Two-person approval: who asked, who agreed; never the same person.
create table approvals (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references records (id),
  purpose text not null check (purpose in ('sign', 'publish', 'end')),
  detail jsonb not null default '{}',
  requested_at timestamptz not null default now(),
  requested_by uuid not null,
  decided_at timestamptz,
  decided_by uuid,
  decision text check (decision in ('approved', 'declined', 'withdrawn')),
  check (decided_by is null or decision = 'withdrawn' or decided_by <> requested_by),
  check ((decided_at is null) = (decision is null))
);
create unique index approvals_one_open on approvals (record_id, purpose) where decided_at is null;

create table duties (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references agreements (id),
  kind text not null check (kind in ('prior-review', 'council-report', 'yearly-check', 'expiry-notice', 'renewal')),
  due_on date not null,
  done_on date,
  done_by uuid,
  detail jsonb not null default '{}'
);
create index duties_due on duties (due_on) where done_on is null;

create table committee_members (
  committee_id uuid not null references organisations (id),
  person_id uuid not null references people (id),
  side_id uuid references records (id),
  capacity jsonb,
  ordinal integer not null default 0,
  left_on date,
  primary key (committee_id, person_id)
);

create table committee_meetings (
  id uuid primary key default gen_random_uuid(),
  committee_id uuid not null references organisations (id),
  agreement_id uuid references agreements (id),
  number integer not null check (number > 0),
  date jsonb not null,
  place jsonb,
  agenda jsonb not null default '[]',
  minutes jsonb,
  decisions jsonb not null default '[]',
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  revision integer not null default 1,
  unique (committee_id, number)
);

create table action_items (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid references agreements (id),
  committee_meeting_id uuid references committee_meetings (id),
  visit_stop_id uuid references records (id),
  partnership_id uuid references partnerships (id),
  title jsonb not null,
  owner_id uuid references records (id),
  owner_label text,
  owner_account_id uuid,
  due_on date,
  state text not null default 'open' check (state in ('open', 'under-way', 'done', 'dropped')),
  result jsonb,
  created_at timestamptz not null default now(),
  done_at timestamptz,
  reminded_at timestamptz,
  revision integer not null default 1
);
create index action_items_due on action_items (due_on) where state in ('open', 'under-way');

-- Projects, visits, policies, programmes ------------------------------------------------------------------------------------------------------

create table projects (
  id uuid primary key references records (id),
  kind text not null,
  stage text not null check (stage in ('proposed', 'seeking', 'contracted', 'under-way', 'done', 'dropped', 'unknown')),
  rung text check (rung in ('intent', 'agreement', 'contract', 'paid-in', 'started', 'operating')),
  region_id uuid references regions (id),
  place_id uuid references records (id),
  area_m2 numeric check (area_m2 > 0),
  amount_minor numeric check (amount_minor >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  amount_qualifier text not null default 'exact',
  amount_status text not null default 'actual',
  is_twin_parks boolean not null default false,
  fields text[] not null default '{}',
  purpose jsonb,
  services jsonb,
  check ((amount_minor is null) = (currency is null))
);

create table milestones (
  id uuid primary key default gen_random_uuid(),
  record_id uuid not null references records (id),
  ordinal integer not null,
  what jsonb not null,
  code text,
  planned jsonb,
  actual jsonb,
  dropped_at timestamptz,
  note jsonb,
  unique (record_id, ordinal)
);

create table visits (
  id uuid primary key references records (id),
  from_region_id uuid references regions (id),
  to_region_id uuid references regions (id),
  head_id uuid references people (id),
  period jsonb,
  nights integer check (nights >= 0),
  days integer check (days > 0),
  purpose jsonb,
  time_zone text
);

create table visit_members (
  visit_id uuid not null references visits (id),
  person_id uuid not null references people (id),
  ordinal integer not null default 0,
  capacity jsonb,
  primary key (visit_id, person_id)
);

create table visit_stops (
  id uuid primary key references records (id),
  visit_id uuid not null references visits (id),
  ordinal integer not null,
  kind text not null default 'talks' check (kind in ('talks', 'dinner', 'expo', 'site-visit', 'ceremony', 'travel', 'other')),
  date jsonb,
  time_of_day text,
  starts_at timestamptz,
  ends_at timestamptz check (ends_at > starts_at),
  place_id uuid references places (id),
  topics jsonb not null default '[]',
  briefing jsonb,
  notes jsonb,
  unique (visit_id, ordinal)
);

create table visit_counterparts (
  stop_id uuid not null references visit_stops (id),
  person_id uuid not null references people (id),
  ordinal integer not null,
  primary key (stop_id, person_id)
);

create table policies (
  id uuid primary key references records (id),
  region_id uuid references regions (id),
  fields text[] not null default '{}',
  date jsonb,
  summary jsonb
);

create table cases (
  id uuid primary key references records (id),
  region_id uuid references regions (id),
  fields text[] not null default '{}',
  summary jsonb
);

create table programmes (
  id uuid primary key references records (id),
  kind text not null,
  phase integer,
  parent_id uuid references programmes (id),
  ordinal integer,
  region_id uuid references regions (id),
  fields text[] not null default '{}',
  amount_minor numeric check (amount_minor >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  rung text,
  check ((amount_minor is null) = (currency is null))
);

-- Indicators: the definition apart from its dated values ----------------------------------------------------------------------------------------

create table indicators (
  id uuid primary key references records (id),
  code text not null unique,
  unit text not null,
  definition jsonb,
  is_sum boolean not null default false
);

create table observations (
  id uuid primary key references records (id),
  indicator_id uuid not null references indicators (id),
  subject_id uuid references records (id),
  subject jsonb,
  of_id uuid references records (id),
  reference_id uuid references records (id),
  value numeric,
  value_text text,
  unit text not null,
  currency text,
  date jsonb,
  definition jsonb,
  as_written text
);
create index observations_subject on observations (subject_id);
create index observations_indicator on observations (indicator_id);

create table quotes (
  id uuid primary key references records (id),
  speaker_id uuid references people (id),
  -- Where it was said: an event, one of its sessions, or a stop of a visit.
  event_id uuid references records (id),
  statement jsonb not null
);

create table publications (
  id uuid primary key references records (id),
  kind text not null,
  outlet jsonb,
  date jsonb,
  language text,
  author text,
  -- ours are drafted from records, reviewed by a second person and then published; those of others are sources
  is_ours boolean not null default false,
  state text check (state in ('draft', 'review', 'published', 'withdrawn')),
  body jsonb,
  published_at timestamptz,
  check (is_ours = (state is not null))
);
