-- Who wants to hear by mail of what changes: in a field, a goal, a measure or a district. No account, and nothing of what
-- they open. `token`: stands in every mail to them, so that any of these ends it; all that it can do is to begin and end one
-- line here, hence it is kept as it is. A line that is ended is gone.
create table reporting_follower (
  city_id uuid not null references city,
  id uuid not null,
  token text not null,
  mail text not null check (mail = lower(mail) and mail like '%_@_%'),
  lang text not null,
  kind text not null check (kind in ('field', 'goal', 'measure', 'district')),
  subject text not null check (subject <> ''),
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  primary key (city_id, id),
  unique (city_id, token),
  unique (city_id, mail, kind, subject)
);
call keep_cities_apart('reporting_follower');
grant select, insert, update, delete on reporting_follower to wirken_app;

-- The changes that followers have been told of, or that were there before anybody followed.
create table reporting_told (
  city_id uuid not null references city,
  change_id uuid not null,
  told_at timestamptz not null,
  primary key (city_id, change_id)
);
call keep_cities_apart('reporting_told');
grant select, insert, delete on reporting_told to wirken_app;
