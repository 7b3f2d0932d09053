-- Tables of measures (.xlsx, .csv) between being uploaded and being imported, and what a city's headings mean.

-- The cells as they were read. A row goes when the table was imported, or some days after it was left lying.
create table plan_table_upload (
  city_id uuid not null references city,
  id uuid not null,
  plan_id uuid not null,
  file_name text not null check (file_name <> ''),
  book jsonb not null,
  choice jsonb not null default '{}',
  uploaded_at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  foreign key (city_id, plan_id) references plan_plan on delete cascade
);
create index plan_table_upload_plan on plan_table_upload (city_id, plan_id);

-- What a person said that a heading means: so it is read next time.
create table plan_table_heading (
  city_id uuid not null references city,
  heading text not null check (heading <> ''),
  part text not null check (part <> ''),
  primary key (city_id, heading)
);

call open_to_application('plan_table_upload');
call open_to_application('plan_table_heading');
