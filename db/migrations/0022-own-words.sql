-- What a city calls states and priorities: by language, then by the key of the word that it says instead of ours.
alter table city add column own_words jsonb not null default '{}' check (jsonb_typeof(own_words) = 'object');

drop function change_city;
create function change_city(new_name text, new_brand text, new_languages text[], new_own_words jsonb) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$
    update public.city
    set name = new_name, brand = new_brand, languages = new_languages, own_words = new_own_words, version = version + 1
    where id = public.current_city()
  $$;
revoke execute on function change_city from public;
grant execute on function change_city to wirken_app;
