-- Units: departments and sections of the city, and providers outside it; a tree.

create table accounts_unit (
  city_id uuid not null references city,
  id uuid not null,
  parent_id uuid,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  short text not null default '',
  kind text not null check (kind in ('department', 'section', 'provider')),
  primary key (city_id, id),
  unique (city_id, slug),
  foreign key (city_id, parent_id) references accounts_unit,
  check (parent_id <> id)
);

call open_to_application('accounts_unit');

-- A text of a unit in another language; as plan_translation.
create table accounts_translation (
  city_id uuid not null references city,
  record_id uuid not null,
  field text not null,
  lang text not null,
  words text not null check (words <> ''),
  state text not null check (state in ('human', 'machine', 'reviewed')),
  source_digest text not null,
  primary key (city_id, record_id, field, lang)
);

call open_to_application('accounts_translation');
