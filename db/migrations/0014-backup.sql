-- When the whole installation was saved, so that somebody notices when it is not. No city's own, hence outside its rows.
create table backup (
  made_at timestamptz primary key,
  bytes bigint not null,
  digest text not null
);
grant select on backup to wirken_app;
