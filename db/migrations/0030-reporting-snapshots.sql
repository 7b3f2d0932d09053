-- What a round said when it was published, and each correction of it. `number`: 1, 2 …. `content`: the text over which the
-- digest was taken, byte by byte. `previous`: the digest of the round before. None is ever changed or taken back.
create table reporting_snapshot (
  city_id uuid not null,
  round_id uuid not null,
  number integer not null check (number >= 1),
  content text not null,
  digest text not null check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  previous text check (previous ~ '^[0-9a-f]{64}$'),
  reason text not null check (number = 1 or reason <> ''),
  at timestamptz not null,
  actor text not null,
  primary key (city_id, round_id, number),
  foreign key (city_id, round_id) references reporting_round
);
call open_to_application('reporting_snapshot');
revoke update, delete on reporting_snapshot from wirken_app;
