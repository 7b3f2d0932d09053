import type { Context } from 'hono'
import { dayOf } from '../../../i18n/format.ts'
import type { PageEnv } from '../../../ui/page.ts'
import type { View } from './view.ts'

/** A page with what every page of the plan is shown with. */
export function viewOf<Page>(c: Context<PageEnv>, page: Page): View<Page> {
  const { scope, contact } = c.var
  return { page, lang: scope.lang, city: scope.city, today: dayOf(scope.now), contact }
}
