-- What somebody has written of a record and not published yet: one copy a record, shared by all who work on it. `base` is
-- what the record said when the copy was begun, so that a change that came between is found field by field.
create table plan_working_copy (
  city_id uuid not null references city,
  subject text not null check (subject in ('plan', 'field', 'goal', 'measure')),
  record_id uuid not null,
  plan_id uuid not null,
  base jsonb not null,
  words jsonb not null,
  version integer not null default 1,
  saved_at timestamptz not null,
  actor text not null,
  primary key (city_id, subject, record_id),
  foreign key (city_id, plan_id) references plan_plan on delete cascade
);
create index plan_working_copy_plan on plan_working_copy (city_id, plan_id);
call open_to_application('plan_working_copy');

-- Who has a record open at this moment. Minutes old, then gone; nothing is told of it anywhere else.
create unlogged table plan_presence (
  city_id uuid not null references city,
  record_id uuid not null,
  actor text not null,
  seen_at timestamptz not null,
  primary key (city_id, record_id, actor)
);
call keep_cities_apart('plan_presence');
grant select, insert, update, delete on plan_presence to wirken_app;

-- A list as somebody wants to find it again: its filter and order. `actor` null: for all who work here.
create table plan_view (
  city_id uuid not null references city,
  id uuid not null,
  plan_id uuid not null,
  name text not null check (name <> ''),
  query text not null,
  actor text,
  primary key (city_id, id),
  foreign key (city_id, plan_id) references plan_plan on delete cascade
);
create index plan_view_plan on plan_view (city_id, plan_id);
call open_to_application('plan_view');
