-- The council's own system (OParl): what a city says of it, and an index of its papers, to find one by its number. Our own
-- bodies in the same form: since when everybody can read what, and when it last changed.

-- Where the council's system answers, and which of its bodies is this city's.
create table bodies_council_source (
  city_id uuid not null references city,
  endpoint text not null check (endpoint ~ '^https?://'),
  system_name text not null default '',
  body_id text not null check (body_id ~ '^https?://'),
  body_name text not null,
  version integer not null default 1,
  primary key (city_id)
);
call open_to_application('bodies_council_source');

-- How the last look there went. It tells nothing of the city, hence writes no audit entry and makes no page stale.
-- `told_at`: when it was last heard of a look under way; `since`: from when on changes are asked for next time.
create table bodies_council_sync (
  city_id uuid not null,
  started_at timestamptz not null,
  told_at timestamptz not null,
  ended_at timestamptz,
  whole boolean not null,
  pages integer not null default 0,
  papers integer not null default 0,
  removed integer not null default 0,
  unreadable integer not null default 0,
  -- What kept it from the end, and where.
  failure text check (failure <> ''),
  failure_status integer,
  failure_address text,
  since timestamptz,
  whole_at timestamptz,
  primary key (city_id),
  foreign key (city_id) references bodies_council_source on delete cascade
);
call keep_cities_apart('bodies_council_sync');
grant select, insert, update, delete on bodies_council_sync to wirken_app;

-- Papers by the address that the council's system gives them. `number_key`: the number in one spelling, between strokes.
-- Of one that was taken away there, the number alone stays.
create table bodies_council_paper (
  city_id uuid not null,
  id text not null,
  number text not null,
  number_key text not null,
  title text not null,
  day date,
  paper_type text not null,
  web_url text check (web_url ~ '^https?://'),
  file_name text not null,
  file_url text check (file_url ~ '^https?://'),
  -- What place it is about.
  place text not null,
  latitude double precision,
  longitude double precision,
  deleted boolean not null default false,
  seen_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id) references bodies_council_source on delete cascade,
  check ((latitude is null) = (longitude is null))
);
create index bodies_council_paper_number on bodies_council_paper (city_id, number_key);
call keep_cities_apart('bodies_council_paper');
grant select, insert, update, delete on bodies_council_paper to wirken_app;

-- Which of the council's bodies talked about a paper.
create table bodies_council_consultation (
  city_id uuid not null,
  paper_id text not null,
  position smallint not null,
  id text,
  organization_id text,
  meeting_id text,
  item_id text,
  role text not null,
  authoritative boolean,
  primary key (city_id, paper_id, position),
  foreign key (city_id, paper_id) references bodies_council_paper on delete cascade
);
call keep_cities_apart('bodies_council_consultation');
grant select, insert, update, delete on bodies_council_consultation to wirken_app;

create table bodies_council_organization (
  city_id uuid not null,
  id text not null,
  name text not null,
  primary key (city_id, id),
  foreign key (city_id) references bodies_council_source on delete cascade
);
call keep_cities_apart('bodies_council_organization');
grant select, insert, update, delete on bodies_council_organization to wirken_app;

create table bodies_council_meeting (
  city_id uuid not null,
  id text not null,
  day date,
  organization_id text,
  primary key (city_id, id),
  foreign key (city_id) references bodies_council_source on delete cascade
);
call keep_cities_apart('bodies_council_meeting');
grant select, insert, update, delete on bodies_council_meeting to wirken_app;

create table bodies_council_item (
  city_id uuid not null,
  id text not null,
  meeting_id text,
  consultation_id text,
  result text not null,
  primary key (city_id, id),
  foreign key (city_id) references bodies_council_source on delete cascade
);
create index bodies_council_item_meeting on bodies_council_item (city_id, meeting_id);
create index bodies_council_item_consultation on bodies_council_item (city_id, consultation_id);
call keep_cities_apart('bodies_council_item');
grant select, insert, update, delete on bodies_council_item to wirken_app;

