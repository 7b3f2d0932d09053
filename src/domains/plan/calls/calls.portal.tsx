import { Hono } from 'hono'
import { dayOf } from '../../../i18n/format.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { withTag } from '../api/tagged.ts'
import { atomOf } from '../feeds/atom.ts'
import { behindLanguage } from '../pages/page-head.ts'
import { CallView } from './call-view.tsx'
import { sayCalls } from './calls.messages.ts'
import { callsPatterns, callsRoutes } from './calls.routes.ts'
import { CallsView } from './calls-view.tsx'
import { calendarOfCalls } from './deadline.event.ts'
import { showCall, showCalls } from './funding.read.ts'
import { untilOf } from './funding.ts'

export const callsPortal = new Hono<PageEnv>()

callsPortal.get(callsPatterns.calls, async (c) => {
  const { scope, show } = c.var
  const { lang } = scope
  const title = sayCalls(lang, 'title')
  const page = await showCalls(scope)
  return show({
    title,
    until: untilOf(page),
    description: sayCalls(lang, 'lead'),
    path: behindLanguage(lang, callsRoutes.calls(lang)),
    current: 'plan',
    alternates: [
      { type: 'application/atom+xml', href: callsRoutes.feed(lang), title },
      { type: 'text/calendar', href: callsRoutes.calendar(lang), title: sayCalls(lang, 'calendar') },
    ],
    body: <CallsView lang={lang} page={page} />,
  })
})

callsPortal.get(callsPatterns.calendar, async (c) => {
  const { scope, publicUrl } = c.var
  const { calls } = await showCalls(scope)
  const shown = calls.filter(({ life }) => life?.act === 'published')
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Content-Language', scope.lang)
  return withTag(c, c.body(calendarOfCalls(scope, publicUrl, sayCalls(scope.lang, 'title'), shown)))
})

callsPortal.get(callsPatterns.callCalendar, async (c) => {
  const { scope, publicUrl } = c.var
  const { call } = await showCall(scope, c.req.param('call').replace(/\.ics$/, ''))
  const shown = call.life?.act === 'published' ? [call] : []
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Content-Language', scope.lang)
  return withTag(c, c.body(calendarOfCalls(scope, publicUrl, call.title, shown)))
})

callsPortal.get(callsPatterns.feed, async (c) => {
  const { scope, publicUrl } = c.var
  const { lang, city } = scope
  const { calls } = await showCalls(scope)
  const entries = calls
    .flatMap(({ id, slug, title, audience, life }) =>
      life === null
        ? []
        : [
            {
              id: `tag:${new URL(publicUrl).hostname},2026:${lang}/call/${id}`,
              title: life.act === 'withdrawn' ? `${sayCalls(lang, 'withdrawn')}: ${title}` : title,
              summary: life.reason || audience || title,
              page: publicUrl + callsRoutes.call(lang, slug),
              updated: life.at,
            },
          ],
    )
    .sort((a, b) => b.updated.getTime() - a.updated.getTime())
  const feed = atomOf({
    ...{ lang, title: sayCalls(lang, 'title'), subtitle: sayCalls(lang, 'lead'), author: city.name, entries },
    ...{ self: publicUrl + c.req.path, page: publicUrl + callsRoutes.calls(lang) },
    updated: entries[0]?.updated ?? new Date(`${dayOf(scope.now)}T00:00:00Z`),
  })
  c.header('Content-Type', 'application/atom+xml; charset=utf-8')
  c.header('Content-Language', lang)
  return withTag(c, c.body(feed))
})

callsPortal.get(callsPatterns.call, async (c) => {
  const { scope, show } = c.var
  const { lang } = scope
  const page = await showCall(scope, c.req.param('call'))
  return show({
    title: page.call.title,
    until: untilOf({ ...page, calls: [page.call] }),
    description: page.call.audience || sayCalls(lang, 'lead'),
    path: behindLanguage(lang, callsRoutes.call(lang, page.call.slug)),
    current: 'plan',
    body: <CallView lang={lang} page={page} />,
  })
})
