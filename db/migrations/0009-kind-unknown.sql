-- Of most measures that are read out of a document nobody has said of which kind they are.
alter table plan_measure
  drop constraint plan_measure_kind_check,
  add constraint plan_measure_kind_check
    check (kind in ('unknown', 'own_means', 'permanent_task', 'open_for_applications'));
alter table plan_kind_change
  drop constraint plan_kind_change_kind_check,
  add constraint plan_kind_change_kind_check
    check (kind in ('unknown', 'own_means', 'permanent_task', 'open_for_applications')),
  drop constraint plan_kind_change_previous_check,
  add constraint plan_kind_change_previous_check
    check (previous in ('unknown', 'own_means', 'permanent_task', 'open_for_applications'));
