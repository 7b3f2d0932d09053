-- Council papers in the making. `sections`: the city's form as it was when the paper was begun. `state` is what the last of its
-- steps says. `origin`: the record that it was begun from.
create table reporting_council_paper (
  city_id uuid not null references city,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (title <> ''),
  number text not null default '',
  unit_id uuid,
  origin_kind text check (origin_kind in ('round', 'inquiry', 'measure', 'goal')),
  origin_id uuid,
  sections jsonb not null,
  state text not null default 'begun' check (state in ('begun', 'submitted', 'decided', 'withdrawn')),
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, slug),
  foreign key (city_id, unit_id) references accounts_unit,
  check ((origin_kind is null) = (origin_id is null))
);
call open_to_application('reporting_council_paper');
create index reporting_council_paper_unit on reporting_council_paper (city_id, unit_id);
revoke delete on reporting_council_paper from wirken_app;

-- What was written into a section, every time. `number` counts through the whole paper: it is the version that is signed.
create table reporting_council_paper_text (
  city_id uuid not null,
  paper_id uuid not null,
  number integer not null check (number > 0),
  part_id text not null,
  content jsonb not null,
  at timestamptz not null,
  actor text not null,
  primary key (city_id, paper_id, number),
  foreign key (city_id, paper_id) references reporting_council_paper
);
call open_to_application('reporting_council_paper_text');
revoke update, delete on reporting_council_paper_text from wirken_app;

-- `words`: a reason, or the words in which a body decided. What a body came to has its day, its name and its result.
create table reporting_council_paper_step (
  city_id uuid not null,
  id uuid not null,
  paper_id uuid not null,
  number integer not null,
  step text not null check (step in ('begun', 'submitted', 'consulted', 'decided', 'withdrawn', 'reopened')),
  text_version integer not null,
  held_on date,
  body text not null default '',
  result text check (result in ('agreed', 'changed', 'rejected', 'postponed')),
  words text not null default '',
  at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  unique (city_id, paper_id, number),
  foreign key (city_id, paper_id) references reporting_council_paper,
  check ((step in ('consulted', 'decided')) = (held_on is not null)),
  check ((step in ('consulted', 'decided')) = (result is not null)),
  check (step not in ('consulted', 'decided') or body <> ''),
  check (step not in ('withdrawn', 'reopened') or words <> '')
);
call open_to_application('reporting_council_paper_step');
revoke update, delete on reporting_council_paper_step from wirken_app;

-- A question that everybody reads is only set right with a reason.
alter table reporting_inquiry_step drop constraint reporting_inquiry_step_step_check;
alter table reporting_inquiry_step add constraint reporting_inquiry_step_step_check
  check (step in ('entered', 'revised', 'answered', 'closed', 'reopened', 'published', 'withdrawn'));