-- What programs are told of our own bodies: a mark is made when everybody may read a record for the first time, and stays when
-- nobody may any more, so that whoever keeps a copy learns of it. `part_of`: the record that changes with it.
create table bodies_oparl_mark (
  city_id uuid not null references city,
  id uuid not null,
  type text not null check (type in ('body', 'person', 'membership', 'meeting', 'item', 'paper', 'motion', 'minutes')),
  part_of uuid,
  created_at timestamptz not null,
  modified_at timestamptz not null,
  shown boolean not null,
  primary key (city_id, id, type)
);
create index bodies_oparl_mark_type on bodies_oparl_mark (city_id, type, created_at, id);
call keep_cities_apart('bodies_oparl_mark');
grant select, insert, update on bodies_oparl_mark to wirken_app;

-- `itself`: whether the record was changed, and not only what decides who may read it.
create function mark_for_oparl(city uuid, record uuid, kind text, belongs_to uuid, is_open boolean, itself boolean) returns void
language plpgsql as $$
begin
  if is_open then
    update bodies_oparl_mark set part_of = belongs_to, modified_at = now(), shown = true
      where city_id = city and id = record and type = kind and (itself or not shown);
    if not found then
      insert into bodies_oparl_mark (city_id, id, type, part_of, created_at, modified_at, shown)
        select city, record, kind, belongs_to, now(), now(), true
        where not exists (select from bodies_oparl_mark m where m.city_id = city and m.id = record and m.type = kind);
    end if;
  else
    update bodies_oparl_mark set modified_at = now(), shown = false
      where city_id = city and id = record and type = kind and shown;
  end if;
end $$;

-- What is on an agenda is open when it was invited to the meeting; what belongs to an item, when the item is.
create function is_open_item(city uuid, item uuid) returns boolean language sql stable as $$
  select exists (select from bodies_agenda_item i join bodies_meeting m on m.city_id = i.city_id and m.id = i.meeting_id
    where i.city_id = city and i.id = item and not i.in_private and i.withdrawn_at is null and m.invited_at is not null)
$$;

create function mark_paper_for_oparl(paper bodies_paper, itself boolean) returns void language plpgsql as $$
begin
  perform mark_for_oparl(paper.city_id, paper.id, 'paper', paper.meeting_id, not paper.in_private
    and (paper.item_id is null or is_open_item(paper.city_id, paper.item_id))
    and (paper.meeting_id is null or exists (select from bodies_meeting m
      where m.city_id = paper.city_id and m.id = paper.meeting_id and m.invited_at is not null)), itself);
end $$;

-- What is voted on is open when the vote is over.
create function mark_motion_for_oparl(motion bodies_motion, itself boolean) returns void language plpgsql as $$
begin
  perform mark_for_oparl(motion.city_id, motion.id, 'motion', motion.item_id, motion.put_at is not null
    and motion.closed_at is not null and motion.result is distinct from 'withdrawn'
    and (motion.item_id is null or is_open_item(motion.city_id, motion.item_id)), itself);
end $$;

create function mark_item_for_oparl(item bodies_agenda_item, itself boolean) returns void language plpgsql as $$
declare
  paper bodies_paper;
  motion bodies_motion;
begin
  perform mark_for_oparl(item.city_id, item.id, 'item', item.meeting_id, is_open_item(item.city_id, item.id), itself);
  for paper in select * from bodies_paper p where p.city_id = item.city_id and p.item_id = item.id loop
    perform mark_paper_for_oparl(paper, false);
  end loop;
  for motion in select * from bodies_motion m where m.city_id = item.city_id and m.item_id = item.id loop
    perform mark_motion_for_oparl(motion, false);
  end loop;
end $$;

-- A backup brings the marks as well as the records, whichever come first: what it says of a mark counts.
create function take_mark_of_backup() returns trigger language plpgsql as $$
begin
  if exists (select from bodies_oparl_mark m where m.city_id = new.city_id and m.id = new.id and m.type = new.type) then
    delete from bodies_oparl_mark m where m.city_id = new.city_id and m.id = new.id and m.type = new.type;
  end if;
  return new;
