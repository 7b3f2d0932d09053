-- Findings of the plan check that somebody has put aside, and why. `key`: which finding, as the check calls it.
create table plan_shelved_finding (
  city_id uuid not null references city,
  id uuid not null,
  plan_id uuid not null,
  key text not null check (key <> ''),
  reason text not null check (reason <> ''),
  shelved_at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  unique (city_id, plan_id, key),
  foreign key (city_id, plan_id) references plan_plan on delete cascade
);
call open_to_application('plan_shelved_finding');

-- What came of following a link the last time. One row an address, however many records name it.
create table plan_link_look (
  city_id uuid not null references city,
  url text not null check (length(url) <= 2000),
  looked_at timestamptz not null,
  outcome text not null
    check (outcome in (
      'fine', 'gone', 'no_host', 'no_answer', 'unsafe', 'in_circles', 'closed', 'ailing', 'slow', 'inside', 'offline'
    )),
  status integer,
  primary key (city_id, url)
);
call open_to_application('plan_link_look');

-- The words that a translation was made from, so that a translator sees what has changed since; unknown of earlier ones.
alter table plan_translation add column source_words text;
alter table plan_translation add column version integer not null default 1;

-- Terms that are locked: a translation of a text that has the term has to have the locked words for it.
create table plan_term (
  city_id uuid not null references city,
  id uuid not null,
  source text not null check (source <> ''),
  note text not null default '',
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, source)
);
call open_to_application('plan_term');

create table plan_term_words (
  city_id uuid not null,
  term_id uuid not null,
  lang text not null,
  words text not null check (words <> ''),
  primary key (city_id, term_id, lang),
  foreign key (city_id, term_id) references plan_term on delete cascade
);
call open_to_application('plan_term_words');
