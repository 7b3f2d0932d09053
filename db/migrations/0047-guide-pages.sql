-- What was searched in the guide in vain: the words, on which day, how often; never by whom. The words themselves are kept
-- only from the third time on: until then a digest alone.
create table guide_vain (
  city_id uuid not null references city,
  digest text not null,
  asked_on date not null,
  times integer not null default 1 check (times > 0),
  words text not null default '',
  primary key (city_id, digest, asked_on)
);
create index guide_vain_asked_on on guide_vain (city_id, asked_on);
call keep_cities_apart('guide_vain');
grant select, insert, update, delete on guide_vain to wirken_app;

-- An organisation that is withdrawn takes its services out of every index.
create function guide_touch_offered() returns trigger language plpgsql as $$
begin
  if new.organisation_id is not null then
    update guide_service set touched = 0 where city_id = new.city_id and organisation_id = new.organisation_id;
  end if;
  return null;
end $$;
create trigger guide_touch_offered after insert on guide_step for each row execute function guide_touch_offered();
