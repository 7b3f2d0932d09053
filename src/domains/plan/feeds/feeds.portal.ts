/** What changed, as feeds: of everything, a plan, a field, a goal or a measure. */
import { type Context, Hono } from 'hono'
import { dayOf } from '../../../i18n/format.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { withTag } from '../api/tagged.ts'
import { listChanges } from '../changes/changes.read.ts'
import type { PlanChange } from '../changes/plan-change.ts'
import { planRoutes } from '../plan.routes.ts'
import type { RecordScope } from '../records/known-records.ts'
import { addressOf } from '../records/record-address.ts'
import { atomOf, type Entry } from './atom.ts'
import { changeWords } from './change.words.ts'
import { sayFeeds } from './feeds.messages.ts'
import { allChanges } from './feeds.routes.ts'
import { serveSubjects } from './subject-routes.ts'

export const feedsPortal = new Hono<PageEnv>()

/** As many as a reader who looks in once a month has missed. */
const most = 50

feedsPortal.get(allChanges, async (c) => {
  const { lang, city } = c.var.scope
  const title = sayFeeds(lang, 'feed.all', { city: city.name })
  return withTag(c, await feed(c, { title, page: planRoutes.changes(lang), within: {} }))
})

serveSubjects(feedsPortal, 'atom', (c, { title, code, page, within }) => {
  const named = `${code} ${title.words}`.trim()
  return feed(c, { title: sayFeeds(c.var.scope.lang, 'feed.one', { title: named }), page, within })
})

async function feed(c: Context<PageEnv>, about: { title: string; page: string; within: RecordScope }) {
  const { scope, publicUrl } = c.var
  const { changes } = await listChanges(scope, { ...about.within, limit: most })
  const entries = changes.map((change) => entryOf(c, change))
  const newest = entries.map(({ updated }) => updated.getTime()).reduce((a, b) => Math.max(a, b), 0)
  c.header('Content-Type', 'application/atom+xml; charset=utf-8')
  c.header('Content-Language', scope.lang)
  return c.body(
    atomOf({
      lang: scope.lang,
      title: about.title,
      subtitle: sayFeeds(scope.lang, 'feed.subtitle', { city: scope.city.name }),
      author: scope.city.name,
      self: publicUrl + c.req.path,
      page: publicUrl + about.page,
      // Of what never changed, the day on which somebody asks: a feed has to say one.
      updated: newest > 0 ? new Date(newest) : new Date(`${dayOf(scope.now)}T00:00:00Z`),
      entries,
    }),
  )
}

/** An id is that of the change, in this city and language: it stays, whatever becomes of addresses. */
function entryOf(c: Context<PageEnv>, change: PlanChange): Entry {
  const { scope, publicUrl } = c.var
  const { about, reason, at, id } = change
  const title = [about.code, about.title.words].filter(Boolean).join(' ')
  return {
    id: `tag:${new URL(publicUrl).hostname},2026:${scope.lang}/${id}`,
    title: `${title}: ${changeWords(scope.lang, scope.city, change)}`,
    summary: reason || changeWords(scope.lang, scope.city, change),
    page: publicUrl + addressOf(scope.lang, about),
    updated: at,
  }
}
