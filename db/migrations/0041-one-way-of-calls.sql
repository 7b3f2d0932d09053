-- Calls and awards were parts of a sheet as well as records of their own. From now on they are records alone: what stood in
-- sheets moves over. What everybody could read stays public; of a draft it stays a draft.
-- Nobody changes anything, so no audit entry is asked for.
alter table plan_funding_call disable trigger confirm_write;
alter table plan_funding_target disable trigger confirm_write;
alter table plan_funding_award disable trigger confirm_write;
alter table plan_funding_act disable trigger confirm_write;
alter table plan_working_copy disable trigger confirm_write;

create temporary table moved_call on commit drop as
select call.*, gen_random_uuid() as id, measure.slug as measure_slug,
  measure.stage in ('adopted', 'closed') and exists (
    select from plan_publication publication
    where publication.city_id = measure.city_id and publication.plan_id = measure.plan_id
  ) as is_public
from plan_call call
join plan_measure measure on measure.city_id = call.city_id and measure.id = call.measure_id;

-- A day without an hour was the whole day.
insert into plan_funding_call (city_id, id, slug, title, opens_on, closes_on, closes_at, total_cents, url)
select city_id, id, 'call-' || measure_slug || '-' || position, title, opens_on, closes_on, '23:59', total_cents, coalesce(url, '')
from moved_call;

insert into plan_funding_target (city_id, id, call_id, measure_id, position)
select city_id, gen_random_uuid(), id, measure_id, 1 from moved_call;

insert into plan_funding_act (city_id, id, call_id, act, number, at, actor)
select city_id, gen_random_uuid(), id, 'published', 1, now(), 'command' from moved_call where is_public;

-- What the money was for was not asked: it was for what the call was for.
create temporary table moved_award on commit drop as
select award.*, gen_random_uuid() as id, call.id as call_id, call.title, call.is_public
from plan_award award
join moved_call call on call.city_id = award.city_id and call.measure_id = award.measure_id
  and call.position = award.call_position;

insert into plan_funding_award (city_id, id, call_id, provider, applicant, project, awarded_cents, result, decided_on)
select city_id, id, call_id, recipient, '', title, amount_cents, result, decided_on from moved_award;

insert into plan_funding_act (city_id, id, award_id, act, number, at, actor)
select city_id, gen_random_uuid(), id, 'published', 1, now(), 'command' from moved_award where is_public;

-- Forms that were begun no longer ask for them.
update plan_working_copy set
  base = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(base) where key !~ '^(calls|awards)__'),
  words = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(words) where key !~ '^(calls|awards)__')
where base::text ~ '"(calls|awards)__' or words::text ~ '"(calls|awards)__';

alter table plan_funding_call enable trigger confirm_write;
alter table plan_funding_target enable trigger confirm_write;
alter table plan_funding_award enable trigger confirm_write;
alter table plan_funding_act enable trigger confirm_write;
alter table plan_working_copy enable trigger confirm_write;

drop table plan_award;
drop table plan_call;
