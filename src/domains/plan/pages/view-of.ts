import type { Context } from 'hono'
import { dayOf } from '../../../i18n/format.ts'
import type { PageEnv } from '../../../ui/page.ts'
import type { View } from './view.ts'

/** A page with what every page of the plan is shown with. */
export function viewOf<Page>(c: Context<PageEnv>, page: Page): View<Page> {
  const { scope, contact, follow, findHelp } = c.var
  const { lang, city, now } = scope
  const view = { page, lang, city, today: dayOf(now), contact, findHelp: findHelp?.(lang) }
  return follow ? { ...view, follow: (kind, of) => follow(lang, kind, of) } : view
}
