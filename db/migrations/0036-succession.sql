-- What becomes of each field, goal and measure of a plan in its successor, as long as that is a draft: a choice that may
-- still change. What is not here is undecided. When the successor is published these become rows of plan_lineage.
create table plan_carry (
  city_id uuid not null,
  successor_id uuid not null,
  record_id uuid not null,
  kind text not null check (kind in ('field', 'goal', 'measure')),
  choice text not null check (choice in ('continues', 'changes', 'merges', 'splits', 'ends')),
  ending text check (ending in ('done', 'discontinued', 'replaced', 'elsewhere')),
  words text not null default '',
  version integer not null default 1,
  at timestamptz not null,
  actor text not null,
  primary key (city_id, successor_id, record_id),
  foreign key (city_id, successor_id) references plan_plan on delete cascade,
  check ((choice = 'ends') = (ending is not null)),
  check (ending is null or ending = 'done' or words <> '')
);
call open_to_application('plan_carry');

-- What it goes on in. It goes with the draft's record, and then its origin is undecided again.
create table plan_carry_target (
  city_id uuid not null,
  successor_id uuid not null,
  record_id uuid not null,
  position integer not null,
  field_id uuid,
  goal_id uuid,
  measure_id uuid,
  primary key (city_id, successor_id, record_id, position),
  foreign key (city_id, successor_id, record_id) references plan_carry on delete cascade,
  foreign key (city_id, field_id) references plan_field on delete cascade,
  foreign key (city_id, goal_id) references plan_goal on delete cascade,
  foreign key (city_id, measure_id) references plan_measure on delete cascade,
  check (num_nonnulls(field_id, goal_id, measure_id) = 1)
);
create index plan_carry_target_field on plan_carry_target (city_id, field_id) where field_id is not null;
create index plan_carry_target_goal on plan_carry_target (city_id, goal_id) where goal_id is not null;
create index plan_carry_target_measure on plan_carry_target (city_id, measure_id) where measure_id is not null;
call open_to_application('plan_carry_target');

-- An edition is closed: its balance, as one text that is never changed, of the day that closes it.
create table plan_closing (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  closed_on date not null,
  reason text not null check (reason <> ''),
  balance text not null,
  at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  foreign key (city_id, plan_id) references plan_plan
);
create index plan_closing_plan on plan_closing (city_id, plan_id);
call open_to_application('plan_closing');
revoke update, delete on plan_closing from wirken_app;

-- Its balance was published, or the edition was opened again, for a reason: each once.
create table plan_closing_step (
  city_id uuid not null,
  closing_id uuid not null,
  step text not null check (step in ('published', 'reopened')),
  reason text not null default '',
  at timestamptz not null,
  actor text not null,
  primary key (city_id, closing_id, step),
  foreign key (city_id, closing_id) references plan_closing,
  check (step <> 'reopened' or reason <> '')
);
call open_to_application('plan_closing_step');
revoke update, delete on plan_closing_step from wirken_app;

-- What the coordination says before the numbers.
create table plan_balance_foreword (
  city_id uuid not null,
  plan_id uuid not null,
  words text not null,
  version integer not null default 1,
  saved_at timestamptz not null,
  actor text not null,
  primary key (city_id, plan_id),
  foreign key (city_id, plan_id) references plan_plan on delete cascade
);
call open_to_application('plan_balance_foreword');
