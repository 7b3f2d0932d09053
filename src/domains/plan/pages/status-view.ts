import type { Lang } from '../../../i18n/languages.ts'
import type { Progress } from '../../../ui/goal-ring/arcs.ts'
import type { RowStatus } from '../../../ui/measure-row/measure-row.tsx'
import type { StatusShape } from '../../../ui/status/status.tsx'
import type { Naming } from '../label.ts'
import { sayLabel } from '../label.words.ts'
import { sayPlan } from '../plan.messages.ts'
import { progressOf, type Status, type StatusRecord } from '../status.ts'

const shapes: Record<Status, StatusShape> = {
  not_planned_yet: 'dotted',
  planned: 'empty',
  started: 'half',
  advanced: 'most',
  completed: 'done',
  permanent: 'loop',
  realigned: 'turn',
  discontinued: 'ended',
}

/** A status in word and shape, with the lead unit's own judgement where there is one. */
export function statusView(
  lang: Lang,
  city: Naming,
  record: Pick<StatusRecord, 'status' | 'assessment'> | null,
): RowStatus {
  if (record === null) return { shape: 'dotted', word: sayPlan(lang, 'status.none') }
  const { status, assessment } = record
  return {
    shape: shapes[status],
    word: sayLabel(city, lang, `status.${status}`),
    assessment:
      assessment === null
        ? undefined
        : { word: sayPlan(lang, `assessment.${assessment}`), worry: assessment !== 'on_track' },
  }
}

/** What a measure adds to its goal's ring. */
export function progressView(status: Status | null): Progress {
  if (status === null) return 0
  return progressOf(status) ?? null
}

/** What the measures of a goal's page add up to. */
export function progressOfRows(rows: readonly { status: StatusRecord | null }[]): Progress[] {
  return rows.map(({ status }) => progressView(status?.status ?? null))
}
