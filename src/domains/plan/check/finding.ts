import { sourceDigest } from '../../../i18n/text.ts'

/** `wrong`: contradicts itself or leads nowhere. `mind`: something is missing or overdue. `hint`: could be better. */
export const severities = ['wrong', 'mind', 'hint'] as const
export type Severity = (typeof severities)[number]

/** Everything the check looks for, in the order in which it is shown, and how grave it is. */
const severityOf = {
  'measure.no_lead': 'wrong',
  'measure.past_end': 'wrong',
  'measure.goals_closed': 'wrong',
  'measure.number_twice': 'wrong',
  'goal.words_twice': 'wrong',
  'goal.no_field': 'wrong',
  'link.dead': 'wrong',
  'milestone.overdue': 'mind',
  'status.none': 'mind',
  'status.old': 'mind',
  'goal.no_measure': 'mind',
  'field.no_goal': 'mind',
  'measure.no_period': 'mind',
  'measure.no_milestone': 'mind',
  'measure.not_measured': 'mind',
  'figure.no_value': 'mind',
  'figure.no_target': 'mind',
  'figure.no_source': 'mind',
  'measure.no_description': 'mind',
  'plan.no_term': 'mind',
  'translation.outdated': 'mind',
  'translation.term': 'mind',
  'milestone.after_end': 'hint',
  'measure.no_contact': 'hint',
  'measure.no_kind': 'hint',
  'measure.no_budget': 'hint',
  'word.earlier': 'hint',
  'word.unlisted': 'hint',
  'field.no_introduction': 'hint',
  'text.hard': 'hint',
  'translation.missing': 'hint',
  'link.unsure': 'hint',
} as const satisfies Record<string, Severity>

export type FindingKind = keyof typeof severityOf
export const findingKinds = Object.keys(severityOf) as FindingKind[]

/** The record that a finding is about. `code`: a goal's codes, a field's letter, a measure's number; '' without one. */
export type CheckedRecord = {
  kind: 'plan' | 'field' | 'goal' | 'measure'
  id: string
  slug: string
  code: string
  title: string
  /** Of a measure: the unit that leads it. */
  unitId: string | null
  fieldIds: readonly string[]
}

export type Finding = {
  kind: FindingKind
  record: CheckedRecord
  /** What tells it from others of its kind at the same record. */
  detail: string
  /** What its words speak of; days are ISO dates. */
  values: Record<string, string | number>
  /** Passages of the plan, in its own words. */
  quotes: readonly string[]
}

type More = { detail?: string; values?: Finding['values']; quotes?: readonly string[] }

export function finding(kind: FindingKind, record: CheckedRecord, more: More = {}): Finding {
  const { detail = '', values = {}, quotes = [] } = more
  return { kind, record, detail, values, quotes }
}

export function severity({ kind }: Pick<Finding, 'kind'>): Severity {
  return severityOf[kind]
}

/** What a finding is called for as long as it stands. When what it speaks of changes, it is another. */
export function keyOf({ kind, record, detail }: Pick<Finding, 'kind' | 'record' | 'detail'>): string {
  return detail === '' ? `${kind} ${record.id}` : `${kind} ${record.id} ${sourceDigest(detail)}`
}
