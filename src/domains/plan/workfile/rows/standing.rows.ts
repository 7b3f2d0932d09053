import { decideKind, type KindChangeRecord, type MeasureKind } from '../../measure.ts'
import { decideStatus, type StatusCommand } from '../../status.ts'
import type { DoubtCode } from '../../table/doubt.ts'
import type { KnownMeasure } from '../../table/rows/row.match.ts'
import type { MainRow } from '../columns/main.columns.ts'
import type { Tell } from './finding.ts'

export type StandingHelp = { row: number; today: string; tell: Tell }

const standing: readonly (keyof MainRow)[] = ['status', 'assessment', 'asOf', 'reason']

/** The status that a row records; undefined where it cannot, and has said so; null where it says none. */
export function statusSaid(
  value: MainRow,
  changed: ReadonlySet<string>,
  measure: KnownMeasure | null,
  { row, today, tell }: StandingHelp,
): StatusCommand | null | undefined {
  if (!standing.some((key) => changed.has(key))) return null
  const { status, assessment, asOf, reason } = value
  const last = measure?.last ?? null
  if (status === null) {
    tell(last ? 'work.status_emptied' : 'work.status_missing', row, 'Stand')
    return undefined
  }
  if (measure?.stage === 'closed') {
    tell('work.status_closed', row, 'Stand')
    return undefined
  }
  const decided = decideStatus({ status, assessment, asOf: asOf ?? today, reason }, last ?? undefined, today)
  if (!decided.ok) {
    tell(...faults[decided.code](row, last?.asOf ?? ''))
    return undefined
  }
  const isOther = changed.has('status') || changed.has('assessment')
  if (last && isOther && !changed.has('reason')) tell('work.reason_old', row, 'Begründung zum Stand')
  return decided.value
}

type Told = [code: DoubtCode, row: number, heading: string, values?: Record<string, string>]
const faults: Record<
  'status.reason_missing' | 'status.in_the_future' | 'status.before_the_last',
  (row: number, last: string) => Told
> = {
  'status.reason_missing': (row) => ['work.reason_missing', row, 'Begründung zum Stand'],
  'status.in_the_future': (row) => ['work.status_future', row, 'Stand vom'],
  'status.before_the_last': (row, last) => ['work.status_before', row, 'Stand vom', { last }],
}

/** The change of kind that a row makes; undefined where it cannot, and has said so. `since`: day of the last change. */
export function kindSaid(
  value: MainRow,
  current: MeasureKind,
  since: string | undefined,
  { row, today, tell }: StandingHelp,
): KindChangeRecord | null | undefined {
  if (value.kind === current) return null
  const history = since === undefined ? [] : [{ kind: current, since, reason: '' }]
  const decided = decideKind(
    { kind: value.kind, since: value.kindSince ?? today, reason: value.kindReason },
    current,
    history,
  )
  if (decided.ok) return decided.value
  if (decided.code === 'kind.before_the_last') tell('work.kind_before', row, 'Neue Art gilt ab', { last: since ?? '' })
  else tell('work.kind_reason', row, 'Neue Art, weil')
  return undefined
}
