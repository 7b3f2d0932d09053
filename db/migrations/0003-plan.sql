-- Plans (editions), their fields, goals and measures, decisions, and how each leads on.

create table plan_plan (
  city_id uuid not null references city,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (title <> ''),
  subtitle text not null default '',
  foreword text not null default '',
  starts_on date,
  ends_on date,
  successor_of uuid,
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, slug),
  foreign key (city_id, successor_of) references plan_plan on delete set null (successor_of),
  check (successor_of <> id),
  check (ends_on >= starts_on)
);

-- A plan without a publication is a draft.
create table plan_publication (
  city_id uuid not null,
  plan_id uuid not null,
  at timestamptz not null,
  actor text not null,
  reason text not null default '',
  primary key (city_id, plan_id),
  foreign key (city_id, plan_id) references plan_plan
);

create table plan_field (
  city_id uuid not null references city,
  id uuid not null,
  plan_id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  code text not null check (code <> ''),
  position integer not null check (position > 0),
  title text not null check (title <> ''),
  summary text not null default '',
  introduction text not null default '',
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, plan_id, slug),
  unique (city_id, plan_id, code),
  unique (city_id, plan_id, position) deferrable,
  foreign key (city_id, plan_id) references plan_plan on delete cascade
);

create table plan_goal (
  city_id uuid not null references city,
  id uuid not null,
  plan_id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  short text not null default '',
  wording text not null check (wording <> ''),
  description text not null default '',
  stage text not null check (stage in ('draft', 'in_review', 'with_steering', 'returned', 'accepted', 'with_council',
    'adopted', 'closed')),
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, slug),
  foreign key (city_id, plan_id) references plan_plan on delete cascade
);
create index plan_goal_plan on plan_goal (city_id, plan_id);

-- A goal stands in one or several fields, in each at its own place.
create table plan_goal_field (
  city_id uuid not null,
  field_id uuid not null,
  goal_id uuid not null,
  position integer not null check (position > 0),
  primary key (city_id, field_id, goal_id),
  unique (city_id, field_id, position) deferrable,
  foreign key (city_id, field_id) references plan_field on delete cascade,
  foreign key (city_id, goal_id) references plan_goal on delete cascade
);
create index plan_goal_field_goal on plan_goal_field (city_id, goal_id);

create table plan_measure (
  city_id uuid not null references city,
  id uuid not null,
  plan_id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  number text,
  title text not null check (title <> ''),
  description text not null default '',
  kind text not null check (kind in ('own_means', 'permanent_task', 'open_for_applications')),
  target_groups text[] not null default '{}',
  lead_unit_id uuid,
  contact text not null default '',
  districts text[] not null default '{}',
  priority text check (priority in ('A', 'B', 'C')),
  starts_on date,
  ends_on date,
  context_indicators text[] not null default '{}',
  obstacles text not null default '',
  outlook text not null default '',
  stage text not null check (stage in ('draft', 'in_review', 'with_steering', 'returned', 'accepted', 'with_council',
    'adopted', 'closed')),
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, slug),
  foreign key (city_id, plan_id) references plan_plan on delete cascade,
  foreign key (city_id, lead_unit_id) references accounts_unit,
  check (ends_on >= starts_on)
);
create unique index plan_measure_number on plan_measure (city_id, plan_id, number) where number is not null;

create table plan_measure_goal (
  city_id uuid not null,
  measure_id uuid not null,
  goal_id uuid not null,
  position integer not null,
  primary key (city_id, measure_id, goal_id),
  foreign key (city_id, measure_id) references plan_measure on delete cascade,
  foreign key (city_id, goal_id) references plan_goal on delete cascade
);
create index plan_measure_goal_goal on plan_measure_goal (city_id, goal_id);

create table plan_measure_unit (
  city_id uuid not null,
  measure_id uuid not null,
  unit_id uuid not null,
  role text not null check (role in ('contributor', 'provider', 'partner')),
  position integer not null,
  primary key (city_id, measure_id, unit_id, role),
  foreign key (city_id, measure_id) references plan_measure on delete cascade,
  foreign key (city_id, unit_id) references accounts_unit
);

-- The repeated parts of a sheet. `position` keeps the order in which they were written.
create table plan_milestone (
  city_id uuid not null,
  measure_id uuid not null,
  position integer not null,
  title text not null check (title <> ''),
  due date not null,
  done_on date,
  primary key (city_id, measure_id, position),
  foreign key (city_id, measure_id) references plan_measure on delete cascade
);

