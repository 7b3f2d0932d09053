-- Calls: where one can apply for money, until when, and how. What a sheet says of its own calls stands in plan_call; these
-- are records with a life of their own. `reference`: what a city's own list calls it. `closes_at`: on the city's clocks.
create table plan_funding_call (
  city_id uuid not null references city,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  reference text not null default '',
  title text not null check (title <> ''),
  audience text not null default '',
  conditions text not null default '',
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  closes_at text not null check (closes_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  total_cents bigint check (total_cents >= 0),
  project_cents bigint check (project_cents >= 0),
  url text not null default '',
  mail text not null default '',
  telephone text not null default '',
  contact text not null default '',
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, slug)
);
create unique index plan_funding_call_reference on plan_funding_call (city_id, reference) where reference <> '';

-- Awards: who got what for what. `provider`: an organisation; a person only who has agreed. `applicant`: as
-- the applicant says it of itself; '' where it has not.
create table plan_funding_award (
  city_id uuid not null references city,
  id uuid not null,
  reference text not null default '',
  call_id uuid,
  provider text not null check (provider <> ''),
  applicant text not null check (applicant in ('', 'association', 'migrant_organisation', 'welfare', 'school', 'business',
    'other')),
  project text not null check (project <> ''),
  awarded_cents bigint not null check (awarded_cents >= 0),
  spent_cents bigint check (spent_cents >= 0),
  starts_on date,
  ends_on date,
  districts text[] not null default '{}',
  result text not null default '',
  figure numeric,
  figure_unit text not null default '',
  url text not null default '',
  decided_on date not null,
  decided_by text not null default '',
  version integer not null default 1,
  primary key (city_id, id),
  foreign key (city_id, call_id) references plan_funding_call,
  check (ends_on >= starts_on)
);
create unique index plan_funding_award_reference on plan_funding_award (city_id, reference) where reference <> '';
create index plan_funding_award_call on plan_funding_award (city_id, call_id) where call_id is not null;

-- For which measures or goals a call or an award is, the one first that it counts under.
create table plan_funding_target (
  city_id uuid not null references city,
  id uuid not null,
  call_id uuid,
  award_id uuid,
  measure_id uuid,
  goal_id uuid,
  position integer not null,
  primary key (city_id, id),
  foreign key (city_id, call_id) references plan_funding_call on delete cascade,
  foreign key (city_id, award_id) references plan_funding_award on delete cascade,
  foreign key (city_id, measure_id) references plan_measure on delete cascade,
  foreign key (city_id, goal_id) references plan_goal on delete cascade,
  check (num_nonnulls(call_id, award_id) = 1),
  check (num_nonnulls(measure_id, goal_id) = 1)
);
create index plan_funding_target_call on plan_funding_target (city_id, call_id);
create index plan_funding_target_award on plan_funding_target (city_id, award_id);
create index plan_funding_target_measure on plan_funding_target (city_id, measure_id);
create index plan_funding_target_goal on plan_funding_target (city_id, goal_id);

-- Published, withdrawn: by whom, when, why. The last says how it is; one without any is a draft.
create table plan_funding_act (
  city_id uuid not null references city,
  id uuid not null,
  call_id uuid,
  award_id uuid,
  act text not null check (act in ('published', 'withdrawn')),
  reason text not null default '' check (act = 'published' or reason <> ''),
  number integer not null,
  at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  foreign key (city_id, call_id) references plan_funding_call,
  foreign key (city_id, award_id) references plan_funding_award,
  check (num_nonnulls(call_id, award_id) = 1)
);
create index plan_funding_act_call on plan_funding_act (city_id, call_id, number);
create index plan_funding_act_award on plan_funding_act (city_id, award_id, number);

call open_to_application('plan_funding_call');
call open_to_application('plan_funding_award');
call open_to_application('plan_funding_target');
call open_to_application('plan_funding_act');
revoke delete on plan_funding_call, plan_funding_award, plan_funding_act from wirken_app;
revoke update on plan_funding_act from wirken_app;
