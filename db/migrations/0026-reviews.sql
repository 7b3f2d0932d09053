-- The comment loop: drafts go round with a deadline, statements come back and are answered; and where texts come from.

create table bodies_review (
  city_id uuid not null,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- Whose draft it is, and who answers.
  body_id uuid not null,
  plan_id uuid not null,
  title text not null check (title <> ''),
  words text not null default '',
  -- Whether everybody may read the drafts, the statements and the answers.
  open_to_all boolean not null default true,
  opened_at timestamptz not null,
  due_on date not null,
  closed_at timestamptz,
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, slug),
  foreign key (city_id, body_id) references bodies_body,
  foreign key (city_id, plan_id) references plan_plan on delete cascade
);
create index bodies_review_body on bodies_review (city_id, body_id);
call open_to_application('bodies_review');

-- Which goals and measures go round.
create table bodies_review_record (
  city_id uuid not null,
  review_id uuid not null,
  record_id uuid not null,
  position smallint not null,
  goal_id uuid,
  measure_id uuid,
  primary key (city_id, review_id, record_id),
  foreign key (city_id, review_id) references bodies_review on delete cascade,
  foreign key (city_id, goal_id) references plan_goal on delete cascade,
  foreign key (city_id, measure_id) references plan_measure on delete cascade,
  check (num_nonnulls(goal_id, measure_id) = 1),
  check (record_id = coalesce(goal_id, measure_id))
);
create index bodies_review_record_record on bodies_review_record (city_id, record_id);
call open_to_application('bodies_review_record');

-- Every wording a text of a record has had while bodies worked on it, the first one included. Statements point into one of
-- them. `cause` says what the change came from: the first draft, statements that were taken up, a decision, an editor.
create table bodies_wording (
  city_id uuid not null references city,
  id uuid not null,
  record_id uuid not null,
  goal_id uuid,
  measure_id uuid,
  part text not null check (part in ('wording', 'title', 'description')),
  -- The wordings of one text, counted from 1.
  number integer not null check (number > 0),
  lang text not null,
  words text not null,
  at timestamptz not null,
  actor text not null,
  cause text not null check (cause in ('draft', 'statement', 'decision', 'editor')),
  reason text not null default '',
  primary key (city_id, id),
  unique (city_id, record_id, part, number),
  foreign key (city_id, goal_id) references plan_goal on delete cascade,
  foreign key (city_id, measure_id) references plan_measure on delete cascade,
  check (num_nonnulls(goal_id, measure_id) = 1),
  check (record_id = coalesce(goal_id, measure_id))
);
call open_to_application('bodies_wording');
revoke update on bodies_wording from wirken_app;

-- Who is asked for a statement: a body, a commissioner, an organisation. `participant_id`: who gets the mail.
create table bodies_review_party (
  city_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  kind text not null check (kind in ('body', 'commissioner', 'organisation')),
  body_id uuid,
  unit_id uuid,
  participant_id uuid,
  -- What they are asked as: "Beauftragte für Menschen mit Behinderungen".
  office text not null default '',
  asked_at timestamptz not null,
  -- That they have nothing to say is an answer too.
  nothing_to_say_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, review_id) references bodies_review on delete cascade,
  foreign key (city_id, body_id) references bodies_body,
  foreign key (city_id, unit_id) references accounts_unit,
  foreign key (city_id, participant_id) references bodies_participant,
  check (case kind when 'body' then body_id is not null when 'organisation' then unit_id is not null
    else participant_id is not null end)
);
create index bodies_review_party_review on bodies_review_party (city_id, review_id);
call open_to_application('bodies_review_party');

