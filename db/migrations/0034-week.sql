-- The week of the coordination: follow-ups, inquiries, co-signing.

-- A day on which somebody wants to see a record again, and why. `person_id`: theirs alone; `unit_id`: of all in that unit;
-- neither: of the coordination.
create table reporting_follow_up (
  city_id uuid not null references city,
  id uuid not null,
  kind text not null check (kind in ('plan', 'field', 'goal', 'measure', 'round', 'inquiry', 'paper')),
  record_id uuid not null,
  due_on date not null,
  note text not null default '',
  person_id uuid references accounts_person on delete cascade,
  unit_id uuid,
  done_at timestamptz,
  version integer not null default 1,
  primary key (city_id, id),
  foreign key (city_id, unit_id) references accounts_unit,
  check (person_id is null or unit_id is null)
);
call open_to_application('reporting_follow_up');
create index reporting_follow_up_record on reporting_follow_up (city_id, record_id);
create index reporting_follow_up_person on reporting_follow_up (city_id, person_id);
create index reporting_follow_up_unit on reporting_follow_up (city_id, unit_id);

create table reporting_follow_up_step (
  city_id uuid not null,
  id uuid not null,
  follow_up_id uuid not null,
  number integer not null,
  step text not null check (step in ('set', 'moved', 'done', 'undone')),
  due_on date not null,
  at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  unique (city_id, follow_up_id, number),
  foreign key (city_id, follow_up_id) references reporting_follow_up on delete cascade
);
call open_to_application('reporting_follow_up_step');
revoke update, delete on reporting_follow_up_step from wirken_app;

-- Which units sign a text before it leaves the house. `place`: those of one place at the same time, places one after another.
-- `called_at`: when it was their turn first, and they were written to.
create table reporting_signature (
  city_id uuid not null references city,
  id uuid not null,
  subject_kind text not null check (subject_kind in ('inquiry', 'paper')),
  subject_id uuid not null,
  place smallint not null check (place between 1 and 20),
  unit_id uuid not null,
  due_on date not null,
  called_at timestamptz,
  reminded_on date,
  primary key (city_id, id),
  unique (city_id, subject_kind, subject_id, place, unit_id),
  foreign key (city_id, unit_id) references accounts_unit
);
call open_to_application('reporting_signature');
create index reporting_signature_unit on reporting_signature (city_id, unit_id);
revoke delete on reporting_signature from wirken_app;

-- Every act with the version of the text for which it was done. Nothing is taken away: who is asked again has signed before.
create table reporting_signature_act (
  city_id uuid not null,
  id uuid not null,
  signature_id uuid not null,
  number integer not null,
  act text not null check (act in ('asked', 'signed', 'signed_with_remark', 'refused', 'withdrawn')),
  remark text not null default '',
  text_version integer not null,
  at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  unique (city_id, signature_id, number),
  foreign key (city_id, signature_id) references reporting_signature,
  check (act not in ('signed_with_remark', 'refused', 'withdrawn') or remark <> '')
);
call open_to_application('reporting_signature_act');
revoke update, delete on reporting_signature_act from wirken_app;

-- What councillors, factions, the press or others ask the city. `asker`: who; '' when forgotten. `state` and `publication` are
-- what the last of its steps say.
create table reporting_inquiry (
  city_id uuid not null references city,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  number text not null default '',
  asker_kind text not null check (asker_kind in ('councillor', 'faction', 'press', 'person', 'other')),
  asker text not null default '',
  subject text not null check (subject <> ''),
  question text not null check (question <> ''),
  received_on date not null,
  due_on date not null check (due_on >= received_on),
  state text not null default 'open' check (state in ('open', 'answered', 'closed')),
  publication text not null default 'none' check (publication in ('none', 'public', 'withdrawn')),
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, slug),
  -- What the press and private people ask is never published.
  check (publication = 'none' or asker_kind in ('councillor', 'faction', 'other'))
);
call open_to_application('reporting_inquiry');
revoke delete on reporting_inquiry from wirken_app;

create table reporting_inquiry_step (
  city_id uuid not null,
  id uuid not null,
  inquiry_id uuid not null,
  number integer not null,
  step text not null check (step in ('entered', 'answered', 'closed', 'reopened', 'published', 'withdrawn')),
  reason text not null default '',
  at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  unique (city_id, inquiry_id, number),
  foreign key (city_id, inquiry_id) references reporting_inquiry
);
call open_to_application('reporting_inquiry_step');
revoke update, delete on reporting_inquiry_step from wirken_app;

create table reporting_inquiry_record (
  city_id uuid not null,
  inquiry_id uuid not null,
  record_id uuid not null,
  primary key (city_id, inquiry_id, record_id),
  foreign key (city_id, inquiry_id) references reporting_inquiry
);
call open_to_application('reporting_inquiry_record');
create index reporting_inquiry_record_record on reporting_inquiry_record (city_id, record_id);
revoke update on reporting_inquiry_record from wirken_app;

-- The answer as it was worked on, every version of it.
create table reporting_inquiry_draft (
  city_id uuid not null,
  inquiry_id uuid not null,
  number integer not null,
  words text not null,
  at timestamptz not null,
  actor text not null,
  primary key (city_id, inquiry_id, number),
  foreign key (city_id, inquiry_id) references reporting_inquiry
);
call open_to_application('reporting_inquiry_draft');
revoke update, delete on reporting_inquiry_draft from wirken_app;

-- What was answered. A later one is a correction, and says why. `draft`: which version it froze.
create table reporting_inquiry_answer (
  city_id uuid not null,
  inquiry_id uuid not null,
  number integer not null,
  draft integer not null,
  words text not null check (words <> ''),
  answered_on date not null,
  reason text not null default '',
  at timestamptz not null,
  actor text not null,
  primary key (city_id, inquiry_id, number),
  foreign key (city_id, inquiry_id, draft) references reporting_inquiry_draft,
  check (number = 1 or reason <> '')
);
call open_to_application('reporting_inquiry_answer');
revoke update, delete on reporting_inquiry_answer from wirken_app;

-- What a unit is asked for. `request`: what exactly; `words`: what it gave last.
create table reporting_contribution (
  city_id uuid not null,
  id uuid not null,
  inquiry_id uuid not null,
  unit_id uuid not null,
  due_on date not null,
  request text not null default '',
  words text not null default '',
  state text not null check (state in ('asked', 'given', 'withdrawn')),
  reminded_on date,
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, inquiry_id, unit_id),
  foreign key (city_id, inquiry_id) references reporting_inquiry,
  foreign key (city_id, unit_id) references accounts_unit
);
call open_to_application('reporting_contribution');
create index reporting_contribution_unit on reporting_contribution (city_id, unit_id);
revoke delete on reporting_contribution from wirken_app;

create table reporting_contribution_step (
  city_id uuid not null,
  id uuid not null,
  contribution_id uuid not null,
  number integer not null,
  step text not null check (step in ('asked', 'given', 'withdrawn')),
  words text not null default '',
  at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  unique (city_id, contribution_id, number),
  foreign key (city_id, contribution_id) references reporting_contribution
);
call open_to_application('reporting_contribution_step');
revoke update, delete on reporting_contribution_step from wirken_app;
