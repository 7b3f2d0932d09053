-- A document is kept as soon as it is uploaded. What was read of it follows, or why it could not be read; then its bytes
-- go, for they are of no use.

alter table plan_document
  alter bytes drop not null,
  alter source drop not null,
  alter sketch drop not null,
  add refusal jsonb,
  add constraint plan_document_read check ((source is null) = (sketch is null)),
  add constraint plan_document_refused check (refusal is null or source is null),
  add constraint plan_document_kept check ((refusal is null) = (bytes is not null));

-- Read once, and never changed afterwards: corrections name the passages.
grant update on plan_document to wirken_app;
create policy read_once on plan_document as restrictive for update
  using (source is null and refusal is null) with check (true);

-- Rules out of documents that were deleted, which somebody wanted to keep.
create table plan_rule (
  city_id uuid not null references city,
  id uuid not null,
  says jsonb not null,
  at timestamptz not null,
  actor text not null,
  primary key (city_id, id)
);
call open_to_application('plan_rule');
revoke update on plan_rule from wirken_app;
