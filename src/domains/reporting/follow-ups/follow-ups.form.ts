import { dayOf } from '../../../i18n/format.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { type FormErrors, type FormRead, readDay } from '../../../ui/page-form.ts'
import { addDays } from '../../settings/settings.ts'
import type { FollowUpWish } from './follow-up.verbs.ts'
import { readRef } from './follow-ups.read.ts'
import type { Teams } from './teams.read.ts'

const longest = 1000

/** For whom one can be set, as a form sends it: oneself, the coordination, or one of one's units. */
export function ownersFor({ own, units, coordinates }: Teams): string[] {
  return [...(own === null ? [] : ['me']), ...(coordinates ? ['coordination'] : []), ...units.map(({ id }) => id)]
}

export function readFollowUp(words: Words, teams: Teams): FormRead<FollowUpWish> {
  const errors: FormErrors = {}
  const on = readRef(line(words, 'on'))
  if (!on) errors.on = refused('follow_up.no_record')
  const dueOn = readDay(words, 'dueOn', errors)
  const owners = ownersFor(teams)
  const owner = owners.find((one) => one === line(words, 'for')) ?? owners[0]
  if (owner === undefined) errors.for = refused('follow_up.no_team')
  if (!on || dueOn === null || owner === undefined) return { ok: false, errors }
  const whose = {
    personId: owner === 'me' ? teams.own : null,
    unitId: owner === 'me' || owner === 'coordination' ? null : owner,
  }
  return { ok: true, value: { on, dueOn, note: line(words, 'note').slice(0, longest), for: whose } }
}

/** What stands in the field for the day before anybody has typed: in a week. */
export function usualDay(now: Date): string {
  return addDays(dayOf(now), 7)
}
