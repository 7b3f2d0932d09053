-- Posts: what leads a measure stays when somebody leaves. Units and posts that are closed are kept, with day and reason.

alter table accounts_unit
  add version integer not null default 1,
  add closed_on date,
  add closed_reason text check (closed_reason <> ''),
  add check ((closed_on is null) = (closed_reason is null));

create table accounts_post (
  city_id uuid not null references city,
  id uuid not null,
  unit_id uuid not null,
  title text not null check (title <> ''),
  heads_unit boolean not null default false,
  version integer not null default 1,
  closed_on date,
  closed_reason text check (closed_reason <> ''),
  primary key (city_id, id),
  unique (city_id, id, unit_id),
  foreign key (city_id, unit_id) references accounts_unit,
  check ((closed_on is null) = (closed_reason is null))
);
create unique index accounts_post_head on accounts_post (city_id, unit_id) where heads_unit and closed_on is null;
call open_to_application('accounts_post');

-- Who holds a post, or stands in for its holder, and when. Those before stay to be read.
create table accounts_holding (
  city_id uuid not null references city,
  id uuid not null,
  post_id uuid not null,
  person_id uuid not null references accounts_person,
  part text not null check (part in ('holder', 'deputy')),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  primary key (city_id, id),
  unique (city_id, post_id, part, starts_on),
  foreign key (city_id, post_id) references accounts_post
);
create index accounts_holding_person on accounts_holding (city_id, person_id);
call open_to_application('accounts_holding');

revoke delete on accounts_unit, accounts_post from wirken_app;

-- A measure is led by a post of the unit that leads it.
alter table plan_measure
  add lead_post_id uuid,
  add check (lead_post_id is null or lead_unit_id is not null),
  add foreign key (city_id, lead_post_id, lead_unit_id) references accounts_post (city_id, id, unit_id);
