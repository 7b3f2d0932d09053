import type { Context, Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { withTag } from '../api/tagged.ts'
import { orMoved } from '../pages/or-moved.ts'
import { type Ending, feedRoutes, patternsWith } from './feeds.routes.ts'
import { findSubject, type Subject } from './subject.read.ts'

/** Answers at the addresses of all pages with this ending; an address that was given up leads on. */
export function serveSubjects(
  app: Hono<PageEnv>,
  ending: Ending,
  answer: (c: Context<PageEnv>, subject: Subject) => Promise<Response>,
): void {
  for (const [kind, pattern] of Object.entries(patternsWith(ending))) {
    app.get(pattern, async (c: Context<PageEnv>) => {
      const bare = (name: string) => c.req.param(name)?.replace(new RegExp(`\\.${ending}$`), '')
      const [goal, measure, edition, field] = [bare('goal'), bare('measure'), bare('edition'), bare('field')]
      const found = async () =>
        withTag(c, await answer(c, await findSubject(c.var.scope, { goal, measure, edition, field })))
      if (kind !== 'goal' && kind !== 'measure') return found()
      const addressOf = (lang: Parameters<typeof feedRoutes.goal>[0], now: string) =>
        feedRoutes[kind](lang, now, ending)
      return orMoved(c, kind, goal ?? measure ?? '', addressOf, found)
    })
  }
}
