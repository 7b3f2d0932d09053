-- The tenants, and the rules that every table of every domain lives under.

create extension if not exists pg_trgm;

create table city (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  brand text not null,
  languages text[] not null check (cardinality(languages) > 0),
  demo boolean not null default false,
  created_at timestamptz not null
);

create table host (
  name text primary key check (name = lower(name)),
  city_id uuid not null references city
);

-- The city of the running transaction. Unset or empty means none, and then no row is seen: forgetting shows nothing.
create function current_city() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.city', true), '')::uuid $$;

-- The version of what a city shows: pages made from an older version are stale.
create table city_version (
  city_id uuid primary key references city,
  version bigint not null default 0
);

-- Raises the version of the current city once in a transaction and tells the other nodes when it commits.
create function raise_content_version() returns bigint language plpgsql as $$
declare
  raised bigint;
begin
  if current_setting('app.version_raised', true) is distinct from pg_current_xact_id()::text || current_city()::text then
    update city_version set version = version + 1 where city_id = current_city();
    perform set_config('app.version_raised', pg_current_xact_id()::text || current_city()::text, true);
    perform pg_notify('city_version', current_city()::text || ' ' || (select version from city_version where city_id = current_city()));
  end if;
  select version into raised from city_version where city_id = current_city();
  return raised;
end $$;

-- The audit log: a chain of digests for ever, and the values beside it, which can be erased without breaking it.
create table audit_entry (
  city_id uuid not null references city,
  number bigint not null check (number > 0),
  at timestamptz not null,
  verb text not null,
  record_kind text not null,
  record_id uuid not null,
  value_digest text not null,
  previous_digest text not null,
  digest text not null,
  primary key (city_id, number)
);
create index audit_entry_record on audit_entry (city_id, record_id, number);

create table audit_value (
  city_id uuid not null,
  number bigint not null,
  actor text not null,
  salt text not null,
  before jsonb,
  after jsonb,
  primary key (city_id, number),
  foreign key (city_id, number) references audit_entry
);

-- The end of each city's chain; its row lock puts concurrent writers in line.
create table audit_head (
  city_id uuid primary key references city,
  number bigint not null default 0,
  digest text not null default ''
);

create function mark_audited() returns trigger language plpgsql as $$
begin
  perform set_config('app.audited', pg_current_xact_id()::text, true);
  return null;
end $$;
create trigger mark_audited after insert on audit_entry for each statement execute function mark_audited();

-- At commit: a write without its audit entry does not happen, and what raw SQL changed raises the version as well.
create function confirm_write() returns trigger language plpgsql as $$
begin
  if current_setting('app.audited', true) is distinct from pg_current_xact_id()::text then
    raise exception 'write to % without an audit entry', tg_table_name using errcode = 'WK001';
  end if;
  perform raise_content_version();
  return null;
end $$;

-- Row-level security alone: the city's rows and no others, for every role but the owner.
create procedure keep_cities_apart(kept regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('create policy own_city on %s using (city_id = current_city()) with check (city_id = current_city())', kept);
end $$;

-- What a domain's table needs: kept apart by city, open to the application, confirmed at commit.
create procedure open_to_application(kept regclass) language plpgsql as $$
begin
  call keep_cities_apart(kept);
  execute format('grant select, insert, update, delete on %s to wirken_app', kept);
  execute format(
    'create constraint trigger confirm_write after insert or update or delete on %s deferrable initially deferred '
    'for each row execute function confirm_write()', kept);
end $$;

call keep_cities_apart('city_version');
call keep_cities_apart('audit_entry');
call keep_cities_apart('audit_value');
call keep_cities_apart('audit_head');

-- Cities and their host names are looked up before a city is known, so they stand outside row-level security.
grant select on city, host to wirken_app;
grant select, update on city_version, audit_head to wirken_app;
grant select, insert on audit_entry, audit_value to wirken_app;
