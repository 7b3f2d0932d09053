-- A picture of the schema that the migrations make, to be read and compared. Never run; never edited by hand:
-- `npm run schema` writes it, and a test fails when it differs from the database.


create extension pg_trgm;

CREATE OR REPLACE FUNCTION public.change_city(new_name text, new_brand text, new_languages text[], new_own_words jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
    update public.city
    set name = new_name, brand = new_brand, languages = new_languages, own_words = new_own_words, version = version + 1
    where id = public.current_city()
  $function$;

CREATE OR REPLACE FUNCTION public.confirm_write()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if current_setting('app.audited', true) is distinct from pg_current_xact_id()::text then
    raise exception 'write to % without an audit entry', tg_table_name using errcode = 'WK001';
  end if;
  perform raise_content_version();
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.current_city()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.city', true), '')::uuid $function$;

CREATE OR REPLACE FUNCTION public.guide_keep_hidden()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_table_name = 'guide_service' then
    if new.hidden and exists (select from guide_service_place where city_id = new.city_id and service_id = new.id) then
      raise exception 'a hidden service has no place' using errcode = 'WK002';
    end if;
  elsif exists (select from guide_service where city_id = new.city_id and id = new.service_id and hidden) then
    raise exception 'a hidden service has no place' using errcode = 'WK002';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.guide_number_service()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.touched := nextval('guide_touched');
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.guide_touch_all_of()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_table_name = 'guide_place' then
    update guide_service s set touched = 0 from guide_service_place p
      where p.city_id = new.city_id and p.place_id = new.id and s.city_id = p.city_id and s.id = p.service_id;
  else
    update guide_service set touched = 0 where city_id = new.city_id and organisation_id = new.id;
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.guide_touch_offered()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.organisation_id is not null then
    update guide_service set touched = 0 where city_id = new.city_id and organisation_id = new.organisation_id;
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.guide_touch_service()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  touched_city uuid := case when tg_op = 'DELETE' then old.city_id else new.city_id end;
  touched_id uuid := case when tg_op = 'DELETE' then old.service_id else new.service_id end;
begin
  update guide_service set touched = 0 where city_id = touched_city and id = touched_id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.guide_touch_translated()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  touched_city uuid := case when tg_op = 'DELETE' then old.city_id else new.city_id end;
  touched_record uuid := case when tg_op = 'DELETE' then old.record_id else new.record_id end;
begin
  update guide_service set touched = 0
    where city_id = touched_city and (id = touched_record or organisation_id = touched_record);
  update guide_service s set touched = 0 from guide_service_place p
    where p.city_id = touched_city and p.place_id = touched_record and s.city_id = p.city_id and s.id = p.service_id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.is_open_item(city uuid, item uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select exists (select from bodies_agenda_item i join bodies_meeting m on m.city_id = i.city_id and m.id = i.meeting_id
    where i.city_id = city and i.id = item and not i.in_private and i.withdrawn_at is null and m.invited_at is not null)
$function$;

CREATE OR REPLACE PROCEDURE public.keep_cities_apart(IN kept regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('create policy own_city on %s using (city_id = current_city()) with check (city_id = current_city())', kept);
end $procedure$;

CREATE OR REPLACE FUNCTION public.keep_what_is_published()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select 1 from plan_publication where city_id = old.city_id and plan_id = old.plan_id) then
    raise insufficient_privilege using message = format('%s %s is published', tg_table_name, old.id);
  end if;
  return old;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_audited()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform set_config('app.audited', pg_current_xact_id()::text, true);
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_body_for_oparl()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform mark_for_oparl(new.city_id, new.id, 'body', null, true, tg_op <> 'INSERT');
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_for_oparl(city uuid, record uuid, kind text, belongs_to uuid, is_open boolean, itself boolean)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  if is_open then
    update bodies_oparl_mark set part_of = belongs_to, modified_at = now(), shown = true
      where city_id = city and id = record and type = kind and (itself or not shown);
    if not found then
      insert into bodies_oparl_mark (city_id, id, type, part_of, created_at, modified_at, shown)
        select city, record, kind, belongs_to, now(), now(), true
        where not exists (select from bodies_oparl_mark m where m.city_id = city and m.id = record and m.type = kind);
    end if;
  else
    update bodies_oparl_mark set modified_at = now(), shown = false
      where city_id = city and id = record and type = kind and shown;
  end if;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_item_for_oparl()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    perform mark_for_oparl(old.city_id, old.id, 'item', old.meeting_id, false, true);
  else
    perform mark_item_for_oparl(new, tg_op <> 'INSERT');
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_item_for_oparl(item bodies_agenda_item, itself boolean)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  paper bodies_paper;
  motion bodies_motion;
begin
  perform mark_for_oparl(item.city_id, item.id, 'item', item.meeting_id, is_open_item(item.city_id, item.id), itself);
  for paper in select * from bodies_paper p where p.city_id = item.city_id and p.item_id = item.id loop
    perform mark_paper_for_oparl(paper, false);
  end loop;
  for motion in select * from bodies_motion m where m.city_id = item.city_id and m.item_id = item.id loop
    perform mark_motion_for_oparl(motion, false);
  end loop;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_mandate_for_oparl()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' and old.participant_id is not null then
    perform mark_for_oparl(old.city_id, old.id, 'membership', old.participant_id, false, true);
  end if;
  if tg_op <> 'DELETE' and new.participant_id is not null then
    perform mark_for_oparl(new.city_id, new.id, 'membership', new.participant_id, true, tg_op <> 'INSERT');
    perform mark_for_oparl(new.city_id, new.participant_id, 'person', null, exists (select from bodies_participant p
      where p.city_id = new.city_id and p.id = new.participant_id and p.name <> ''), false);
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_meeting_for_oparl()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  item bodies_agenda_item;
  paper bodies_paper;
begin
  perform mark_for_oparl(new.city_id, new.id, 'meeting', null, true, tg_op <> 'INSERT');
  for item in select * from bodies_agenda_item i where i.city_id = new.city_id and i.meeting_id = new.id loop
    perform mark_item_for_oparl(item, false);
  end loop;
  for paper in select * from bodies_paper p where p.city_id = new.city_id and p.meeting_id = new.id loop
    perform mark_paper_for_oparl(paper, false);
  end loop;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_minutes_for_oparl()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform mark_for_oparl(new.city_id, new.meeting_id, 'minutes', new.meeting_id, new.published_at is not null,
    tg_op <> 'INSERT');
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_motion_for_oparl()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform mark_motion_for_oparl(new, tg_op <> 'INSERT');
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_motion_for_oparl(motion bodies_motion, itself boolean)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform mark_for_oparl(motion.city_id, motion.id, 'motion', motion.item_id, motion.put_at is not null
    and motion.closed_at is not null and motion.result is distinct from 'withdrawn'
    and (motion.item_id is null or is_open_item(motion.city_id, motion.item_id)), itself);
end $function$;

CREATE OR REPLACE FUNCTION public.mark_paper_for_oparl()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    perform mark_for_oparl(old.city_id, old.id, 'paper', old.meeting_id, false, true);
  else
    perform mark_paper_for_oparl(new, tg_op <> 'INSERT');
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.mark_paper_for_oparl(paper bodies_paper, itself boolean)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform mark_for_oparl(paper.city_id, paper.id, 'paper', paper.meeting_id, not paper.in_private
    and (paper.item_id is null or is_open_item(paper.city_id, paper.item_id))
    and (paper.meeting_id is null or exists (select from bodies_meeting m
      where m.city_id = paper.city_id and m.id = paper.meeting_id and m.invited_at is not null)), itself);
end $function$;

CREATE OR REPLACE FUNCTION public.mark_participant_for_oparl()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.name is distinct from old.name then
    perform mark_for_oparl(new.city_id, new.id, 'person', null, new.name <> '' and exists (select from bodies_mandate m
      where m.city_id = new.city_id and m.participant_id = new.id), true);
  end if;
  return null;
end $function$;

CREATE OR REPLACE PROCEDURE public.open_to_application(IN kept regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  call keep_cities_apart(kept);
  execute format('grant select, insert, update, delete on %s to wirken_app', kept);
  execute format(
    'create constraint trigger confirm_write after insert or update or delete on %s deferrable initially deferred '
    'for each row execute function confirm_write()', kept);
end $procedure$;

CREATE OR REPLACE FUNCTION public.raise_content_version()
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
declare
  raised bigint;
begin
  if current_setting('app.version_raised', true) is distinct from pg_current_xact_id()::text || current_city()::text then
    update city_version set version = version + 1 where city_id = current_city();
    perform set_config('app.version_raised', pg_current_xact_id()::text || current_city()::text, true);
    perform pg_notify('city_version', current_city()::text || ' ' || (select version from city_version where city_id = current_city()));
  end if;
  select version into raised from city_version where city_id = current_city();
  return raised;
end $function$;

CREATE OR REPLACE FUNCTION public.take_mark_of_backup()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from bodies_oparl_mark m where m.city_id = new.city_id and m.id = new.id and m.type = new.type) then
    delete from bodies_oparl_mark m where m.city_id = new.city_id and m.id = new.id and m.type = new.type;
  end if;
  return new;
end $function$;

create table accounts_erasure (
  city_id uuid not null,
  person_id uuid not null,
  asked_at timestamp with time zone not null,
  entries bigint[] not null,
  constraint accounts_erasure_pkey PRIMARY KEY (city_id, person_id),
  constraint accounts_erasure_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id)
);
alter table accounts_erasure enable row level security;
create policy own_city on accounts_erasure as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.accounts_erasure DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on accounts_erasure to wirken_app;

create table accounts_holding (
  city_id uuid not null,
  id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  part text not null,
  starts_on date not null,
  ends_on date,
  constraint accounts_holding_pkey PRIMARY KEY (city_id, id),
  constraint accounts_holding_city_id_post_id_part_starts_on_key UNIQUE (city_id, post_id, part, starts_on),
  constraint accounts_holding_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint accounts_holding_city_id_post_id_fkey FOREIGN KEY (city_id, post_id) REFERENCES accounts_post(city_id, id),
  constraint accounts_holding_person_id_fkey FOREIGN KEY (person_id) REFERENCES accounts_person(id),
  constraint accounts_holding_check CHECK ((ends_on >= starts_on)),
  constraint accounts_holding_part_check CHECK ((part = ANY (ARRAY['holder'::text, 'deputy'::text])))
);
CREATE INDEX accounts_holding_person ON public.accounts_holding USING btree (city_id, person_id);
alter table accounts_holding enable row level security;
create policy own_city on accounts_holding as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.accounts_holding DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on accounts_holding to wirken_app;

create table accounts_identity (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  provider text not null,
  subject text not null,
  issuer text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint accounts_identity_pkey PRIMARY KEY (id),
  constraint accounts_identity_provider_subject_key UNIQUE (provider, subject),
  constraint accounts_identity_person_id_fkey FOREIGN KEY (person_id) REFERENCES accounts_person(id) ON DELETE CASCADE,
  constraint accounts_identity_access_token_check CHECK ((access_token IS NULL)),
  constraint accounts_identity_id_token_check CHECK ((id_token IS NULL)),
  constraint accounts_identity_password_check CHECK ((password IS NULL)),
  constraint accounts_identity_refresh_token_check CHECK ((refresh_token IS NULL))
);
CREATE INDEX accounts_identity_person ON public.accounts_identity USING btree (person_id);
grant delete, insert, select, update on accounts_identity to wirken_app;

create table accounts_identity_server (
  city_id uuid not null,
  name text not null,
  issuer text not null,
  client text not null,
  secret text not null,
  constraint accounts_identity_server_pkey PRIMARY KEY (city_id),
  constraint accounts_identity_server_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint accounts_identity_server_client_check CHECK ((client <> ''::text)),
  constraint accounts_identity_server_issuer_check CHECK ((issuer ~~ 'http%'::text)),
  constraint accounts_identity_server_name_check CHECK ((name <> ''::text)),
  constraint accounts_identity_server_secret_check CHECK ((secret <> ''::text))
);
alter table accounts_identity_server enable row level security;
create policy own_city on accounts_identity_server as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.accounts_identity_server DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on accounts_identity_server to wirken_app;

create table accounts_invitation (
  city_id uuid not null,
  id uuid not null,
  mail text not null,
  name text not null,
  role text not null,
  unit_id uuid,
  token_digest text not null,
  invited_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint accounts_invitation_pkey PRIMARY KEY (city_id, id),
  constraint accounts_invitation_city_id_token_digest_key UNIQUE (city_id, token_digest),
  constraint accounts_invitation_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint accounts_invitation_city_id_unit_id_fkey FOREIGN KEY (city_id, unit_id) REFERENCES accounts_unit(city_id, id),
  constraint accounts_invitation_mail_check CHECK (((mail = lower(mail)) AND (mail ~~ '%_@_%'::text))),
  constraint accounts_invitation_name_check CHECK ((name <> ''::text)),
  constraint accounts_invitation_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'coordinator'::text, 'editor'::text, 'head'::text, 'reporter'::text, 'group_member'::text, 'translator'::text, 'reader'::text])))
);
alter table accounts_invitation enable row level security;
create policy own_city on accounts_invitation as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.accounts_invitation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on accounts_invitation to wirken_app;

create table accounts_membership (
  city_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null,
  unit_id uuid,
  constraint accounts_membership_pkey PRIMARY KEY (city_id, id),
  constraint accounts_membership_city_id_person_id_role_unit_id_key UNIQUE NULLS NOT DISTINCT (city_id, person_id, role, unit_id),
  constraint accounts_membership_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint accounts_membership_city_id_unit_id_fkey FOREIGN KEY (city_id, unit_id) REFERENCES accounts_unit(city_id, id),
  constraint accounts_membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES accounts_person(id),
  constraint accounts_membership_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'coordinator'::text, 'editor'::text, 'head'::text, 'reporter'::text, 'group_member'::text, 'translator'::text, 'reader'::text])))
);
alter table accounts_membership enable row level security;
create policy own_city on accounts_membership as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.accounts_membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on accounts_membership to wirken_app;

create table accounts_passkey (
  id uuid not null,
  person_id uuid not null,
  credential text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  host text not null,
  device text not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint accounts_passkey_pkey PRIMARY KEY (id),
  constraint accounts_passkey_credential_key UNIQUE (credential),
  constraint accounts_passkey_person_id_fkey FOREIGN KEY (person_id) REFERENCES accounts_person(id) ON DELETE CASCADE
);
CREATE INDEX accounts_passkey_person ON public.accounts_passkey USING btree (person_id);
grant delete, insert, select, update on accounts_passkey to wirken_app;

create table accounts_person (
  id uuid not null,
  mail text not null,
  mail_verified boolean not null default false,
  name text not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  second_factor boolean not null default false,
  without_role_since timestamp with time zone,
  lang text,
  constraint accounts_person_pkey PRIMARY KEY (id),
  constraint accounts_person_mail_key UNIQUE (mail),
  constraint accounts_person_lang_check CHECK ((lang = ANY (ARRAY['de'::text, 'en'::text, 'ar'::text]))),
  constraint accounts_person_mail_check CHECK (((mail = lower(mail)) AND (mail ~~ '%_@_%'::text))),
  constraint accounts_person_name_check CHECK ((name <> ''::text))
);
grant delete, insert, select, update on accounts_person to wirken_app;

create table accounts_post (
  city_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  title text not null,
  heads_unit boolean not null default false,
  version integer not null default 1,
  closed_on date,
  closed_reason text,
  constraint accounts_post_pkey PRIMARY KEY (city_id, id),
  constraint accounts_post_city_id_id_unit_id_key UNIQUE (city_id, id, unit_id),
  constraint accounts_post_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint accounts_post_city_id_unit_id_fkey FOREIGN KEY (city_id, unit_id) REFERENCES accounts_unit(city_id, id),
  constraint accounts_post_check CHECK (((closed_on IS NULL) = (closed_reason IS NULL))),
  constraint accounts_post_closed_reason_check CHECK ((closed_reason <> ''::text)),
  constraint accounts_post_title_check CHECK ((title <> ''::text))
);
CREATE UNIQUE INDEX accounts_post_head ON public.accounts_post USING btree (city_id, unit_id) WHERE (heads_unit AND (closed_on IS NULL));
alter table accounts_post enable row level security;
create policy own_city on accounts_post as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.accounts_post DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select, update on accounts_post to wirken_app;

create table accounts_retention (
  city_id uuid not null,
  kind text not null,
  days integer,
  constraint accounts_retention_pkey PRIMARY KEY (city_id, kind),
  constraint accounts_retention_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint accounts_retention_days_check CHECK ((days > 0)),
  constraint accounts_retention_kind_check CHECK ((kind <> ''::text))
);
alter table accounts_retention enable row level security;
create policy own_city on accounts_retention as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.accounts_retention DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on accounts_retention to wirken_app;

create table accounts_second_factor (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  secret text not null,
  recovery_codes text not null,
  verified boolean not null default false,
  failed integer not null default 0,
  locked_until timestamp with time zone,
  constraint accounts_second_factor_pkey PRIMARY KEY (id),
  constraint accounts_second_factor_person_id_key UNIQUE (person_id),
  constraint accounts_second_factor_person_id_fkey FOREIGN KEY (person_id) REFERENCES accounts_person(id) ON DELETE CASCADE
);
grant delete, insert, select, update on accounts_second_factor to wirken_app;

create table accounts_session (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  token text not null,
  device text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  second_factor_at timestamp with time zone,
  city_id uuid,
  constraint accounts_session_pkey PRIMARY KEY (id),
  constraint accounts_session_token_key UNIQUE (token),
  constraint accounts_session_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint accounts_session_person_id_fkey FOREIGN KEY (person_id) REFERENCES accounts_person(id) ON DELETE CASCADE
);
CREATE INDEX accounts_session_person ON public.accounts_session USING btree (person_id);
grant delete, insert, select, update on accounts_session to wirken_app;

create table accounts_throttle (
  key text not null,
  tried integer not null,
  since timestamp with time zone not null,
  constraint accounts_throttle_pkey PRIMARY KEY (key)
);
grant delete, insert, select, update on accounts_throttle to wirken_app;

create table accounts_translation (
  city_id uuid not null,
  record_id uuid not null,
  field text not null,
  lang text not null,
  words text not null,
  state text not null,
  source_digest text not null,
  constraint accounts_translation_pkey PRIMARY KEY (city_id, record_id, field, lang),
  constraint accounts_translation_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint accounts_translation_state_check CHECK ((state = ANY (ARRAY['human'::text, 'machine'::text, 'reviewed'::text]))),
  constraint accounts_translation_words_check CHECK ((words <> ''::text))
);
alter table accounts_translation enable row level security;
create policy own_city on accounts_translation as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.accounts_translation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on accounts_translation to wirken_app;

create table accounts_unit (
  city_id uuid not null,
  id uuid not null,
  parent_id uuid,
  slug text not null,
  name text not null,
  short text not null default ''::text,
  kind text not null,
  version integer not null default 1,
  closed_on date,
  closed_reason text,
  constraint accounts_unit_pkey PRIMARY KEY (city_id, id),
  constraint accounts_unit_city_id_slug_key UNIQUE (city_id, slug),
  constraint accounts_unit_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint accounts_unit_city_id_parent_id_fkey FOREIGN KEY (city_id, parent_id) REFERENCES accounts_unit(city_id, id),
  constraint accounts_unit_check CHECK ((parent_id <> id)),
  constraint accounts_unit_check1 CHECK (((closed_on IS NULL) = (closed_reason IS NULL))),
  constraint accounts_unit_closed_reason_check CHECK ((closed_reason <> ''::text)),
  constraint accounts_unit_kind_check CHECK ((kind = ANY (ARRAY['department'::text, 'section'::text, 'provider'::text]))),
  constraint accounts_unit_name_check CHECK ((name <> ''::text)),
  constraint accounts_unit_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);
alter table accounts_unit enable row level security;
create policy own_city on accounts_unit as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.accounts_unit DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select, update on accounts_unit to wirken_app;

create table accounts_verification (
  id uuid not null default gen_random_uuid(),
  identifier text not null,
  value text not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint accounts_verification_pkey PRIMARY KEY (id)
);
CREATE INDEX accounts_verification_identifier ON public.accounts_verification USING btree (identifier);
grant delete, insert, select, update on accounts_verification to wirken_app;

create table audit_entry (
  city_id uuid not null,
  number bigint not null,
  at timestamp with time zone not null,
  verb text not null,
  record_kind text not null,
  record_id uuid not null,
  value_digest text not null,
  previous_digest text not null,
  digest text not null,
  constraint audit_entry_pkey PRIMARY KEY (city_id, number),
  constraint audit_entry_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint audit_entry_number_check CHECK ((number > 0))
);
CREATE INDEX audit_entry_record ON public.audit_entry USING btree (city_id, record_id, number);
alter table audit_entry enable row level security;
create policy own_city on audit_entry as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE TRIGGER mark_audited AFTER INSERT ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION mark_audited();
grant insert, select on audit_entry to wirken_app;

create table audit_head (
  city_id uuid not null,
  number bigint not null default 0,
  digest text not null default ''::text,
  constraint audit_head_pkey PRIMARY KEY (city_id),
  constraint audit_head_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id)
);
alter table audit_head enable row level security;
create policy own_city on audit_head as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant select, update on audit_head to wirken_app;

