-- Where a place is that nobody may find by us: a shelter. Another role reads it than the one that the program is, and no
-- page, list, search or export asks this table.

-- What lies hidden has no address elsewhere, and whoever looks at its page may be watched.
alter table guide_service add column hidden boolean not null default false check (not hidden or sensitive);

create function guide_keep_hidden() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'guide_service' then
    if new.hidden and exists (select from guide_service_place where city_id = new.city_id and service_id = new.id) then
      raise exception 'a hidden service has no place' using errcode = 'WK002';
    end if;
  elsif exists (select from guide_service where city_id = new.city_id and id = new.service_id and hidden) then
    raise exception 'a hidden service has no place' using errcode = 'WK002';
  end if;
  return new;
end $$;
create trigger guide_keep_hidden before insert or update on guide_service
  for each row execute function guide_keep_hidden();
create trigger guide_keep_hidden before insert or update on guide_service_place
  for each row execute function guide_keep_hidden();

create table guide_hidden_place (
  city_id uuid not null references city,
  service_id uuid not null,
  address text not null check (address <> ''),
  notes text not null default '',
  -- Who in the shelter is asked.
  contact text not null default '',
  version integer not null default 1,
  primary key (city_id, service_id),
  foreign key (city_id, service_id) references guide_service
);
call open_to_application('guide_hidden_place');
revoke all on guide_hidden_place from wirken_app;
grant select, insert, update, delete on guide_hidden_place to wirken_hidden;
-- Its writes are confirmed at commit as all others are, which looks at the version that they raised.
grant select on city_version to wirken_hidden;
