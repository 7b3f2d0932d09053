import type { CheckedPlan } from './checked-plan.ts'
import { type Finding, finding } from './finding.ts'

/** One finding a language: the queue of translations has the texts one by one. */
export function checkLanguages({ plan, languages }: CheckedPlan): Finding[] {
  return languages.flatMap(({ lang, all, missing, outdated }) => {
    const found = (kind: 'translation.missing' | 'translation.outdated', count: number) =>
      count === 0 ? [] : [finding(kind, plan, { detail: lang, values: { lang, count, all } })]
    return [...found('translation.outdated', outdated), ...found('translation.missing', missing)]
  })
}