create table plan_budget_line (
  city_id uuid not null,
  measure_id uuid not null,
  position integer not null,
  year integer not null check (year between 1900 and 2200),
  source text not null default '',
  planned_cents bigint not null check (planned_cents >= 0),
  spent_cents bigint check (spent_cents >= 0),
  primary key (city_id, measure_id, position),
  foreign key (city_id, measure_id) references plan_measure on delete cascade
);

create table plan_output_figure (
  city_id uuid not null,
  measure_id uuid not null,
  position integer not null,
  label text not null check (label <> ''),
  unit text not null default '',
  as_of date not null,
  target numeric,
  value numeric,
  source text not null,
  primary key (city_id, measure_id, position),
  foreign key (city_id, measure_id) references plan_measure on delete cascade
);

create table plan_attachment (
  city_id uuid not null,
  measure_id uuid not null,
  position integer not null,
  title text not null check (title <> ''),
  url text not null,
  primary key (city_id, measure_id, position),
  foreign key (city_id, measure_id) references plan_measure on delete cascade
);

create table plan_call (
  city_id uuid not null,
  measure_id uuid not null,
  position integer not null,
  title text not null check (title <> ''),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  total_cents bigint check (total_cents >= 0),
  url text,
  primary key (city_id, measure_id, position),
  foreign key (city_id, measure_id) references plan_measure on delete cascade
);

create table plan_award (
  city_id uuid not null,
  measure_id uuid not null,
  call_position integer not null,
  position integer not null,
  recipient text not null check (recipient <> ''),
  amount_cents bigint not null check (amount_cents >= 0),
  decided_on date not null,
  result text not null default '',
  primary key (city_id, measure_id, call_position, position),
  foreign key (city_id, measure_id, call_position) references plan_call on delete cascade
);

create table plan_kind_change (
  city_id uuid not null,
  measure_id uuid not null,
  since date not null,
  kind text not null check (kind in ('own_means', 'permanent_task', 'open_for_applications')),
  previous text not null check (previous in ('own_means', 'permanent_task', 'open_for_applications')),
  reason text not null,
  recorded_at timestamptz not null,
  actor text not null,
  primary key (city_id, measure_id, since),
  foreign key (city_id, measure_id) references plan_measure on delete cascade
);

create table plan_status (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  status text not null check (status in ('not_planned_yet', 'planned', 'started', 'advanced', 'completed', 'permanent',
    'realigned', 'discontinued')),
  assessment text check (assessment in ('on_track', 'at_risk', 'off_track')),
  as_of date not null,
  reason text not null default '',
  recorded_at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  foreign key (city_id, measure_id) references plan_measure on delete cascade,
  check (assessment not in ('at_risk', 'off_track') or reason <> '')
);
create index plan_status_measure on plan_status (city_id, measure_id, as_of desc, recorded_at desc);

-- What was decided, of the plan as a whole, of a goal or of a measure.
create table plan_decision (
  city_id uuid not null references city,
  id uuid not null,
  plan_id uuid,
  goal_id uuid,
  measure_id uuid,
  kind text not null check (kind in ('resolution', 'vote', 'recommendation', 'noted')),
  body text not null check (body <> ''),
  decided_on date not null,
  title text not null default '',
  paper_number text,
  paper_url text,
  outcome text not null check (outcome in ('adopted', 'adopted_with_changes', 'returned', 'rejected', 'noted')),
  reason text not null default '',
  primary key (city_id, id),
  foreign key (city_id, plan_id) references plan_plan on delete cascade,
  foreign key (city_id, goal_id) references plan_goal on delete cascade,
  foreign key (city_id, measure_id) references plan_measure on delete cascade,
  check (num_nonnulls(plan_id, goal_id, measure_id) = 1)
);
create index plan_decision_plan on plan_decision (city_id, plan_id) where plan_id is not null;
create index plan_decision_goal on plan_decision (city_id, goal_id) where goal_id is not null;
create index plan_decision_measure on plan_decision (city_id, measure_id) where measure_id is not null;
create index plan_decision_paper on plan_decision (city_id, paper_number) where paper_number is not null;

