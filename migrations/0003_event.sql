-- One event from application sheets to a published timetable. Every table carries event_id in its key (the distribution key of architecture.md).

create extension if not exists btree_gist;

create table delegations (
  event_id uuid not null references events (id),
  id uuid not null default gen_random_uuid(),
  region_id uuid references regions (id),
  side text not null,
  names jsonb not null,
  head_id uuid references people (id),
  ordinal integer not null default 0,
  primary key (event_id, id)
);

-- Files as the agencies mailed them, and what reading them gave. A batch is accepted whole, and can be undone.
create table intake_batches (
  event_id uuid not null references events (id),
  id uuid not null default gen_random_uuid(),
  state text not null check (state in ('reading', 'questions', 'ready', 'accepted', 'undone', 'failed', 'discarded')),
  job_id uuid,
  result jsonb,
  answers jsonb not null default '{}',
  differences jsonb,
  before jsonb,
  created_at timestamptz not null default now(),
  created_by uuid,
  accepted_at timestamptz,
  accepted_by uuid,
  undone_at timestamptz,
  primary key (event_id, id)
);

create table intake_files (
  event_id uuid not null,
  batch_id uuid not null,
  name text not null,
  file_sha256 text not null,
  byte_count bigint not null,
  primary key (event_id, batch_id, name),
  foreign key (event_id, batch_id) references intake_batches (event_id, id)
);

-- A header mapping that a person corrected, remembered for that sender.
create table intake_mappings (
  sender text not null,
  sheet_signature text not null,
  mapping jsonb not null,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  primary key (sender, sheet_signature)
);

create table slots (
  event_id uuid not null references events (id),
  id uuid not null default gen_random_uuid(),
  ordinal integer not null check (ordinal >= 0),
  round integer not null check (round >= 0),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  primary key (event_id, id),
  unique (event_id, ordinal),
  exclude using gist (event_id with =, tstzrange(starts_at, ends_at) with &&)
);

create table meeting_places (
  event_id uuid not null references events (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('table', 'private-room', 'online-room')),
  label text not null,
  hall text,
  ordinal integer not null,
  is_usable boolean not null default true,
  facts jsonb not null default '{}',
  sources jsonb not null default '[]',
  primary key (event_id, id),
  unique (event_id, label)
);

create table place_closures (
  event_id uuid not null,
  place_id uuid not null,
  slot_id uuid not null,
  reason text,
  primary key (event_id, place_id, slot_id),
  foreign key (event_id, place_id) references meeting_places (event_id, id),
  foreign key (event_id, slot_id) references slots (event_id, id)
);

create table registrations (
  event_id uuid not null references events (id),
  organisation_id uuid not null references organisations (id),
  number text,
  state text not null check (state in ('applied', 'approved', 'waiting', 'rejected', 'withdrawn')),
  mode text not null check (mode in ('onsite', 'online', 'hybrid')),
  side text not null,
  delegation_id uuid,
  languages text[] not null default '{}',
  needs_interpreter boolean,
  delegates integer not null default 1 check (delegates between 1 and 50),
  max_meetings integer check (max_meetings >= 0),
  min_meetings integer check (min_meetings >= 0),
  time_zone text,
  work_hours integer[] check (work_hours is null or array_length(work_hours, 1) = 2),
  availability_note text,
  remarks text,
  sources jsonb not null default '[]',
  revision integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (event_id, organisation_id),
  foreign key (event_id, delegation_id) references delegations (event_id, id)
);
create index registrations_organisation on registrations (organisation_id);

create table registration_delegates (
  event_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null references people (id),
  ordinal integer not null,
  primary key (event_id, organisation_id, person_id),
  foreign key (event_id, organisation_id) references registrations (event_id, organisation_id)
);

-- Slots in which an organisation cannot meet: its own words, or a duty (ceremony, pitch) it must attend.
create table unavailabilities (
  event_id uuid not null,
  organisation_id uuid not null,
  slot_id uuid not null,
  mode text not null default 'any' check (mode in ('any', 'onsite', 'online')),
  cause text not null check (cause in ('own', 'duty', 'organiser')),
  reason text,
  primary key (event_id, organisation_id, slot_id, mode),
  foreign key (event_id, organisation_id) references registrations (event_id, organisation_id),
  foreign key (event_id, slot_id) references slots (event_id, id)
);