create table audit_value (
  city_id uuid not null,
  number bigint not null,
  actor text not null,
  salt text not null,
  before jsonb,
  after jsonb,
  actor_salt text,
  actor_digest text,
  constraint audit_value_pkey PRIMARY KEY (city_id, number),
  constraint audit_value_city_id_number_fkey FOREIGN KEY (city_id, number) REFERENCES audit_entry(city_id, number)
);
alter table audit_value enable row level security;
create policy own_city on audit_value as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant insert, select on audit_value to wirken_app;

create table backup (
  made_at timestamp with time zone not null,
  bytes bigint not null,
  digest text not null,
  constraint backup_pkey PRIMARY KEY (made_at)
);
grant select on backup to wirken_app;

create table bodies_agenda_item (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  meeting_id uuid,
  "position" smallint not null default 0,
  title text not null,
  words text not null default ''::text,
  proposed_by uuid,
  proposed_at timestamp with time zone not null,
  plan_id uuid,
  goal_id uuid,
  measure_id uuid,
  minutes_of uuid,
  in_private boolean not null default false,
  noted text not null default ''::text,
  version integer not null default 1,
  withdrawn_at timestamp with time zone,
  withdrawn_reason text,
  constraint bodies_agenda_item_pkey PRIMARY KEY (city_id, id),
  constraint bodies_agenda_item_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies_body(city_id, id),
  constraint bodies_agenda_item_city_id_goal_id_fkey FOREIGN KEY (city_id, goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint bodies_agenda_item_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint bodies_agenda_item_city_id_meeting_id_body_id_fkey FOREIGN KEY (city_id, meeting_id, body_id) REFERENCES bodies_meeting(city_id, id, body_id),
  constraint bodies_agenda_item_city_id_minutes_of_fkey FOREIGN KEY (city_id, minutes_of) REFERENCES bodies_meeting(city_id, id),
  constraint bodies_agenda_item_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE,
  constraint bodies_agenda_item_city_id_proposed_by_fkey FOREIGN KEY (city_id, proposed_by) REFERENCES bodies_participant(city_id, id),
  constraint bodies_agenda_item_check CHECK ((num_nonnulls(plan_id, goal_id, measure_id, minutes_of) <= 1)),
  constraint bodies_agenda_item_title_check CHECK ((title <> ''::text))
);
CREATE INDEX bodies_agenda_item_meeting ON public.bodies_agenda_item USING btree (city_id, meeting_id, "position");
CREATE INDEX bodies_agenda_item_waiting ON public.bodies_agenda_item USING btree (city_id, body_id) WHERE (meeting_id IS NULL);
alter table bodies_agenda_item enable row level security;
create policy own_city on bodies_agenda_item as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_agenda_item DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER mark_for_oparl AFTER INSERT OR DELETE OR UPDATE ON public.bodies_agenda_item FOR EACH ROW EXECUTE FUNCTION mark_item_for_oparl();
grant delete, insert, select, update on bodies_agenda_item to wirken_app;

create table bodies_answer (
  city_id uuid not null,
  statement_id uuid not null,
  verdict text not null,
  reason text not null default ''::text,
  lang text not null,
  answered_at timestamp with time zone not null,
  actor text not null,
  constraint bodies_answer_pkey PRIMARY KEY (city_id, statement_id),
  constraint bodies_answer_city_id_statement_id_fkey FOREIGN KEY (city_id, statement_id) REFERENCES bodies_statement(city_id, id),
  constraint bodies_answer_check CHECK (((verdict = 'taken_up'::text) OR (reason <> ''::text))),
  constraint bodies_answer_verdict_check CHECK ((verdict = ANY (ARRAY['taken_up'::text, 'partly'::text, 'not'::text])))
);
alter table bodies_answer enable row level security;
create policy own_city on bodies_answer as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_answer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_answer to wirken_app;

create table bodies_attendance (
  city_id uuid not null,
  meeting_id uuid not null,
  seat_id uuid not null,
  participant_id uuid not null,
  part text not null,
  constraint bodies_attendance_pkey PRIMARY KEY (city_id, meeting_id, seat_id),
  constraint bodies_attendance_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES bodies_meeting(city_id, id),
  constraint bodies_attendance_city_id_participant_id_fkey FOREIGN KEY (city_id, participant_id) REFERENCES bodies_participant(city_id, id),
  constraint bodies_attendance_city_id_seat_id_fkey FOREIGN KEY (city_id, seat_id) REFERENCES bodies_seat(city_id, id),
  constraint bodies_attendance_part_check CHECK ((part = ANY (ARRAY['holder'::text, 'deputy'::text])))
);
alter table bodies_attendance enable row level security;
create policy own_city on bodies_attendance as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_attendance DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_attendance to wirken_app;

create table bodies_ballot (
  city_id uuid not null,
  motion_id uuid not null,
  seat_id uuid not null,
  secret boolean not null default false,
  choice text not null,
  read_lang text not null,
  cast_at timestamp with time zone not null,
  constraint bodies_ballot_pkey PRIMARY KEY (city_id, motion_id, seat_id),
  constraint bodies_ballot_city_id_motion_id_seat_id_fkey FOREIGN KEY (city_id, motion_id, seat_id) REFERENCES bodies_entitled(city_id, motion_id, seat_id),
  constraint bodies_ballot_city_id_motion_id_secret_fkey FOREIGN KEY (city_id, motion_id, secret) REFERENCES bodies_motion(city_id, id, secret),
  constraint bodies_ballot_choice_check CHECK ((choice = ANY (ARRAY['yes'::text, 'no'::text, 'abstain'::text]))),
  constraint bodies_ballot_secret_check CHECK ((NOT secret))
);
alter table bodies_ballot enable row level security;
create policy own_city on bodies_ballot as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_ballot DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_ballot to wirken_app;

create table bodies_body (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  kind text not null,
  name text not null,
  purpose text not null default ''::text,
  procedure text not null default ''::text,
  founded_on date not null,
  heal_days integer not null default 90,
  healer text not null default ''::text,
  allows_exceptions boolean not null default false,
  votes_need_parity boolean not null default false,
  version integer not null default 1,
  closed_on date,
  closed_reason text,
  constraint bodies_body_pkey PRIMARY KEY (city_id, id),
  constraint bodies_body_city_id_slug_key UNIQUE (city_id, slug),
  constraint bodies_body_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint bodies_body_check CHECK (((closed_on IS NULL) = (closed_reason IS NULL))),
  constraint bodies_body_closed_reason_check CHECK ((closed_reason <> ''::text)),
  constraint bodies_body_heal_days_check CHECK ((heal_days > 0)),
  constraint bodies_body_kind_check CHECK ((kind = ANY (ARRAY['expert_group'::text, 'youth_group'::text, 'steering_group'::text, 'board'::text, 'working_committee'::text, 'advisory_board'::text, 'council_committee'::text]))),
  constraint bodies_body_name_check CHECK ((name <> ''::text)),
  constraint bodies_body_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);
alter table bodies_body enable row level security;
create policy own_city on bodies_body as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_body DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER mark_for_oparl AFTER INSERT OR UPDATE ON public.bodies_body FOR EACH ROW EXECUTE FUNCTION mark_body_for_oparl();
grant insert, select, update on bodies_body to wirken_app;

create table bodies_body_field (
  city_id uuid not null,
  body_id uuid not null,
  field_id uuid not null,
  constraint bodies_body_field_pkey PRIMARY KEY (city_id, body_id, field_id),
  constraint bodies_body_field_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies_body(city_id, id),
  constraint bodies_body_field_city_id_field_id_fkey FOREIGN KEY (city_id, field_id) REFERENCES plan_field(city_id, id) ON DELETE CASCADE
);
CREATE INDEX bodies_body_field_field ON public.bodies_body_field USING btree (city_id, field_id);
alter table bodies_body_field enable row level security;
create policy own_city on bodies_body_field as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_body_field DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_body_field to wirken_app;

create table bodies_council_consultation (
  city_id uuid not null,
  paper_id text not null,
  "position" smallint not null,
  id text,
  organization_id text,
  meeting_id text,
  item_id text,
  role text not null,
  authoritative boolean,
  constraint bodies_council_consultation_pkey PRIMARY KEY (city_id, paper_id, "position"),
  constraint bodies_council_consultation_city_id_paper_id_fkey FOREIGN KEY (city_id, paper_id) REFERENCES bodies_council_paper(city_id, id) ON DELETE CASCADE
);
alter table bodies_council_consultation enable row level security;
create policy own_city on bodies_council_consultation as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select, update on bodies_council_consultation to wirken_app;

create table bodies_council_item (
  city_id uuid not null,
  id text not null,
  meeting_id text,
  consultation_id text,
  result text not null,
  constraint bodies_council_item_pkey PRIMARY KEY (city_id, id),
  constraint bodies_council_item_city_id_fkey FOREIGN KEY (city_id) REFERENCES bodies_council_source(city_id) ON DELETE CASCADE
);
CREATE INDEX bodies_council_item_consultation ON public.bodies_council_item USING btree (city_id, consultation_id);
CREATE INDEX bodies_council_item_meeting ON public.bodies_council_item USING btree (city_id, meeting_id);
alter table bodies_council_item enable row level security;
create policy own_city on bodies_council_item as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select, update on bodies_council_item to wirken_app;

create table bodies_council_meeting (
  city_id uuid not null,
  id text not null,
  day date,
  organization_id text,
  constraint bodies_council_meeting_pkey PRIMARY KEY (city_id, id),
  constraint bodies_council_meeting_city_id_fkey FOREIGN KEY (city_id) REFERENCES bodies_council_source(city_id) ON DELETE CASCADE
);
alter table bodies_council_meeting enable row level security;
create policy own_city on bodies_council_meeting as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select, update on bodies_council_meeting to wirken_app;

create table bodies_council_organization (
  city_id uuid not null,
  id text not null,
  name text not null,
  constraint bodies_council_organization_pkey PRIMARY KEY (city_id, id),
  constraint bodies_council_organization_city_id_fkey FOREIGN KEY (city_id) REFERENCES bodies_council_source(city_id) ON DELETE CASCADE
);
alter table bodies_council_organization enable row level security;
create policy own_city on bodies_council_organization as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select, update on bodies_council_organization to wirken_app;

create table bodies_council_paper (
  city_id uuid not null,
  id text not null,
  number text not null,
  number_key text not null,
  title text not null,
  day date,
  paper_type text not null,
  web_url text,
  file_name text not null,
  file_url text,
  place text not null,
  latitude double precision,
  longitude double precision,
  deleted boolean not null default false,
  seen_at timestamp with time zone not null,
  constraint bodies_council_paper_pkey PRIMARY KEY (city_id, id),
  constraint bodies_council_paper_city_id_fkey FOREIGN KEY (city_id) REFERENCES bodies_council_source(city_id) ON DELETE CASCADE,
  constraint bodies_council_paper_check CHECK (((latitude IS NULL) = (longitude IS NULL))),
  constraint bodies_council_paper_file_url_check CHECK ((file_url ~ '^https?://'::text)),
  constraint bodies_council_paper_web_url_check CHECK ((web_url ~ '^https?://'::text))
);
CREATE INDEX bodies_council_paper_number ON public.bodies_council_paper USING btree (city_id, number_key);
alter table bodies_council_paper enable row level security;
create policy own_city on bodies_council_paper as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select, update on bodies_council_paper to wirken_app;

create table bodies_council_source (
  city_id uuid not null,
  endpoint text not null,
  system_name text not null default ''::text,
  body_id text not null,
  body_name text not null,
  version integer not null default 1,
  constraint bodies_council_source_pkey PRIMARY KEY (city_id),
  constraint bodies_council_source_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint bodies_council_source_body_id_check CHECK ((body_id ~ '^https?://'::text)),
  constraint bodies_council_source_endpoint_check CHECK ((endpoint ~ '^https?://'::text))
);
alter table bodies_council_source enable row level security;
create policy own_city on bodies_council_source as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_council_source DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_council_source to wirken_app;

create table bodies_council_sync (
  city_id uuid not null,
  started_at timestamp with time zone not null,
  told_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  whole boolean not null,
  pages integer not null default 0,
  papers integer not null default 0,
  removed integer not null default 0,
  unreadable integer not null default 0,
  failure text,
  failure_status integer,
  failure_address text,
  since timestamp with time zone,
  whole_at timestamp with time zone,
  constraint bodies_council_sync_pkey PRIMARY KEY (city_id),
  constraint bodies_council_sync_city_id_fkey FOREIGN KEY (city_id) REFERENCES bodies_council_source(city_id) ON DELETE CASCADE,
  constraint bodies_council_sync_failure_check CHECK ((failure <> ''::text))
);
alter table bodies_council_sync enable row level security;
create policy own_city on bodies_council_sync as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select, update on bodies_council_sync to wirken_app;

create table bodies_count (
  city_id uuid not null,
  motion_id uuid not null,
  side text not null,
  yes integer not null,
  no integer not null,
  abstain integer not null,
  constraint bodies_count_pkey PRIMARY KEY (city_id, motion_id, side),
  constraint bodies_count_city_id_motion_id_fkey FOREIGN KEY (city_id, motion_id) REFERENCES bodies_motion(city_id, id),
  constraint bodies_count_abstain_check CHECK ((abstain >= 0)),
  constraint bodies_count_no_check CHECK ((no >= 0)),
  constraint bodies_count_yes_check CHECK ((yes >= 0))
);
alter table bodies_count enable row level security;
create policy own_city on bodies_count as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_count DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_count to wirken_app;

create table bodies_dissent (
  city_id uuid not null,
  motion_id uuid not null,
  participant_id uuid not null,
  words text not null,
  lang text not null,
  at timestamp with time zone not null,
  constraint bodies_dissent_pkey PRIMARY KEY (city_id, motion_id, participant_id),
  constraint bodies_dissent_city_id_motion_id_fkey FOREIGN KEY (city_id, motion_id) REFERENCES bodies_motion(city_id, id),
  constraint bodies_dissent_city_id_participant_id_fkey FOREIGN KEY (city_id, participant_id) REFERENCES bodies_participant(city_id, id),
  constraint bodies_dissent_words_check CHECK ((words <> ''::text))
);
alter table bodies_dissent enable row level security;
create policy own_city on bodies_dissent as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_dissent DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_dissent to wirken_app;

create table bodies_entitled (
  city_id uuid not null,
  motion_id uuid not null,
  seat_id uuid not null,
  side text not null,
  self_organised boolean not null,
  participant_id uuid not null,
  part text not null,
  recused_reason text,
  voted boolean not null default false,
  constraint bodies_entitled_pkey PRIMARY KEY (city_id, motion_id, seat_id),
  constraint bodies_entitled_city_id_motion_id_fkey FOREIGN KEY (city_id, motion_id) REFERENCES bodies_motion(city_id, id),
  constraint bodies_entitled_city_id_participant_id_fkey FOREIGN KEY (city_id, participant_id) REFERENCES bodies_participant(city_id, id),
  constraint bodies_entitled_city_id_seat_id_fkey FOREIGN KEY (city_id, seat_id) REFERENCES bodies_seat(city_id, id),
  constraint bodies_entitled_check CHECK (((recused_reason IS NULL) OR (NOT voted))),
  constraint bodies_entitled_part_check CHECK ((part = ANY (ARRAY['holder'::text, 'deputy'::text]))),
  constraint bodies_entitled_recused_reason_check CHECK ((recused_reason <> ''::text))
);
CREATE INDEX bodies_entitled_participant ON public.bodies_entitled USING btree (city_id, participant_id);
alter table bodies_entitled enable row level security;
create policy own_city on bodies_entitled as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_entitled DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_entitled to wirken_app;

create table bodies_invitation (
  city_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  seat_id uuid not null,
  part text not null,
  sent_at timestamp with time zone not null,
  answer text,
  answered_at timestamp with time zone,
  words text not null default ''::text,
  constraint bodies_invitation_pkey PRIMARY KEY (city_id, meeting_id, participant_id, seat_id),
  constraint bodies_invitation_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES bodies_meeting(city_id, id),
  constraint bodies_invitation_city_id_participant_id_fkey FOREIGN KEY (city_id, participant_id) REFERENCES bodies_participant(city_id, id),
  constraint bodies_invitation_city_id_seat_id_fkey FOREIGN KEY (city_id, seat_id) REFERENCES bodies_seat(city_id, id),
  constraint bodies_invitation_answer_check CHECK ((answer = ANY (ARRAY['comes'::text, 'sends_deputy'::text, 'does_not_come'::text]))),
  constraint bodies_invitation_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint bodies_invitation_part_check CHECK ((part = ANY (ARRAY['holder'::text, 'deputy'::text])))
);
CREATE INDEX bodies_invitation_participant ON public.bodies_invitation USING btree (city_id, participant_id);
alter table bodies_invitation enable row level security;
create policy own_city on bodies_invitation as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_invitation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_invitation to wirken_app;

create table bodies_mandate (
  city_id uuid not null,
  id uuid not null,
  seat_id uuid not null,
  part text not null,
  participant_id uuid,
  unit_id uuid,
  office text,
  starts_on date not null,
  ends_on date,
  ending text,
  ending_reason text not null default ''::text,
  parity_reason text,
  constraint bodies_mandate_pkey PRIMARY KEY (city_id, id),
  constraint bodies_mandate_city_id_seat_id_part_starts_on_key UNIQUE (city_id, seat_id, part, starts_on),
  constraint bodies_mandate_city_id_participant_id_fkey FOREIGN KEY (city_id, participant_id) REFERENCES bodies_participant(city_id, id),
  constraint bodies_mandate_city_id_seat_id_fkey FOREIGN KEY (city_id, seat_id) REFERENCES bodies_seat(city_id, id),
  constraint bodies_mandate_city_id_unit_id_fkey FOREIGN KEY (city_id, unit_id) REFERENCES accounts_unit(city_id, id),
  constraint bodies_mandate_check CHECK ((ends_on >= starts_on)),
  constraint bodies_mandate_check1 CHECK ((num_nonnulls(participant_id, unit_id) > 0)),
  constraint bodies_mandate_ending_check CHECK ((ending = ANY (ARRAY['term'::text, 'resigned'::text, 'recalled'::text, 'succeeded'::text, 'erased'::text]))),
  constraint bodies_mandate_office_check CHECK ((office = ANY (ARRAY['chair'::text, 'vice_chair'::text, 'secretary'::text]))),
  constraint bodies_mandate_parity_reason_check CHECK ((parity_reason <> ''::text)),
  constraint bodies_mandate_part_check CHECK ((part = ANY (ARRAY['holder'::text, 'deputy'::text])))
);
CREATE INDEX bodies_mandate_participant ON public.bodies_mandate USING btree (city_id, participant_id);
CREATE INDEX bodies_mandate_seat ON public.bodies_mandate USING btree (city_id, seat_id);
alter table bodies_mandate enable row level security;
create policy own_city on bodies_mandate as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_mandate DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER mark_for_oparl AFTER INSERT OR DELETE OR UPDATE ON public.bodies_mandate FOR EACH ROW EXECUTE FUNCTION mark_mandate_for_oparl();
grant delete, insert, select, update on bodies_mandate to wirken_app;

create table bodies_meeting (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  title text not null,
  words text not null default ''::text,
  place text not null default ''::text,
  online_url text,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  open_to_all boolean not null default false,
  version integer not null default 1,
  invited_at timestamp with time zone,
  opened_at timestamp with time zone,
  closed_at timestamp with time zone,
  called_off_at timestamp with time zone,
  called_off_reason text,
  constraint bodies_meeting_pkey PRIMARY KEY (city_id, id),
  constraint bodies_meeting_city_id_id_body_id_key UNIQUE (city_id, id, body_id),
  constraint bodies_meeting_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies_body(city_id, id),
  constraint bodies_meeting_called_off_reason_check CHECK ((called_off_reason <> ''::text)),
  constraint bodies_meeting_check CHECK ((ends_at > starts_at)),
  constraint bodies_meeting_check1 CHECK (((called_off_at IS NULL) = (called_off_reason IS NULL))),
  constraint bodies_meeting_check2 CHECK (((closed_at IS NULL) OR (opened_at IS NOT NULL))),
  constraint bodies_meeting_online_url_check CHECK ((online_url ~ '^https?://'::text)),
  constraint bodies_meeting_title_check CHECK ((title <> ''::text))
);
CREATE INDEX bodies_meeting_body ON public.bodies_meeting USING btree (city_id, body_id, starts_at);
alter table bodies_meeting enable row level security;
create policy own_city on bodies_meeting as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_meeting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER mark_for_oparl AFTER INSERT OR UPDATE ON public.bodies_meeting FOR EACH ROW EXECUTE FUNCTION mark_meeting_for_oparl();
grant insert, select, update on bodies_meeting to wirken_app;

create table bodies_minutes (
  city_id uuid not null,
  meeting_id uuid not null,
  words text not null,
  drafted_at timestamp with time zone not null,
  version integer not null default 1,
  approved_by uuid,
  published_at timestamp with time zone,
  constraint bodies_minutes_pkey PRIMARY KEY (city_id, meeting_id),
  constraint bodies_minutes_city_id_approved_by_fkey FOREIGN KEY (city_id, approved_by) REFERENCES bodies_motion(city_id, id),
  constraint bodies_minutes_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES bodies_meeting(city_id, id),
  constraint bodies_minutes_check CHECK (((published_at IS NULL) OR (approved_by IS NOT NULL)))
);
alter table bodies_minutes enable row level security;
create policy own_city on bodies_minutes as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_minutes DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER mark_for_oparl AFTER INSERT OR UPDATE ON public.bodies_minutes FOR EACH ROW EXECUTE FUNCTION mark_minutes_for_oparl();
grant insert, select, update on bodies_minutes to wirken_app;

create table bodies_motion (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  meeting_id uuid,
  item_id uuid,
  title text not null,
  words text not null default ''::text,
  rule text not null,
  way text not null,
  secret boolean not null default false,
  effect text not null default 'none'::text,
  step_to text,
  kind_to text,
  decision_kind text not null default 'vote'::text,
  paper_number text,
  paper_url text,
  put_at timestamp with time zone,
  closes_at timestamp with time zone,
  closed_at timestamp with time zone,
  result text,
  reason text not null default ''::text,
  version integer not null default 1,
  constraint bodies_motion_pkey PRIMARY KEY (city_id, id),
  constraint bodies_motion_city_id_id_secret_key UNIQUE (city_id, id, secret),
  constraint bodies_motion_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies_body(city_id, id),
  constraint bodies_motion_city_id_item_id_fkey FOREIGN KEY (city_id, item_id) REFERENCES bodies_agenda_item(city_id, id),
  constraint bodies_motion_city_id_meeting_id_body_id_fkey FOREIGN KEY (city_id, meeting_id, body_id) REFERENCES bodies_meeting(city_id, id, body_id),
  constraint bodies_motion_check CHECK (((effect = 'step'::text) = (step_to IS NOT NULL))),
  constraint bodies_motion_check1 CHECK (((effect = 'kind'::text) = (kind_to IS NOT NULL))),
  constraint bodies_motion_check2 CHECK (((closed_at IS NULL) = (result IS NULL))),
  constraint bodies_motion_check3 CHECK (((way = 'writing'::text) OR (meeting_id IS NOT NULL))),
  constraint bodies_motion_check4 CHECK (((put_at IS NULL) OR (way = 'room'::text) OR (closes_at IS NOT NULL))),
  constraint bodies_motion_decision_kind_check CHECK ((decision_kind = ANY (ARRAY['resolution'::text, 'vote'::text, 'recommendation'::text, 'noted'::text]))),
  constraint bodies_motion_effect_check CHECK ((effect = ANY (ARRAY['none'::text, 'step'::text, 'kind'::text, 'minutes'::text]))),
  constraint bodies_motion_kind_to_check CHECK ((kind_to = ANY (ARRAY['own_means'::text, 'permanent_task'::text, 'open_for_applications'::text]))),
  constraint bodies_motion_paper_url_check CHECK ((paper_url ~ '^https?://'::text)),
  constraint bodies_motion_result_check CHECK ((result = ANY (ARRAY['carried'::text, 'lost'::text, 'no_quorum'::text, 'no_parity'::text, 'withdrawn'::text]))),
  constraint bodies_motion_rule_check CHECK ((rule = ANY (ARRAY['consent'::text, 'simple'::text, 'two_thirds'::text, 'double_majority'::text]))),
  constraint bodies_motion_step_to_check CHECK ((step_to = ANY (ARRAY['in_review'::text, 'with_steering'::text, 'draft'::text, 'returned'::text, 'accepted'::text, 'with_council'::text, 'adopted'::text, 'closed'::text]))),
  constraint bodies_motion_title_check CHECK ((title <> ''::text)),
  constraint bodies_motion_way_check CHECK ((way = ANY (ARRAY['room'::text, 'writing'::text])))
);
CREATE INDEX bodies_motion_body ON public.bodies_motion USING btree (city_id, body_id);
CREATE INDEX bodies_motion_meeting ON public.bodies_motion USING btree (city_id, meeting_id);
alter table bodies_motion enable row level security;
create policy own_city on bodies_motion as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_motion DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER mark_for_oparl AFTER INSERT OR UPDATE ON public.bodies_motion FOR EACH ROW EXECUTE FUNCTION mark_motion_for_oparl();
grant insert, select, update on bodies_motion to wirken_app;

create table bodies_motion_subject (
  city_id uuid not null,
  motion_id uuid not null,
  record_id uuid not null,
  "position" smallint not null,
  plan_id uuid,
  goal_id uuid,
  measure_id uuid,
  minutes_of uuid,
  decision_id uuid,
  constraint bodies_motion_subject_pkey PRIMARY KEY (city_id, motion_id, record_id),
  constraint bodies_motion_subject_city_id_decision_id_fkey FOREIGN KEY (city_id, decision_id) REFERENCES plan_decision(city_id, id),
  constraint bodies_motion_subject_city_id_goal_id_fkey FOREIGN KEY (city_id, goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint bodies_motion_subject_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint bodies_motion_subject_city_id_minutes_of_fkey FOREIGN KEY (city_id, minutes_of) REFERENCES bodies_meeting(city_id, id),
  constraint bodies_motion_subject_city_id_motion_id_fkey FOREIGN KEY (city_id, motion_id) REFERENCES bodies_motion(city_id, id),
  constraint bodies_motion_subject_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE,
  constraint bodies_motion_subject_check CHECK ((num_nonnulls(plan_id, goal_id, measure_id, minutes_of) = 1)),
  constraint bodies_motion_subject_check1 CHECK ((record_id = COALESCE(plan_id, goal_id, measure_id, minutes_of)))
);
CREATE INDEX bodies_motion_subject_decision ON public.bodies_motion_subject USING btree (city_id, decision_id) WHERE (decision_id IS NOT NULL);
CREATE INDEX bodies_motion_subject_record ON public.bodies_motion_subject USING btree (city_id, record_id);
alter table bodies_motion_subject enable row level security;
create policy own_city on bodies_motion_subject as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_motion_subject DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_motion_subject to wirken_app;

create table bodies_need (
  city_id uuid not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  kind text not null,
  words text not null default ''::text,
  settled_at timestamp with time zone,
  constraint bodies_need_pkey PRIMARY KEY (city_id, meeting_id, participant_id, kind),
  constraint bodies_need_city_id_meeting_id_fkey FOREIGN KEY (city_id, meeting_id) REFERENCES bodies_meeting(city_id, id),
  constraint bodies_need_city_id_participant_id_fkey FOREIGN KEY (city_id, participant_id) REFERENCES bodies_participant(city_id, id),
  constraint bodies_need_kind_check CHECK ((kind = ANY (ARRAY['interpreter'::text, 'sign_language'::text, 'childcare'::text, 'allowance'::text])))
);
alter table bodies_need enable row level security;
create policy own_city on bodies_need as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_need DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_need to wirken_app;

create table bodies_oparl_mark (
  city_id uuid not null,
  id uuid not null,
  type text not null,
  part_of uuid,
  created_at timestamp with time zone not null,
  modified_at timestamp with time zone not null,
  shown boolean not null,
  constraint bodies_oparl_mark_pkey PRIMARY KEY (city_id, id, type),
  constraint bodies_oparl_mark_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint bodies_oparl_mark_type_check CHECK ((type = ANY (ARRAY['body'::text, 'person'::text, 'membership'::text, 'meeting'::text, 'item'::text, 'paper'::text, 'motion'::text, 'minutes'::text])))
);
CREATE INDEX bodies_oparl_mark_type ON public.bodies_oparl_mark USING btree (city_id, type, created_at, id);
alter table bodies_oparl_mark enable row level security;
create policy own_city on bodies_oparl_mark as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE TRIGGER take_mark_of_backup BEFORE INSERT ON public.bodies_oparl_mark FOR EACH ROW EXECUTE FUNCTION take_mark_of_backup();
grant insert, select, update on bodies_oparl_mark to wirken_app;

create table bodies_paper (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  meeting_id uuid,
  item_id uuid,
  number text not null default ''::text,
  title text not null,
  day date not null,
  url text,
  file_name text,
  file_kind text,
  bytes bytea,
  in_private boolean not null default false,
  constraint bodies_paper_pkey PRIMARY KEY (city_id, id),
  constraint bodies_paper_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies_body(city_id, id),
  constraint bodies_paper_city_id_item_id_fkey FOREIGN KEY (city_id, item_id) REFERENCES bodies_agenda_item(city_id, id) ON DELETE CASCADE,
  constraint bodies_paper_city_id_meeting_id_body_id_fkey FOREIGN KEY (city_id, meeting_id, body_id) REFERENCES bodies_meeting(city_id, id, body_id),
  constraint bodies_paper_check CHECK ((num_nonnulls(url, bytes) = 1)),
  constraint bodies_paper_check1 CHECK ((num_nonnulls(file_name, file_kind, bytes) = ANY (ARRAY[0, 3]))),
  constraint bodies_paper_file_name_check CHECK ((file_name <> ''::text)),
  constraint bodies_paper_title_check CHECK ((title <> ''::text)),
  constraint bodies_paper_url_check CHECK ((url ~ '^https?://'::text))
);
CREATE INDEX bodies_paper_meeting ON public.bodies_paper USING btree (city_id, meeting_id);
alter table bodies_paper enable row level security;
create policy own_city on bodies_paper as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_paper DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER mark_for_oparl AFTER INSERT OR DELETE OR UPDATE ON public.bodies_paper FOR EACH ROW EXECUTE FUNCTION mark_paper_for_oparl();
grant delete, insert, select, update on bodies_paper to wirken_app;

create table bodies_parity_rule (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  kind text not null,
  side text,
  part smallint,
  whole smallint,
  in_force_on date not null,
  constraint bodies_parity_rule_pkey PRIMARY KEY (city_id, id),
  constraint bodies_parity_rule_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies_body(city_id, id),
  constraint bodies_parity_rule_city_id_body_id_side_fkey FOREIGN KEY (city_id, body_id, side) REFERENCES bodies_side(city_id, body_id, side),
  constraint bodies_parity_rule_check CHECK (
CASE kind
    WHEN 'equal'::text THEN (num_nonnulls(side, part, whole) = 0)
    WHEN 'apart'::text THEN ((side IS NULL) AND (part IS NOT NULL) AND (whole IS NULL))
    WHEN 'share'::text THEN ((num_nonnulls(side, part, whole) = 3) AND (part <= whole))
    ELSE ((side IS NOT NULL) AND (part IS NOT NULL) AND (whole IS NULL))
END),
  constraint bodies_parity_rule_kind_check CHECK ((kind = ANY (ARRAY['equal'::text, 'apart'::text, 'share'::text, 'self_organised'::text]))),
  constraint bodies_parity_rule_part_check CHECK ((part > 0)),
  constraint bodies_parity_rule_whole_check CHECK ((whole > 0))
);
CREATE INDEX bodies_parity_rule_body ON public.bodies_parity_rule USING btree (city_id, body_id);
alter table bodies_parity_rule enable row level security;
create policy own_city on bodies_parity_rule as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_parity_rule DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_parity_rule to wirken_app;

create table bodies_participant (
  city_id uuid not null,
  id uuid not null,
  name text not null,
  mail text,
  lang text not null,
  unit_id uuid,
  erased_at timestamp with time zone,
  version integer not null default 1,
  constraint bodies_participant_pkey PRIMARY KEY (city_id, id),
  constraint bodies_participant_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint bodies_participant_city_id_unit_id_fkey FOREIGN KEY (city_id, unit_id) REFERENCES accounts_unit(city_id, id),
  constraint bodies_participant_check CHECK (((erased_at IS NOT NULL) OR (name <> ''::text))),
  constraint bodies_participant_mail_check CHECK (((mail = lower(mail)) AND (mail ~~ '%_@_%'::text)))
);
CREATE UNIQUE INDEX bodies_participant_mail ON public.bodies_participant USING btree (city_id, mail) WHERE (mail IS NOT NULL);
alter table bodies_participant enable row level security;
create policy own_city on bodies_participant as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_participant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER mark_for_oparl AFTER UPDATE ON public.bodies_participant FOR EACH ROW EXECUTE FUNCTION mark_participant_for_oparl();
grant insert, select, update on bodies_participant to wirken_app;

create table bodies_pass (
  city_id uuid not null,
  digest text not null,
  participant_id uuid not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint bodies_pass_pkey PRIMARY KEY (city_id, digest),
  constraint bodies_pass_city_id_participant_id_fkey FOREIGN KEY (city_id, participant_id) REFERENCES bodies_participant(city_id, id)
);
CREATE INDEX bodies_pass_participant ON public.bodies_pass USING btree (city_id, participant_id);
alter table bodies_pass enable row level security;
create policy own_city on bodies_pass as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select on bodies_pass to wirken_app;

create table bodies_recusal (
  city_id uuid not null,
  body_id uuid not null,
  participant_id uuid not null,
  record_id uuid not null,
  proposed_by text not null,
  reason text not null,
  at timestamp with time zone not null,
  state text not null,
  settled_reason text not null default ''::text,
  constraint bodies_recusal_pkey PRIMARY KEY (city_id, body_id, participant_id, record_id),
  constraint bodies_recusal_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies_body(city_id, id),
  constraint bodies_recusal_city_id_participant_id_fkey FOREIGN KEY (city_id, participant_id) REFERENCES bodies_participant(city_id, id),
  constraint bodies_recusal_check CHECK (((state <> 'dismissed'::text) OR (settled_reason <> ''::text))),
  constraint bodies_recusal_proposed_by_check CHECK ((proposed_by = ANY (ARRAY['program'::text, 'member'::text, 'chair'::text]))),
  constraint bodies_recusal_reason_check CHECK ((reason <> ''::text)),
  constraint bodies_recusal_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'declared'::text, 'dismissed'::text])))
);
alter table bodies_recusal enable row level security;
create policy own_city on bodies_recusal as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_recusal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_recusal to wirken_app;

