import type { Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import type { FormErrors, FormRead } from '../form.ts'
import { readWhy, seenOf } from './act.form.ts'
import type { ActPage } from './act.read.ts'

/** `to`: the fields in which a goal is to stand, or the goals that a measure is to serve. */
export type Move = { seen: number; to: string[]; on: string; reason: string }

export function readMove(words: Words, page: ActPage, today: string): FormRead<Move> {
  const errors: FormErrors = {}
  const record = page.records[0]!
  const to = placesIn(words, page)
  const name = page.subject === 'goal' ? 'fields' : 'goals'
  if (to.length === 0) errors[name] = refused(page.subject === 'goal' ? 'goal.field_missing' : 'measure.goal_missing')
  const said = readWhy(words, today, errors)
  if (record.ended) errors.reason = refused('lineage.ended_already')
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return ok({ seen: seenOf(words, record.id) ?? record.version, to, ...said })
}

/** Ticked places, in the order that they have now; new ones behind them. */
export function placesIn(words: Words, { subject, fields, goals, places }: ActPage): string[] {
  const ticked =
    subject === 'goal'
      ? fields.filter(({ id }) => words[`field__${id}`] === 'yes')
      : goals.filter(({ slug }) => words[`goal__${slug}`] === 'yes')
  const ids = ticked.map(({ id }) => id)
  return [...places.filter((id) => ids.includes(id)), ...ids.filter((id) => !places.includes(id))]
}

/** The form as it is opened: where it stands now is ticked. */
export function placesTicked({ subject, goals, places }: ActPage): Words {
  const names =
    subject === 'goal'
      ? places.map((id) => `field__${id}`)
      : goals.filter(({ id }) => places.includes(id)).map(({ slug }) => `goal__${slug}`)
  return Object.fromEntries(names.map((name) => [name, 'yes']))
}
