import { foldWord } from '../../../platform/search/fold.ts'
import type { CheckedPlan } from './checked-plan.ts'
import { type Finding, finding } from './finding.ts'

/** What is found of the plan itself, its fields and its goals. */
export function checkGoals({ plan, fields, goals, measures }: CheckedPlan): Finding[] {
  const open = goals.filter(({ isClosed }) => !isClosed)
  const served = new Set(measures.flatMap(({ goalIds }) => goalIds))
  const filled = new Set(open.flatMap(({ fieldIds }) => fieldIds))
  const twice = Map.groupBy(open, ({ wording }) => folded(wording))
  return [
    ...(plan.isPublished && plan.startsOn === null && plan.endsOn === null ? [finding('plan.no_term', plan)] : []),
    ...fields.flatMap((field) => [
      ...(filled.has(field.id) ? [] : [finding('field.no_goal', field)]),
      ...(field.introduction === '' && field.summary === '' ? [finding('field.no_introduction', field)] : []),
    ]),
    ...open.flatMap((goal) => {
      const others = (twice.get(folded(goal.wording)) ?? []).filter(({ id }) => id !== goal.id)
      const names = others.map(({ code, title }) => code || title)
      return [
        ...(served.has(goal.id) ? [] : [finding('goal.no_measure', goal)]),
        ...(goal.fieldIds.length === 0 ? [finding('goal.no_field', goal)] : []),
        ...(names.length === 0 ? [] : [finding('goal.words_twice', goal, { values: { others: names.join(', ') } })]),
      ]
    }),
  ]
}

function folded(words: string): string {
  return words.split(/\s+/).map(foldWord).filter(Boolean).join(' ')
}