-- The life of a goal or measure: every step with who, when and why. The row's `stage` is the last of them.
create table plan_step (
  city_id uuid not null references city,
  id uuid not null,
  goal_id uuid,
  measure_id uuid,
  stage text not null check (stage in ('draft', 'in_review', 'with_steering', 'returned', 'accepted', 'with_council',
    'adopted', 'closed')),
  decision_id uuid,
  at timestamptz not null,
  actor text not null,
  reason text not null default '',
  primary key (city_id, id),
  foreign key (city_id, goal_id) references plan_goal on delete cascade,
  foreign key (city_id, measure_id) references plan_measure on delete cascade,
  foreign key (city_id, decision_id) references plan_decision,
  check (num_nonnulls(goal_id, measure_id) = 1)
);
create index plan_step_goal on plan_step (city_id, goal_id) where goal_id is not null;
create index plan_step_measure on plan_step (city_id, measure_id) where measure_id is not null;

create table plan_cross_reference (
  city_id uuid not null references city,
  id uuid not null,
  goal_id uuid,
  measure_id uuid,
  paper text not null check (paper <> ''),
  passage text not null default '',
  url text,
  primary key (city_id, id),
  foreign key (city_id, goal_id) references plan_goal on delete cascade,
  foreign key (city_id, measure_id) references plan_measure on delete cascade,
  check (num_nonnulls(goal_id, measure_id) = 1)
);
create index plan_cross_reference_goal on plan_cross_reference (city_id, goal_id);
create index plan_cross_reference_measure on plan_cross_reference (city_id, measure_id);

-- Where a goal or measure came from and what became of it. Goals lead to goals, measures to measures.
create table plan_lineage (
  city_id uuid not null references city,
  id uuid not null,
  kind text not null check (kind in ('continue', 'split', 'merge', 'move', 'retire')),
  from_goal_id uuid,
  to_goal_id uuid,
  from_measure_id uuid,
  to_measure_id uuid,
  happened_on date not null,
  reason text not null check (reason <> ''),
  recorded_at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  foreign key (city_id, from_goal_id) references plan_goal on delete cascade,
  foreign key (city_id, to_goal_id) references plan_goal on delete cascade,
  foreign key (city_id, from_measure_id) references plan_measure on delete cascade,
  foreign key (city_id, to_measure_id) references plan_measure on delete cascade,
  check (num_nonnulls(from_goal_id, from_measure_id) = 1),
  check (from_goal_id is null or to_measure_id is null),
  check (from_measure_id is null or to_goal_id is null)
);
create index plan_lineage_from_goal on plan_lineage (city_id, from_goal_id);
create index plan_lineage_to_goal on plan_lineage (city_id, to_goal_id);
create index plan_lineage_from_measure on plan_lineage (city_id, from_measure_id);
create index plan_lineage_to_measure on plan_lineage (city_id, to_measure_id);

-- Addresses given up: they lead to where the record is now.
create table plan_former_slug (
  city_id uuid not null references city,
  kind text not null check (kind in ('plan', 'goal', 'measure')),
  slug text not null,
  record_id uuid not null,
  primary key (city_id, kind, slug)
);

-- A text of a record in another language. It is outdated when the digest of its source is no longer the source's.
create table plan_translation (
  city_id uuid not null references city,
  record_id uuid not null,
  field text not null,
  lang text not null,
  words text not null check (words <> ''),
  state text not null check (state in ('human', 'machine', 'reviewed')),
  source_digest text not null,
  primary key (city_id, record_id, field, lang)
);

do $$
declare
  kept text;
begin
  foreach kept in array array['plan_plan', 'plan_publication', 'plan_field', 'plan_goal', 'plan_goal_field',
    'plan_measure', 'plan_measure_goal', 'plan_measure_unit', 'plan_milestone', 'plan_budget_line',
    'plan_output_figure', 'plan_attachment', 'plan_call', 'plan_award', 'plan_kind_change', 'plan_status',
    'plan_decision', 'plan_step', 'plan_cross_reference', 'plan_lineage', 'plan_former_slug', 'plan_translation']
  loop
    call open_to_application(kept);
  end loop;
end $$;

-- Nothing published disappears. A draft goes whole, from its plan down, and a publication holds its plan fast.
revoke delete on plan_publication, plan_field, plan_goal, plan_measure, plan_kind_change, plan_status, plan_decision,
  plan_step, plan_lineage from wirken_app;
-- What was recorded once is not rewritten.
revoke update on plan_publication, plan_kind_change, plan_status, plan_step, plan_lineage from wirken_app;