create table bodies_reminder (
  city_id uuid not null,
  participant_id uuid not null,
  about uuid not null,
  kind text not null,
  sent_at timestamp with time zone not null,
  constraint bodies_reminder_pkey PRIMARY KEY (city_id, participant_id, about, kind),
  constraint bodies_reminder_city_id_participant_id_fkey FOREIGN KEY (city_id, participant_id) REFERENCES bodies_participant(city_id, id),
  constraint bodies_reminder_kind_check CHECK ((kind = ANY (ARRAY['review_week'::text, 'review_day'::text, 'review_answer'::text, 'ballot_day'::text, 'meeting_week'::text, 'meeting_day'::text, 'meeting_asked'::text, 'meeting_released'::text])))
);
alter table bodies_reminder enable row level security;
create policy own_city on bodies_reminder as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select on bodies_reminder to wirken_app;

create table bodies_review (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  body_id uuid not null,
  plan_id uuid not null,
  title text not null,
  words text not null default ''::text,
  open_to_all boolean not null default true,
  opened_at timestamp with time zone not null,
  due_on date not null,
  closed_at timestamp with time zone,
  version integer not null default 1,
  constraint bodies_review_pkey PRIMARY KEY (city_id, id),
  constraint bodies_review_city_id_slug_key UNIQUE (city_id, slug),
  constraint bodies_review_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies_body(city_id, id),
  constraint bodies_review_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE,
  constraint bodies_review_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint bodies_review_title_check CHECK ((title <> ''::text))
);
CREATE INDEX bodies_review_body ON public.bodies_review USING btree (city_id, body_id);
alter table bodies_review enable row level security;
create policy own_city on bodies_review as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_review DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_review to wirken_app;

create table bodies_review_party (
  city_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  kind text not null,
  body_id uuid,
  unit_id uuid,
  participant_id uuid,
  office text not null default ''::text,
  asked_at timestamp with time zone not null,
  nothing_to_say_at timestamp with time zone,
  constraint bodies_review_party_pkey PRIMARY KEY (city_id, id),
  constraint bodies_review_party_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies_body(city_id, id),
  constraint bodies_review_party_city_id_participant_id_fkey FOREIGN KEY (city_id, participant_id) REFERENCES bodies_participant(city_id, id),
  constraint bodies_review_party_city_id_review_id_fkey FOREIGN KEY (city_id, review_id) REFERENCES bodies_review(city_id, id) ON DELETE CASCADE,
  constraint bodies_review_party_city_id_unit_id_fkey FOREIGN KEY (city_id, unit_id) REFERENCES accounts_unit(city_id, id),
  constraint bodies_review_party_check CHECK (
CASE kind
    WHEN 'body'::text THEN (body_id IS NOT NULL)
    WHEN 'organisation'::text THEN (unit_id IS NOT NULL)
    ELSE (participant_id IS NOT NULL)
END),
  constraint bodies_review_party_kind_check CHECK ((kind = ANY (ARRAY['body'::text, 'commissioner'::text, 'organisation'::text])))
);
CREATE INDEX bodies_review_party_review ON public.bodies_review_party USING btree (city_id, review_id);
alter table bodies_review_party enable row level security;
create policy own_city on bodies_review_party as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_review_party DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_review_party to wirken_app;

