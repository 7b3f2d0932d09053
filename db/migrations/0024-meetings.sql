-- Meetings of a body: what is on the agenda, who is asked and who comes, what was written down.

-- Planned until it is invited to, then opened, then closed; or called off, with a reason.
create table bodies_meeting (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  title text not null check (title <> ''),
  words text not null default '',
  place text not null default '',
  online_url text check (online_url ~ '^https?://'),
  starts_at timestamptz not null,
  ends_at timestamptz check (ends_at > starts_at),
  -- Whether everybody may come; its page is public in any case.
  open_to_all boolean not null default false,
  version integer not null default 1,
  invited_at timestamptz,
  opened_at timestamptz,
  closed_at timestamptz,
  called_off_at timestamptz,
  called_off_reason text check (called_off_reason <> ''),
  primary key (city_id, id),
  unique (city_id, id, body_id),
  foreign key (city_id, body_id) references bodies_body,
  check ((called_off_at is null) = (called_off_reason is null)),
  check (closed_at is null or opened_at is not null)
);
create index bodies_meeting_body on bodies_meeting (city_id, body_id, starts_at);
call open_to_application('bodies_meeting');
revoke delete on bodies_meeting from wirken_app;

-- What is to be talked about: a topic, a goal or measure of a plan, or the minutes of an earlier meeting. Without a meeting
-- it waits for the next one. `proposed_by`: the member who put it on; everybody has that right.
create table bodies_agenda_item (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  meeting_id uuid,
  position smallint not null default 0,
  title text not null check (title <> ''),
  words text not null default '',
  proposed_by uuid,
  proposed_at timestamptz not null,
  plan_id uuid,
  goal_id uuid,
  measure_id uuid,
  minutes_of uuid,
  -- Its title alone is public, and that only after the meeting.
  in_private boolean not null default false,
  -- What was said and noted of it, for the minutes.
  noted text not null default '',
  version integer not null default 1,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (city_id, id),
  foreign key (city_id, body_id) references bodies_body,
  foreign key (city_id, meeting_id, body_id) references bodies_meeting (city_id, id, body_id),
  foreign key (city_id, proposed_by) references bodies_participant,
  foreign key (city_id, plan_id) references plan_plan on delete cascade,
  foreign key (city_id, goal_id) references plan_goal on delete cascade,
  foreign key (city_id, measure_id) references plan_measure on delete cascade,
  foreign key (city_id, minutes_of) references bodies_meeting,
  check (num_nonnulls(plan_id, goal_id, measure_id, minutes_of) <= 1)
);
create index bodies_agenda_item_meeting on bodies_agenda_item (city_id, meeting_id, position);
create index bodies_agenda_item_waiting on bodies_agenda_item (city_id, body_id) where meeting_id is null;
call open_to_application('bodies_agenda_item');

-- A paper for a meeting or one item of it: a link, or a file that was uploaded.
create table bodies_paper (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  meeting_id uuid,
  item_id uuid,
  number text not null default '',
  title text not null check (title <> ''),
  day date not null,
  url text check (url ~ '^https?://'),
  file_name text check (file_name <> ''),
  file_kind text,
  bytes bytea,
  in_private boolean not null default false,
  primary key (city_id, id),
  foreign key (city_id, body_id) references bodies_body,
  foreign key (city_id, meeting_id, body_id) references bodies_meeting (city_id, id, body_id),
  foreign key (city_id, item_id) references bodies_agenda_item on delete cascade,
  check (num_nonnulls(url, bytes) = 1),
  check (num_nonnulls(file_name, file_kind, bytes) in (0, 3))
);
alter table bodies_paper alter column bytes set storage external;
create index bodies_paper_meeting on bodies_paper (city_id, meeting_id);
call open_to_application('bodies_paper');

-- Who was asked to come, for which seat, and what they answered.
create table bodies_invitation (
  city_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  seat_id uuid not null,
  part text not null check (part in ('holder', 'deputy')),
  sent_at timestamptz not null,
  answer text check (answer in ('comes', 'sends_deputy', 'does_not_come')),
  answered_at timestamptz,
  words text not null default '',
  primary key (city_id, meeting_id, participant_id, seat_id),
  foreign key (city_id, meeting_id) references bodies_meeting,
  foreign key (city_id, participant_id) references bodies_participant,
  foreign key (city_id, seat_id) references bodies_seat,
  check ((answer is null) = (answered_at is null))
);
create index bodies_invitation_participant on bodies_invitation (city_id, participant_id);
call open_to_application('bodies_invitation');

-- What somebody needs to be able to come. Seen by whoever organises the meeting, and by nobody else.
create table bodies_need (
  city_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  kind text not null check (kind in ('interpreter', 'sign_language', 'childcare', 'allowance')),
  words text not null default '',
  settled_at timestamptz,
  primary key (city_id, meeting_id, participant_id, kind),
  foreign key (city_id, meeting_id) references bodies_meeting,
  foreign key (city_id, participant_id) references bodies_participant
);
call open_to_application('bodies_need');

-- Who sat on which seat. A seat that nobody took has no row.
create table bodies_attendance (
  city_id uuid not null,
  meeting_id uuid not null,
  seat_id uuid not null,
  participant_id uuid not null,
  part text not null check (part in ('holder', 'deputy')),
  primary key (city_id, meeting_id, seat_id),
  foreign key (city_id, meeting_id) references bodies_meeting,
  foreign key (city_id, seat_id) references bodies_seat,
  foreign key (city_id, participant_id) references bodies_participant
);
call open_to_application('bodies_attendance');

create table bodies_minutes (
  city_id uuid not null,
  meeting_id uuid not null,
  words text not null,
  drafted_at timestamptz not null,
  version integer not null default 1,
  -- By which motion of the body, and since when everybody can read them.
  approved_by uuid,
  published_at timestamptz,
  primary key (city_id, meeting_id),
  foreign key (city_id, meeting_id) references bodies_meeting,
  check (published_at is null or approved_by is not null)
);
call open_to_application('bodies_minutes');
revoke delete on bodies_minutes from wirken_app;

-- An appointment goes along with the mail that asks somebody to come.
alter table mail_outgoing add calendar text;
