import type { Context } from 'hono'
import type { Alternate, PageEnv, ShownPage } from '../../../ui/page.ts'
import { sayFeeds } from '../feeds/feeds.messages.ts'
import { type Ending, feedRoutes } from '../feeds/feeds.routes.ts'
import { codesOf, headingOf } from '../goal.ts'
import type { FieldPage, GoalPage, MeasurePage, PlanPage } from '../pages.ts'
import { linkedData, type Place } from './linked-data.ts'

type Head = Pick<ShownPage, 'alternates' | 'linkedData'>
type Asking = Context<PageEnv>

/** What the head of a page says to programs: where its feed and its calendar are, and what it is about. */
export const headForMachines = {
  home: (c: Asking): Head => ({
    alternates: [
      {
        type: 'application/atom+xml',
        href: feedRoutes.all(c.var.scope.lang),
        title: sayFeeds(c.var.scope.lang, 'feed.all', { city: c.var.scope.city.name }),
      },
    ],
    linkedData: linkedData.home(placeOf(c)),
  }),
  plan: (c: Asking, page: PlanPage): Head => ({
    alternates: feeds(c, page.edition.title.words, (ending) => feedRoutes.plan(c.var.scope.lang, page.edition, ending)),
    linkedData: linkedData.plan(page, placeOf(c)),
  }),
  field: (c: Asking, { edition, field }: FieldPage): Head => ({
    alternates: feeds(c, field.title.words, (ending) =>
      feedRoutes.field(c.var.scope.lang, edition, field.slug, ending),
    ),
  }),
  goal: (c: Asking, page: GoalPage): Head => ({
    alternates: feeds(c, `${codesOf(page.goal)[0] ?? ''} ${headingOf(page.goal).words}`.trim(), (ending) =>
      feedRoutes.goal(c.var.scope.lang, page.goal.slug, ending),
    ),
    linkedData: linkedData.goal(page, placeOf(c)),
  }),
  measure: (c: Asking, page: MeasurePage): Head => ({
    alternates: feeds(c, page.title.words, (ending) => feedRoutes.measure(c.var.scope.lang, page.slug, ending)),
    linkedData: linkedData.measure(page, placeOf(c)),
  }),
}

function placeOf({ var: { scope, publicUrl } }: Asking): Place {
  return { lang: scope.lang, publicUrl, cityName: scope.city.name }
}

function feeds(c: Asking, title: string, addressOf: (ending: Ending) => string): Alternate[] {
  const { lang } = c.var.scope
  return [
    { type: 'application/atom+xml', href: addressOf('atom'), title: sayFeeds(lang, 'feed.one', { title }) },
    { type: 'text/calendar', href: addressOf('ics'), title: sayFeeds(lang, 'calendar.one', { title }) },
  ]
}