create table bodies_review_record (
  city_id uuid not null,
  review_id uuid not null,
  record_id uuid not null,
  "position" smallint not null,
  goal_id uuid,
  measure_id uuid,
  constraint bodies_review_record_pkey PRIMARY KEY (city_id, review_id, record_id),
  constraint bodies_review_record_city_id_goal_id_fkey FOREIGN KEY (city_id, goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint bodies_review_record_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint bodies_review_record_city_id_review_id_fkey FOREIGN KEY (city_id, review_id) REFERENCES bodies_review(city_id, id) ON DELETE CASCADE,
  constraint bodies_review_record_check CHECK ((num_nonnulls(goal_id, measure_id) = 1)),
  constraint bodies_review_record_check1 CHECK ((record_id = COALESCE(goal_id, measure_id)))
);
CREATE INDEX bodies_review_record_record ON public.bodies_review_record USING btree (city_id, record_id);
alter table bodies_review_record enable row level security;
create policy own_city on bodies_review_record as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_review_record DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_review_record to wirken_app;

create table bodies_seat (
  city_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  side text not null,
  speaks_for text not null default ''::text,
  self_organised boolean not null default false,
  votes boolean not null default true,
  "position" smallint not null,
  opened_on date not null,
  closed_on date,
  closed_reason text,
  constraint bodies_seat_pkey PRIMARY KEY (city_id, id),
  constraint bodies_seat_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies_body(city_id, id),
  constraint bodies_seat_city_id_body_id_side_fkey FOREIGN KEY (city_id, body_id, side) REFERENCES bodies_side(city_id, body_id, side),
  constraint bodies_seat_check CHECK (((closed_on IS NULL) = (closed_reason IS NULL))),
  constraint bodies_seat_check1 CHECK ((closed_on >= opened_on)),
  constraint bodies_seat_closed_reason_check CHECK ((closed_reason <> ''::text))
);
CREATE INDEX bodies_seat_body ON public.bodies_seat USING btree (city_id, body_id);
alter table bodies_seat enable row level security;
create policy own_city on bodies_seat as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_seat DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select, update on bodies_seat to wirken_app;

create table bodies_side (
  city_id uuid not null,
  body_id uuid not null,
  side text not null,
  name text,
  "position" smallint not null,
  quorum_part smallint not null default 1,
  quorum_of smallint not null default 2,
  constraint bodies_side_pkey PRIMARY KEY (city_id, body_id, side),
  constraint bodies_side_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies_body(city_id, id),
  constraint bodies_side_check CHECK (((quorum_of >= quorum_part) AND (quorum_of > 0))),
  constraint bodies_side_check1 CHECK (((name IS NOT NULL) OR (side = ANY (ARRAY['administration'::text, 'outside'::text, 'politics'::text])))),
  constraint bodies_side_name_check CHECK ((name <> ''::text)),
  constraint bodies_side_quorum_part_check CHECK ((quorum_part >= 0)),
  constraint bodies_side_side_check CHECK ((side ~ '^[a-z][a-z0-9_]*$'::text))
);
alter table bodies_side enable row level security;
create policy own_city on bodies_side as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_side DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_side to wirken_app;

create table bodies_statement (
  city_id uuid not null,
  id uuid not null,
  number integer not null,
  kind text not null,
  review_id uuid,
  body_id uuid not null,
  record_id uuid,
  wording_id uuid,
  begins integer,
  ends integer,
  title text not null default ''::text,
  words text not null,
  lang text not null,
  read_lang text not null,
  participant_id uuid,
  party_id uuid,
  unit_id uuid,
  mandate_by text not null default ''::text,
  mandate_on date,
  submitted_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  became_id uuid,
  constraint bodies_statement_pkey PRIMARY KEY (city_id, id),
  constraint bodies_statement_city_id_number_key UNIQUE (city_id, number),
  constraint bodies_statement_city_id_body_id_fkey FOREIGN KEY (city_id, body_id) REFERENCES bodies_body(city_id, id),
  constraint bodies_statement_city_id_participant_id_fkey FOREIGN KEY (city_id, participant_id) REFERENCES bodies_participant(city_id, id),
  constraint bodies_statement_city_id_party_id_fkey FOREIGN KEY (city_id, party_id) REFERENCES bodies_review_party(city_id, id),
  constraint bodies_statement_city_id_review_id_fkey FOREIGN KEY (city_id, review_id) REFERENCES bodies_review(city_id, id),
  constraint bodies_statement_city_id_unit_id_fkey FOREIGN KEY (city_id, unit_id) REFERENCES accounts_unit(city_id, id),
  constraint bodies_statement_city_id_wording_id_fkey FOREIGN KEY (city_id, wording_id) REFERENCES bodies_wording(city_id, id),
  constraint bodies_statement_check CHECK (((kind = 'proposal'::text) OR (num_nonnulls(review_id, record_id) = 2))),
  constraint bodies_statement_check1 CHECK ((num_nonnulls(begins, ends) = ANY (ARRAY[0, 2]))),
  constraint bodies_statement_check2 CHECK (((begins IS NULL) OR ((wording_id IS NOT NULL) AND (begins >= 0) AND (ends > begins)))),
  constraint bodies_statement_check3 CHECK (((unit_id IS NULL) OR ((mandate_by <> ''::text) AND (mandate_on IS NOT NULL)))),
  constraint bodies_statement_kind_check CHECK ((kind = ANY (ARRAY['statement'::text, 'proposal'::text]))),
  constraint bodies_statement_words_check CHECK ((words <> ''::text))
);
CREATE INDEX bodies_statement_participant ON public.bodies_statement USING btree (city_id, participant_id);
CREATE INDEX bodies_statement_record ON public.bodies_statement USING btree (city_id, record_id);
CREATE INDEX bodies_statement_review ON public.bodies_statement USING btree (city_id, review_id);
alter table bodies_statement enable row level security;
create policy own_city on bodies_statement as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_statement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select, update on bodies_statement to wirken_app;

create table bodies_statement_translation (
  city_id uuid not null,
  statement_id uuid not null,
  lang text not null,
  words text not null,
  state text not null,
  constraint bodies_statement_translation_pkey PRIMARY KEY (city_id, statement_id, lang),
  constraint bodies_statement_translation_city_id_statement_id_fkey FOREIGN KEY (city_id, statement_id) REFERENCES bodies_statement(city_id, id),
  constraint bodies_statement_translation_state_check CHECK ((state = ANY (ARRAY['human'::text, 'machine'::text, 'reviewed'::text]))),
  constraint bodies_statement_translation_words_check CHECK ((words <> ''::text))
);
alter table bodies_statement_translation enable row level security;
create policy own_city on bodies_statement_translation as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_statement_translation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on bodies_statement_translation to wirken_app;

create table bodies_urn (
  city_id uuid not null,
  motion_id uuid not null,
  side text not null,
  choice text not null,
  secret boolean not null default true,
  ballots integer not null,
  constraint bodies_urn_pkey PRIMARY KEY (city_id, motion_id, side, choice),
  constraint bodies_urn_city_id_motion_id_secret_fkey FOREIGN KEY (city_id, motion_id, secret) REFERENCES bodies_motion(city_id, id, secret),
  constraint bodies_urn_ballots_check CHECK ((ballots >= 0)),
  constraint bodies_urn_choice_check CHECK ((choice = ANY (ARRAY['yes'::text, 'no'::text, 'abstain'::text]))),
  constraint bodies_urn_secret_check CHECK (secret)
);
alter table bodies_urn enable row level security;
create policy own_city on bodies_urn as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select, update on bodies_urn to wirken_app;

create table bodies_wording (
  city_id uuid not null,
  id uuid not null,
  record_id uuid not null,
  goal_id uuid,
  measure_id uuid,
  part text not null,
  number integer not null,
  lang text not null,
  words text not null,
  at timestamp with time zone not null,
  actor text not null,
  cause text not null,
  reason text not null default ''::text,
  constraint bodies_wording_pkey PRIMARY KEY (city_id, id),
  constraint bodies_wording_city_id_record_id_part_number_key UNIQUE (city_id, record_id, part, number),
  constraint bodies_wording_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint bodies_wording_city_id_goal_id_fkey FOREIGN KEY (city_id, goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint bodies_wording_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint bodies_wording_cause_check CHECK ((cause = ANY (ARRAY['draft'::text, 'statement'::text, 'decision'::text, 'editor'::text]))),
  constraint bodies_wording_check CHECK ((num_nonnulls(goal_id, measure_id) = 1)),
  constraint bodies_wording_check1 CHECK ((record_id = COALESCE(goal_id, measure_id))),
  constraint bodies_wording_number_check CHECK ((number > 0)),
  constraint bodies_wording_part_check CHECK ((part = ANY (ARRAY['wording'::text, 'title'::text, 'description'::text])))
);
alter table bodies_wording enable row level security;
create policy own_city on bodies_wording as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_wording DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select on bodies_wording to wirken_app;

create table bodies_wording_cause (
  city_id uuid not null,
  wording_id uuid not null,
  cause_id uuid not null,
  statement_id uuid,
  motion_id uuid,
  constraint bodies_wording_cause_pkey PRIMARY KEY (city_id, wording_id, cause_id),
  constraint bodies_wording_cause_city_id_motion_id_fkey FOREIGN KEY (city_id, motion_id) REFERENCES bodies_motion(city_id, id),
  constraint bodies_wording_cause_city_id_statement_id_fkey FOREIGN KEY (city_id, statement_id) REFERENCES bodies_statement(city_id, id),
  constraint bodies_wording_cause_city_id_wording_id_fkey FOREIGN KEY (city_id, wording_id) REFERENCES bodies_wording(city_id, id) ON DELETE CASCADE,
  constraint bodies_wording_cause_check1 CHECK ((num_nonnulls(statement_id, motion_id) = 1)),
  constraint bodies_wording_cause_check2 CHECK ((cause_id = COALESCE(statement_id, motion_id)))
);
CREATE INDEX bodies_wording_cause_cause ON public.bodies_wording_cause USING btree (city_id, cause_id);
alter table bodies_wording_cause enable row level security;
create policy own_city on bodies_wording_cause as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.bodies_wording_cause DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select on bodies_wording_cause to wirken_app;

create table city (
  id uuid not null,
  slug text not null,
  name text not null,
  brand text not null,
  languages text[] not null,
  demo boolean not null default false,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  own_words jsonb not null default '{}'::jsonb,
  constraint city_pkey PRIMARY KEY (id),
  constraint city_slug_key UNIQUE (slug),
  constraint city_languages_check CHECK ((cardinality(languages) > 0)),
  constraint city_name_check CHECK ((name <> ''::text)),
  constraint city_own_words_check CHECK ((jsonb_typeof(own_words) = 'object'::text)),
  constraint city_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);
grant select on city to wirken_app;

create table city_version (
  city_id uuid not null,
  version bigint not null default 0,
  constraint city_version_pkey PRIMARY KEY (city_id),
  constraint city_version_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id)
);
alter table city_version enable row level security;
create policy own_city on city_version as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant select on city_version to wirken_hidden;
grant select, update on city_version to wirken_app;

create table daily_run (
  city_id uuid not null,
  at timestamp with time zone not null,
  dropped jsonb not null,
  constraint daily_run_pkey PRIMARY KEY (city_id, at),
  constraint daily_run_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id)
);
alter table daily_run enable row level security;
create policy own_city on daily_run as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select on daily_run to wirken_app;

create table guide_confirmation (
  city_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  confirmed_on date not null,
  source text not null,
  at timestamp with time zone not null,
  actor text not null,
  constraint guide_confirmation_pkey PRIMARY KEY (city_id, id),
  constraint guide_confirmation_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint guide_confirmation_city_id_service_id_fkey FOREIGN KEY (city_id, service_id) REFERENCES guide_service(city_id, id),
  constraint guide_confirmation_source_check CHECK ((source = ANY (ARRAY['provider'::text, 'visit'::text, 'editor'::text, 'import'::text])))
);
CREATE INDEX guide_confirmation_service ON public.guide_confirmation USING btree (city_id, service_id, confirmed_on);
alter table guide_confirmation enable row level security;
create policy own_city on guide_confirmation as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.guide_confirmation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER guide_touch_service AFTER INSERT OR DELETE OR UPDATE ON public.guide_confirmation FOR EACH ROW EXECUTE FUNCTION guide_touch_service();
grant insert, select on guide_confirmation to wirken_app;

create table guide_hidden_place (
  city_id uuid not null,
  service_id uuid not null,
  address text not null,
  notes text not null default ''::text,
  contact text not null default ''::text,
  version integer not null default 1,
  constraint guide_hidden_place_pkey PRIMARY KEY (city_id, service_id),
  constraint guide_hidden_place_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint guide_hidden_place_city_id_service_id_fkey FOREIGN KEY (city_id, service_id) REFERENCES guide_service(city_id, id),
  constraint guide_hidden_place_address_check CHECK ((address <> ''::text))
);
alter table guide_hidden_place enable row level security;
create policy own_city on guide_hidden_place as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.guide_hidden_place DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on guide_hidden_place to wirken_hidden;

create table guide_organisation (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  name text not null,
  kind text not null,
  about text not null default ''::text,
  url text not null default ''::text,
  mail text not null default ''::text,
  telephone text not null default ''::text,
  origin text not null default ''::text,
  version integer not null default 1,
  constraint guide_organisation_pkey PRIMARY KEY (city_id, id),
  constraint guide_organisation_city_id_slug_key UNIQUE (city_id, slug),
  constraint guide_organisation_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint guide_organisation_kind_check CHECK ((kind = ANY (ARRAY['authority'::text, 'welfare'::text, 'association'::text, 'migrant_organisation'::text, 'religious_community'::text, 'business'::text, 'education'::text, 'health'::text, 'other'::text]))),
  constraint guide_organisation_name_check CHECK ((name <> ''::text)),
  constraint guide_organisation_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);
alter table guide_organisation enable row level security;
create policy own_city on guide_organisation as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.guide_organisation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER guide_touch_all_of AFTER UPDATE ON public.guide_organisation FOR EACH ROW EXECUTE FUNCTION guide_touch_all_of();
grant insert, select, update on guide_organisation to wirken_app;

create table guide_place (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  name text not null,
  street text not null default ''::text,
  postcode text not null default ''::text,
  town text not null default ''::text,
  district text not null default ''::text,
  latitude double precision,
  longitude double precision,
  step_free text not null default 'unknown'::text,
  access text[] not null default '{}'::text[],
  access_words text not null default ''::text,
  way text not null default ''::text,
  door text not null default ''::text,
  origin text not null default ''::text,
  version integer not null default 1,
  constraint guide_place_pkey PRIMARY KEY (city_id, id),
  constraint guide_place_city_id_slug_key UNIQUE (city_id, slug),
  constraint guide_place_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint guide_place_check CHECK (((latitude IS NULL) = (longitude IS NULL))),
  constraint guide_place_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint guide_place_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint guide_place_name_check CHECK ((name <> ''::text)),
  constraint guide_place_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint guide_place_step_free_check CHECK ((step_free = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text, 'unknown'::text])))
);
alter table guide_place enable row level security;
create policy own_city on guide_place as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.guide_place DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER guide_touch_all_of AFTER UPDATE ON public.guide_place FOR EACH ROW EXECUTE FUNCTION guide_touch_all_of();
grant insert, select, update on guide_place to wirken_app;

