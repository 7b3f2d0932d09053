-- Mailing lists. `is_open`: everybody can ask to join on a public page; of others the coordination enters who is on them.
-- A list that is ended has no addresses any more; what was written to it stays.
create table reporting_list (
  city_id uuid not null references city,
  id uuid not null,
  slug text not null check (slug <> ''),
  name text not null check (name <> ''),
  purpose text not null check (purpose <> ''),
  is_open boolean not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (city_id, id),
  unique (city_id, slug)
);
call open_to_application('reporting_list');
revoke delete on reporting_list from wirken_app;

-- Who is on it, and how they said yes: on the page, asked by mail after somebody had entered them, or on paper.
-- `consented_on` null: not yet. `consent_words`: where the paper is. `actor`: who entered them; null: they themselves.
-- `token`: stands in every mail to them and can begin and end this line alone, hence it is kept as it is. A line that is
-- ended is gone. Nothing says what they opened.
create table reporting_list_member (
  city_id uuid not null,
  id uuid not null,
  list_id uuid not null,
  token text not null,
  mail text not null check (mail = lower(mail) and mail like '%_@_%'),
  name text not null,
  lang text not null,
  how text not null check (how in ('page', 'asked', 'paper')),
  consent_words text not null check (how = 'paper' or consent_words = ''),
  asked_at timestamptz not null,
  consented_on date,
  actor text,
  bounced_at timestamptz,
  primary key (city_id, id),
  unique (city_id, token),
  unique (city_id, list_id, mail),
  foreign key (city_id, list_id) references reporting_list,
  check (how <> 'paper' or (consented_on is not null and consent_words <> ''))
);
call keep_cities_apart('reporting_list_member');
grant select, insert, update, delete on reporting_list_member to wirken_app;
create index reporting_list_member_mail on reporting_list_member (city_id, mail);

-- What is written to a list: in each language a subject and a text. Once it is sent, to how many; never to whom.
create table reporting_list_letter (
  city_id uuid not null,
  id uuid not null,
  list_id uuid not null,
  texts jsonb not null,
  made_at timestamptz not null,
  sent_at timestamptz,
  recipients integer,
  actor text not null,
  version integer not null default 1,
  primary key (city_id, id),
  foreign key (city_id, list_id) references reporting_list,
  check ((sent_at is null) = (recipients is null))
);
call open_to_application('reporting_list_letter');
create index reporting_list_letter_list on reporting_list_letter (city_id, list_id);

-- Where a program of mail ends what a mail came from, with one press (RFC 8058).
alter table mail_outgoing add column one_click text;
