-- What the platform itself needs: people who sign in, what they may do, what they did, long work, mail, files.
-- Columns that point at product nouns (event_id, region_id, organisation_id) get their foreign keys in the migrations of those nouns.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create table accounts (
  id uuid primary key default gen_random_uuid(),
  email text unique check (email = lower(email)),
  name text not null,
  locale text not null default 'en' check (locale in ('ko', 'zh', 'en')),
  password_hash text,
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);

-- A sign-in is kept by the SHA-256 of its token: a stolen copy of this table signs nobody in.
create table sign_ins (
  token_hash bytea primary key,
  account_id uuid not null references accounts on delete cascade,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  user_agent text not null default ''
);
create index sign_ins_account on sign_ins (account_id);

create table one_time_links (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('first-admin', 'sign-in', 'delegate', 'interpreter')),
  account_id uuid references accounts on delete cascade,
  payload jsonb not null default '{}',
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

create table grants (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts on delete cascade,
  role text not null check (role in ('platform-admin', 'official', 'organiser', 'delegate', 'interpreter', 'desk', 'viewer')),
  scope_kind text not null check (scope_kind in ('platform', 'region', 'event', 'organisation')),
  region_id uuid,
  event_id uuid,
  organisation_id uuid,
  granted_by uuid references accounts on delete set null,
  created_at timestamptz not null default now(),
  constraint grants_scope check (case scope_kind
    when 'platform' then region_id is null and event_id is null and organisation_id is null
    when 'region' then region_id is not null and event_id is null and organisation_id is null
    when 'event' then region_id is null and event_id is not null and organisation_id is null
    else region_id is null and event_id is not null and organisation_id is not null end),
  constraint grants_once unique nulls not distinct (account_id, role, scope_kind, region_id, event_id, organisation_id)
);

-- Who did what, on whose behalf. Never personal data in detail: the log outlives an erasure.
create table activity (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id uuid,
  actor_label text not null,
  on_behalf_of text,
  action text not null,
  event_id uuid,
  record_kind text not null,
  record_id text not null,
  detail jsonb not null default '{}'
);
create index activity_event on activity (event_id, id desc);
create index activity_record on activity (record_kind, record_id, id desc);
create trigger activity_append_only before update or delete or truncate on activity
  for each statement execute function refuse_change();

-- Each row's hash covers the row and the hash before it, so that a changed or missing row is found (bridgehead check).
create table contact_access_log (
  seq bigint primary key,
  at timestamptz not null,
  account_id uuid,
  reader_role text not null,
  reader_organisation_id uuid,
  reader_country text not null,
  reader_address text not null,
  subject_person_id uuid not null,
  fields text[] not null,
  reason text not null,
  event_id uuid,
  hash bytea not null
);
create index contact_access_subject on contact_access_log (subject_person_id, seq desc);
create trigger contact_access_append_only before update or delete or truncate on contact_access_log
  for each statement execute function refuse_change();

create table contact_access_head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash bytea not null
);
insert into contact_access_head (seq, hash) values (0, '');

create table job_runs (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  event_id uuid,
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  done integer not null default 0,
  total integer,
  label_key text,
  detail jsonb not null default '{}',
  payload jsonb not null default '{}',
  result jsonb,
  error jsonb,
  created_by uuid,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  cancel_requested_at timestamptz,
  -- The server that runs it, by the key of the advisory lock it holds while it lives.
  node integer
);
create index job_runs_event on job_runs (event_id, created_at desc);
create index job_runs_open on job_runs (state) where state in ('queued', 'running');

-- What a page watches; the revision tells a page that slept whether it missed something.
create table topics (
  topic text primary key,
  revision bigint not null,
  changed_at timestamptz not null default now()
);

create table settings (
  key text primary key,
  value jsonb not null,
  updated_at timestamptz not null default now()
);

create table outbox (
  id uuid primary key default gen_random_uuid(),
  purpose text not null,
  to_address text not null,
  subject text not null,
  body text,
  created_at timestamptz not null,
  sent_at timestamptz,
  failed_at timestamptz,
  error text
);

create table stored_files (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes bigint not null,
  media_type text not null,
  created_at timestamptz not null
);
