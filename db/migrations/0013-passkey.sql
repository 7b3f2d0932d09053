-- Keys that a person's own device holds. `host`: the address for which it was made; it is good there alone.
create table accounts_passkey (
  id uuid primary key,
  person_id uuid not null references accounts_person on delete cascade,
  credential text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  host text not null,
  device text not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index accounts_passkey_person on accounts_passkey (person_id);
grant select, insert, update, delete on accounts_passkey to wirken_app;