create table guide_service (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  organisation_id uuid not null,
  title text not null,
  summary text not null default ''::text,
  description text not null default ''::text,
  bring text not null default ''::text,
  say text not null default ''::text,
  topics text[] not null default '{}'::text[],
  audiences text[] not null default '{}'::text[],
  age_from integer,
  age_to integer,
  cost text not null default 'unknown'::text,
  cost_words text not null default ''::text,
  reach text[] not null default '{}'::text[],
  appointment text not null default 'unknown'::text,
  waiting_days integer,
  waiting_on date,
  residence text not null default 'unknown'::text,
  papers text not null default 'unknown'::text,
  referral text not null default 'unknown'::text,
  insurance text not null default 'unknown'::text,
  anonymous text not null default 'unknown'::text,
  children text not null default 'unknown'::text,
  women_only boolean not null default false,
  sensitive boolean not null default false,
  hours text not null default ''::text,
  url text not null default ''::text,
  provider_mail text not null default ''::text,
  origin text not null default ''::text,
  touched bigint not null,
  version integer not null default 1,
  hidden boolean not null default false,
  constraint guide_service_pkey PRIMARY KEY (city_id, id),
  constraint guide_service_city_id_slug_key UNIQUE (city_id, slug),
  constraint guide_service_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint guide_service_city_id_organisation_id_fkey FOREIGN KEY (city_id, organisation_id) REFERENCES guide_organisation(city_id, id),
  constraint guide_service_age_from_check CHECK (((age_from >= 0) AND (age_from <= 120))),
  constraint guide_service_age_to_check CHECK (((age_to >= 0) AND (age_to <= 120))),
  constraint guide_service_anonymous_check CHECK ((anonymous = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
  constraint guide_service_appointment_check CHECK ((appointment = ANY (ARRAY['none'::text, 'possible'::text, 'required'::text, 'unknown'::text]))),
  constraint guide_service_check CHECK ((age_from <= age_to)),
  constraint guide_service_check1 CHECK (((waiting_days IS NULL) = (waiting_on IS NULL))),
  constraint guide_service_check2 CHECK (((NOT hidden) OR sensitive)),
  constraint guide_service_children_check CHECK ((children = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
  constraint guide_service_cost_check CHECK ((cost = ANY (ARRAY['free'::text, 'some'::text, 'insurance'::text, 'unknown'::text]))),
  constraint guide_service_insurance_check CHECK ((insurance = ANY (ARRAY['none'::text, 'required'::text, 'unknown'::text]))),
  constraint guide_service_papers_check CHECK ((papers = ANY (ARRAY['none'::text, 'identity'::text, 'residence'::text, 'unknown'::text]))),
  constraint guide_service_referral_check CHECK ((referral = ANY (ARRAY['none'::text, 'doctor'::text, 'office'::text, 'unknown'::text]))),
  constraint guide_service_residence_check CHECK ((residence = ANY (ARRAY['any'::text, 'permit'::text, 'refugees'::text, 'unknown'::text]))),
  constraint guide_service_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint guide_service_title_check CHECK ((title <> ''::text)),
  constraint guide_service_waiting_days_check CHECK ((waiting_days >= 0))
);
CREATE INDEX guide_service_organisation ON public.guide_service USING btree (city_id, organisation_id);
CREATE INDEX guide_service_touched ON public.guide_service USING btree (city_id, touched);
alter table guide_service enable row level security;
create policy own_city on guide_service as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.guide_service DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER guide_keep_hidden BEFORE INSERT OR UPDATE ON public.guide_service FOR EACH ROW EXECUTE FUNCTION guide_keep_hidden();
CREATE TRIGGER guide_number_service BEFORE INSERT OR UPDATE ON public.guide_service FOR EACH ROW EXECUTE FUNCTION guide_number_service();
grant insert, select, update on guide_service to wirken_app;

create table guide_service_contact (
  city_id uuid not null,
  service_id uuid not null,
  "position" integer not null,
  kind text not null,
  value text not null,
  words text not null default ''::text,
  constraint guide_service_contact_pkey PRIMARY KEY (city_id, service_id, "position"),
  constraint guide_service_contact_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint guide_service_contact_city_id_service_id_fkey FOREIGN KEY (city_id, service_id) REFERENCES guide_service(city_id, id) ON DELETE CASCADE,
  constraint guide_service_contact_kind_check CHECK ((kind = ANY (ARRAY['telephone'::text, 'mail'::text, 'chat'::text, 'website'::text]))),
  constraint guide_service_contact_value_check CHECK ((value <> ''::text))
);
alter table guide_service_contact enable row level security;
create policy own_city on guide_service_contact as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.guide_service_contact DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER guide_touch_service AFTER INSERT OR DELETE OR UPDATE ON public.guide_service_contact FOR EACH ROW EXECUTE FUNCTION guide_touch_service();
grant delete, insert, select, update on guide_service_contact to wirken_app;

create table guide_service_goal (
  city_id uuid not null,
  service_id uuid not null,
  goal_id uuid not null,
  constraint guide_service_goal_pkey PRIMARY KEY (city_id, service_id, goal_id),
  constraint guide_service_goal_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint guide_service_goal_city_id_goal_id_fkey FOREIGN KEY (city_id, goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint guide_service_goal_city_id_service_id_fkey FOREIGN KEY (city_id, service_id) REFERENCES guide_service(city_id, id) ON DELETE CASCADE
);
CREATE INDEX guide_service_goal_goal ON public.guide_service_goal USING btree (city_id, goal_id);
alter table guide_service_goal enable row level security;
create policy own_city on guide_service_goal as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.guide_service_goal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER guide_touch_service AFTER INSERT OR DELETE OR UPDATE ON public.guide_service_goal FOR EACH ROW EXECUTE FUNCTION guide_touch_service();
grant delete, insert, select, update on guide_service_goal to wirken_app;

create table guide_service_language (
  city_id uuid not null,
  service_id uuid not null,
  tag text not null,
  how text not null,
  days text not null default ''::text,
  "position" integer not null,
  constraint guide_service_language_pkey PRIMARY KEY (city_id, service_id, tag, how),
  constraint guide_service_language_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint guide_service_language_city_id_service_id_fkey FOREIGN KEY (city_id, service_id) REFERENCES guide_service(city_id, id) ON DELETE CASCADE,
  constraint guide_service_language_how_check CHECK ((how = ANY (ARRAY['spoken'::text, 'interpreter'::text]))),
  constraint guide_service_language_tag_check CHECK ((tag ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text))
);
alter table guide_service_language enable row level security;
create policy own_city on guide_service_language as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.guide_service_language DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER guide_touch_service AFTER INSERT OR DELETE OR UPDATE ON public.guide_service_language FOR EACH ROW EXECUTE FUNCTION guide_touch_service();
grant delete, insert, select, update on guide_service_language to wirken_app;

create table guide_service_measure (
  city_id uuid not null,
  service_id uuid not null,
  measure_id uuid not null,
  constraint guide_service_measure_pkey PRIMARY KEY (city_id, service_id, measure_id),
  constraint guide_service_measure_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint guide_service_measure_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint guide_service_measure_city_id_service_id_fkey FOREIGN KEY (city_id, service_id) REFERENCES guide_service(city_id, id) ON DELETE CASCADE
);
CREATE INDEX guide_service_measure_measure ON public.guide_service_measure USING btree (city_id, measure_id);
alter table guide_service_measure enable row level security;
create policy own_city on guide_service_measure as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.guide_service_measure DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER guide_touch_service AFTER INSERT OR DELETE OR UPDATE ON public.guide_service_measure FOR EACH ROW EXECUTE FUNCTION guide_touch_service();
grant delete, insert, select, update on guide_service_measure to wirken_app;

create table guide_service_place (
  city_id uuid not null,
  service_id uuid not null,
  place_id uuid not null,
  hours text not null default ''::text,
  "position" integer not null,
  constraint guide_service_place_pkey PRIMARY KEY (city_id, service_id, place_id),
  constraint guide_service_place_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint guide_service_place_city_id_place_id_fkey FOREIGN KEY (city_id, place_id) REFERENCES guide_place(city_id, id),
  constraint guide_service_place_city_id_service_id_fkey FOREIGN KEY (city_id, service_id) REFERENCES guide_service(city_id, id) ON DELETE CASCADE
);
CREATE INDEX guide_service_place_place ON public.guide_service_place USING btree (city_id, place_id);
alter table guide_service_place enable row level security;
create policy own_city on guide_service_place as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.guide_service_place DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER guide_keep_hidden BEFORE INSERT OR UPDATE ON public.guide_service_place FOR EACH ROW EXECUTE FUNCTION guide_keep_hidden();
CREATE TRIGGER guide_touch_service AFTER INSERT OR DELETE OR UPDATE ON public.guide_service_place FOR EACH ROW EXECUTE FUNCTION guide_touch_service();
grant delete, insert, select, update on guide_service_place to wirken_app;

create table guide_step (
  city_id uuid not null,
  id uuid not null,
  organisation_id uuid,
  service_id uuid,
  act text not null,
  reason text not null default ''::text,
  number integer not null,
  at timestamp with time zone not null,
  actor text not null,
  constraint guide_step_pkey PRIMARY KEY (city_id, id),
  constraint guide_step_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint guide_step_city_id_organisation_id_fkey FOREIGN KEY (city_id, organisation_id) REFERENCES guide_organisation(city_id, id),
  constraint guide_step_city_id_service_id_fkey FOREIGN KEY (city_id, service_id) REFERENCES guide_service(city_id, id),
  constraint guide_step_act_check CHECK ((act = ANY (ARRAY['published'::text, 'withdrawn'::text, 'consented'::text]))),
  constraint guide_step_check CHECK (((act = 'published'::text) OR (reason <> ''::text))),
  constraint guide_step_check1 CHECK ((num_nonnulls(organisation_id, service_id) = 1)),
  constraint guide_step_check2 CHECK (((act <> 'consented'::text) OR (organisation_id IS NOT NULL)))
);
CREATE INDEX guide_step_organisation ON public.guide_step USING btree (city_id, organisation_id, number);
CREATE INDEX guide_step_service ON public.guide_step USING btree (city_id, service_id, number);
alter table guide_step enable row level security;
create policy own_city on guide_step as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.guide_step DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER guide_touch_offered AFTER INSERT ON public.guide_step FOR EACH ROW EXECUTE FUNCTION guide_touch_offered();
CREATE TRIGGER guide_touch_service AFTER INSERT OR DELETE OR UPDATE ON public.guide_step FOR EACH ROW EXECUTE FUNCTION guide_touch_service();
grant insert, select on guide_step to wirken_app;

create table guide_translation (
  city_id uuid not null,
  record_id uuid not null,
  field text not null,
  lang text not null,
  words text not null,
  state text not null,
  source_digest text not null,
  constraint guide_translation_pkey PRIMARY KEY (city_id, record_id, field, lang),
  constraint guide_translation_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint guide_translation_state_check CHECK ((state = ANY (ARRAY['human'::text, 'machine'::text, 'reviewed'::text]))),
  constraint guide_translation_words_check CHECK ((words <> ''::text))
);
alter table guide_translation enable row level security;
create policy own_city on guide_translation as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.guide_translation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER guide_touch_translated AFTER INSERT OR DELETE OR UPDATE ON public.guide_translation FOR EACH ROW EXECUTE FUNCTION guide_touch_translated();
grant delete, insert, select, update on guide_translation to wirken_app;

create table guide_vain (
  city_id uuid not null,
  digest text not null,
  asked_on date not null,
  times integer not null default 1,
  words text not null default ''::text,
  constraint guide_vain_pkey PRIMARY KEY (city_id, digest, asked_on),
  constraint guide_vain_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint guide_vain_times_check CHECK ((times > 0))
);
CREATE INDEX guide_vain_asked_on ON public.guide_vain USING btree (city_id, asked_on);
alter table guide_vain enable row level security;
create policy own_city on guide_vain as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select, update on guide_vain to wirken_app;

create table host (
  name text not null,
  city_id uuid not null,
  constraint host_pkey PRIMARY KEY (name),
  constraint host_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint host_name_check CHECK ((name = lower(name)))
);
grant select on host to wirken_app;

create table mail_outgoing (
  city_id uuid not null,
  id uuid not null,
  recipient text not null,
  subject text not null,
  words text not null,
  written_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  tried integer not null default 0,
  next_try_at timestamp with time zone not null,
  failure text,
  calendar text,
  refused_at timestamp with time zone,
  one_click text,
  constraint mail_outgoing_pkey PRIMARY KEY (city_id, id),
  constraint mail_outgoing_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id)
);
CREATE INDEX mail_outgoing_waiting ON public.mail_outgoing USING btree (city_id, next_try_at) WHERE (sent_at IS NULL);
alter table mail_outgoing enable row level security;
create policy own_city on mail_outgoing as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select, update on mail_outgoing to wirken_app;

create table migration (
  name text not null,
  digest text not null,
  ran_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);

create table plan_attachment (
  city_id uuid not null,
  measure_id uuid not null,
  "position" integer not null,
  title text not null,
  url text not null,
  file_digest text default "substring"(url, '^/files/([0-9a-f]{64})/'::text),
  constraint plan_attachment_pkey PRIMARY KEY (city_id, measure_id, "position"),
  constraint plan_attachment_city_id_file_digest_fkey FOREIGN KEY (city_id, file_digest) REFERENCES plan_file(city_id, digest),
  constraint plan_attachment_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_attachment_title_check CHECK ((title <> ''::text))
);
CREATE INDEX plan_attachment_file ON public.plan_attachment USING btree (city_id, file_digest) WHERE (file_digest IS NOT NULL);
alter table plan_attachment enable row level security;
create policy own_city on plan_attachment as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_attachment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_attachment to wirken_app;

create table plan_balance_foreword (
  city_id uuid not null,
  plan_id uuid not null,
  words text not null,
  version integer not null default 1,
  saved_at timestamp with time zone not null,
  actor text not null,
  constraint plan_balance_foreword_pkey PRIMARY KEY (city_id, plan_id),
  constraint plan_balance_foreword_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE
);
alter table plan_balance_foreword enable row level security;
create policy own_city on plan_balance_foreword as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_balance_foreword DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_balance_foreword to wirken_app;

create table plan_budget_line (
  city_id uuid not null,
  measure_id uuid not null,
  "position" integer not null,
  year integer not null,
  source text not null default ''::text,
  planned_cents bigint not null,
  spent_cents bigint,
  constraint plan_budget_line_pkey PRIMARY KEY (city_id, measure_id, "position"),
  constraint plan_budget_line_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_budget_line_planned_cents_check CHECK ((planned_cents >= 0)),
  constraint plan_budget_line_spent_cents_check CHECK ((spent_cents >= 0)),
  constraint plan_budget_line_year_check CHECK (((year >= 1900) AND (year <= 2200)))
);
alter table plan_budget_line enable row level security;
create policy own_city on plan_budget_line as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_budget_line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_budget_line to wirken_app;

create table plan_carry (
  city_id uuid not null,
  successor_id uuid not null,
  record_id uuid not null,
  kind text not null,
  choice text not null,
  ending text,
  words text not null default ''::text,
  version integer not null default 1,
  at timestamp with time zone not null,
  actor text not null,
  constraint plan_carry_pkey PRIMARY KEY (city_id, successor_id, record_id),
  constraint plan_carry_city_id_successor_id_fkey FOREIGN KEY (city_id, successor_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE,
  constraint plan_carry_check CHECK (((choice = 'ends'::text) = (ending IS NOT NULL))),
  constraint plan_carry_check1 CHECK (((ending IS NULL) OR (ending = 'done'::text) OR (words <> ''::text))),
  constraint plan_carry_choice_check CHECK ((choice = ANY (ARRAY['continues'::text, 'changes'::text, 'merges'::text, 'splits'::text, 'ends'::text]))),
  constraint plan_carry_ending_check CHECK ((ending = ANY (ARRAY['done'::text, 'discontinued'::text, 'replaced'::text, 'elsewhere'::text]))),
  constraint plan_carry_kind_check CHECK ((kind = ANY (ARRAY['field'::text, 'goal'::text, 'measure'::text])))
);
alter table plan_carry enable row level security;
create policy own_city on plan_carry as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_carry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_carry to wirken_app;

create table plan_carry_target (
  city_id uuid not null,
  successor_id uuid not null,
  record_id uuid not null,
  "position" integer not null,
  field_id uuid,
  goal_id uuid,
  measure_id uuid,
  constraint plan_carry_target_pkey PRIMARY KEY (city_id, successor_id, record_id, "position"),
  constraint plan_carry_target_city_id_field_id_fkey FOREIGN KEY (city_id, field_id) REFERENCES plan_field(city_id, id) ON DELETE CASCADE,
  constraint plan_carry_target_city_id_goal_id_fkey FOREIGN KEY (city_id, goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint plan_carry_target_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_carry_target_city_id_successor_id_record_id_fkey FOREIGN KEY (city_id, successor_id, record_id) REFERENCES plan_carry(city_id, successor_id, record_id) ON DELETE CASCADE,
  constraint plan_carry_target_check CHECK ((num_nonnulls(field_id, goal_id, measure_id) = 1))
);
CREATE INDEX plan_carry_target_field ON public.plan_carry_target USING btree (city_id, field_id) WHERE (field_id IS NOT NULL);
CREATE INDEX plan_carry_target_goal ON public.plan_carry_target USING btree (city_id, goal_id) WHERE (goal_id IS NOT NULL);
CREATE INDEX plan_carry_target_measure ON public.plan_carry_target USING btree (city_id, measure_id) WHERE (measure_id IS NOT NULL);
alter table plan_carry_target enable row level security;
create policy own_city on plan_carry_target as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_carry_target DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_carry_target to wirken_app;

create table plan_closing (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  closed_on date not null,
  reason text not null,
  balance text not null,
  at timestamp with time zone not null,
  actor text not null,
  constraint plan_closing_pkey PRIMARY KEY (city_id, id),
  constraint plan_closing_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id),
  constraint plan_closing_reason_check CHECK ((reason <> ''::text))
);
CREATE INDEX plan_closing_plan ON public.plan_closing USING btree (city_id, plan_id);
alter table plan_closing enable row level security;
create policy own_city on plan_closing as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_closing DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on plan_closing to wirken_app;

create table plan_closing_step (
  city_id uuid not null,
  closing_id uuid not null,
  step text not null,
  reason text not null default ''::text,
  at timestamp with time zone not null,
  actor text not null,
  constraint plan_closing_step_pkey PRIMARY KEY (city_id, closing_id, step),
  constraint plan_closing_step_city_id_closing_id_fkey FOREIGN KEY (city_id, closing_id) REFERENCES plan_closing(city_id, id),
  constraint plan_closing_step_check CHECK (((step <> 'reopened'::text) OR (reason <> ''::text))),
  constraint plan_closing_step_step_check CHECK ((step = ANY (ARRAY['published'::text, 'reopened'::text])))
);
alter table plan_closing_step enable row level security;
create policy own_city on plan_closing_step as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_closing_step DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on plan_closing_step to wirken_app;

create table plan_correction (
  city_id uuid not null,
  document_id uuid not null,
  number integer not null,
  origin text not null,
  says jsonb not null,
  at timestamp with time zone not null,
  actor text not null,
  constraint plan_correction_pkey PRIMARY KEY (city_id, document_id, number),
  constraint plan_correction_city_id_document_id_fkey FOREIGN KEY (city_id, document_id) REFERENCES plan_document(city_id, id) ON DELETE CASCADE,
  constraint plan_correction_number_check CHECK ((number > 0)),
  constraint plan_correction_origin_check CHECK ((origin = ANY (ARRAY['person'::text, 'learned'::text])))
);
alter table plan_correction enable row level security;
create policy own_city on plan_correction as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_correction DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select on plan_correction to wirken_app;

create table plan_cover (
  city_id uuid not null,
  measure_id uuid not null,
  picture text not null,
  alt text not null,
  credit text not null,
  licence text not null,
  constraint plan_cover_pkey PRIMARY KEY (city_id, measure_id),
  constraint plan_cover_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_cover_city_id_picture_fkey FOREIGN KEY (city_id, picture) REFERENCES plan_file(city_id, digest),
  constraint plan_cover_alt_check CHECK ((alt <> ''::text))
);
CREATE INDEX plan_cover_picture ON public.plan_cover USING btree (city_id, picture);
alter table plan_cover enable row level security;
create policy own_city on plan_cover as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_cover DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_cover to wirken_app;

create table plan_cross_reference (
  city_id uuid not null,
  id uuid not null,
  goal_id uuid,
  measure_id uuid,
  paper text not null,
  passage text not null default ''::text,
  url text,
  constraint plan_cross_reference_pkey PRIMARY KEY (city_id, id),
  constraint plan_cross_reference_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_cross_reference_city_id_goal_id_fkey FOREIGN KEY (city_id, goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint plan_cross_reference_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_cross_reference_check CHECK ((num_nonnulls(goal_id, measure_id) = 1)),
  constraint plan_cross_reference_paper_check CHECK ((paper <> ''::text))
);
CREATE INDEX plan_cross_reference_goal ON public.plan_cross_reference USING btree (city_id, goal_id);
CREATE INDEX plan_cross_reference_measure ON public.plan_cross_reference USING btree (city_id, measure_id);
alter table plan_cross_reference enable row level security;
create policy own_city on plan_cross_reference as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_cross_reference DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_cross_reference to wirken_app;

create table plan_decision (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid,
  goal_id uuid,
  measure_id uuid,
  kind text not null,
  body text not null,
  decided_on date not null,
  title text not null default ''::text,
  paper_number text,
  paper_url text,
  outcome text not null,
  reason text not null default ''::text,
  constraint plan_decision_pkey PRIMARY KEY (city_id, id),
  constraint plan_decision_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_decision_city_id_goal_id_fkey FOREIGN KEY (city_id, goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint plan_decision_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_decision_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE,
  constraint plan_decision_body_check CHECK ((body <> ''::text)),
  constraint plan_decision_check CHECK ((num_nonnulls(plan_id, goal_id, measure_id) = 1)),
  constraint plan_decision_kind_check CHECK ((kind = ANY (ARRAY['resolution'::text, 'vote'::text, 'recommendation'::text, 'noted'::text]))),
  constraint plan_decision_outcome_check CHECK ((outcome = ANY (ARRAY['adopted'::text, 'adopted_with_changes'::text, 'returned'::text, 'rejected'::text, 'noted'::text])))
);
CREATE INDEX plan_decision_goal ON public.plan_decision USING btree (city_id, goal_id) WHERE (goal_id IS NOT NULL);
CREATE INDEX plan_decision_measure ON public.plan_decision USING btree (city_id, measure_id) WHERE (measure_id IS NOT NULL);
CREATE INDEX plan_decision_paper ON public.plan_decision USING btree (city_id, paper_number) WHERE (paper_number IS NOT NULL);
CREATE INDEX plan_decision_plan ON public.plan_decision USING btree (city_id, plan_id) WHERE (plan_id IS NOT NULL);
alter table plan_decision enable row level security;
create policy own_city on plan_decision as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_decision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select, update on plan_decision to wirken_app;

create table plan_document (
  city_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  digest text not null,
  bytes bytea,
  source jsonb,
  sketch text[],
  version_of uuid,
  kept_at timestamp with time zone not null,
  actor text not null,
  refusal jsonb,
  constraint plan_document_pkey PRIMARY KEY (city_id, id),
  constraint plan_document_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_document_city_id_version_of_fkey FOREIGN KEY (city_id, version_of) REFERENCES plan_document(city_id, id) ON DELETE SET NULL (version_of),
  constraint plan_document_check CHECK ((version_of <> id)),
  constraint plan_document_kept CHECK (((refusal IS NULL) = (bytes IS NOT NULL))),
  constraint plan_document_kind_check CHECK ((kind = ANY (ARRAY['pdf'::text, 'other'::text]))),
  constraint plan_document_name_check CHECK ((name <> ''::text)),
  constraint plan_document_read CHECK (((source IS NULL) = (sketch IS NULL))),
  constraint plan_document_refused CHECK (((refusal IS NULL) OR (source IS NULL)))
);
alter table plan_document enable row level security;
create policy own_city on plan_document as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
create policy read_once on plan_document as restrictive for update to public using ((source IS NULL) AND (refusal IS NULL)) with check true;
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_document DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_document to wirken_app;

create table plan_document_use (
  city_id uuid not null,
  document_id uuid not null,
  plan_id uuid not null,
  at timestamp with time zone not null,
  actor text not null,
  constraint plan_document_use_pkey PRIMARY KEY (city_id, document_id, plan_id),
  constraint plan_document_use_city_id_document_id_fkey FOREIGN KEY (city_id, document_id) REFERENCES plan_document(city_id, id) ON DELETE CASCADE,
  constraint plan_document_use_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE
);
alter table plan_document_use enable row level security;
create policy own_city on plan_document_use as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_document_use DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select on plan_document_use to wirken_app;

create table plan_field (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  slug text not null,
  code text not null,
  "position" integer not null,
  title text not null,
  summary text not null default ''::text,
  introduction text not null default ''::text,
  version integer not null default 1,
  constraint plan_field_pkey PRIMARY KEY (city_id, id),
  constraint plan_field_city_id_plan_id_code_key UNIQUE (city_id, plan_id, code),
  constraint plan_field_city_id_plan_id_position_key UNIQUE (city_id, plan_id, "position") DEFERRABLE,
  constraint plan_field_city_id_plan_id_slug_key UNIQUE (city_id, plan_id, slug),
  constraint plan_field_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_field_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE,
  constraint plan_field_code_check CHECK ((code <> ''::text)),
  constraint plan_field_position_check CHECK (("position" > 0)),
  constraint plan_field_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint plan_field_title_check CHECK ((title <> ''::text))
);
alter table plan_field enable row level security;
create policy own_city on plan_field as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_field DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER keep_what_is_published BEFORE DELETE ON public.plan_field FOR EACH ROW EXECUTE FUNCTION keep_what_is_published();
grant delete, insert, select, update on plan_field to wirken_app;

create table plan_file (
  city_id uuid not null,
  digest text not null,
  id uuid not null,
  name text not null,
  kind text not null,
  size integer not null,
  bytes bytea not null,
  width integer,
  height integer,
  kept_at timestamp with time zone not null,
  constraint plan_file_pkey PRIMARY KEY (city_id, digest),
  constraint plan_file_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_file_check CHECK (((width IS NULL) = (height IS NULL))),
  constraint plan_file_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  constraint plan_file_height_check CHECK ((height > 0)),
  constraint plan_file_kind_check CHECK ((kind = ANY (ARRAY['pdf'::text, 'docx'::text, 'xlsx'::text, 'pptx'::text, 'odt'::text, 'ods'::text, 'odp'::text, 'csv'::text, 'txt'::text, 'jpeg'::text, 'png'::text, 'webp'::text]))),
  constraint plan_file_name_check CHECK ((name <> ''::text)),
  constraint plan_file_size_check CHECK ((size > 0)),
  constraint plan_file_width_check CHECK ((width > 0))
);
alter table plan_file enable row level security;
create policy own_city on plan_file as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_file DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select on plan_file to wirken_app;

create table plan_file_unnamed (
  city_id uuid not null,
  digest text not null,
  since timestamp with time zone not null,
  constraint plan_file_unnamed_pkey PRIMARY KEY (city_id, digest),
  constraint plan_file_unnamed_city_id_digest_fkey FOREIGN KEY (city_id, digest) REFERENCES plan_file(city_id, digest) ON DELETE CASCADE
);
alter table plan_file_unnamed enable row level security;
create policy own_city on plan_file_unnamed as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select on plan_file_unnamed to wirken_app;

create table plan_file_width (
  city_id uuid not null,
  digest text not null,
  width integer not null,
  height integer not null,
  bytes bytea not null,
  constraint plan_file_width_pkey PRIMARY KEY (city_id, digest, width),
  constraint plan_file_width_city_id_digest_fkey FOREIGN KEY (city_id, digest) REFERENCES plan_file(city_id, digest) ON DELETE CASCADE,
  constraint plan_file_width_height_check CHECK ((height > 0)),
  constraint plan_file_width_width_check CHECK ((width > 0))
);
alter table plan_file_width enable row level security;
create policy own_city on plan_file_width as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_file_width DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select on plan_file_width to wirken_app;

create table plan_former_slug (
  city_id uuid not null,
  kind text not null,
  slug text not null,
  record_id uuid not null,
  constraint plan_former_slug_pkey PRIMARY KEY (city_id, kind, slug),
  constraint plan_former_slug_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_former_slug_kind_check CHECK ((kind = ANY (ARRAY['plan'::text, 'goal'::text, 'measure'::text])))
);
alter table plan_former_slug enable row level security;
create policy own_city on plan_former_slug as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_former_slug DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_former_slug to wirken_app;

create table plan_funding_act (
  city_id uuid not null,
  id uuid not null,
  call_id uuid,
  award_id uuid,
  act text not null,
  reason text not null default ''::text,
  number integer not null,
  at timestamp with time zone not null,
  actor text not null,
  constraint plan_funding_act_pkey PRIMARY KEY (city_id, id),
  constraint plan_funding_act_city_id_award_id_fkey FOREIGN KEY (city_id, award_id) REFERENCES plan_funding_award(city_id, id),
  constraint plan_funding_act_city_id_call_id_fkey FOREIGN KEY (city_id, call_id) REFERENCES plan_funding_call(city_id, id),
  constraint plan_funding_act_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_funding_act_act_check CHECK ((act = ANY (ARRAY['published'::text, 'withdrawn'::text]))),
  constraint plan_funding_act_check CHECK (((act = 'published'::text) OR (reason <> ''::text))),
  constraint plan_funding_act_check1 CHECK ((num_nonnulls(call_id, award_id) = 1))
);
CREATE INDEX plan_funding_act_award ON public.plan_funding_act USING btree (city_id, award_id, number);
CREATE INDEX plan_funding_act_call ON public.plan_funding_act USING btree (city_id, call_id, number);
alter table plan_funding_act enable row level security;
create policy own_city on plan_funding_act as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_funding_act DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on plan_funding_act to wirken_app;

create table plan_funding_award (
  city_id uuid not null,
  id uuid not null,
  reference text not null default ''::text,
  call_id uuid,
  provider text not null,
  applicant text not null,
  project text not null,
  awarded_cents bigint not null,
  spent_cents bigint,
  starts_on date,
  ends_on date,
  districts text[] not null default '{}'::text[],
  result text not null default ''::text,
  figure numeric,
  figure_unit text not null default ''::text,
  url text not null default ''::text,
  decided_on date not null,
  decided_by text not null default ''::text,
  version integer not null default 1,
  constraint plan_funding_award_pkey PRIMARY KEY (city_id, id),
  constraint plan_funding_award_city_id_call_id_fkey FOREIGN KEY (city_id, call_id) REFERENCES plan_funding_call(city_id, id),
  constraint plan_funding_award_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_funding_award_applicant_check CHECK ((applicant = ANY (ARRAY[''::text, 'association'::text, 'migrant_organisation'::text, 'welfare'::text, 'school'::text, 'business'::text, 'other'::text]))),
  constraint plan_funding_award_awarded_cents_check CHECK ((awarded_cents >= 0)),
  constraint plan_funding_award_check CHECK ((ends_on >= starts_on)),
  constraint plan_funding_award_project_check CHECK ((project <> ''::text)),
  constraint plan_funding_award_provider_check CHECK ((provider <> ''::text)),
  constraint plan_funding_award_spent_cents_check CHECK ((spent_cents >= 0))
);
CREATE INDEX plan_funding_award_call ON public.plan_funding_award USING btree (city_id, call_id) WHERE (call_id IS NOT NULL);
CREATE UNIQUE INDEX plan_funding_award_reference ON public.plan_funding_award USING btree (city_id, reference) WHERE (reference <> ''::text);
alter table plan_funding_award enable row level security;
create policy own_city on plan_funding_award as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_funding_award DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select, update on plan_funding_award to wirken_app;

create table plan_funding_call (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  reference text not null default ''::text,
  title text not null,
  audience text not null default ''::text,
  conditions text not null default ''::text,
  opens_on date not null,
  closes_on date not null,
  closes_at text not null,
  total_cents bigint,
  project_cents bigint,
  url text not null default ''::text,
  mail text not null default ''::text,
  telephone text not null default ''::text,
  contact text not null default ''::text,
  version integer not null default 1,
  constraint plan_funding_call_pkey PRIMARY KEY (city_id, id),
  constraint plan_funding_call_city_id_slug_key UNIQUE (city_id, slug),
  constraint plan_funding_call_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_funding_call_check CHECK ((closes_on >= opens_on)),
  constraint plan_funding_call_closes_at_check CHECK ((closes_at ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint plan_funding_call_project_cents_check CHECK ((project_cents >= 0)),
  constraint plan_funding_call_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint plan_funding_call_title_check CHECK ((title <> ''::text)),
  constraint plan_funding_call_total_cents_check CHECK ((total_cents >= 0))
);
CREATE UNIQUE INDEX plan_funding_call_reference ON public.plan_funding_call USING btree (city_id, reference) WHERE (reference <> ''::text);
alter table plan_funding_call enable row level security;
create policy own_city on plan_funding_call as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_funding_call DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select, update on plan_funding_call to wirken_app;

create table plan_funding_target (
  city_id uuid not null,
  id uuid not null,
  call_id uuid,
  award_id uuid,
  measure_id uuid,
  goal_id uuid,
  "position" integer not null,
  constraint plan_funding_target_pkey PRIMARY KEY (city_id, id),
  constraint plan_funding_target_city_id_award_id_fkey FOREIGN KEY (city_id, award_id) REFERENCES plan_funding_award(city_id, id) ON DELETE CASCADE,
  constraint plan_funding_target_city_id_call_id_fkey FOREIGN KEY (city_id, call_id) REFERENCES plan_funding_call(city_id, id) ON DELETE CASCADE,
  constraint plan_funding_target_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_funding_target_city_id_goal_id_fkey FOREIGN KEY (city_id, goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint plan_funding_target_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_funding_target_check CHECK ((num_nonnulls(call_id, award_id) = 1)),
  constraint plan_funding_target_check1 CHECK ((num_nonnulls(measure_id, goal_id) = 1))
);
CREATE INDEX plan_funding_target_award ON public.plan_funding_target USING btree (city_id, award_id);
CREATE INDEX plan_funding_target_call ON public.plan_funding_target USING btree (city_id, call_id);
CREATE INDEX plan_funding_target_goal ON public.plan_funding_target USING btree (city_id, goal_id);
CREATE INDEX plan_funding_target_measure ON public.plan_funding_target USING btree (city_id, measure_id);
alter table plan_funding_target enable row level security;
create policy own_city on plan_funding_target as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_funding_target DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_funding_target to wirken_app;

create table plan_goal (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  slug text not null,
  short text not null default ''::text,
  wording text not null,
  description text not null default ''::text,
  stage text not null,
  version integer not null default 1,
  constraint plan_goal_pkey PRIMARY KEY (city_id, id),
  constraint plan_goal_city_id_slug_key UNIQUE (city_id, slug),
  constraint plan_goal_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_goal_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE,
  constraint plan_goal_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint plan_goal_stage_check CHECK ((stage = ANY (ARRAY['draft'::text, 'in_review'::text, 'with_steering'::text, 'returned'::text, 'accepted'::text, 'with_council'::text, 'adopted'::text, 'closed'::text]))),
  constraint plan_goal_wording_check CHECK ((wording <> ''::text))
);
CREATE INDEX plan_goal_plan ON public.plan_goal USING btree (city_id, plan_id);
alter table plan_goal enable row level security;
create policy own_city on plan_goal as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_goal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER keep_what_is_published BEFORE DELETE ON public.plan_goal FOR EACH ROW EXECUTE FUNCTION keep_what_is_published();
grant delete, insert, select, update on plan_goal to wirken_app;

create table plan_goal_field (
  city_id uuid not null,
  field_id uuid not null,
  goal_id uuid not null,
  "position" integer not null,
  constraint plan_goal_field_pkey PRIMARY KEY (city_id, field_id, goal_id),
  constraint plan_goal_field_city_id_field_id_position_key UNIQUE (city_id, field_id, "position") DEFERRABLE,
  constraint plan_goal_field_city_id_field_id_fkey FOREIGN KEY (city_id, field_id) REFERENCES plan_field(city_id, id) ON DELETE CASCADE,
  constraint plan_goal_field_city_id_goal_id_fkey FOREIGN KEY (city_id, goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint plan_goal_field_position_check CHECK (("position" > 0))
);
CREATE INDEX plan_goal_field_goal ON public.plan_goal_field USING btree (city_id, goal_id);
alter table plan_goal_field enable row level security;
create policy own_city on plan_goal_field as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_goal_field DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_goal_field to wirken_app;

create table plan_kind_change (
  city_id uuid not null,
  measure_id uuid not null,
  since date not null,
  kind text not null,
  previous text not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  actor text not null,
  constraint plan_kind_change_pkey PRIMARY KEY (city_id, measure_id, since),
  constraint plan_kind_change_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_kind_change_kind_check CHECK ((kind = ANY (ARRAY['unknown'::text, 'own_means'::text, 'permanent_task'::text, 'open_for_applications'::text]))),
  constraint plan_kind_change_previous_check CHECK ((previous = ANY (ARRAY['unknown'::text, 'own_means'::text, 'permanent_task'::text, 'open_for_applications'::text])))
);
alter table plan_kind_change enable row level security;
create policy own_city on plan_kind_change as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_kind_change DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on plan_kind_change to wirken_app;

create table plan_lineage (
  city_id uuid not null,
  id uuid not null,
  kind text not null,
  from_goal_id uuid,
  to_goal_id uuid,
  from_measure_id uuid,
  to_measure_id uuid,
  happened_on date not null,
  reason text not null,
  recorded_at timestamp with time zone not null,
  actor text not null,
  constraint plan_lineage_pkey PRIMARY KEY (city_id, id),
  constraint plan_lineage_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_lineage_city_id_from_goal_id_fkey FOREIGN KEY (city_id, from_goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint plan_lineage_city_id_from_measure_id_fkey FOREIGN KEY (city_id, from_measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_lineage_city_id_to_goal_id_fkey FOREIGN KEY (city_id, to_goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint plan_lineage_city_id_to_measure_id_fkey FOREIGN KEY (city_id, to_measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_lineage_check CHECK ((num_nonnulls(from_goal_id, from_measure_id) = 1)),
  constraint plan_lineage_check1 CHECK (((from_goal_id IS NULL) OR (to_measure_id IS NULL))),
  constraint plan_lineage_check2 CHECK (((from_measure_id IS NULL) OR (to_goal_id IS NULL))),
  constraint plan_lineage_kind_check CHECK ((kind = ANY (ARRAY['continue'::text, 'split'::text, 'merge'::text, 'move'::text, 'retire'::text]))),
  constraint plan_lineage_reason_check CHECK ((reason <> ''::text))
);
CREATE INDEX plan_lineage_from_goal ON public.plan_lineage USING btree (city_id, from_goal_id);
CREATE INDEX plan_lineage_from_measure ON public.plan_lineage USING btree (city_id, from_measure_id);
CREATE INDEX plan_lineage_to_goal ON public.plan_lineage USING btree (city_id, to_goal_id);
CREATE INDEX plan_lineage_to_measure ON public.plan_lineage USING btree (city_id, to_measure_id);
alter table plan_lineage enable row level security;
create policy own_city on plan_lineage as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_lineage DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on plan_lineage to wirken_app;

create table plan_link_look (
  city_id uuid not null,
  url text not null,
  looked_at timestamp with time zone not null,
  outcome text not null,
  status integer,
  constraint plan_link_look_pkey PRIMARY KEY (city_id, url),
  constraint plan_link_look_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_link_look_outcome_check CHECK ((outcome = ANY (ARRAY['fine'::text, 'gone'::text, 'no_host'::text, 'no_answer'::text, 'unsafe'::text, 'in_circles'::text, 'closed'::text, 'ailing'::text, 'slow'::text, 'inside'::text, 'offline'::text]))),
  constraint plan_link_look_url_check CHECK ((length(url) <= 2000))
);
alter table plan_link_look enable row level security;
create policy own_city on plan_link_look as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_link_look DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_link_look to wirken_app;

create table plan_measure (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  slug text not null,
  number text,
  title text not null,
  description text not null default ''::text,
  kind text not null,
  target_groups text[] not null default '{}'::text[],
  lead_unit_id uuid,
  contact text not null default ''::text,
  districts text[] not null default '{}'::text[],
  priority text,
  starts_on date,
  ends_on date,
  context_indicators text[] not null default '{}'::text[],
  obstacles text not null default ''::text,
  outlook text not null default ''::text,
  stage text not null,
  version integer not null default 1,
  lead_post_id uuid,
  constraint plan_measure_pkey PRIMARY KEY (city_id, id),
  constraint plan_measure_city_id_slug_key UNIQUE (city_id, slug),
  constraint plan_measure_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_measure_city_id_lead_post_id_lead_unit_id_fkey FOREIGN KEY (city_id, lead_post_id, lead_unit_id) REFERENCES accounts_post(city_id, id, unit_id),
  constraint plan_measure_city_id_lead_unit_id_fkey FOREIGN KEY (city_id, lead_unit_id) REFERENCES accounts_unit(city_id, id),
  constraint plan_measure_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE,
  constraint plan_measure_check CHECK ((ends_on >= starts_on)),
  constraint plan_measure_check1 CHECK (((lead_post_id IS NULL) OR (lead_unit_id IS NOT NULL))),
  constraint plan_measure_kind_check CHECK ((kind = ANY (ARRAY['unknown'::text, 'own_means'::text, 'permanent_task'::text, 'open_for_applications'::text]))),
  constraint plan_measure_priority_check CHECK ((priority = ANY (ARRAY['A'::text, 'B'::text, 'C'::text]))),
  constraint plan_measure_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint plan_measure_stage_check CHECK ((stage = ANY (ARRAY['draft'::text, 'in_review'::text, 'with_steering'::text, 'returned'::text, 'accepted'::text, 'with_council'::text, 'adopted'::text, 'closed'::text]))),
  constraint plan_measure_title_check CHECK ((title <> ''::text))
);
CREATE UNIQUE INDEX plan_measure_number ON public.plan_measure USING btree (city_id, plan_id, number) WHERE ((number IS NOT NULL) AND (stage <> 'closed'::text));
alter table plan_measure enable row level security;
create policy own_city on plan_measure as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_measure DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
CREATE TRIGGER keep_what_is_published BEFORE DELETE ON public.plan_measure FOR EACH ROW EXECUTE FUNCTION keep_what_is_published();
grant delete, insert, select, update on plan_measure to wirken_app;

create table plan_measure_goal (
  city_id uuid not null,
  measure_id uuid not null,
  goal_id uuid not null,
  "position" integer not null,
  constraint plan_measure_goal_pkey PRIMARY KEY (city_id, measure_id, goal_id),
  constraint plan_measure_goal_city_id_goal_id_fkey FOREIGN KEY (city_id, goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint plan_measure_goal_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE
);
CREATE INDEX plan_measure_goal_goal ON public.plan_measure_goal USING btree (city_id, goal_id);
alter table plan_measure_goal enable row level security;
create policy own_city on plan_measure_goal as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_measure_goal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_measure_goal to wirken_app;

create table plan_measure_unit (
  city_id uuid not null,
  measure_id uuid not null,
  unit_id uuid not null,
  role text not null,
  "position" integer not null,
  constraint plan_measure_unit_pkey PRIMARY KEY (city_id, measure_id, unit_id, role),
  constraint plan_measure_unit_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_measure_unit_city_id_unit_id_fkey FOREIGN KEY (city_id, unit_id) REFERENCES accounts_unit(city_id, id),
  constraint plan_measure_unit_role_check CHECK ((role = ANY (ARRAY['contributor'::text, 'provider'::text, 'partner'::text])))
);
alter table plan_measure_unit enable row level security;
create policy own_city on plan_measure_unit as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_measure_unit DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_measure_unit to wirken_app;

create table plan_milestone (
  city_id uuid not null,
  measure_id uuid not null,
  "position" integer not null,
  title text not null,
  due date not null,
  done_on date,
  constraint plan_milestone_pkey PRIMARY KEY (city_id, measure_id, "position"),
  constraint plan_milestone_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_milestone_title_check CHECK ((title <> ''::text))
);
alter table plan_milestone enable row level security;
create policy own_city on plan_milestone as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_milestone DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_milestone to wirken_app;

create table plan_output_figure (
  city_id uuid not null,
  measure_id uuid not null,
  "position" integer not null,
  label text not null,
  unit text not null default ''::text,
  as_of date not null,
  target numeric,
  value numeric,
  source text not null,
  constraint plan_output_figure_pkey PRIMARY KEY (city_id, measure_id, "position"),
  constraint plan_output_figure_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_output_figure_label_check CHECK ((label <> ''::text))
);
alter table plan_output_figure enable row level security;
create policy own_city on plan_output_figure as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_output_figure DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_output_figure to wirken_app;

create table plan_plan (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  title text not null,
  subtitle text not null default ''::text,
  foreword text not null default ''::text,
  starts_on date,
  ends_on date,
  successor_of uuid,
  version integer not null default 1,
  constraint plan_plan_pkey PRIMARY KEY (city_id, id),
  constraint plan_plan_city_id_slug_key UNIQUE (city_id, slug),
  constraint plan_plan_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_plan_city_id_successor_of_fkey FOREIGN KEY (city_id, successor_of) REFERENCES plan_plan(city_id, id) ON DELETE SET NULL (successor_of),
  constraint plan_plan_check CHECK ((successor_of <> id)),
  constraint plan_plan_check1 CHECK ((ends_on >= starts_on)),
  constraint plan_plan_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint plan_plan_title_check CHECK ((title <> ''::text))
);
alter table plan_plan enable row level security;
create policy own_city on plan_plan as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_plan DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_plan to wirken_app;

create table plan_presence (
  city_id uuid not null,
  record_id uuid not null,
  actor text not null,
  seen_at timestamp with time zone not null,
  constraint plan_presence_pkey PRIMARY KEY (city_id, record_id, actor),
  constraint plan_presence_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id)
);
alter table plan_presence enable row level security;
create policy own_city on plan_presence as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select, update on plan_presence to wirken_app;

create table plan_publication (
  city_id uuid not null,
  plan_id uuid not null,
  at timestamp with time zone not null,
  actor text not null,
  reason text not null default ''::text,
  constraint plan_publication_pkey PRIMARY KEY (city_id, plan_id),
  constraint plan_publication_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id)
);
alter table plan_publication enable row level security;
create policy own_city on plan_publication as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_publication DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on plan_publication to wirken_app;

create table plan_revision (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid,
  field_id uuid,
  goal_id uuid,
  measure_id uuid,
  reason text not null,
  before jsonb not null,
  after jsonb not null,
  recorded_at timestamp with time zone not null,
  actor text not null,
  constraint plan_revision_pkey PRIMARY KEY (city_id, id),
  constraint plan_revision_city_id_field_id_fkey FOREIGN KEY (city_id, field_id) REFERENCES plan_field(city_id, id),
  constraint plan_revision_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_revision_city_id_goal_id_fkey FOREIGN KEY (city_id, goal_id) REFERENCES plan_goal(city_id, id),
  constraint plan_revision_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id),
  constraint plan_revision_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id),
  constraint plan_revision_check CHECK ((num_nonnulls(plan_id, field_id, goal_id, measure_id) = 1)),
  constraint plan_revision_reason_check CHECK ((reason <> ''::text))
);
CREATE INDEX plan_revision_field ON public.plan_revision USING btree (city_id, field_id) WHERE (field_id IS NOT NULL);
CREATE INDEX plan_revision_goal ON public.plan_revision USING btree (city_id, goal_id) WHERE (goal_id IS NOT NULL);
CREATE INDEX plan_revision_measure ON public.plan_revision USING btree (city_id, measure_id) WHERE (measure_id IS NOT NULL);
CREATE INDEX plan_revision_plan ON public.plan_revision USING btree (city_id, plan_id) WHERE (plan_id IS NOT NULL);
alter table plan_revision enable row level security;
create policy own_city on plan_revision as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_revision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on plan_revision to wirken_app;

create table plan_rule (
  city_id uuid not null,
  id uuid not null,
  says jsonb not null,
  at timestamp with time zone not null,
  actor text not null,
  constraint plan_rule_pkey PRIMARY KEY (city_id, id),
  constraint plan_rule_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id)
);
alter table plan_rule enable row level security;
create policy own_city on plan_rule as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_rule DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select on plan_rule to wirken_app;

create table plan_shelved_finding (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  key text not null,
  reason text not null,
  shelved_at timestamp with time zone not null,
  actor text not null,
  constraint plan_shelved_finding_pkey PRIMARY KEY (city_id, id),
  constraint plan_shelved_finding_city_id_plan_id_key_key UNIQUE (city_id, plan_id, key),
  constraint plan_shelved_finding_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_shelved_finding_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE,
  constraint plan_shelved_finding_key_check CHECK ((key <> ''::text)),
  constraint plan_shelved_finding_reason_check CHECK ((reason <> ''::text))
);
alter table plan_shelved_finding enable row level security;
create policy own_city on plan_shelved_finding as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_shelved_finding DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_shelved_finding to wirken_app;

create table plan_status (
  city_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  status text not null,
  assessment text,
  as_of date not null,
  reason text not null default ''::text,
  recorded_at timestamp with time zone not null,
  actor text not null,
  constraint plan_status_pkey PRIMARY KEY (city_id, id),
  constraint plan_status_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_status_assessment_check CHECK ((assessment = ANY (ARRAY['on_track'::text, 'at_risk'::text, 'off_track'::text]))),
  constraint plan_status_check CHECK (((assessment <> ALL (ARRAY['at_risk'::text, 'off_track'::text])) OR (reason <> ''::text))),
  constraint plan_status_status_check CHECK ((status = ANY (ARRAY['not_planned_yet'::text, 'planned'::text, 'started'::text, 'advanced'::text, 'completed'::text, 'permanent'::text, 'realigned'::text, 'discontinued'::text])))
);
CREATE INDEX plan_status_measure ON public.plan_status USING btree (city_id, measure_id, as_of DESC, recorded_at DESC);
alter table plan_status enable row level security;
create policy own_city on plan_status as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_status DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on plan_status to wirken_app;

create table plan_step (
  city_id uuid not null,
  id uuid not null,
  goal_id uuid,
  measure_id uuid,
  stage text not null,
  decision_id uuid,
  at timestamp with time zone not null,
  actor text not null,
  reason text not null default ''::text,
  constraint plan_step_pkey PRIMARY KEY (city_id, id),
  constraint plan_step_city_id_decision_id_fkey FOREIGN KEY (city_id, decision_id) REFERENCES plan_decision(city_id, id),
  constraint plan_step_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_step_city_id_goal_id_fkey FOREIGN KEY (city_id, goal_id) REFERENCES plan_goal(city_id, id) ON DELETE CASCADE,
  constraint plan_step_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id) ON DELETE CASCADE,
  constraint plan_step_check CHECK ((num_nonnulls(goal_id, measure_id) = 1)),
  constraint plan_step_stage_check CHECK ((stage = ANY (ARRAY['draft'::text, 'in_review'::text, 'with_steering'::text, 'returned'::text, 'accepted'::text, 'with_council'::text, 'adopted'::text, 'closed'::text])))
);
CREATE INDEX plan_step_goal ON public.plan_step USING btree (city_id, goal_id) WHERE (goal_id IS NOT NULL);
CREATE INDEX plan_step_measure ON public.plan_step USING btree (city_id, measure_id) WHERE (measure_id IS NOT NULL);
alter table plan_step enable row level security;
create policy own_city on plan_step as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_step DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on plan_step to wirken_app;

create table plan_table_heading (
  city_id uuid not null,
  heading text not null,
  part text not null,
  constraint plan_table_heading_pkey PRIMARY KEY (city_id, heading),
  constraint plan_table_heading_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_table_heading_heading_check CHECK ((heading <> ''::text)),
  constraint plan_table_heading_part_check CHECK ((part <> ''::text))
);
alter table plan_table_heading enable row level security;
create policy own_city on plan_table_heading as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_table_heading DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_table_heading to wirken_app;

create table plan_table_upload (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  file_name text not null,
  book jsonb not null,
  choice jsonb not null default '{}'::jsonb,
  uploaded_at timestamp with time zone not null,
  actor text not null,
  constraint plan_table_upload_pkey PRIMARY KEY (city_id, id),
  constraint plan_table_upload_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_table_upload_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE,
  constraint plan_table_upload_file_name_check CHECK ((file_name <> ''::text))
);
CREATE INDEX plan_table_upload_plan ON public.plan_table_upload USING btree (city_id, plan_id);
alter table plan_table_upload enable row level security;
create policy own_city on plan_table_upload as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_table_upload DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_table_upload to wirken_app;

create table plan_term (
  city_id uuid not null,
  id uuid not null,
  source text not null,
  note text not null default ''::text,
  version integer not null default 1,
  constraint plan_term_pkey PRIMARY KEY (city_id, id),
  constraint plan_term_city_id_source_key UNIQUE (city_id, source),
  constraint plan_term_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_term_source_check CHECK ((source <> ''::text))
);
alter table plan_term enable row level security;
create policy own_city on plan_term as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_term DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_term to wirken_app;

create table plan_term_words (
  city_id uuid not null,
  term_id uuid not null,
  lang text not null,
  words text not null,
  constraint plan_term_words_pkey PRIMARY KEY (city_id, term_id, lang),
  constraint plan_term_words_city_id_term_id_fkey FOREIGN KEY (city_id, term_id) REFERENCES plan_term(city_id, id) ON DELETE CASCADE,
  constraint plan_term_words_words_check CHECK ((words <> ''::text))
);
alter table plan_term_words enable row level security;
create policy own_city on plan_term_words as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_term_words DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_term_words to wirken_app;

create table plan_translation (
  city_id uuid not null,
  record_id uuid not null,
  field text not null,
  lang text not null,
  words text not null,
  state text not null,
  source_digest text not null,
  source_words text,
  version integer not null default 1,
  constraint plan_translation_pkey PRIMARY KEY (city_id, record_id, field, lang),
  constraint plan_translation_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_translation_state_check CHECK ((state = ANY (ARRAY['human'::text, 'machine'::text, 'reviewed'::text]))),
  constraint plan_translation_words_check CHECK ((words <> ''::text))
);
alter table plan_translation enable row level security;
create policy own_city on plan_translation as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_translation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_translation to wirken_app;

create table plan_view (
  city_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  name text not null,
  query text not null,
  actor text,
  constraint plan_view_pkey PRIMARY KEY (city_id, id),
  constraint plan_view_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_view_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE,
  constraint plan_view_name_check CHECK ((name <> ''::text))
);
CREATE INDEX plan_view_plan ON public.plan_view USING btree (city_id, plan_id);
alter table plan_view enable row level security;
create policy own_city on plan_view as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_view DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_view to wirken_app;

create table plan_working_copy (
  city_id uuid not null,
  subject text not null,
  record_id uuid not null,
  plan_id uuid not null,
  base jsonb not null,
  words jsonb not null,
  version integer not null default 1,
  saved_at timestamp with time zone not null,
  actor text not null,
  constraint plan_working_copy_pkey PRIMARY KEY (city_id, subject, record_id),
  constraint plan_working_copy_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint plan_working_copy_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id) ON DELETE CASCADE,
  constraint plan_working_copy_subject_check CHECK ((subject = ANY (ARRAY['plan'::text, 'field'::text, 'goal'::text, 'measure'::text])))
);
CREATE INDEX plan_working_copy_plan ON public.plan_working_copy USING btree (city_id, plan_id);
alter table plan_working_copy enable row level security;
create policy own_city on plan_working_copy as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.plan_working_copy DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on plan_working_copy to wirken_app;

create table reporting_absence (
  city_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  from_on date not null,
  to_on date not null,
  constraint reporting_absence_pkey PRIMARY KEY (city_id, id),
  constraint reporting_absence_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint reporting_absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES accounts_person(id) ON DELETE CASCADE,
  constraint reporting_absence_check CHECK ((to_on >= from_on))
);
CREATE INDEX reporting_absence_person ON public.reporting_absence USING btree (city_id, person_id);
alter table reporting_absence enable row level security;
create policy own_city on reporting_absence as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_absence DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on reporting_absence to wirken_app;

create table reporting_contribution (
  city_id uuid not null,
  id uuid not null,
  inquiry_id uuid not null,
  unit_id uuid not null,
  due_on date not null,
  request text not null default ''::text,
  words text not null default ''::text,
  state text not null,
  reminded_on date,
  version integer not null default 1,
  constraint reporting_contribution_pkey PRIMARY KEY (city_id, id),
  constraint reporting_contribution_city_id_inquiry_id_unit_id_key UNIQUE (city_id, inquiry_id, unit_id),
  constraint reporting_contribution_city_id_inquiry_id_fkey FOREIGN KEY (city_id, inquiry_id) REFERENCES reporting_inquiry(city_id, id),
  constraint reporting_contribution_city_id_unit_id_fkey FOREIGN KEY (city_id, unit_id) REFERENCES accounts_unit(city_id, id),
  constraint reporting_contribution_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'given'::text, 'withdrawn'::text])))
);
CREATE INDEX reporting_contribution_unit ON public.reporting_contribution USING btree (city_id, unit_id);
alter table reporting_contribution enable row level security;
create policy own_city on reporting_contribution as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_contribution DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select, update on reporting_contribution to wirken_app;

create table reporting_contribution_step (
  city_id uuid not null,
  id uuid not null,
  contribution_id uuid not null,
  number integer not null,
  step text not null,
  words text not null default ''::text,
  at timestamp with time zone not null,
  actor text not null,
  constraint reporting_contribution_step_pkey PRIMARY KEY (city_id, id),
  constraint reporting_contribution_step_city_id_contribution_id_number_key UNIQUE (city_id, contribution_id, number),
  constraint reporting_contribution_step_city_id_contribution_id_fkey FOREIGN KEY (city_id, contribution_id) REFERENCES reporting_contribution(city_id, id),
  constraint reporting_contribution_step_step_check CHECK ((step = ANY (ARRAY['asked'::text, 'given'::text, 'withdrawn'::text])))
);
alter table reporting_contribution_step enable row level security;
create policy own_city on reporting_contribution_step as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_contribution_step DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on reporting_contribution_step to wirken_app;

create table reporting_council_paper (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  title text not null,
  number text not null default ''::text,
  unit_id uuid,
  origin_kind text,
  origin_id uuid,
  sections jsonb not null,
  state text not null default 'begun'::text,
  version integer not null default 1,
  constraint reporting_council_paper_pkey PRIMARY KEY (city_id, id),
  constraint reporting_council_paper_city_id_slug_key UNIQUE (city_id, slug),
  constraint reporting_council_paper_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint reporting_council_paper_city_id_unit_id_fkey FOREIGN KEY (city_id, unit_id) REFERENCES accounts_unit(city_id, id),
  constraint reporting_council_paper_check CHECK (((origin_kind IS NULL) = (origin_id IS NULL))),
  constraint reporting_council_paper_origin_kind_check CHECK ((origin_kind = ANY (ARRAY['round'::text, 'inquiry'::text, 'measure'::text, 'goal'::text]))),
  constraint reporting_council_paper_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint reporting_council_paper_state_check CHECK ((state = ANY (ARRAY['begun'::text, 'submitted'::text, 'decided'::text, 'withdrawn'::text]))),
  constraint reporting_council_paper_title_check CHECK ((title <> ''::text))
);
CREATE INDEX reporting_council_paper_unit ON public.reporting_council_paper USING btree (city_id, unit_id);
alter table reporting_council_paper enable row level security;
create policy own_city on reporting_council_paper as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_council_paper DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select, update on reporting_council_paper to wirken_app;

create table reporting_council_paper_form (
  city_id uuid not null,
  id uuid not null,
  number integer not null,
  sections jsonb not null,
  at timestamp with time zone not null,
  actor text not null,
  constraint reporting_council_paper_form_pkey PRIMARY KEY (city_id, id),
  constraint reporting_council_paper_form_city_id_number_key UNIQUE (city_id, number),
  constraint reporting_council_paper_form_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id)
);
alter table reporting_council_paper_form enable row level security;
create policy own_city on reporting_council_paper_form as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_council_paper_form DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on reporting_council_paper_form to wirken_app;

create table reporting_council_paper_step (
  city_id uuid not null,
  id uuid not null,
  paper_id uuid not null,
  number integer not null,
  step text not null,
  text_version integer not null,
  held_on date,
  body text not null default ''::text,
  result text,
  words text not null default ''::text,
  at timestamp with time zone not null,
  actor text not null,
  constraint reporting_council_paper_step_pkey PRIMARY KEY (city_id, id),
  constraint reporting_council_paper_step_city_id_paper_id_number_key UNIQUE (city_id, paper_id, number),
  constraint reporting_council_paper_step_city_id_paper_id_fkey FOREIGN KEY (city_id, paper_id) REFERENCES reporting_council_paper(city_id, id),
  constraint reporting_council_paper_step_check CHECK (((step = ANY (ARRAY['consulted'::text, 'decided'::text])) = (held_on IS NOT NULL))),
  constraint reporting_council_paper_step_check1 CHECK (((step = ANY (ARRAY['consulted'::text, 'decided'::text])) = (result IS NOT NULL))),
  constraint reporting_council_paper_step_check2 CHECK (((step <> ALL (ARRAY['consulted'::text, 'decided'::text])) OR (body <> ''::text))),
  constraint reporting_council_paper_step_check3 CHECK (((step <> ALL (ARRAY['withdrawn'::text, 'reopened'::text])) OR (words <> ''::text))),
  constraint reporting_council_paper_step_result_check CHECK ((result = ANY (ARRAY['agreed'::text, 'changed'::text, 'rejected'::text, 'postponed'::text]))),
  constraint reporting_council_paper_step_step_check CHECK ((step = ANY (ARRAY['begun'::text, 'submitted'::text, 'consulted'::text, 'decided'::text, 'withdrawn'::text, 'reopened'::text])))
);
alter table reporting_council_paper_step enable row level security;
create policy own_city on reporting_council_paper_step as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_council_paper_step DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on reporting_council_paper_step to wirken_app;

create table reporting_council_paper_text (
  city_id uuid not null,
  paper_id uuid not null,
  number integer not null,
  part_id text not null,
  content jsonb not null,
  at timestamp with time zone not null,
  actor text not null,
  constraint reporting_council_paper_text_pkey PRIMARY KEY (city_id, paper_id, number),
  constraint reporting_council_paper_text_city_id_paper_id_fkey FOREIGN KEY (city_id, paper_id) REFERENCES reporting_council_paper(city_id, id),
  constraint reporting_council_paper_text_number_check CHECK ((number > 0))
);
alter table reporting_council_paper_text enable row level security;
create policy own_city on reporting_council_paper_text as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_council_paper_text DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on reporting_council_paper_text to wirken_app;

create table reporting_follow_up (
  city_id uuid not null,
  id uuid not null,
  kind text not null,
  record_id uuid not null,
  due_on date not null,
  note text not null default ''::text,
  person_id uuid,
  unit_id uuid,
  done_at timestamp with time zone,
  version integer not null default 1,
  constraint reporting_follow_up_pkey PRIMARY KEY (city_id, id),
  constraint reporting_follow_up_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint reporting_follow_up_city_id_unit_id_fkey FOREIGN KEY (city_id, unit_id) REFERENCES accounts_unit(city_id, id),
  constraint reporting_follow_up_person_id_fkey FOREIGN KEY (person_id) REFERENCES accounts_person(id) ON DELETE CASCADE,
  constraint reporting_follow_up_check CHECK (((person_id IS NULL) OR (unit_id IS NULL))),
  constraint reporting_follow_up_kind_check CHECK ((kind = ANY (ARRAY['plan'::text, 'field'::text, 'goal'::text, 'measure'::text, 'round'::text, 'inquiry'::text, 'paper'::text])))
);
CREATE INDEX reporting_follow_up_person ON public.reporting_follow_up USING btree (city_id, person_id);
CREATE INDEX reporting_follow_up_record ON public.reporting_follow_up USING btree (city_id, record_id);
CREATE INDEX reporting_follow_up_unit ON public.reporting_follow_up USING btree (city_id, unit_id);
alter table reporting_follow_up enable row level security;
create policy own_city on reporting_follow_up as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_follow_up DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on reporting_follow_up to wirken_app;

create table reporting_follow_up_step (
  city_id uuid not null,
  id uuid not null,
  follow_up_id uuid not null,
  number integer not null,
  step text not null,
  due_on date not null,
  at timestamp with time zone not null,
  actor text not null,
  constraint reporting_follow_up_step_pkey PRIMARY KEY (city_id, id),
  constraint reporting_follow_up_step_city_id_follow_up_id_number_key UNIQUE (city_id, follow_up_id, number),
  constraint reporting_follow_up_step_city_id_follow_up_id_fkey FOREIGN KEY (city_id, follow_up_id) REFERENCES reporting_follow_up(city_id, id) ON DELETE CASCADE,
  constraint reporting_follow_up_step_step_check CHECK ((step = ANY (ARRAY['set'::text, 'moved'::text, 'done'::text, 'undone'::text])))
);
alter table reporting_follow_up_step enable row level security;
create policy own_city on reporting_follow_up_step as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_follow_up_step DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on reporting_follow_up_step to wirken_app;

create table reporting_follower (
  city_id uuid not null,
  id uuid not null,
  token text not null,
  mail text not null,
  lang text not null,
  kind text not null,
  subject text not null,
  asked_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  constraint reporting_follower_pkey PRIMARY KEY (city_id, id),
  constraint reporting_follower_city_id_mail_kind_subject_key UNIQUE (city_id, mail, kind, subject),
  constraint reporting_follower_city_id_token_key UNIQUE (city_id, token),
  constraint reporting_follower_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint reporting_follower_kind_check CHECK ((kind = ANY (ARRAY['field'::text, 'goal'::text, 'measure'::text, 'district'::text]))),
  constraint reporting_follower_mail_check CHECK (((mail = lower(mail)) AND (mail ~~ '%_@_%'::text))),
  constraint reporting_follower_subject_check CHECK ((subject <> ''::text))
);
alter table reporting_follower enable row level security;
create policy own_city on reporting_follower as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select, update on reporting_follower to wirken_app;

create table reporting_inquiry (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  number text not null default ''::text,
  asker_kind text not null,
  asker text not null default ''::text,
  subject text not null,
  question text not null,
  received_on date not null,
  due_on date not null,
  state text not null default 'open'::text,
  publication text not null default 'none'::text,
  version integer not null default 1,
  constraint reporting_inquiry_pkey PRIMARY KEY (city_id, id),
  constraint reporting_inquiry_city_id_slug_key UNIQUE (city_id, slug),
  constraint reporting_inquiry_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint reporting_inquiry_asker_kind_check CHECK ((asker_kind = ANY (ARRAY['councillor'::text, 'faction'::text, 'press'::text, 'person'::text, 'other'::text]))),
  constraint reporting_inquiry_check CHECK ((due_on >= received_on)),
  constraint reporting_inquiry_check1 CHECK (((publication = 'none'::text) OR (asker_kind = ANY (ARRAY['councillor'::text, 'faction'::text, 'other'::text])))),
  constraint reporting_inquiry_publication_check CHECK ((publication = ANY (ARRAY['none'::text, 'public'::text, 'withdrawn'::text]))),
  constraint reporting_inquiry_question_check CHECK ((question <> ''::text)),
  constraint reporting_inquiry_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint reporting_inquiry_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'closed'::text]))),
  constraint reporting_inquiry_subject_check CHECK ((subject <> ''::text))
);
alter table reporting_inquiry enable row level security;
create policy own_city on reporting_inquiry as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_inquiry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select, update on reporting_inquiry to wirken_app;

