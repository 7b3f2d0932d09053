-- The guide: who helps with what, where, when, in which languages. Texts stand here in the language that the city writes
-- in; `guide_translation` has the others.
create table guide_organisation (
  city_id uuid not null references city,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  kind text not null check (kind in ('authority', 'welfare', 'association', 'migrant_organisation',
    'religious_community', 'business', 'education', 'health', 'other')),
  about text not null default '',
  url text not null default '',
  mail text not null default '',
  telephone text not null default '',
  -- Where it comes from, when it was taken over from elsewhere: `integreat:1234`.
  origin text not null default '',
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, slug)
);

-- A place that everybody may know. The address of a hidden one is never here.
create table guide_place (
  city_id uuid not null references city,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  street text not null default '',
  postcode text not null default '',
  town text not null default '',
  district text not null default '',
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  step_free text not null default 'unknown' check (step_free in ('yes', 'partly', 'no', 'unknown')),
  -- What else helps: lift, accessible_toilet, hearing_loop …
  access text[] not null default '{}',
  access_words text not null default '',
  -- How to get there, and which door it is.
  way text not null default '',
  door text not null default '',
  origin text not null default '',
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, slug),
  check ((latitude is null) = (longitude is null))
);

-- Help of one kind by one organisation. `touched`: higher after every change of anything that is said of it, by which a
-- search index finds what it has to read again. `sensitive`: who looks at it may be watched; its slug says nothing.
create table guide_service (
  city_id uuid not null references city,
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  organisation_id uuid not null,
  title text not null check (title <> ''),
  summary text not null default '',
  description text not null default '',
  bring text not null default '',
  say text not null default '',
  topics text[] not null default '{}',
  audiences text[] not null default '{}',
  age_from integer check (age_from between 0 and 120),
  age_to integer check (age_to between 0 and 120),
  cost text not null default 'unknown' check (cost in ('free', 'some', 'insurance', 'unknown')),
  cost_words text not null default '',
  reach text[] not null default '{}',
  appointment text not null default 'unknown' check (appointment in ('none', 'possible', 'required', 'unknown')),
  waiting_days integer check (waiting_days >= 0),
  waiting_on date,
  residence text not null default 'unknown' check (residence in ('any', 'permit', 'refugees', 'unknown')),
  papers text not null default 'unknown' check (papers in ('none', 'identity', 'residence', 'unknown')),
  referral text not null default 'unknown' check (referral in ('none', 'doctor', 'office', 'unknown')),
  insurance text not null default 'unknown' check (insurance in ('none', 'required', 'unknown')),
  anonymous text not null default 'unknown' check (anonymous in ('yes', 'no', 'unknown')),
  children text not null default 'unknown' check (children in ('yes', 'no', 'unknown')),
  women_only boolean not null default false,
  sensitive boolean not null default false,
  -- Telephone and other remote hours, in the syntax of OpenStreetMap; those of a place stand beside the place.
  hours text not null default '',
  url text not null default '',
  -- Who confirms the facts, asked by mail; never shown.
  provider_mail text not null default '',
  origin text not null default '',
  touched bigint not null,
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, slug),
  foreign key (city_id, organisation_id) references guide_organisation,
  check (age_from <= age_to),
  check ((waiting_days is null) = (waiting_on is null))
);
create index guide_service_organisation on guide_service (city_id, organisation_id);
create index guide_service_touched on guide_service (city_id, touched);

create table guide_service_place (
  city_id uuid not null references city,
  service_id uuid not null,
  place_id uuid not null,
  hours text not null default '',
  position integer not null,
  primary key (city_id, service_id, place_id),
  foreign key (city_id, service_id) references guide_service on delete cascade,
  foreign key (city_id, place_id) references guide_place
);
create index guide_service_place_place on guide_service_place (city_id, place_id);

-- Which languages are spoken. `tag`: of BCP 47. `days`: `Mo,We`; '' is whenever it is open.
create table guide_service_language (
  city_id uuid not null references city,
  service_id uuid not null,
  tag text not null check (tag ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  how text not null check (how in ('spoken', 'interpreter')),
  days text not null default '',
  position integer not null,
  primary key (city_id, service_id, tag, how),
  foreign key (city_id, service_id) references guide_service on delete cascade
);

-- How it is reached: the number of whoever answers for this service.
create table guide_service_contact (
  city_id uuid not null references city,
  service_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('telephone', 'mail', 'chat', 'website')),
  value text not null check (value <> ''),
  words text not null default '',
  primary key (city_id, service_id, position),
  foreign key (city_id, service_id) references guide_service on delete cascade
);

-- Which goals and measures of the plan it works for.
create table guide_service_goal (
  city_id uuid not null references city,
  service_id uuid not null,
  goal_id uuid not null,
  primary key (city_id, service_id, goal_id),
  foreign key (city_id, service_id) references guide_service on delete cascade,
  foreign key (city_id, goal_id) references plan_goal on delete cascade
);
create index guide_service_goal_goal on guide_service_goal (city_id, goal_id);
create table guide_service_measure (
  city_id uuid not null references city,
  service_id uuid not null,
  measure_id uuid not null,
  primary key (city_id, service_id, measure_id),
  foreign key (city_id, service_id) references guide_service on delete cascade,
  foreign key (city_id, measure_id) references plan_measure on delete cascade
);
create index guide_service_measure_measure on guide_service_measure (city_id, measure_id);

