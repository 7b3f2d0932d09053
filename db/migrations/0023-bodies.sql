-- Bodies in which people from the administration and from outside it sit together, their seats, and who holds them when.

create table bodies_body (
  city_id uuid not null references city,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('expert_group', 'youth_group', 'steering_group', 'board', 'working_committee',
    'advisory_board', 'council_committee')),
  name text not null check (name <> ''),
  -- Light markup, as all long texts.
  purpose text not null default '',
  procedure text not null default '',
  founded_on date not null,
  -- Within how many days broken parity is to be healed, and who has to see to it.
  heal_days integer not null default 90 check (heal_days > 0),
  healer text not null default '',
  -- Whether the rules of procedure allow an appointment that breaks parity, with a reason.
  allows_exceptions boolean not null default false,
  -- Whether a vote needs parity among those who are entitled to it; if not, that it was missing stands in the minutes.
  votes_need_parity boolean not null default false,
  version integer not null default 1,
  closed_on date,
  closed_reason text check (closed_reason <> ''),
  primary key (city_id, id),
  unique (city_id, slug),
  check ((closed_on is null) = (closed_reason is null))
);
call open_to_application('bodies_body');
revoke delete on bodies_body from wirken_app;

-- For which fields of action a body works.
create table bodies_body_field (
  city_id uuid not null,
  body_id uuid not null,
  field_id uuid not null,
  primary key (city_id, body_id, field_id),
  foreign key (city_id, body_id) references bodies_body,
  foreign key (city_id, field_id) references plan_field on delete cascade
);
create index bodies_body_field_field on bodies_body_field (city_id, field_id);
call open_to_application('bodies_body_field');

-- `name` in the city's own words; without one the side is called as we call it. The quorum is a share of its seats with
-- a vote: at least `quorum_part` of `quorum_of` have to be there.
create table bodies_side (
  city_id uuid not null,
  body_id uuid not null,
  side text not null check (side ~ '^[a-z][a-z0-9_]*$'),
  name text check (name <> ''),
  position smallint not null,
  quorum_part smallint not null default 1 check (quorum_part >= 0),
  quorum_of smallint not null default 2 check (quorum_of >= quorum_part and quorum_of > 0),
  primary key (city_id, body_id, side),
  foreign key (city_id, body_id) references bodies_body,
  check (name is not null or side in ('administration', 'outside', 'politics'))
);
call open_to_application('bodies_side');

-- equal: all sides have as many · apart: no two differ by more than `part` · share: `side` has at least `part` of `whole`
-- of all · self_organised: of `side`, at least `part` speak for self-organised associations. A body is judged by it from
-- `in_force_on` on.
create table bodies_parity_rule (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  kind text not null check (kind in ('equal', 'apart', 'share', 'self_organised')),
  side text,
  part smallint check (part > 0),
  whole smallint check (whole > 0),
  in_force_on date not null,
  primary key (city_id, id),
  foreign key (city_id, body_id) references bodies_body,
  foreign key (city_id, body_id, side) references bodies_side,
  check (case kind
    when 'equal' then num_nonnulls(side, part, whole) = 0
    when 'apart' then side is null and part is not null and whole is null
    when 'share' then num_nonnulls(side, part, whole) = 3 and part <= whole
    else side is not null and part is not null and whole is null end)
);
create index bodies_parity_rule_body on bodies_parity_rule (city_id, body_id);
call open_to_application('bodies_parity_rule');

-- A seat says for whom it speaks, never what its holder is. `closed_on`: the last day on which it was there. What changes
-- of seats and mandates raises the version of their body, since parity is a matter of all of them.
create table bodies_seat (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  side text not null,
  speaks_for text not null default '',
  self_organised boolean not null default false,
  votes boolean not null default true,
  position smallint not null,
  opened_on date not null,
  closed_on date,
  closed_reason text check (closed_reason <> ''),
  primary key (city_id, id),
  foreign key (city_id, body_id) references bodies_body,
  foreign key (city_id, body_id, side) references bodies_side,
  check ((closed_on is null) = (closed_reason is null)),
  check (closed_on >= opened_on)
);
create index bodies_seat_body on bodies_seat (city_id, body_id);
call open_to_application('bodies_seat');
revoke delete on bodies_seat from wirken_app;

-- Whoever the bodies know and write to: members, commissioners, contacts of organisations. No account is needed for it.
-- `unit_id`: the unit of the city, or the organisation outside it, that they belong to. Of whom was erased, the row stays
-- without name and address.
create table bodies_participant (
  city_id uuid not null references city,
  id uuid not null,
  name text not null,
  mail text check (mail = lower(mail) and mail like '%_@_%'),
  lang text not null,
  unit_id uuid,
  erased_at timestamptz,
  version integer not null default 1,
  primary key (city_id, id),
  foreign key (city_id, unit_id) references accounts_unit,
  check (erased_at is not null or name <> '')
);
create unique index bodies_participant_mail on bodies_participant (city_id, mail) where mail is not null;
call open_to_application('bodies_participant');
revoke delete on bodies_participant from wirken_app;

-- Who holds a seat, or stands in for its holder, and when; both days belong to it. An organisation holds it by whom it
-- sends. `parity_reason`: why it was filled although parity broke by it.
create table bodies_mandate (
  city_id uuid not null,
  id uuid not null,
  seat_id uuid not null,
  part text not null check (part in ('holder', 'deputy')),
  participant_id uuid,
  unit_id uuid,
  office text check (office in ('chair', 'vice_chair', 'secretary')),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  ending text check (ending in ('term', 'resigned', 'recalled', 'succeeded', 'erased')),
  ending_reason text not null default '',
  parity_reason text check (parity_reason <> ''),
  primary key (city_id, id),
  unique (city_id, seat_id, part, starts_on),
  foreign key (city_id, seat_id) references bodies_seat,
  foreign key (city_id, participant_id) references bodies_participant,
  foreign key (city_id, unit_id) references accounts_unit,
  check (num_nonnulls(participant_id, unit_id) > 0)
);
create index bodies_mandate_seat on bodies_mandate (city_id, seat_id);
create index bodies_mandate_participant on bodies_mandate (city_id, participant_id);
call open_to_application('bodies_mandate');

-- The link in a mail by which somebody takes part, as its digest. It opens what awaits this participant, and nothing else.
-- One that is revoked is gone.
create table bodies_pass (
  city_id uuid not null,
  digest text not null,
  participant_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (city_id, digest),
  foreign key (city_id, participant_id) references bodies_participant
);
create index bodies_pass_participant on bodies_pass (city_id, participant_id);
call keep_cities_apart('bodies_pass');
grant select, insert, delete on bodies_pass to wirken_app;
