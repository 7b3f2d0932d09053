-- Reporting rounds: who is asked what about which measures, and what they say.

-- `data_on`: the day of which all is told. `due_on`: until when answers are wanted. `remind_days`: on which days before
-- (negative) and after the deadline whoever has not answered is reminded. `escalate_days`: how many working days after the
-- deadline the deputy is written to, and how many after that the coordination. `four_eyes`: whoever answered may not approve.
-- `asks_contributors`: units that take part are asked beside the one that leads. `left_measures`, `left_units`: who is not asked,
-- as long as that is not fixed.
create table reporting_round (
  city_id uuid not null references city,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  plan_id uuid not null,
  previous_id uuid,
  title text not null check (title <> ''),
  words text not null default '',
  data_on date not null,
  due_on date not null,
  cycle_years smallint not null check (cycle_years between 1 and 3),
  budget_year smallint check (budget_year between 1900 and 2200),
  remind_days smallint[] not null default '{}',
  escalate_days smallint not null default 5 check (escalate_days between 1 and 60),
  in_school_holidays boolean not null default false,
  may_write_to_heads boolean not null default false,
  four_eyes boolean not null default false,
  asks_contributors boolean not null default true,
  left_measures uuid[] not null default '{}',
  left_units uuid[] not null default '{}',
  state text not null check (state in ('prepared', 'opened', 'collecting', 'closing', 'editing', 'published')),
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, slug),
  foreign key (city_id, plan_id) references plan_plan,
  foreign key (city_id, previous_id) references reporting_round,
  check (previous_id <> id),
  check (due_on >= data_on)
);
call open_to_application('reporting_round');
create index reporting_round_plan on reporting_round (city_id, plan_id);

-- The way of a round: every state with who, when and why. The row's `state` is the last of them.
create table reporting_round_step (
  city_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  number integer not null,
  state text not null check (state in ('prepared', 'opened', 'collecting', 'closing', 'editing', 'published')),
  at timestamptz not null,
  actor text not null,
  reason text not null default '',
  primary key (city_id, id),
  unique (city_id, round_id, number),
  foreign key (city_id, round_id) references reporting_round on delete cascade
);
call open_to_application('reporting_round_step');
create index reporting_round_step_round on reporting_round_step (city_id, round_id);
revoke update, delete on reporting_round_step from wirken_app;

-- What is asked. `key`: one of our questions, or `own_…`, the city's, with its words. `kinds`: of which kinds of measures;
-- none: of all. `minutes`: the effort that the city reckons with.
create table reporting_question (
  city_id uuid not null,
  round_id uuid not null,
  key text not null check (key ~ '^[a-z][a-z0-9_]*$'),
  position smallint not null,
  kinds text[] not null default '{}',
  minutes smallint not null check (minutes between 0 and 480),
  required boolean not null default false,
  words text not null default '',
  primary key (city_id, round_id, key),
  foreign key (city_id, round_id) references reporting_round on delete cascade,
  check ((key like 'own\_%') = (words <> ''))
);
call open_to_application('reporting_question');

-- One measure in one round. `taken_out_…`: it was asked, and is so no more; what was said until then stays.
create table reporting_update (
  city_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  measure_id uuid not null,
  taken_out_at timestamptz,
  taken_out_by text,
  taken_out_reason text check (taken_out_reason <> ''),
  primary key (city_id, id),
  unique (city_id, round_id, measure_id),
  foreign key (city_id, round_id) references reporting_round,
  foreign key (city_id, measure_id) references plan_measure,
  check ((taken_out_at is null) = (taken_out_by is null) and (taken_out_at is null) = (taken_out_reason is null))
);
call open_to_application('reporting_update');

-- What one unit says of it. The unit that leads says how the measure stands; others say what they did themselves. `unit_id`
-- null: nobody leads it, the coordination answers. `content`: as it stands now; every earlier one is in a step.
create table reporting_part (
  city_id uuid not null,
  id uuid not null,
  update_id uuid not null,
  unit_id uuid,
  post_id uuid,
  leads boolean not null,
  state text not null check (state in ('open', 'answered', 'returned', 'approved')),
  content jsonb not null,
  version integer not null default 1,
  primary key (city_id, id),
  foreign key (city_id, update_id) references reporting_update,
  foreign key (city_id, unit_id) references accounts_unit,
  foreign key (city_id, post_id, unit_id) references accounts_post (city_id, id, unit_id)
);
call open_to_application('reporting_part');
create unique index reporting_part_unit on reporting_part (city_id, update_id, unit_id) nulls not distinct;
create unique index reporting_part_lead on reporting_part (city_id, update_id) where leads;
create index reporting_part_of_unit on reporting_part (city_id, unit_id);

-- Every content that a part has had, and what was done: `number` is the version of the part that came of it. `name`: what
-- whoever answered put under it. `comment`: why it went back, or was changed.
create table reporting_part_step (
  city_id uuid not null,
  part_id uuid not null,
  number integer not null,
  step text not null check (step in ('prefilled', 'saved', 'answered', 'unchanged', 'returned', 'changed', 'approved',
    'edited', 'reopened')),
  content jsonb not null,
  name text not null default '',
  comment text not null default '',
  at timestamptz not null,
  actor text not null,
  primary key (city_id, part_id, number),
  foreign key (city_id, part_id) references reporting_part,
  check (step not in ('returned', 'changed', 'edited', 'reopened') or comment <> '')
);
call open_to_application('reporting_part_step');
revoke update, delete on reporting_part_step from wirken_app;

-- The link in a mail: it opens some parts of one round, for whoever got it, until it is over or ended. `delegated_by`: the
-- link whose owner passed it on. Of somebody erased, name and address are gone; the row stays, for steps name it, and so
-- does not hold a person back by a reference. Links are letters on their way and tell nothing of the city: written quietly.
create table reporting_link (
  city_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  person_id uuid,
  delegated_by uuid,
  name text not null,
  mail text check (mail = lower(mail) and mail like '%_@_%'),
  lang text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, round_id) references reporting_round,
  foreign key (city_id, delegated_by) references reporting_link
);
call keep_cities_apart('reporting_link');
grant select, insert, update on reporting_link to wirken_app;
create index reporting_link_round on reporting_link (city_id, round_id);
create index reporting_link_person on reporting_link (city_id, person_id);

-- What opens a link: the digest of the token in the mail. Apart, since no backup holds it: one would open links again that
-- were ended since.
create table reporting_link_door (
  city_id uuid not null,
  digest text not null,
  link_id uuid not null,
  primary key (city_id, digest),
  foreign key (city_id, link_id) references reporting_link
);
call keep_cities_apart('reporting_link_door');
grant select, insert, delete on reporting_link_door to wirken_app;
create index reporting_link_door_link on reporting_link_door (city_id, link_id);

create table reporting_link_part (
  city_id uuid not null,
  link_id uuid not null,
  part_id uuid not null,
  primary key (city_id, link_id, part_id),
  foreign key (city_id, link_id) references reporting_link,
  foreign key (city_id, part_id) references reporting_part
);
call keep_cities_apart('reporting_link_part');
grant select, insert on reporting_link_part to wirken_app;
create index reporting_link_part_part on reporting_link_part (city_id, part_id);
