-- The city's own identity server (OpenID Connect), beside the link by mail.

-- `secret` is encrypted with the program's.
create table accounts_identity_server (
  city_id uuid not null references city,
  name text not null check (name <> ''),
  issuer text not null check (issuer like 'http%'),
  client text not null check (client <> ''),
  secret text not null check (secret <> ''),
  primary key (city_id)
);
call open_to_application('accounts_identity_server');

-- A session that a city's server vouched for is good in that city alone: what it says of a person binds no other.
alter table accounts_session add column city_id uuid references city;
