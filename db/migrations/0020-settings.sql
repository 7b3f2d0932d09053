-- What a city decides about itself on its pages of settings.

-- Which state of the row somebody had before their eyes.
alter table city add column version integer not null default 1;

-- The application cannot write cities, which stand outside row-level security. By this, with the rights of the owner, it
-- changes the one that it is in and no other, and of that what a city may decide; who it is and where it answers it cannot.
create function change_city(new_name text, new_brand text, new_languages text[]) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$
    update public.city set name = new_name, brand = new_brand, languages = new_languages, version = version + 1
    where id = public.current_city()
  $$;
revoke execute on function change_city from public;
grant execute on function change_city to wirken_app;

-- A city without a row has decided nothing yet.
create table settings_rules (
  city_id uuid not null references city,
  second_factor boolean not null,
  report_years smallint not null check (report_years between 1 and 3),
  land text check (land ~ '^[A-Z]{2}$'),
  version integer not null,
  primary key (city_id)
);
call open_to_application('settings_rules');

-- School holidays, and days on which the administration is closed. Both days belong to it.
create table settings_days (
  city_id uuid not null references city,
  id uuid not null,
  kind text not null check (kind in ('school', 'closed')),
  name text not null check (name <> ''),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  primary key (city_id, id)
);
call open_to_application('settings_days');

-- Words that the city agreed on. `since`: from when it holds; before that `earlier` did, where there was another.
create table settings_word (
  city_id uuid not null references city,
  id uuid not null,
  list text not null check (list in ('target_group', 'district')),
  words text not null check (words <> ''),
  earlier text not null default '',
  since date not null,
  version integer not null default 1,
  primary key (city_id, id)
);
call open_to_application('settings_word');