create table guide_translation (
  city_id uuid not null references city,
  record_id uuid not null,
  field text not null,
  lang text not null,
  words text not null check (words <> ''),
  state text not null check (state in ('human', 'machine', 'reviewed')),
  source_digest text not null,
  primary key (city_id, record_id, field, lang)
);

-- Published, withdrawn; and for who is listed only at their own wish, that they said so. The last of publishing and
-- withdrawing says how it is; a record without one is a draft.
create table guide_step (
  city_id uuid not null references city,
  id uuid not null,
  organisation_id uuid,
  service_id uuid,
  act text not null check (act in ('published', 'withdrawn', 'consented')),
  reason text not null default '' check (act = 'published' or reason <> ''),
  number integer not null,
  at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  foreign key (city_id, organisation_id) references guide_organisation,
  foreign key (city_id, service_id) references guide_service,
  check (num_nonnulls(organisation_id, service_id) = 1),
  check (act <> 'consented' or organisation_id is not null)
);
create index guide_step_service on guide_step (city_id, service_id, number);
create index guide_step_organisation on guide_step (city_id, organisation_id, number);

-- That the facts hold: who said so, and when. `source`: the provider itself, somebody who went there, an editor who asked.
create table guide_confirmation (
  city_id uuid not null references city,
  id uuid not null,
  service_id uuid not null,
  confirmed_on date not null,
  source text not null check (source in ('provider', 'visit', 'editor', 'import')),
  at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  foreign key (city_id, service_id) references guide_service
);
create index guide_confirmation_service on guide_confirmation (city_id, service_id, confirmed_on);

do $$
declare
  kept text;
begin
  foreach kept in array array['guide_organisation', 'guide_place', 'guide_service', 'guide_service_place',
    'guide_service_language', 'guide_service_contact', 'guide_service_goal', 'guide_service_measure',
    'guide_translation', 'guide_step', 'guide_confirmation']
  loop
    call open_to_application(kept);
  end loop;
end $$;

-- Nothing published disappears, and what was recorded once is not rewritten.
revoke delete on guide_organisation, guide_place, guide_service, guide_step, guide_confirmation from wirken_app;
revoke update on guide_step, guide_confirmation from wirken_app;

create sequence guide_touched;
grant usage on sequence guide_touched to wirken_app;

create function guide_number_service() returns trigger language plpgsql as $$
begin
  new.touched := nextval('guide_touched');
  return new;
end $$;
create trigger guide_number_service before insert or update on guide_service
  for each row execute function guide_number_service();

-- Whatever is said of a service beside its own row raises its number, whoever writes it.
create function guide_touch_service() returns trigger language plpgsql as $$
declare
  touched_city uuid := case when tg_op = 'DELETE' then old.city_id else new.city_id end;
  touched_id uuid := case when tg_op = 'DELETE' then old.service_id else new.service_id end;
begin
  update guide_service set touched = 0 where city_id = touched_city and id = touched_id;
  return null;
end $$;
do $$
declare
  kept text;
begin
  foreach kept in array array['guide_service_place', 'guide_service_language', 'guide_service_contact',
    'guide_service_goal', 'guide_service_measure', 'guide_step', 'guide_confirmation']
  loop
    execute format('create trigger guide_touch_service after insert or update or delete on %s '
      'for each row execute function guide_touch_service()', kept);
  end loop;
end $$;

create function guide_touch_all_of() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'guide_place' then
    update guide_service s set touched = 0 from guide_service_place p
      where p.city_id = new.city_id and p.place_id = new.id and s.city_id = p.city_id and s.id = p.service_id;
  else
    update guide_service set touched = 0 where city_id = new.city_id and organisation_id = new.id;
  end if;
  return null;
end $$;
create trigger guide_touch_all_of after update on guide_place for each row execute function guide_touch_all_of();
create trigger guide_touch_all_of after update on guide_organisation for each row execute function guide_touch_all_of();

create function guide_touch_translated() returns trigger language plpgsql as $$
declare
  touched_city uuid := case when tg_op = 'DELETE' then old.city_id else new.city_id end;
  touched_record uuid := case when tg_op = 'DELETE' then old.record_id else new.record_id end;
begin
  update guide_service set touched = 0
    where city_id = touched_city and (id = touched_record or organisation_id = touched_record);
  update guide_service s set touched = 0 from guide_service_place p
    where p.city_id = touched_city and p.place_id = touched_record and s.city_id = p.city_id and s.id = p.service_id;
  return null;
end $$;
create trigger guide_touch_translated after insert or update or delete on guide_translation
  for each row execute function guide_touch_translated();
