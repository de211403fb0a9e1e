-- Notices of duties, files of every record, and how an event was received.

-- Whom a duty was told to by mail, for the date that it then had: another date is told anew.
create table duty_notices (
  duty_id uuid not null references duties (id) on delete cascade,
  account_id uuid not null references accounts (id) on delete cascade,
  due_on date not null,
  sent_at timestamptz not null default now(),
  primary key (duty_id, account_id, due_on)
);

-- What a host asks those who took part. The common questions are known to the product; `own` are those the host adds.
create table feedback_forms (
  event_id uuid primary key references events (id),
  is_open boolean not null default false,
  questions text[] not null default '{}',
  own jsonb not null default '[]',
  revision integer not null default 1,
  updated_at timestamptz not null default now()
);

-- An answer names nobody: neither account nor address is kept, and the instant is kept to the day only.
create table feedback_answers (
  id uuid primary key default gen_random_uuid(),
  event_id uuid not null references feedback_forms (event_id),
  answered_on date not null,
  locale text not null check (locale in ('ko', 'zh', 'en')),
  role text check (role in ('company', 'official', 'speaker', 'interpreter', 'viewer', 'other')),
  scales jsonb not null default '{}',
  texts jsonb not null default '{}'
);
create index feedback_answers_event on feedback_answers (event_id);
