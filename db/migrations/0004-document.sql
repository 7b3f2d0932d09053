-- Documents that plans are read out of, and what people said of the reading.

create table plan_document (
  city_id uuid not null references city,
  id uuid not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('pdf', 'other')),
  digest text not null,
  bytes bytea not null,
  -- What the reader made of the bytes. Corrections name its passages, so it stays as it was when they were made.
  source jsonb not null,
  -- The lowest digests of its passages: documents that share many are versions of one.
  sketch text[] not null,
  version_of uuid,
  kept_at timestamptz not null,
  actor text not null,
  primary key (city_id, id),
  foreign key (city_id, version_of) references plan_document on delete set null (version_of),
  check (version_of <> id)
);

-- Each act of a person on the reading, in order; the last can be taken back. `origin`: by a person in this document, or
-- learned from another one.
create table plan_correction (
  city_id uuid not null,
  document_id uuid not null,
  number integer not null check (number > 0),
  origin text not null check (origin in ('person', 'learned')),
  says jsonb not null,
  at timestamptz not null,
  actor text not null,
  primary key (city_id, document_id, number),
  foreign key (city_id, document_id) references plan_document on delete cascade
);

-- What became of a document: the draft made from it, or the plan that its changes were taken into.
create table plan_document_use (
  city_id uuid not null,
  document_id uuid not null,
  plan_id uuid not null,
  at timestamptz not null,
  actor text not null,
  primary key (city_id, document_id, plan_id),
  foreign key (city_id, document_id) references plan_document on delete cascade,
  foreign key (city_id, plan_id) references plan_plan on delete cascade
);

do $$
declare
  kept text;
begin
  foreach kept in array array['plan_document', 'plan_correction', 'plan_document_use']
  loop
    call open_to_application(kept);
  end loop;
end $$;

revoke update on plan_document, plan_correction, plan_document_use from wirken_app;
