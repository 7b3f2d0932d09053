import type { Lang } from '../../../i18n/languages.ts'
import type { Edition } from '../edition.ts'
import { planRoutes } from '../plan.routes.ts'
import { type ApiPattern, apiAddress } from './api.routes.ts'

/** Whose texts are asked for in which language, and under which name the city's site is found. */
export type Asked = { lang: Lang; publicUrl: string }
export type Links = { self: string; page: string }
type EditionName = Pick<Edition, 'slug' | 'isMain'>

/** Where each record is, for programs and for people. Whole addresses: an answer that was kept still leads somewhere. */
export function linksFor({ lang, publicUrl }: Asked) {
  const both = (page: string, pattern: ApiPattern, slugs: Record<string, string>): Links => ({
    self: publicUrl + apiAddress(pattern, lang, slugs),
    page: publicUrl + page,
  })
  return {
    plan: (edition: EditionName) => both(planRoutes.plan(lang, edition), 'plan', { plan: edition.slug }),
    /** Of an edition of which only the slug is known. */
    planNamed: (plan: string) => both(planRoutes.edition(lang, plan), 'plan', { plan }),
    field: (edition: EditionName, field: string) =>
      both(planRoutes.field(lang, edition, field), 'field', { plan: edition.slug, field }),
    goal: (goal: string) => both(planRoutes.goal(lang, goal), 'goal', { goal }),
    measure: (measure: string) => both(planRoutes.measure(lang, measure), 'measure', { measure }),
    /** Of what has its address on this site, or elsewhere. */
    whole: (address: string) => (address.startsWith('/') ? publicUrl + address : address),
  }
}
export type LinksFor = ReturnType<typeof linksFor>
