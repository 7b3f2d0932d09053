import { compareNames } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Option } from '../../../ui/select/select.tsx'
import { headingOf } from '../goal.ts'
import type { Naming } from '../label.ts'
import { sayLabel } from '../label.words.ts'
import { measureKinds } from '../measure.ts'
import { titleOption } from '../pages/title-option.ts'
import { inOriginal } from '../pages/view.ts'
import type { MeasureListPage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { assessments, statuses } from '../status.ts'
import type { Facet } from './measure-choice.ts'
import { sayMeasures } from './measures.messages.ts'

/** What there is to choose from, named; only what would find something, or is chosen already. */
export function facetOptions(lang: Lang, city: Naming, page: MeasureListPage, facet: Facet): Option[] {
  const counts = page.counts[facet]
  return namesOf(lang, city, page, facet).flatMap((option) => {
    const n = counts.get(option.value) ?? 0
    if (n === 0 && page.filter[facet] !== option.value) return []
    return [{ ...option, label: sayMeasures(lang, 'option', { name: option.label, n }) }]
  })
}

/** Every value of a facet with its name, in the order of the plan, else of the alphabet. */
export function namesOf(lang: Lang, city: Naming, page: MeasureListPage, facet: Facet): Option[] {
  switch (facet) {
    case 'field':
      return page.fields.map((field) => titleOption(lang, field))
    case 'goal':
      return page.goals.map(({ goal, code }) => {
        const { value, label, ...told } = titleOption(lang, { slug: goal.slug, title: headingOf(goal) })
        return { value, label: `${code} ${label}`, ...told }
      })
    case 'status':
      return statuses.map((value) => ({ value, label: sayLabel(city, lang, `status.${value}`) }))
    case 'assessment':
      return assessments.map((value) => ({ value, label: sayPlan(lang, `assessment.${value}`) }))
    case 'kind':
      return measureKinds.map((value) => ({ value, label: sayPlan(lang, `kind.${value}`) }))
    case 'lead':
      return byName(
        lang,
        [...page.leads].map(([slug, title]) => titleOption(lang, { slug, title })),
      )
    case 'target':
    case 'district':
      return byName(
        lang,
        [...page.counts[facet].keys()].map((one) => titleOption(lang, { slug: one, title: inOriginal(one) })),
      )
    case 'overdue':
      return [{ value: 'yes', label: sayMeasures(lang, 'chosen.overdue') }]
  }
}

function byName(lang: Lang, options: Option[]): Option[] {
  return options.sort((a, b) => compareNames(lang, a.label, b.label))
}
