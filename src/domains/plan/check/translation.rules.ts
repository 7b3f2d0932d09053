import type { CheckedPlan } from './checked-plan.ts'
import { type Finding, finding } from './finding.ts'

/** What is missing or outdated is one finding a language, for the queue has the texts one by one; locked terms are told text by text. */
export function checkTranslations({ plan, languages, termsMissing }: CheckedPlan): Finding[] {
  const terms = termsMissing.map(({ record, field, lang, source, words }) =>
    finding('translation.term', record, {
      detail: `${lang} ${field} ${source}`,
      values: { lang, part: field, term: source, words },
    }),
  )
  const counted = languages.flatMap(({ lang, all, missing, outdated }) => {
    const found = (kind: 'translation.missing' | 'translation.outdated', count: number) =>
      count === 0 ? [] : [finding(kind, plan, { detail: lang, values: { lang, count, all } })]
    return [...found('translation.outdated', outdated), ...found('translation.missing', missing)]
  })
  return [...counted, ...terms]
}
