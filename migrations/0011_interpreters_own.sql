-- An interpreter holds their own assignments of one event and no others.
alter table grants add column interpreter_id uuid;
alter table grants drop constraint grants_scope_kind_check;
alter table grants add constraint grants_scope_kind_check check (scope_kind in ('platform', 'region', 'event', 'organisation', 'interpreter'));
alter table grants drop constraint grants_scope;
alter table grants add constraint grants_scope check (
  (region_id is not null) = (scope_kind = 'region')
  and (event_id is not null) = (scope_kind in ('event', 'organisation', 'interpreter'))
  and (organisation_id is not null) = (scope_kind = 'organisation')
  and (interpreter_id is not null) = (scope_kind = 'interpreter'));
alter table grants drop constraint grants_once;
alter table grants add constraint grants_once
  unique nulls not distinct (account_id, role, scope_kind, region_id, event_id, organisation_id, interpreter_id);

-- Links made so far held the whole event: each is narrowed to the interpreter it was made for.
update grants g set scope_kind = 'interpreter', interpreter_id = (l.payload ->> 'interpreterId')::uuid
  from one_time_links l
 where l.account_id = g.account_id and l.purpose = 'interpreter' and g.role = 'interpreter' and g.scope_kind = 'event'
   and g.event_id::text = l.payload ->> 'eventId' and l.payload ->> 'interpreterId' is not null;
