-- Motions and votes. Who may vote is frozen when a motion is put; a ballot counts once a seat.

-- `way`: in the room, counted by the chair; or in writing, with one ballot a seat until `closes_at`. `effect`: what the body
-- decides when it is carried: a step in the life of goals or measures, another kind of a measure, minutes that are approved.
create table bodies_motion (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  meeting_id uuid,
  item_id uuid,
  title text not null check (title <> ''),
  words text not null default '',
  rule text not null check (rule in ('consent', 'simple', 'two_thirds', 'double_majority')),
  way text not null check (way in ('room', 'writing')),
  secret boolean not null default false,
  effect text not null default 'none' check (effect in ('none', 'step', 'kind', 'minutes')),
  step_to text check (step_to in ('in_review', 'with_steering', 'draft', 'returned', 'accepted', 'with_council', 'adopted', 'closed')),
  kind_to text check (kind_to in ('own_means', 'permanent_task', 'open_for_applications')),
  decision_kind text not null default 'vote' check (decision_kind in ('resolution', 'vote', 'recommendation', 'noted')),
  paper_number text,
  paper_url text check (paper_url ~ '^https?://'),
  put_at timestamptz,
  closes_at timestamptz,
  -- The result is computed once, when it is closed.
  closed_at timestamptz,
  result text check (result in ('carried', 'lost', 'no_quorum', 'no_parity', 'withdrawn')),
  reason text not null default '',
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, id, secret),
  foreign key (city_id, body_id) references bodies_body,
  foreign key (city_id, meeting_id, body_id) references bodies_meeting (city_id, id, body_id),
  foreign key (city_id, item_id) references bodies_agenda_item,
  check ((effect = 'step') = (step_to is not null)),
  check ((effect = 'kind') = (kind_to is not null)),
  check ((closed_at is null) = (result is null)),
  check (way = 'writing' or meeting_id is not null),
  check (put_at is null or way = 'room' or closes_at is not null)
);
create index bodies_motion_body on bodies_motion (city_id, body_id);
create index bodies_motion_meeting on bodies_motion (city_id, meeting_id);
call open_to_application('bodies_motion');
revoke delete on bodies_motion from wirken_app;
alter table bodies_minutes add foreign key (city_id, approved_by) references bodies_motion;

-- What a motion is about: one record, or many that are decided as one. `decision_id`: what became of it in the plan.
create table bodies_motion_subject (
  city_id uuid not null,
  motion_id uuid not null,
  record_id uuid not null,
  position smallint not null,
  plan_id uuid,
  goal_id uuid,
  measure_id uuid,
  minutes_of uuid,
  decision_id uuid,
  primary key (city_id, motion_id, record_id),
  foreign key (city_id, motion_id) references bodies_motion,
  foreign key (city_id, plan_id) references plan_plan on delete cascade,
  foreign key (city_id, goal_id) references plan_goal on delete cascade,
  foreign key (city_id, measure_id) references plan_measure on delete cascade,
  foreign key (city_id, minutes_of) references bodies_meeting,
  foreign key (city_id, decision_id) references plan_decision,
  check (num_nonnulls(plan_id, goal_id, measure_id, minutes_of) = 1),
  check (record_id = coalesce(plan_id, goal_id, measure_id, minutes_of))
);
create index bodies_motion_subject_record on bodies_motion_subject (city_id, record_id);
create index bodies_motion_subject_decision on bodies_motion_subject (city_id, decision_id) where decision_id is not null;
call open_to_application('bodies_motion_subject');

-- Frozen when the motion is put: whose seat it is to vote from. A declared conflict of interest takes the vote away.
create table bodies_entitled (
  city_id uuid not null,
  motion_id uuid not null,
  seat_id uuid not null,
  side text not null,
  self_organised boolean not null,
  participant_id uuid not null,
  part text not null check (part in ('holder', 'deputy')),
  recused_reason text check (recused_reason <> ''),
  -- In a secret vote: that the ballot of this seat is in, and no more.
  voted boolean not null default false,
  primary key (city_id, motion_id, seat_id),
  foreign key (city_id, motion_id) references bodies_motion,
  foreign key (city_id, seat_id) references bodies_seat,
  foreign key (city_id, participant_id) references bodies_participant,
  check (recused_reason is null or not voted)
);
create index bodies_entitled_participant on bodies_entitled (city_id, participant_id);
call open_to_application('bodies_entitled');

-- A ballot in the open: by seat, with the language in which its author read the motion. It may be changed until the end.
create table bodies_ballot (
  city_id uuid not null,
  motion_id uuid not null,
  seat_id uuid not null,
  secret boolean not null default false check (not secret),
  choice text not null check (choice in ('yes', 'no', 'abstain')),
  read_lang text not null,
  cast_at timestamptz not null,
  primary key (city_id, motion_id, seat_id),
  foreign key (city_id, motion_id, secret) references bodies_motion (city_id, id, secret),
  foreign key (city_id, motion_id, seat_id) references bodies_entitled
);
call open_to_application('bodies_ballot');

-- The urn of a secret vote: how many lie in it, by side. Nothing leads from a ballot to a seat, nor to a moment. When the
-- vote is closed, nothing stays but what may be told of it; the total stands under no side.
create table bodies_urn (
  city_id uuid not null,
  motion_id uuid not null,
  side text not null,
  choice text not null check (choice in ('yes', 'no', 'abstain')),
  secret boolean not null default true check (secret),
  ballots integer not null check (ballots >= 0),
  primary key (city_id, motion_id, side, choice),
  foreign key (city_id, motion_id, secret) references bodies_motion (city_id, id, secret)
);
call keep_cities_apart('bodies_urn');
grant select, insert, update, delete on bodies_urn to wirken_app;

-- What the chair counted in the room, where the vote was open.
create table bodies_count (
  city_id uuid not null,
  motion_id uuid not null,
  side text not null,
  yes integer not null check (yes >= 0),
  no integer not null check (no >= 0),
  abstain integer not null check (abstain >= 0),
  primary key (city_id, motion_id, side),
  foreign key (city_id, motion_id) references bodies_motion
);
call open_to_application('bodies_count');

-- Who sees it otherwise may have that written down.
create table bodies_dissent (
  city_id uuid not null,
  motion_id uuid not null,
  participant_id uuid not null,
  words text not null check (words <> ''),
  lang text not null,
  at timestamptz not null,
  primary key (city_id, motion_id, participant_id),
  foreign key (city_id, motion_id) references bodies_motion,
  foreign key (city_id, participant_id) references bodies_participant
);
call open_to_application('bodies_dissent');

-- A conflict of interest of somebody in a record: proposed by the program or the chair, declared by themselves, or found to
-- be none. Only a declared one takes the vote away.
create table bodies_recusal (
  city_id uuid not null,
  body_id uuid not null,
  participant_id uuid not null,
  record_id uuid not null,
  proposed_by text not null check (proposed_by in ('program', 'member', 'chair')),
  reason text not null check (reason <> ''),
  at timestamptz not null,
  state text not null check (state in ('proposed', 'declared', 'dismissed')),
  settled_reason text not null default '',
  primary key (city_id, body_id, participant_id, record_id),
  foreign key (city_id, body_id) references bodies_body,
  foreign key (city_id, participant_id) references bodies_participant,
  check (state <> 'dismissed' or settled_reason <> '')
);
call open_to_application('bodies_recusal');
