-- People, how they come in, and what they may do. A person and a session belong to no city; what somebody may do in a
-- city is a row of that city.

create table accounts_person (
  id uuid primary key,
  mail text not null unique check (mail = lower(mail) and mail like '%_@_%'),
  mail_verified boolean not null default false,
  name text not null check (name <> ''),
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- `device`: what the browser calls itself, so that people know their own sessions again. No network address.
create table accounts_session (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references accounts_person on delete cascade,
  token text not null unique,
  device text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null
);
create index accounts_session_person on accounts_session (person_id);

-- What was sent out and waits to come back: the digest of a link, never the link.
create table accounts_verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null
);
create index accounts_verification_identifier on accounts_verification (identifier);

-- How often something was tried lately. `key`: a digest, so that nobody reads out of it who tried to come in.
create table accounts_throttle (
  key text primary key,
  tried integer not null,
  since timestamptz not null
);

-- People are known before a city is, so these stand outside row-level security.
grant select, insert, update, delete on
  accounts_person, accounts_session, accounts_verification, accounts_throttle to wirken_app;

-- What a person may do in this city; with a unit, there and below it alone.
create table accounts_membership (
  city_id uuid not null references city,
  id uuid not null,
  person_id uuid not null references accounts_person,
  role text not null check (role in
    ('administrator', 'coordinator', 'editor', 'head', 'reporter', 'group_member', 'translator', 'reader')),
  unit_id uuid,
  primary key (city_id, id),
  unique nulls not distinct (city_id, person_id, role, unit_id),
  foreign key (city_id, unit_id) references accounts_unit
);
call open_to_application('accounts_membership');

create table accounts_invitation (
  city_id uuid not null references city,
  id uuid not null,
  mail text not null check (mail = lower(mail) and mail like '%_@_%'),
  name text not null check (name <> ''),
  role text not null check (role in
    ('administrator', 'coordinator', 'editor', 'head', 'reporter', 'group_member', 'translator', 'reader')),
  unit_id uuid,
  token_digest text not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, token_digest),
  foreign key (city_id, unit_id) references accounts_unit
);
call open_to_application('accounts_invitation');

-- Mail on its way. Written in the transaction that wants it; its words are forgotten once it has left.
create table mail_outgoing (
  city_id uuid not null references city,
  id uuid not null,
  recipient text not null,
  subject text not null,
  words text not null,
  written_at timestamptz not null,
  sent_at timestamptz,
  tried integer not null default 0,
  next_try_at timestamptz not null,
  failure text,
  primary key (city_id, id)
);
create index mail_outgoing_waiting on mail_outgoing (city_id, next_try_at) where sent_at is null;
call keep_cities_apart('mail_outgoing');
grant select, insert, update, delete on mail_outgoing to wirken_app;
