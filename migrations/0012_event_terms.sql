-- What an organiser teaches the term base for one event: a word of the event's own trade in the three languages.
create table event_terms (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references events (id),
  ko text[] not null default '{}',
  zh text[] not null default '{}',
  en text[] not null default '{}',
  added_at timestamptz not null,
  added_by uuid,
  -- A word known in one language only joins nothing.
  check ((cardinality(ko) > 0)::int + (cardinality(zh) > 0)::int + (cardinality(en) > 0)::int >= 2)
);
create index event_terms_event on event_terms (event_id);
