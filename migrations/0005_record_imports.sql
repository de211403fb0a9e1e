-- Files taken into the record by one page: what reading them would change, what was taken in, and what undoing it needs.
create table record_imports (
  id uuid primary key default gen_random_uuid(),
  state text not null default 'ready' check (state in ('ready', 'accepted', 'undone', 'discarded')),
  files jsonb not null,
  reading jsonb not null,
  items jsonb not null,
  written jsonb,
  created_at timestamptz not null default now(),
  created_by uuid,
  accepted_at timestamptz,
  accepted_by uuid,
  undone_at timestamptz
);
create index record_imports_newest on record_imports (created_at desc);
