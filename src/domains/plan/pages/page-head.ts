import type { Lang } from '../../../i18n/languages.ts'
import { plainOf } from '../../../ui/rich/plain.ts'
import { codesOf, headingOf } from '../goal.ts'
import type { FieldPage, GoalPage, HomePage, MeasurePage, PlanPage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { sayPages } from './pages.messages.ts'

/** What the frame around a page has to know of it. `path` is the address behind the language. */
export type PageHead = { title: string; description: string; path: string; current?: 'plan' | 'measures' }

/** An address without its language. */
export function behindLanguage(lang: Lang, address: string): string {
  return address.slice(lang.length + 1)
}

/** The first words of a longer text, for search engines: whole words, at most 155 characters. */
function first(words: string): string {
  const flat = plainOf(words).replace(/\s+/g, ' ').trim()
  return flat.length <= 155 ? flat : `${flat.slice(0, 154).replace(/\s+\S*$/, '')}…`
}

export const pageHeads = {
  home: (_page: HomePage, lang: Lang, cityName: string): PageHead => ({
    title: sayPages(lang, 'home.headline', { city: cityName }),
    description: sayPlan(lang, 'home.description', { city: cityName }),
    path: behindLanguage(lang, planRoutes.home(lang)),
  }),
  plan: ({ edition }: PlanPage, lang: Lang): PageHead => ({
    title: edition.title.words,
    description: first(edition.subtitle.words || edition.foreword.words),
    path: behindLanguage(lang, planRoutes.plan(lang, edition)),
    current: 'plan',
  }),
  field: ({ edition, field }: FieldPage, lang: Lang): PageHead => ({
    title: field.title.words,
    description: first(field.summary.words || field.introduction.words),
    path: behindLanguage(lang, planRoutes.field(lang, edition, field.slug)),
    current: 'plan',
  }),
  goal: ({ goal }: GoalPage, lang: Lang): PageHead => ({
    title: `${codesOf(goal)[0] ?? ''} ${headingOf(goal).words}`.trim(),
    description: first(goal.wording.words),
    path: behindLanguage(lang, planRoutes.goal(lang, goal.slug)),
    current: 'plan',
  }),
  measure: ({ slug, title, description }: MeasurePage, lang: Lang): PageHead => ({
    title: title.words,
    description: first(description.words),
    path: behindLanguage(lang, planRoutes.measure(lang, slug)),
    current: 'measures',
  }),
}