end $$;
create trigger take_mark_of_backup before insert on bodies_oparl_mark
  for each row execute function take_mark_of_backup();

-- The table decides what may be read: nobody has to remember it when they write.
create function mark_body_for_oparl() returns trigger language plpgsql as $$
begin
  perform mark_for_oparl(new.city_id, new.id, 'body', null, true, tg_op <> 'INSERT');
  return null;
end $$;
create trigger mark_for_oparl after insert or update on bodies_body
  for each row execute function mark_body_for_oparl();

-- Known to everybody is only who has a seat in a body, and while they have it, which whoever tells of it looks up by the
-- day; who was erased has no name any more.
create function mark_participant_for_oparl() returns trigger language plpgsql as $$
begin
  if new.name is distinct from old.name then
    perform mark_for_oparl(new.city_id, new.id, 'person', null, new.name <> '' and exists (select from bodies_mandate m
      where m.city_id = new.city_id and m.participant_id = new.id), true);
  end if;
  return null;
end $$;
create trigger mark_for_oparl after update on bodies_participant
  for each row execute function mark_participant_for_oparl();

create function mark_mandate_for_oparl() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.participant_id is not null then
    perform mark_for_oparl(old.city_id, old.id, 'membership', old.participant_id, false, true);
  end if;
  if tg_op <> 'DELETE' and new.participant_id is not null then
    perform mark_for_oparl(new.city_id, new.id, 'membership', new.participant_id, true, tg_op <> 'INSERT');
    perform mark_for_oparl(new.city_id, new.participant_id, 'person', null, exists (select from bodies_participant p
      where p.city_id = new.city_id and p.id = new.participant_id and p.name <> ''), false);
  end if;
  return null;
end $$;
create trigger mark_for_oparl after insert or update or delete on bodies_mandate
  for each row execute function mark_mandate_for_oparl();

create function mark_meeting_for_oparl() returns trigger language plpgsql as $$
declare
  item bodies_agenda_item;
  paper bodies_paper;
begin
  perform mark_for_oparl(new.city_id, new.id, 'meeting', null, true, tg_op <> 'INSERT');
  for item in select * from bodies_agenda_item i where i.city_id = new.city_id and i.meeting_id = new.id loop
    perform mark_item_for_oparl(item, false);
  end loop;
  for paper in select * from bodies_paper p where p.city_id = new.city_id and p.meeting_id = new.id loop
    perform mark_paper_for_oparl(paper, false);
  end loop;
  return null;
end $$;
create trigger mark_for_oparl after insert or update on bodies_meeting
  for each row execute function mark_meeting_for_oparl();

create function mark_item_for_oparl() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform mark_for_oparl(old.city_id, old.id, 'item', old.meeting_id, false, true);
  else
    perform mark_item_for_oparl(new, tg_op <> 'INSERT');
  end if;
  return null;
end $$;
create trigger mark_for_oparl after insert or update or delete on bodies_agenda_item
  for each row execute function mark_item_for_oparl();

create function mark_paper_for_oparl() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform mark_for_oparl(old.city_id, old.id, 'paper', old.meeting_id, false, true);
  else
    perform mark_paper_for_oparl(new, tg_op <> 'INSERT');
  end if;
  return null;
end $$;
create trigger mark_for_oparl after insert or update or delete on bodies_paper
  for each row execute function mark_paper_for_oparl();

create function mark_motion_for_oparl() returns trigger language plpgsql as $$
begin
  perform mark_motion_for_oparl(new, tg_op <> 'INSERT');
  return null;
end $$;
create trigger mark_for_oparl after insert or update on bodies_motion
  for each row execute function mark_motion_for_oparl();

create function mark_minutes_for_oparl() returns trigger language plpgsql as $$
begin
  perform mark_for_oparl(new.city_id, new.meeting_id, 'minutes', new.meeting_id, new.published_at is not null,
    tg_op <> 'INSERT');
  return null;
end $$;
create trigger mark_for_oparl after insert or update on bodies_minutes
  for each row execute function mark_minutes_for_oparl();
