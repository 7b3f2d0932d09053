import type { Lang } from '../../../i18n/languages.ts'
import type { Edition } from '../edition.ts'
import { planRoutes } from '../plan.routes.ts'

/** Changes as a feed, milestones as a calendar: at the address of a page, with an ending. */
export type Ending = 'atom' | 'ics'

const slug = (name: string, ending: Ending) => `:${name}{[a-z0-9-]+\\.${ending}}`

export function patternsWith(ending: Ending) {
  return {
    plan: `/:lang/plan.${ending}`,
    edition: `/:lang/plans/${slug('edition', ending)}`,
    field: `/:lang/plan/${slug('field', ending)}`,
    editionField: `/:lang/plans/:edition/${slug('field', ending)}`,
    goal: `/:lang/goals/${slug('goal', ending)}`,
    measure: `/:lang/measures/${slug('measure', ending)}`,
  } as const
}

/** Of all plans together. */
export const allChanges = '/:lang/changes.atom'

export const feedRoutes = {
  all: (lang: Lang) => `/${lang}/changes.atom`,
  plan: (lang: Lang, edition: Pick<Edition, 'slug' | 'isMain'>, ending: Ending) =>
    `${planRoutes.plan(lang, edition)}.${ending}`,
  field: (lang: Lang, edition: Pick<Edition, 'slug' | 'isMain'>, field: string, ending: Ending) =>
    `${planRoutes.field(lang, edition, field)}.${ending}`,
  goal: (lang: Lang, goal: string, ending: Ending) => `${planRoutes.goal(lang, goal)}.${ending}`,
  measure: (lang: Lang, measure: string, ending: Ending) => `${planRoutes.measure(lang, measure)}.${ending}`,
}
