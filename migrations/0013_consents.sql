-- Consent that governs what is shown: the exact text somebody agreed to, whom it names, and by what it can be proved.

-- Every text that was ever agreed to, byte for byte. A changed text is another row.
create table consent_texts (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  text_id text not null,
  text_version integer not null,
  language text not null check (language in ('ko', 'zh', 'en')),
  body text not null,
  first_used_at timestamptz not null default now()
);
create trigger consent_texts_append_only before update or delete or truncate on consent_texts
  for each statement execute function refuse_change();

alter table consents add column recipients uuid[] not null default '{}';
alter table consents add column evidence text;
alter table consents add column account_id uuid;
alter table consents add constraint consents_text foreign key (text_sha256) references consent_texts (sha256);
alter table consents add constraint consents_channel check (channel in ('personal-link', 'paper'));
alter table consents add constraint consents_actor check (actor in ('person', 'organiser'));
-- What the organiser enters for somebody rests on a paper that can be named.
alter table consents add constraint consents_evidence check (actor <> 'organiser' or evidence is not null);
create index consents_event on consents (event_id, person_id, id desc);

-- A personal link of one person, rather than of an organisation's delegates: only it can consent.
alter table accounts add column person_id uuid references people (id);

-- A person whose data were deleted on request stays as an empty row: what was held, counted and logged keeps its sense.
alter table people add column erased_at timestamptz;
