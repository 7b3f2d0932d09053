-- A new version of a document against a plan: what a draft has no more may go, and numbers are free again.

-- What nobody outside has seen may be taken out of a draft. What is published stays, whoever asks.
create function keep_what_is_published() returns trigger language plpgsql as $$
begin
  if exists (select 1 from plan_publication where city_id = old.city_id and plan_id = old.plan_id) then
    raise insufficient_privilege using message = format('%s %s is published', tg_table_name, old.id);
  end if;
  return old;
end $$;

grant delete on plan_field, plan_goal, plan_measure to wirken_app;
create trigger keep_what_is_published before delete on plan_field
  for each row execute function keep_what_is_published();
create trigger keep_what_is_published before delete on plan_goal
  for each row execute function keep_what_is_published();
create trigger keep_what_is_published before delete on plan_measure
  for each row execute function keep_what_is_published();

-- A measure that has ended keeps its number for the record; the next version of the plan may give it to another.
drop index plan_measure_number;
create unique index plan_measure_number on plan_measure (city_id, plan_id, number)
  where number is not null and stage <> 'closed';