create table reporting_inquiry_answer (
  city_id uuid not null,
  inquiry_id uuid not null,
  number integer not null,
  draft integer not null,
  words text not null,
  answered_on date not null,
  reason text not null default ''::text,
  at timestamp with time zone not null,
  actor text not null,
  constraint reporting_inquiry_answer_pkey PRIMARY KEY (city_id, inquiry_id, number),
  constraint reporting_inquiry_answer_city_id_inquiry_id_draft_fkey FOREIGN KEY (city_id, inquiry_id, draft) REFERENCES reporting_inquiry_draft(city_id, inquiry_id, number),
  constraint reporting_inquiry_answer_check CHECK (((number = 1) OR (reason <> ''::text))),
  constraint reporting_inquiry_answer_words_check CHECK ((words <> ''::text))
);
alter table reporting_inquiry_answer enable row level security;
create policy own_city on reporting_inquiry_answer as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_inquiry_answer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on reporting_inquiry_answer to wirken_app;

create table reporting_inquiry_draft (
  city_id uuid not null,
  inquiry_id uuid not null,
  number integer not null,
  words text not null,
  at timestamp with time zone not null,
  actor text not null,
  constraint reporting_inquiry_draft_pkey PRIMARY KEY (city_id, inquiry_id, number),
  constraint reporting_inquiry_draft_city_id_inquiry_id_fkey FOREIGN KEY (city_id, inquiry_id) REFERENCES reporting_inquiry(city_id, id)
);
alter table reporting_inquiry_draft enable row level security;
create policy own_city on reporting_inquiry_draft as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_inquiry_draft DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on reporting_inquiry_draft to wirken_app;

