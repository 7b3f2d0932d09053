import { Hono } from 'hono'
import { ICalCalendar, ICalEventTransparency } from 'ical-generator'
import { momentAt } from '../../../i18n/city-clock.ts'
import { dayOf } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { NotedDay, PageEnv } from '../../../ui/page.ts'
import { withTag } from '../api/tagged.ts'
import { behindLanguage } from '../pages/page-head.ts'
import { sayDates } from './dates.messages.ts'
import { showDates } from './dates.read.ts'
import { datesPatterns, datesRoutes } from './dates.routes.ts'
import { DatesView } from './dates-view.tsx'

export const datesPortal = new Hono<PageEnv>()

datesPortal.get(datesPatterns.dates, async (c) => {
  const { scope, show } = c.var
  const { lang } = scope
  const title = sayDates(lang, 'title')
  const page = await showDates(scope, await othersIn(c.var))
  return show({
    title,
    description: sayDates(lang, 'lead'),
    path: behindLanguage(lang, datesRoutes.dates(lang)),
    current: 'plan',
    until: page.until,
    alternates: [{ type: 'text/calendar', href: datesRoutes.calendar(lang), title }],
    body: <DatesView lang={lang} page={page} />,
  })
})

datesPortal.get(datesPatterns.calendar, async (c) => {
  const { scope, publicUrl } = c.var
  const isOfRounds = c.req.query('only') === 'rounds'
  const others = await othersIn(c.var)
  const days = isOfRounds
    ? others.filter(({ kind }) => kind === 'data' || kind === 'due')
    : (await showDates(scope, others)).days
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Content-Language', scope.lang)
  return withTag(c, c.body(calendarOf(scope, publicUrl, days)))
})

async function othersIn({ scope, meetingDays, roundDays }: PageEnv['Variables']): Promise<NotedDay[]> {
  return [...((await meetingDays?.(scope)) ?? []), ...((await roundDays?.(scope)) ?? [])]
}

/** Under the same names as in the calendars of plans, calls and meetings, so that nothing stands there twice. */
function calendarOf({ lang, city, now }: Scope, publicUrl: string, days: readonly NotedDay[]): string {
  const calendar = new ICalCalendar({
    name: `${city.name}: ${sayDates(lang, 'title')}`,
    prodId: { company: city.name, product: 'Wirken', language: lang },
  })
  for (const { id, kind, day, clock, title, of, isDone, href } of days) {
    const start = clock === null ? new Date(`${day}T00:00:00Z`) : momentAt(day, clock)
    const url = href === null ? undefined : publicUrl + href
    const summary = isDone ? `✓ ${title.words}` : `${sayDates(lang, `kind.${kind}`)}: ${title.words}`
    calendar.createEvent({
      ...{ id: `${id}@${new URL(publicUrl).hostname}`, stamp: new Date(`${dayOf(now)}T00:00:00Z`), start },
      ...(clock === null ? { allDay: true } : { end: start }),
      ...{ summary, transparency: ICalEventTransparency.TRANSPARENT },
      description: [of?.words, url].filter((one) => one !== undefined).join('\n'),
      ...(url && { url }),
    })
  }
  return calendar.toString()
}
