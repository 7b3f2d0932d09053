import { line, type Words } from '../../platform/http/form.ts'
import { ok, refused } from '../../platform/outcome.ts'
import type { FormErrors, FormRead } from './form.ts'
import { blankSheet, type MeasureSheet, measureKinds } from './measure.ts'
import { readTerm } from './term.form.ts'

/** Numbers are looked up, hence indexed: PostgreSQL refuses what is very long. */
export const longestNumber = 60

/**
 * The leading facts of a new measure; the rest of its sheet is filled in later. `goals`: ids by their address. In a plan
 * that is `published`, it has to be said why the measure is added.
 */
export function readMeasureForm(
  words: Words,
  { goals, published }: { goals: ReadonlyMap<string, string>; published: boolean },
): FormRead<{ sheet: MeasureSheet; reason: string }> {
  const errors: FormErrors = {}
  const goalId = goals.get(line(words, 'goal'))
  const term = readTerm(words, errors, 'measure.ends_before_start')
  if (line(words, 'title') === '') errors.title = refused('measure.title_missing')
  if (line(words, 'number').length > longestNumber) errors.number = refused('form.too_long', { longest: longestNumber })
  if (!goalId) errors.goal = refused('measure.goal_missing')
  const reason = line(words, 'reason')
  if (published && reason === '') errors.reason = refused('measure.reason_missing')
  if (!goalId || Object.keys(errors).length > 0) return { ok: false, errors }
  const sheet = {
    ...blankSheet(line(words, 'title')),
    number: line(words, 'number') || null,
    description: (words.description ?? '').replaceAll('\r\n', '\n').trim(),
    kind: measureKinds.find((kind) => kind === words.kind) ?? 'unknown',
    goalIds: [goalId],
    leadUnitId: line(words, 'leadUnit') || null,
    contact: line(words, 'contact'),
    ...term,
  }
  return ok({ sheet, reason })
}