create table reporting_inquiry_record (
  city_id uuid not null,
  inquiry_id uuid not null,
  record_id uuid not null,
  constraint reporting_inquiry_record_pkey PRIMARY KEY (city_id, inquiry_id, record_id),
  constraint reporting_inquiry_record_city_id_inquiry_id_fkey FOREIGN KEY (city_id, inquiry_id) REFERENCES reporting_inquiry(city_id, id)
);
CREATE INDEX reporting_inquiry_record_record ON public.reporting_inquiry_record USING btree (city_id, record_id);
alter table reporting_inquiry_record enable row level security;
create policy own_city on reporting_inquiry_record as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_inquiry_record DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select on reporting_inquiry_record to wirken_app;

create table reporting_inquiry_step (
  city_id uuid not null,
  id uuid not null,
  inquiry_id uuid not null,
  number integer not null,
  step text not null,
  reason text not null default ''::text,
  at timestamp with time zone not null,
  actor text not null,
  constraint reporting_inquiry_step_pkey PRIMARY KEY (city_id, id),
  constraint reporting_inquiry_step_city_id_inquiry_id_number_key UNIQUE (city_id, inquiry_id, number),
  constraint reporting_inquiry_step_city_id_inquiry_id_fkey FOREIGN KEY (city_id, inquiry_id) REFERENCES reporting_inquiry(city_id, id),
  constraint reporting_inquiry_step_step_check CHECK ((step = ANY (ARRAY['entered'::text, 'revised'::text, 'answered'::text, 'closed'::text, 'reopened'::text, 'published'::text, 'withdrawn'::text])))
);
alter table reporting_inquiry_step enable row level security;
create policy own_city on reporting_inquiry_step as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_inquiry_step DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on reporting_inquiry_step to wirken_app;

create table reporting_link (
  city_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  person_id uuid,
  delegated_by uuid,
  name text not null,
  mail text,
  lang text not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint reporting_link_pkey PRIMARY KEY (city_id, id),
  constraint reporting_link_city_id_delegated_by_fkey FOREIGN KEY (city_id, delegated_by) REFERENCES reporting_link(city_id, id),
  constraint reporting_link_city_id_round_id_fkey FOREIGN KEY (city_id, round_id) REFERENCES reporting_round(city_id, id),
  constraint reporting_link_mail_check CHECK (((mail = lower(mail)) AND (mail ~~ '%_@_%'::text)))
);
CREATE INDEX reporting_link_person ON public.reporting_link USING btree (city_id, person_id);
CREATE INDEX reporting_link_round ON public.reporting_link USING btree (city_id, round_id);
alter table reporting_link enable row level security;
create policy own_city on reporting_link as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant insert, select, update on reporting_link to wirken_app;

create table reporting_link_door (
  city_id uuid not null,
  digest text not null,
  link_id uuid not null,
  constraint reporting_link_door_pkey PRIMARY KEY (city_id, digest),
  constraint reporting_link_door_city_id_link_id_fkey FOREIGN KEY (city_id, link_id) REFERENCES reporting_link(city_id, id)
);
CREATE INDEX reporting_link_door_link ON public.reporting_link_door USING btree (city_id, link_id);
alter table reporting_link_door enable row level security;
create policy own_city on reporting_link_door as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select on reporting_link_door to wirken_app;

create table reporting_link_part (
  city_id uuid not null,
  link_id uuid not null,
  part_id uuid not null,
  constraint reporting_link_part_pkey PRIMARY KEY (city_id, link_id, part_id),
  constraint reporting_link_part_city_id_link_id_fkey FOREIGN KEY (city_id, link_id) REFERENCES reporting_link(city_id, id),
  constraint reporting_link_part_city_id_part_id_fkey FOREIGN KEY (city_id, part_id) REFERENCES reporting_part(city_id, id)
);
CREATE INDEX reporting_link_part_part ON public.reporting_link_part USING btree (city_id, part_id);
alter table reporting_link_part enable row level security;
create policy own_city on reporting_link_part as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant insert, select on reporting_link_part to wirken_app;

