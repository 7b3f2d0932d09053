import { bodiesRoutes } from '../domains/bodies/bodies.routes.ts'
import { guideRoutes } from '../domains/guide/guide.routes.ts'
import { planRoutes } from '../domains/plan/plan.routes.ts'
import { type Lang, siteLanguageFor } from '../i18n/languages.ts'

/** What the menu leads to. */
export const menuPages = ['guide', 'plan', 'measures', 'decisions', 'bodies', 'changes', 'search'] as const
export type MenuPage = (typeof menuPages)[number]

/** The guide alone speaks every language: from there the menu leads on in the nearest one. */
export function menuAddress(lang: Lang, page: MenuPage): string {
  if (page === 'guide') return guideRoutes.guide(lang)
  const site = siteLanguageFor(lang)
  return page === 'bodies' ? bodiesRoutes.publicBodies(site) : planRoutes[page](site)
}
