import type { Revisable } from '../revision.ts'
import { leadPostField } from '../sheet/row-parts.ts'

const fields: Record<string, string> = {
  'plan.address_taken': 'address',
  'plan.ends_before_start': 'endsOn',
  'measure.ends_before_start': 'endsOn',
  'measure.number_taken': 'number',
  'measure.unit_closed': 'leadUnitId',
  'measure.post_elsewhere': leadPostField,
  'measure.goal_missing': 'goals',
  'kind.before_the_last': 'kind',
  'goal.wording_missing': 'wording',
}

/** Where a refusal of the verb is said: at the field it is about, else at the first. */
export function fieldOfRefusal(code: string, subject: Revisable): string {
  return fields[code] ?? (subject === 'goal' ? 'wording' : 'title')
}
