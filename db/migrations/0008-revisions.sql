-- What was written of a published plan, of its fields, goals and measures before somebody changed the words, and why.
create table plan_revision (
  city_id uuid not null references city,
  id uuid not null,
  plan_id uuid,
  field_id uuid,
  goal_id uuid,
  measure_id uuid,
  reason text not null check (reason <> ''),
  before jsonb not null,
  after jsonb not null,
  recorded_at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  foreign key (city_id, plan_id) references plan_plan,
  foreign key (city_id, field_id) references plan_field,
  foreign key (city_id, goal_id) references plan_goal,
  foreign key (city_id, measure_id) references plan_measure,
  check (num_nonnulls(plan_id, field_id, goal_id, measure_id) = 1)
);
create index plan_revision_plan on plan_revision (city_id, plan_id) where plan_id is not null;
create index plan_revision_field on plan_revision (city_id, field_id) where field_id is not null;
create index plan_revision_goal on plan_revision (city_id, goal_id) where goal_id is not null;
create index plan_revision_measure on plan_revision (city_id, measure_id) where measure_id is not null;
call open_to_application('plan_revision');
-- Only of what is published, and that neither disappears nor is told anew.
revoke update, delete on plan_revision from wirken_app;
