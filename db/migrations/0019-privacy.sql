-- Who did something can be forgotten, and what was done stays: the digest of the values covers a salted digest of the
-- actor, which outlives them. Entries of before have neither, and lose their values with their actor.
alter table audit_value add column actor_salt text, add column actor_digest text;

-- Who is to be erased from this city's records, until the owner of the tables has done it. `entries`: those of the log
-- whose values speak of them.
create table accounts_erasure (
  city_id uuid not null references city,
  person_id uuid not null,
  asked_at timestamptz not null,
  entries bigint[] not null,
  primary key (city_id, person_id)
);
call open_to_application('accounts_erasure');

-- Since when somebody has had no role in any city.
alter table accounts_person add column without_role_since timestamptz;

-- How many days a kind of thing is kept, where the city wants it otherwise than the program. Null: until somebody
-- deletes it.
create table accounts_retention (
  city_id uuid not null references city,
  kind text not null check (kind <> ''),
  days integer check (days > 0),
  primary key (city_id, kind)
);
call open_to_application('accounts_retention');

-- When the daily work was done, and how much of each kind it dropped. Numbers alone.
create table daily_run (
  city_id uuid not null references city,
  at timestamptz not null,
  dropped jsonb not null,
  primary key (city_id, at)
);
call keep_cities_apart('daily_run');
grant select, insert, delete on daily_run to wirken_app;
