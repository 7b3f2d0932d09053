-- In which language somebody is written to and sees the workspace. Null: they have not chosen.
alter table accounts_person add column lang text check (lang in ('de', 'en', 'ar'));
