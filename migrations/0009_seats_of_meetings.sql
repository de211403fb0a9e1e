-- A scheduled meeting holds one seat of each side in its own slot, and any other holds none: said by the database, so that
-- the key of the seats (slot, organisation, seat) forbids a double booking whoever writes the meetings. Asked at the end of
-- the transaction, because a move writes the one before the other. Interpreters and places need no more than their keys.

create function meeting_holds_its_seats() returns trigger language plpgsql as $$
declare
  meeting meetings;
  seats integer;
  strays integer;
begin
  if tg_table_name = 'meetings' then
    select * into meeting from meetings where event_id = new.event_id and id = new.id;
  else
    select * into meeting from meetings
     where event_id = coalesce(new.event_id, old.event_id) and id = coalesce(new.meeting_id, old.meeting_id);
  end if;
  -- Written and gone again within the transaction.
  if meeting.id is null then return null; end if;
  select count(*) filter (where slot_id = meeting.slot_id and organisation_id in (meeting.near_id, meeting.far_id)),
         count(*) filter (where slot_id is distinct from meeting.slot_id or organisation_id not in (meeting.near_id, meeting.far_id))
    into seats, strays from meeting_seats where event_id = meeting.event_id and meeting_id = meeting.id;
  if strays > 0 or seats <> (case meeting.state when 'scheduled' then 2 else 0 end) then
    raise exception 'meeting % is % but holds % seats of its sides and % of others', meeting.id, meeting.state, seats, strays
      using errcode = 'check_violation', constraint = 'meeting_holds_its_seats';
  end if;
  return null;
end $$;

create constraint trigger meeting_holds_its_seats after insert or update of state, slot_id, near_id, far_id on meetings
  deferrable initially deferred for each row execute function meeting_holds_its_seats();
create constraint trigger seat_is_of_its_meeting after insert or update or delete on meeting_seats
  deferrable initially deferred for each row execute function meeting_holds_its_seats();
