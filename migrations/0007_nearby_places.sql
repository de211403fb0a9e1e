-- Restaurants, hotels and sights near an event, kept by its host and looked at again from time to time.

create table nearby_places (
  event_id uuid not null references events (id),
  id uuid not null default gen_random_uuid(),
  names jsonb not null check (jsonb_typeof(names) = 'object'),
  kind text not null check (kind in ('restaurant', 'hotel', 'sight')),
  walk_minutes integer not null check (walk_minutes between 0 and 600),
  features text[] not null default '{}',
  -- 1 (modest) to 4
  price_band integer check (price_band between 1 and 4),
  owner jsonb not null,
  checked_on date not null,
  is_demo boolean not null default false,
  updated_at timestamptz not null default now(),
  primary key (event_id, id)
);
create index nearby_places_walk on nearby_places (event_id, kind, walk_minutes);
