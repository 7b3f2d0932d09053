-- What the council's report of a round is made of: which parts, in which order. Without a row: all, in ours.
create table reporting_report (
  city_id uuid not null,
  round_id uuid not null,
  chapters text[] not null,
  version integer not null default 1,
  primary key (city_id, round_id),
  foreign key (city_id, round_id) references reporting_round on delete cascade
);
call open_to_application('reporting_report');

-- What editors write in it. `place`: a chapter, or `field:` and `goal:` with an id.
create table reporting_report_text (
  city_id uuid not null,
  round_id uuid not null,
  place text not null check (place ~ '^[a-z]+(:[0-9a-f-]{36})?$'),
  words text not null,
  version integer not null default 1,
  primary key (city_id, round_id, place),
  foreign key (city_id, round_id) references reporting_round on delete cascade
);
call open_to_application('reporting_report_text');

-- A snapshot as a file. It says nothing that the snapshot does not say, and can be made again at any time: `bytes` null as
-- long as it is being made. `version`: of the program's way to make it.
create table reporting_paper (
  city_id uuid not null,
  round_id uuid not null,
  number integer not null,
  lang text not null,
  form text not null check (form in ('pdf', 'docx', 'xlsx', 'summary')),
  version integer not null,
  asked_at timestamptz not null,
  made_at timestamptz,
  pages integer check (pages > 0),
  bytes bytea,
  primary key (city_id, round_id, number, lang, form),
  foreign key (city_id, round_id, number) references reporting_snapshot (city_id, round_id, number),
  check ((bytes is null) = (made_at is null))
);
alter table reporting_paper alter column bytes set storage external;
call keep_cities_apart('reporting_paper');
grant select, insert, update, delete on reporting_paper to wirken_app;
