-- The city's form for council papers, every version of it; the last one holds. While there is none, the program's own does.
create table reporting_council_paper_form (
  city_id uuid not null references city,
  id uuid not null,
  number integer not null,
  sections jsonb not null,
  at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  unique (city_id, number)
);
call open_to_application('reporting_council_paper_form');
revoke update, delete on reporting_council_paper_form from wirken_app;
