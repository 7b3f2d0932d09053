-- Chasing: who was written to of which parts of a round, and who is not there.

-- The mail server takes no mail for this address: nobody tries again.
alter table mail_outgoing add column refused_at timestamptz;

-- One mail to one person. `link_id`: by which they come in; none to the coordination, who sign in. `mail_id`: in the outbox,
-- where mails that left are forgotten after some weeks; hence no reference. `bounced_at`: the address takes no mail.
create table reporting_notice (
  city_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  person_id uuid references accounts_person on delete set null,
  link_id uuid,
  mail_id uuid not null,
  day date not null,
  sent_at timestamptz not null,
  bounced_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, round_id) references reporting_round,
  foreign key (city_id, link_id) references reporting_link
);
-- What was sent is told by the mails themselves; whom is forgotten by what drops the links, and neither is an act of anybody.
call keep_cities_apart('reporting_notice');
grant select, insert, update on reporting_notice to wirken_app;
create index reporting_notice_round on reporting_notice (city_id, round_id);
create index reporting_notice_day on reporting_notice (city_id, day);
create index reporting_notice_person on reporting_notice (city_id, person_id);

-- Of which parts it told, and why of each.
create table reporting_notice_part (
  city_id uuid not null,
  notice_id uuid not null,
  part_id uuid not null,
  kind text not null check (kind in
    ('invited', 'reminded', 'returned', 'overdue', 'deputy', 'head', 'missing', 'again')),
  primary key (city_id, notice_id, part_id, kind),
  foreign key (city_id, notice_id) references reporting_notice,
  foreign key (city_id, part_id) references reporting_part
);
call open_to_application('reporting_notice_part');
create index reporting_notice_part_part on reporting_notice_part (city_id, part_id);
revoke update, delete on reporting_notice_part from wirken_app;

-- Days on which somebody is not there. Nobody is asked why, and when they are over they are forgotten.
create table reporting_absence (
  city_id uuid not null,
  id uuid not null,
  person_id uuid not null references accounts_person on delete cascade,
  from_on date not null,
  to_on date not null,
  primary key (city_id, id),
  foreign key (city_id) references city,
  check (to_on >= from_on)
);
call open_to_application('reporting_absence');
create index reporting_absence_person on reporting_absence (city_id, person_id);