create table reporting_list (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  name text not null,
  purpose text not null,
  is_open boolean not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version integer not null default 1,
  constraint reporting_list_pkey PRIMARY KEY (city_id, id),
  constraint reporting_list_city_id_slug_key UNIQUE (city_id, slug),
  constraint reporting_list_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint reporting_list_name_check CHECK ((name <> ''::text)),
  constraint reporting_list_purpose_check CHECK ((purpose <> ''::text)),
  constraint reporting_list_slug_check CHECK ((slug <> ''::text))
);
alter table reporting_list enable row level security;
create policy own_city on reporting_list as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_list DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select, update on reporting_list to wirken_app;

create table reporting_list_letter (
  city_id uuid not null,
  id uuid not null,
  list_id uuid not null,
  texts jsonb not null,
  made_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  recipients integer,
  actor text not null,
  version integer not null default 1,
  constraint reporting_list_letter_pkey PRIMARY KEY (city_id, id),
  constraint reporting_list_letter_city_id_list_id_fkey FOREIGN KEY (city_id, list_id) REFERENCES reporting_list(city_id, id),
  constraint reporting_list_letter_check CHECK (((sent_at IS NULL) = (recipients IS NULL)))
);
CREATE INDEX reporting_list_letter_list ON public.reporting_list_letter USING btree (city_id, list_id);
alter table reporting_list_letter enable row level security;
create policy own_city on reporting_list_letter as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_list_letter DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on reporting_list_letter to wirken_app;

create table reporting_list_member (
  city_id uuid not null,
  id uuid not null,
  list_id uuid not null,
  token text not null,
  mail text not null,
  name text not null,
  lang text not null,
  how text not null,
  consent_words text not null,
  asked_at timestamp with time zone not null,
  consented_on date,
  actor text,
  bounced_at timestamp with time zone,
  constraint reporting_list_member_pkey PRIMARY KEY (city_id, id),
  constraint reporting_list_member_city_id_list_id_mail_key UNIQUE (city_id, list_id, mail),
  constraint reporting_list_member_city_id_token_key UNIQUE (city_id, token),
  constraint reporting_list_member_city_id_list_id_fkey FOREIGN KEY (city_id, list_id) REFERENCES reporting_list(city_id, id),
  constraint reporting_list_member_check CHECK (((how = 'paper'::text) OR (consent_words = ''::text))),
  constraint reporting_list_member_check1 CHECK (((how <> 'paper'::text) OR ((consented_on IS NOT NULL) AND (consent_words <> ''::text)))),
  constraint reporting_list_member_how_check CHECK ((how = ANY (ARRAY['page'::text, 'asked'::text, 'paper'::text]))),
  constraint reporting_list_member_mail_check CHECK (((mail = lower(mail)) AND (mail ~~ '%_@_%'::text)))
);
CREATE INDEX reporting_list_member_mail ON public.reporting_list_member USING btree (city_id, mail);
alter table reporting_list_member enable row level security;
create policy own_city on reporting_list_member as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select, update on reporting_list_member to wirken_app;

create table reporting_notice (
  city_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  person_id uuid,
  link_id uuid,
  mail_id uuid not null,
  day date not null,
  sent_at timestamp with time zone not null,
  bounced_at timestamp with time zone,
  constraint reporting_notice_pkey PRIMARY KEY (city_id, id),
  constraint reporting_notice_city_id_link_id_fkey FOREIGN KEY (city_id, link_id) REFERENCES reporting_link(city_id, id),
  constraint reporting_notice_city_id_round_id_fkey FOREIGN KEY (city_id, round_id) REFERENCES reporting_round(city_id, id),
  constraint reporting_notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES accounts_person(id) ON DELETE SET NULL
);
CREATE INDEX reporting_notice_day ON public.reporting_notice USING btree (city_id, day);
CREATE INDEX reporting_notice_person ON public.reporting_notice USING btree (city_id, person_id);
CREATE INDEX reporting_notice_round ON public.reporting_notice USING btree (city_id, round_id);
alter table reporting_notice enable row level security;
create policy own_city on reporting_notice as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant insert, select, update on reporting_notice to wirken_app;

create table reporting_notice_part (
  city_id uuid not null,
  notice_id uuid not null,
  part_id uuid not null,
  kind text not null,
  constraint reporting_notice_part_pkey PRIMARY KEY (city_id, notice_id, part_id, kind),
  constraint reporting_notice_part_city_id_notice_id_fkey FOREIGN KEY (city_id, notice_id) REFERENCES reporting_notice(city_id, id),
  constraint reporting_notice_part_city_id_part_id_fkey FOREIGN KEY (city_id, part_id) REFERENCES reporting_part(city_id, id),
  constraint reporting_notice_part_kind_check CHECK ((kind = ANY (ARRAY['invited'::text, 'reminded'::text, 'returned'::text, 'overdue'::text, 'deputy'::text, 'head'::text, 'missing'::text, 'again'::text])))
);
CREATE INDEX reporting_notice_part_part ON public.reporting_notice_part USING btree (city_id, part_id);
alter table reporting_notice_part enable row level security;
create policy own_city on reporting_notice_part as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_notice_part DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on reporting_notice_part to wirken_app;

create table reporting_paper (
  city_id uuid not null,
  round_id uuid not null,
  number integer not null,
  lang text not null,
  form text not null,
  version integer not null,
  asked_at timestamp with time zone not null,
  made_at timestamp with time zone,
  pages integer,
  bytes bytea,
  constraint reporting_paper_pkey PRIMARY KEY (city_id, round_id, number, lang, form),
  constraint reporting_paper_city_id_round_id_number_fkey FOREIGN KEY (city_id, round_id, number) REFERENCES reporting_snapshot(city_id, round_id, number),
  constraint reporting_paper_check CHECK (((bytes IS NULL) = (made_at IS NULL))),
  constraint reporting_paper_form_check CHECK ((form = ANY (ARRAY['pdf'::text, 'docx'::text, 'xlsx'::text, 'summary'::text]))),
  constraint reporting_paper_pages_check CHECK ((pages > 0))
);
alter table reporting_paper enable row level security;
create policy own_city on reporting_paper as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select, update on reporting_paper to wirken_app;

create table reporting_part (
  city_id uuid not null,
  id uuid not null,
  update_id uuid not null,
  unit_id uuid,
  post_id uuid,
  leads boolean not null,
  state text not null,
  content jsonb not null,
  version integer not null default 1,
  constraint reporting_part_pkey PRIMARY KEY (city_id, id),
  constraint reporting_part_city_id_post_id_unit_id_fkey FOREIGN KEY (city_id, post_id, unit_id) REFERENCES accounts_post(city_id, id, unit_id),
  constraint reporting_part_city_id_unit_id_fkey FOREIGN KEY (city_id, unit_id) REFERENCES accounts_unit(city_id, id),
  constraint reporting_part_city_id_update_id_fkey FOREIGN KEY (city_id, update_id) REFERENCES reporting_update(city_id, id),
  constraint reporting_part_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'returned'::text, 'approved'::text])))
);
CREATE UNIQUE INDEX reporting_part_lead ON public.reporting_part USING btree (city_id, update_id) WHERE leads;
CREATE INDEX reporting_part_of_unit ON public.reporting_part USING btree (city_id, unit_id);
CREATE UNIQUE INDEX reporting_part_unit ON public.reporting_part USING btree (city_id, update_id, unit_id) NULLS NOT DISTINCT;
alter table reporting_part enable row level security;
create policy own_city on reporting_part as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_part DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on reporting_part to wirken_app;

create table reporting_part_step (
  city_id uuid not null,
  part_id uuid not null,
  number integer not null,
  step text not null,
  content jsonb not null,
  name text not null default ''::text,
  comment text not null default ''::text,
  at timestamp with time zone not null,
  actor text not null,
  constraint reporting_part_step_pkey PRIMARY KEY (city_id, part_id, number),
  constraint reporting_part_step_city_id_part_id_fkey FOREIGN KEY (city_id, part_id) REFERENCES reporting_part(city_id, id),
  constraint reporting_part_step_check CHECK (((step <> ALL (ARRAY['returned'::text, 'changed'::text, 'edited'::text, 'reopened'::text])) OR (comment <> ''::text))),
  constraint reporting_part_step_step_check CHECK ((step = ANY (ARRAY['prefilled'::text, 'saved'::text, 'answered'::text, 'unchanged'::text, 'returned'::text, 'changed'::text, 'approved'::text, 'edited'::text, 'reopened'::text])))
);
alter table reporting_part_step enable row level security;
create policy own_city on reporting_part_step as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_part_step DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on reporting_part_step to wirken_app;

create table reporting_question (
  city_id uuid not null,
  round_id uuid not null,
  key text not null,
  "position" smallint not null,
  kinds text[] not null default '{}'::text[],
  minutes smallint not null,
  required boolean not null default false,
  words text not null default ''::text,
  constraint reporting_question_pkey PRIMARY KEY (city_id, round_id, key),
  constraint reporting_question_city_id_round_id_fkey FOREIGN KEY (city_id, round_id) REFERENCES reporting_round(city_id, id) ON DELETE CASCADE,
  constraint reporting_question_check CHECK (((key ~~ 'own\_%'::text) = (words <> ''::text))),
  constraint reporting_question_key_check CHECK ((key ~ '^[a-z][a-z0-9_]*$'::text)),
  constraint reporting_question_minutes_check CHECK (((minutes >= 0) AND (minutes <= 480)))
);
alter table reporting_question enable row level security;
create policy own_city on reporting_question as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_question DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on reporting_question to wirken_app;

create table reporting_report (
  city_id uuid not null,
  round_id uuid not null,
  chapters text[] not null,
  version integer not null default 1,
  constraint reporting_report_pkey PRIMARY KEY (city_id, round_id),
  constraint reporting_report_city_id_round_id_fkey FOREIGN KEY (city_id, round_id) REFERENCES reporting_round(city_id, id) ON DELETE CASCADE
);
alter table reporting_report enable row level security;
create policy own_city on reporting_report as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_report DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on reporting_report to wirken_app;

create table reporting_report_text (
  city_id uuid not null,
  round_id uuid not null,
  place text not null,
  words text not null,
  version integer not null default 1,
  constraint reporting_report_text_pkey PRIMARY KEY (city_id, round_id, place),
  constraint reporting_report_text_city_id_round_id_fkey FOREIGN KEY (city_id, round_id) REFERENCES reporting_round(city_id, id) ON DELETE CASCADE,
  constraint reporting_report_text_place_check CHECK ((place ~ '^[a-z]+(:[0-9a-f-]{36})?$'::text))
);
alter table reporting_report_text enable row level security;
create policy own_city on reporting_report_text as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_report_text DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on reporting_report_text to wirken_app;

create table reporting_round (
  city_id uuid not null,
  id uuid not null,
  slug text not null,
  plan_id uuid not null,
  previous_id uuid,
  title text not null,
  words text not null default ''::text,
  data_on date not null,
  due_on date not null,
  cycle_years smallint not null,
  budget_year smallint,
  remind_days smallint[] not null default '{}'::smallint[],
  escalate_days smallint not null default 5,
  in_school_holidays boolean not null default false,
  may_write_to_heads boolean not null default false,
  four_eyes boolean not null default false,
  asks_contributors boolean not null default true,
  left_measures uuid[] not null default '{}'::uuid[],
  left_units uuid[] not null default '{}'::uuid[],
  state text not null,
  version integer not null default 1,
  constraint reporting_round_pkey PRIMARY KEY (city_id, id),
  constraint reporting_round_city_id_slug_key UNIQUE (city_id, slug),
  constraint reporting_round_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint reporting_round_city_id_plan_id_fkey FOREIGN KEY (city_id, plan_id) REFERENCES plan_plan(city_id, id),
  constraint reporting_round_city_id_previous_id_fkey FOREIGN KEY (city_id, previous_id) REFERENCES reporting_round(city_id, id),
  constraint reporting_round_budget_year_check CHECK (((budget_year >= 1900) AND (budget_year <= 2200))),
  constraint reporting_round_check CHECK ((previous_id <> id)),
  constraint reporting_round_check1 CHECK ((due_on >= data_on)),
  constraint reporting_round_cycle_years_check CHECK (((cycle_years >= 1) AND (cycle_years <= 3))),
  constraint reporting_round_escalate_days_check CHECK (((escalate_days >= 1) AND (escalate_days <= 60))),
  constraint reporting_round_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint reporting_round_state_check CHECK ((state = ANY (ARRAY['prepared'::text, 'opened'::text, 'collecting'::text, 'closing'::text, 'editing'::text, 'published'::text]))),
  constraint reporting_round_title_check CHECK ((title <> ''::text))
);
CREATE INDEX reporting_round_plan ON public.reporting_round USING btree (city_id, plan_id);
alter table reporting_round enable row level security;
create policy own_city on reporting_round as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_round DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on reporting_round to wirken_app;

create table reporting_round_step (
  city_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  number integer not null,
  state text not null,
  at timestamp with time zone not null,
  actor text not null,
  reason text not null default ''::text,
  constraint reporting_round_step_pkey PRIMARY KEY (city_id, id),
  constraint reporting_round_step_city_id_round_id_number_key UNIQUE (city_id, round_id, number),
  constraint reporting_round_step_city_id_round_id_fkey FOREIGN KEY (city_id, round_id) REFERENCES reporting_round(city_id, id) ON DELETE CASCADE,
  constraint reporting_round_step_state_check CHECK ((state = ANY (ARRAY['prepared'::text, 'opened'::text, 'collecting'::text, 'closing'::text, 'editing'::text, 'published'::text])))
);
CREATE INDEX reporting_round_step_round ON public.reporting_round_step USING btree (city_id, round_id);
alter table reporting_round_step enable row level security;
create policy own_city on reporting_round_step as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_round_step DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on reporting_round_step to wirken_app;

create table reporting_signature (
  city_id uuid not null,
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  place smallint not null,
  unit_id uuid not null,
  due_on date not null,
  called_at timestamp with time zone,
  reminded_on date,
  constraint reporting_signature_pkey PRIMARY KEY (city_id, id),
  constraint reporting_signature_city_id_subject_kind_subject_id_place_u_key UNIQUE (city_id, subject_kind, subject_id, place, unit_id),
  constraint reporting_signature_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint reporting_signature_city_id_unit_id_fkey FOREIGN KEY (city_id, unit_id) REFERENCES accounts_unit(city_id, id),
  constraint reporting_signature_place_check CHECK (((place >= 1) AND (place <= 20))),
  constraint reporting_signature_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['inquiry'::text, 'paper'::text])))
);
CREATE INDEX reporting_signature_unit ON public.reporting_signature USING btree (city_id, unit_id);
alter table reporting_signature enable row level security;
create policy own_city on reporting_signature as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_signature DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select, update on reporting_signature to wirken_app;

create table reporting_signature_act (
  city_id uuid not null,
  id uuid not null,
  signature_id uuid not null,
  number integer not null,
  act text not null,
  remark text not null default ''::text,
  text_version integer not null,
  at timestamp with time zone not null,
  actor text not null,
  constraint reporting_signature_act_pkey PRIMARY KEY (city_id, id),
  constraint reporting_signature_act_city_id_signature_id_number_key UNIQUE (city_id, signature_id, number),
  constraint reporting_signature_act_city_id_signature_id_fkey FOREIGN KEY (city_id, signature_id) REFERENCES reporting_signature(city_id, id),
  constraint reporting_signature_act_act_check CHECK ((act = ANY (ARRAY['asked'::text, 'signed'::text, 'signed_with_remark'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint reporting_signature_act_check CHECK (((act <> ALL (ARRAY['signed_with_remark'::text, 'refused'::text, 'withdrawn'::text])) OR (remark <> ''::text)))
);
alter table reporting_signature_act enable row level security;
create policy own_city on reporting_signature_act as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_signature_act DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on reporting_signature_act to wirken_app;

create table reporting_snapshot (
  city_id uuid not null,
  round_id uuid not null,
  number integer not null,
  content text not null,
  digest text not null,
  previous text,
  reason text not null,
  at timestamp with time zone not null,
  actor text not null,
  constraint reporting_snapshot_pkey PRIMARY KEY (city_id, round_id, number),
  constraint reporting_snapshot_city_id_round_id_fkey FOREIGN KEY (city_id, round_id) REFERENCES reporting_round(city_id, id),
  constraint reporting_snapshot_check CHECK ((digest = encode(sha256(convert_to(content, 'UTF8'::name)), 'hex'::text))),
  constraint reporting_snapshot_check1 CHECK (((number = 1) OR (reason <> ''::text))),
  constraint reporting_snapshot_number_check CHECK ((number >= 1)),
  constraint reporting_snapshot_previous_check CHECK ((previous ~ '^[0-9a-f]{64}$'::text))
);
alter table reporting_snapshot enable row level security;
create policy own_city on reporting_snapshot as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_snapshot DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant insert, select on reporting_snapshot to wirken_app;

create table reporting_told (
  city_id uuid not null,
  change_id uuid not null,
  told_at timestamp with time zone not null,
  constraint reporting_told_pkey PRIMARY KEY (city_id, change_id),
  constraint reporting_told_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id)
);
alter table reporting_told enable row level security;
create policy own_city on reporting_told as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
grant delete, insert, select on reporting_told to wirken_app;

create table reporting_update (
  city_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  measure_id uuid not null,
  taken_out_at timestamp with time zone,
  taken_out_by text,
  taken_out_reason text,
  constraint reporting_update_pkey PRIMARY KEY (city_id, id),
  constraint reporting_update_city_id_round_id_measure_id_key UNIQUE (city_id, round_id, measure_id),
  constraint reporting_update_city_id_measure_id_fkey FOREIGN KEY (city_id, measure_id) REFERENCES plan_measure(city_id, id),
  constraint reporting_update_city_id_round_id_fkey FOREIGN KEY (city_id, round_id) REFERENCES reporting_round(city_id, id),
  constraint reporting_update_check CHECK ((((taken_out_at IS NULL) = (taken_out_by IS NULL)) AND ((taken_out_at IS NULL) = (taken_out_reason IS NULL)))),
  constraint reporting_update_taken_out_reason_check CHECK ((taken_out_reason <> ''::text))
);
alter table reporting_update enable row level security;
create policy own_city on reporting_update as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.reporting_update DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on reporting_update to wirken_app;

create table settings_days (
  city_id uuid not null,
  id uuid not null,
  kind text not null,
  name text not null,
  from_on date not null,
  to_on date not null,
  constraint settings_days_pkey PRIMARY KEY (city_id, id),
  constraint settings_days_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint settings_days_check CHECK ((to_on >= from_on)),
  constraint settings_days_kind_check CHECK ((kind = ANY (ARRAY['school'::text, 'closed'::text]))),
  constraint settings_days_name_check CHECK ((name <> ''::text))
);
alter table settings_days enable row level security;
create policy own_city on settings_days as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.settings_days DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on settings_days to wirken_app;

create table settings_rules (
  city_id uuid not null,
  second_factor boolean not null,
  report_years smallint not null,
  land text,
  version integer not null,
  constraint settings_rules_pkey PRIMARY KEY (city_id),
  constraint settings_rules_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint settings_rules_land_check CHECK ((land ~ '^[A-Z]{2}$'::text)),
  constraint settings_rules_report_years_check CHECK (((report_years >= 1) AND (report_years <= 3)))
);
alter table settings_rules enable row level security;
create policy own_city on settings_rules as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.settings_rules DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on settings_rules to wirken_app;

create table settings_word (
  city_id uuid not null,
  id uuid not null,
  list text not null,
  words text not null,
  earlier text not null default ''::text,
  since date not null,
  version integer not null default 1,
  constraint settings_word_pkey PRIMARY KEY (city_id, id),
  constraint settings_word_city_id_fkey FOREIGN KEY (city_id) REFERENCES city(id),
  constraint settings_word_list_check CHECK ((list = ANY (ARRAY['target_group'::text, 'district'::text]))),
  constraint settings_word_words_check CHECK ((words <> ''::text))
);
alter table settings_word enable row level security;
create policy own_city on settings_word as permissive for all to public using (city_id = current_city()) with check (city_id = current_city());
CREATE CONSTRAINT TRIGGER confirm_write AFTER INSERT OR DELETE OR UPDATE ON public.settings_word DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write();
grant delete, insert, select, update on settings_word to wirken_app;

create view plan_spoken_of with (security_invoker=true) as
 SELECT bodies_statement.city_id,
    bodies_statement.record_id
   FROM bodies_statement
  WHERE (bodies_statement.record_id IS NOT NULL)
UNION
 SELECT subject.city_id,
    subject.record_id
   FROM (bodies_motion_subject subject
     JOIN bodies_motion motion ON (((motion.city_id = subject.city_id) AND (motion.id = subject.motion_id))))
  WHERE (motion.put_at IS NOT NULL);
grant select on plan_spoken_of to wirken_app;
