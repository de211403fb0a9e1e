-- What matching keeps between two computations: how pairs complete each other, what people said does not fit,
-- the weights that a series of events has learnt, and vectors of an optional model.

-- Pairs worth a look, once each (one_id before other_id), whether or not a list had room for them.
-- value: the same for both sides, what the scheduler reads. one_meets: how well the other's offers meet one's needs; 0 below notice.
create table recommendation_fits (
  event_id uuid not null,
  set_id uuid not null,
  one_id uuid not null references organisations (id),
  other_id uuid not null references organisations (id),
  value double precision not null check (value >= 0),
  one_meets double precision not null default 0 check (one_meets >= 0),
  other_meets double precision not null default 0 check (other_meets >= 0),
  one_field text,
  other_field text,
  primary key (event_id, set_id, one_id, other_id),
  check (one_id < other_id),
  foreign key (event_id, set_id) references recommendation_sets (event_id, id)
);

-- "This does not fit": an organisation's word about a text of a partner. Kept by the text's SHA-256 and not by its row,
-- because a mailbag that is taken in again writes the rows anew; a text that was changed may fit after all.
create table rejected_reasons (
  event_id uuid not null references events (id),
  organisation_id uuid not null references organisations (id),
  partner_id uuid not null references organisations (id),
  text_sha256 text not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
  rejected_at timestamptz not null,
  rejected_by uuid,
  primary key (event_id, organisation_id, partner_id, text_sha256)
);

-- One round of learning. The scope is the series, or the event where it has none; a round that was taken back stays.
create table learning_rounds (
  id uuid primary key default gen_random_uuid(),
  scope_id uuid not null references records (id),
  round integer not null check (round > 0),
  weights jsonb not null,
  previous jsonb not null,
  change jsonb not null,
  accepted integer not null check (accepted >= 0),
  declined integer not null check (declined >= 0),
  learnt_at timestamptz not null,
  learnt_by uuid,
  taken_back_at timestamptz,
  taken_back_by uuid,
  unique (scope_id, round)
);

-- Vectors of a configured model. The key is made of the model and the text that was sent: nothing here says whose text it is.
create table model_vectors (
  key text primary key check (key ~ '^[0-9a-f]{64}$'),
  model text not null,
  vector real[] not null,
  made_at timestamptz not null
);