create table interpreters (
  event_id uuid not null references events (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid references people (id),
  names jsonb not null,
  pairs jsonb not null,
  modes text[] not null default '{onsite,online}',
  max_consecutive integer not null default 6 check (max_consecutive > 0),
  max_meetings integer not null default 40 check (max_meetings >= 0),
  is_active boolean not null default true,
  fee jsonb,
  remarks text,
  sources jsonb not null default '[]',
  primary key (event_id, id)
);

create table interpreter_unavailabilities (
  event_id uuid not null,
  interpreter_id uuid not null,
  slot_id uuid not null,
  primary key (event_id, interpreter_id, slot_id),
  foreign key (event_id, interpreter_id) references interpreters (event_id, id),
  foreign key (event_id, slot_id) references slots (event_id, id)
);

-- A partner as a file names it, before it is an organisation; kept with what it was resolved to.
create table wishes (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  written text not null,
  rank integer,
  kind text not null default 'wish' check (kind in ('wish', 'avoid')),
  state text not null check (state in ('resolved', 'ambiguous', 'unresolved', 'withdrawn')),
  resolved_id uuid references organisations (id),
  basis text,
  reason text,
  sources jsonb not null default '[]',
  primary key (event_id, id),
  foreign key (event_id, organisation_id) references registrations (event_id, organisation_id)
);

create table choices (
  event_id uuid not null,
  organisation_id uuid not null,
  partner_id uuid not null,
  choice text not null check (choice in ('must', 'meet', 'no')),
  rank integer,
  origin text not null check (origin in ('delegate', 'organiser', 'wish', 'blacklist')),
  chosen_at timestamptz not null default now(),
  chosen_by uuid,
  primary key (event_id, organisation_id, partner_id),
  foreign key (event_id, organisation_id) references registrations (event_id, organisation_id),
  foreign key (event_id, partner_id) references registrations (event_id, organisation_id),
  check (organisation_id <> partner_id)
);
create index choices_partner on choices (event_id, partner_id);

create table meeting_requests (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  from_id uuid not null,
  to_id uuid not null,
  state text not null check (state in ('sent', 'accepted', 'declined', 'withdrawn', 'expired')),
  message jsonb,
  sent_at timestamptz not null default now(),
  answered_at timestamptz,
  primary key (event_id, id),
  foreign key (event_id, from_id) references registrations (event_id, organisation_id),
  foreign key (event_id, to_id) references registrations (event_id, organisation_id),
  check (from_id <> to_id)
);
create unique index meeting_requests_one_open on meeting_requests (event_id, least(from_id, to_id), greatest(from_id, to_id)) where state in ('sent', 'accepted');

-- The ranked partners of one computation; the reasons stand beside them as they were then.
create table recommendation_sets (
  event_id uuid not null references events (id),
  id uuid not null default gen_random_uuid(),
  made_at timestamptz not null default now(),
  inputs_digest text not null,
  summary jsonb not null,
  is_current boolean not null default true,
  primary key (event_id, id)
);
create unique index recommendation_sets_current on recommendation_sets (event_id) where is_current;

create table recommendations (
  event_id uuid not null,
  set_id uuid not null,
  organisation_id uuid not null references organisations (id),
  rank integer not null check (rank > 0),
  partner_id uuid not null references organisations (id),
  score double precision not null,
  band text not null check (band in ('strong', 'fair', 'weak')),
  reasons jsonb not null,
  primary key (event_id, set_id, organisation_id, rank),
  foreign key (event_id, set_id) references recommendation_sets (event_id, id)
);

-- Timetable: runs keep their inputs and result; the working draft is rows; a published version is immutable -------------------------------------

create table timetable_settings (
  event_id uuid primary key references events (id),
  settings jsonb not null,
  updated_at timestamptz not null default now()
);

create table timetable_runs (
  event_id uuid not null references events (id),
  id uuid not null default gen_random_uuid(),
  number integer not null,
  job_id uuid,
  state text not null check (state in ('running', 'done', 'cancelled', 'failed', 'impossible')),
  label text,
  settings jsonb not null,
  instance jsonb not null,
  mapping jsonb not null,
  schedule jsonb,
  summary jsonb,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  started_by uuid,
  primary key (event_id, id),
  unique (event_id, number)
);

-- One draft per event, counted so that two people see each other's changes.
create table timetable_drafts (
  event_id uuid primary key references events (id),
  run_id uuid,
  revision bigint not null default 0,
  updated_at timestamptz not null default now()
);

-- The seats of an organisation: as many meetings at once as it has delegates; the number is part of the key below.
create table organisation_seats (
  event_id uuid not null,
  organisation_id uuid not null,
  seat integer not null check (seat >= 0),
  primary key (event_id, organisation_id, seat),
  foreign key (event_id, organisation_id) references registrations (event_id, organisation_id)
);

create table meetings (
  event_id uuid not null references events (id),
  id uuid not null default gen_random_uuid(),
  near_id uuid not null,
  far_id uuid not null,
  mode text not null check (mode in ('onsite', 'online')),
  value integer not null default 1 check (value > 0),
  is_must boolean not null default false,
  is_locked boolean not null default false,
  needs_interpreter boolean not null,
  state text not null check (state in ('scheduled', 'waiting', 'cancelled')),
  slot_id uuid,
  place_id uuid,
  interpreter_id uuid,
  reasons jsonb not null default '[]',
  revision bigint not null default 0,
  primary key (event_id, id),
  foreign key (event_id, near_id) references registrations (event_id, organisation_id),
  foreign key (event_id, far_id) references registrations (event_id, organisation_id),
  foreign key (event_id, slot_id) references slots (event_id, id),
  foreign key (event_id, place_id) references meeting_places (event_id, id),
  foreign key (event_id, interpreter_id) references interpreters (event_id, id),
  check (near_id <> far_id),
  check ((state = 'scheduled') = (slot_id is not null)),
  check (state <> 'scheduled' or place_id is not null),
  check (state = 'scheduled' or (place_id is null and interpreter_id is null)),
  check (state <> 'scheduled' or needs_interpreter = (interpreter_id is not null)),
  -- No double booking by construction: a place, an interpreter serve one meeting per slot.
  -- Deferrable, so that two meetings can change places within one transaction.
  unique (event_id, slot_id, place_id) deferrable initially immediate,
  unique (event_id, slot_id, interpreter_id) deferrable initially immediate
);
create unique index meetings_pair on meetings (event_id, least(near_id, far_id), greatest(near_id, far_id)) where state <> 'cancelled';

-- ... and each side of a meeting takes one seat of its organisation in the slot.
create table meeting_seats (
  event_id uuid not null,
  meeting_id uuid not null,
  organisation_id uuid not null,
  slot_id uuid not null,
  seat integer not null,
  primary key (event_id, slot_id, organisation_id, seat) deferrable initially immediate,
  unique (event_id, meeting_id, organisation_id),
  foreign key (event_id, meeting_id) references meetings (event_id, id) on delete cascade,
  foreign key (event_id, organisation_id, seat) references organisation_seats (event_id, organisation_id, seat),
  foreign key (event_id, slot_id) references slots (event_id, id)
);

create table timetable_versions (
  event_id uuid not null references events (id),
  number integer not null check (number > 0),
  published_at timestamptz not null default now(),
  published_by uuid,
  run_id uuid,
  snapshot jsonb not null,
  note text,
  primary key (event_id, number)
);
create trigger timetable_versions_immutable before update or delete on timetable_versions for each row execute function refuse_change();

-- Consent: one row per person, purpose and text; giving and withdrawing both add rows (P01-P08).
create table consents (
  id bigint generated always as identity primary key,
  person_id uuid not null references people (id),
  event_id uuid references events (id),
  purpose text not null check (purpose in ('service', 'collection', 'third-party', 'transfer', 'sensitive', 'recommendation', 'marketing', 'photo')),
  destination_country text,
  is_given boolean not null,
  text_id text not null,
  text_version integer not null,
  text_sha256 text not null,
  language text not null,
  channel text not null,
  actor text not null,
  at timestamptz not null default now()
);
create index consents_person on consents (person_id, purpose, id desc);
create trigger consents_append_only before update or delete on consents for each row execute function refuse_change();