-- Kept as written. `kind`: on a passage or the whole of a draft, or a proposal of something new. `begins`, `ends`: the
-- passage in the words of `wording_id`, in UTF-16 units. An organisation says who decided it, and when.
create table bodies_statement (
  city_id uuid not null,
  id uuid not null,
  -- By which everybody can name it: 1, 2, 3 … in the city.
  number integer not null,
  kind text not null check (kind in ('statement', 'proposal')),
  review_id uuid,
  body_id uuid not null,
  record_id uuid,
  wording_id uuid,
  begins integer,
  ends integer,
  title text not null default '',
  words text not null check (words <> ''),
  lang text not null,
  read_lang text not null,
  participant_id uuid,
  party_id uuid,
  unit_id uuid,
  mandate_by text not null default '',
  mandate_on date,
  submitted_at timestamptz not null,
  withdrawn_at timestamptz,
  -- Of a proposal: the goal or measure that it became.
  became_id uuid,
  primary key (city_id, id),
  unique (city_id, number),
  foreign key (city_id, review_id) references bodies_review,
  foreign key (city_id, body_id) references bodies_body,
  foreign key (city_id, wording_id) references bodies_wording,
  foreign key (city_id, participant_id) references bodies_participant,
  foreign key (city_id, party_id) references bodies_review_party,
  foreign key (city_id, unit_id) references accounts_unit,
  check (kind = 'proposal' or num_nonnulls(review_id, record_id) = 2),
  check (num_nonnulls(begins, ends) in (0, 2)),
  check (begins is null or (wording_id is not null and begins >= 0 and ends > begins)),
  check (unit_id is null or (mandate_by <> '' and mandate_on is not null))
);
create index bodies_statement_review on bodies_statement (city_id, review_id);
create index bodies_statement_record on bodies_statement (city_id, record_id);
create index bodies_statement_participant on bodies_statement (city_id, participant_id);
call open_to_application('bodies_statement');
revoke delete on bodies_statement from wirken_app;

create table bodies_statement_translation (
  city_id uuid not null,
  statement_id uuid not null,
  lang text not null,
  words text not null check (words <> ''),
  state text not null check (state in ('human', 'machine', 'reviewed')),
  primary key (city_id, statement_id, lang),
  foreign key (city_id, statement_id) references bodies_statement
);
call open_to_application('bodies_statement_translation');

-- The drafting body's answer. What was not, or not wholly, taken up has a reason.
create table bodies_answer (
  city_id uuid not null,
  statement_id uuid not null,
  verdict text not null check (verdict in ('taken_up', 'partly', 'not')),
  reason text not null default '',
  lang text not null,
  answered_at timestamptz not null,
  actor text not null,
  primary key (city_id, statement_id),
  foreign key (city_id, statement_id) references bodies_statement,
  check (verdict = 'taken_up' or reason <> '')
);
call open_to_application('bodies_answer');

-- Which statements (or which decision) a wording comes from.
create table bodies_wording_cause (
  city_id uuid not null,
  wording_id uuid not null,
  cause_id uuid not null,
  statement_id uuid,
  motion_id uuid,
  primary key (city_id, wording_id, cause_id),
  foreign key (city_id, wording_id) references bodies_wording on delete cascade,
  foreign key (city_id, statement_id) references bodies_statement,
  foreign key (city_id, motion_id) references bodies_motion,
  check (num_nonnulls(statement_id, motion_id) = 1),
  check (cause_id = coalesce(statement_id, motion_id))
);
create index bodies_wording_cause_cause on bodies_wording_cause (city_id, cause_id);
call open_to_application('bodies_wording_cause');
revoke update on bodies_wording_cause from wirken_app;

-- What was said to whom already, so that nobody is reminded twice of the same.
create table bodies_reminder (
  city_id uuid not null,
  participant_id uuid not null,
  about uuid not null,
  kind text not null check (kind in
    ('review_week', 'review_day', 'review_answer', 'ballot_day', 'meeting_week', 'meeting_day',
    'meeting_asked', 'meeting_released')),
  sent_at timestamptz not null,
  primary key (city_id, participant_id, about, kind),
  foreign key (city_id, participant_id) references bodies_participant
);
call keep_cities_apart('bodies_reminder');
grant select, insert, delete on bodies_reminder to wirken_app;

-- What of the plan is spoken of by something that stays: what was said to it, and what bodies voted on. The plan asks this
-- before it throws a record away, and knows nothing of bodies. As whoever asks, so cities stay apart.
create view plan_spoken_of with (security_invoker = true) as
  select city_id, record_id from bodies_statement where record_id is not null
  union
  select subject.city_id, subject.record_id from bodies_motion_subject subject
    join bodies_motion motion on motion.city_id = subject.city_id and motion.id = subject.motion_id
    where motion.put_at is not null;
grant select on plan_spoken_of to wirken_app;
