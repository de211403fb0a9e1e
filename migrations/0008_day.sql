-- The day itself: repairs of the working timetable after an incident, and what people are told when they are published.

create table day_repairs (
  event_id uuid not null references events (id),
  id uuid not null default gen_random_uuid(),
  number integer not null check (number > 0),
  accepted_at timestamptz not null,
  accepted_by uuid,
  plan text not null check (plan in ('least-change', 'keep-times', 'fill-gaps')),
  incidents jsonb not null,
  changes jsonb not null,
  told jsonb not null,
  -- What undoing takes back: the meetings as they were, and the rows that the incidents added.
  written jsonb not null,
  revision_before bigint not null,
  revision bigint not null,
  undone_at timestamptz,
  published_version integer,
  primary key (event_id, id),
  unique (event_id, number),
  foreign key (event_id, published_version) references timetable_versions (event_id, number),
  check (undone_at is null or published_version is null)
);

-- One sentence in three languages for one organisation or one interpreter, of one published version. A meeting may be gone by then.
create table day_notices (
  event_id uuid not null,
  id uuid not null default gen_random_uuid(),
  version integer not null,
  organisation_id uuid,
  interpreter_id uuid,
  meeting_id uuid not null,
  kind text not null check (kind in ('moved', 'other-interpreter', 'other-place', 'dropped', 'cancelled', 'added')),
  texts jsonb not null,
  written_at timestamptz not null,
  primary key (event_id, id),
  foreign key (event_id, version) references timetable_versions (event_id, number),
  foreign key (event_id, organisation_id) references registrations (event_id, organisation_id),
  foreign key (event_id, interpreter_id) references interpreters (event_id, id),
  check ((organisation_id is null) <> (interpreter_id is null))
);
create index day_notices_organisation on day_notices (event_id, organisation_id);
create index day_notices_interpreter on day_notices (event_id, interpreter_id);
