-- Besides the link: a code from the person's own device.

alter table accounts_person add column second_factor boolean not null default false;
-- When this session was confirmed by a code; until then it opens nothing to a person who has a second factor.
alter table accounts_session add column second_factor_at timestamptz;

-- `secret` and `recovery_codes` are encrypted with the program's secret. `verified`: the first code was right.
create table accounts_second_factor (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null unique references accounts_person on delete cascade,
  secret text not null,
  recovery_codes text not null,
  verified boolean not null default false,
  failed integer not null default 0,
  locked_until timestamptz
);
grant select, insert, update, delete on accounts_second_factor to wirken_app;

-- By which identity server a person is known, and as whom. Passwords and tokens of that server have columns because the
-- library looks for them; nothing writes them.
create table accounts_identity (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references accounts_person on delete cascade,
  provider text not null,
  subject text not null,
  issuer text,
  access_token text check (access_token is null),
  refresh_token text check (refresh_token is null),
  id_token text check (id_token is null),
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text check (password is null),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider, subject)
);
create index accounts_identity_person on accounts_identity (person_id);
grant select, insert, update, delete on accounts_identity to wirken_app;
