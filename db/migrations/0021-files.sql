-- Files that people attach to measures: once in a city, however many name it. Of pictures these are not the bytes that
-- came but those that were drawn anew from them; the digest is that of the bytes that are kept.
create table plan_file (
  city_id uuid not null references city,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  -- By which the log names it.
  id uuid not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'csv', 'txt', 'jpeg', 'png', 'webp')),
  size integer not null check (size > 0),
  bytes bytea not null,
  -- Of a picture.
  width integer check (width > 0),
  height integer check (height > 0),
  kept_at timestamptz not null,
  primary key (city_id, digest),
  check ((width is null) = (height is null))
);
-- All of these are packed already.
alter table plan_file alter column bytes set storage external;
call open_to_application('plan_file');
revoke update on plan_file from wirken_app;

-- The same picture in smaller, for small screens.
create table plan_file_width (
  city_id uuid not null,
  digest text not null,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  bytes bytea not null,
  primary key (city_id, digest, width),
  foreign key (city_id, digest) references plan_file on delete cascade
);
alter table plan_file_width alter column bytes set storage external;
call open_to_application('plan_file_width');
revoke update on plan_file_width from wirken_app;

-- Files that nothing names any more, since when: after a while they go. Nothing is told of it anywhere else.
create table plan_file_unnamed (
  city_id uuid not null,
  digest text not null,
  since timestamptz not null,
  primary key (city_id, digest),
  foreign key (city_id, digest) references plan_file on delete cascade
);
call keep_cities_apart('plan_file_unnamed');
grant select, insert, delete on plan_file_unnamed to wirken_app;

-- An attachment that was uploaded has an address on this site with the digest in it, and its file stays as long as it does.
alter table plan_attachment
  add column file_digest text generated always as (substring(url from '^/files/([0-9a-f]{64})/')) stored,
  add foreign key (city_id, file_digest) references plan_file;
create index plan_attachment_file on plan_attachment (city_id, file_digest) where file_digest is not null;

-- The picture of a measure. Who does not see it reads the words.
create table plan_cover (
  city_id uuid not null,
  measure_id uuid not null,
  picture text not null,
  alt text not null check (alt <> ''),
  credit text not null,
  licence text not null,
  primary key (city_id, measure_id),
  foreign key (city_id, measure_id) references plan_measure on delete cascade,
  foreign key (city_id, picture) references plan_file
);
create index plan_cover_picture on plan_cover (city_id, picture);
call open_to_application('plan_cover');
