import type { Lang } from '../../../i18n/languages.ts'
import type { Chip } from '../../../ui/chips/chips.tsx'
import type { Naming } from '../label.ts'
import type { MeasureListPage } from '../pages.ts'
import { planRoutes } from '../plan.routes.ts'
import { namesOf } from './facet-options.ts'
import { facets, type MeasureFilter } from './measure-choice.ts'
import { sayMeasures } from './measures.messages.ts'

/** What is chosen, each with the way to the list without it. */
export function chosenIn(lang: Lang, city: Naming, page: MeasureListPage): Chip[] {
  const { filter } = page
  const choice = (name: string, without: Partial<MeasureFilter>, of?: Lang): Chip => ({
    name,
    lang: of,
    href: planRoutes.measures(lang, { ...filter, ...without }),
    removes: sayMeasures(lang, 'remove', { choice: name }),
  })
  const words =
    filter.words === '' ? [] : [choice(sayMeasures(lang, 'chosen.words', { words: filter.words }), { words: '' })]
  const chosen = facets.flatMap((facet) => {
    const value = filter[facet]
    if (value === null) return []
    const option = namesOf(lang, city, page, facet).find((one) => one.value === value)
    return [choice(option?.label ?? value, { [facet]: null }, option?.lang)]
  })
  return [...words, ...chosen]
}
