import { Hono } from 'hono'
import { sourceLanguage } from '../../../platform/scope.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { sayFact } from '../facts/facts.messages.ts'
import { guidePatterns } from '../guide.routes.ts'
import { sayHome } from '../home/home.messages.ts'
import { findHelp } from './find.read.ts'
import { FindView } from './find-view.tsx'
import { queryOf, readFindWish } from './find-wish.ts'
import { isVain, recordVain } from './vain.verbs.ts'

/** `later`: does what no answer waits for. Nothing here is kept: what is open changes, and questions are without number. */
export function findPortal(later: (work: () => Promise<void>) => void): Hono<PageEnv> {
  const app = new Hono<PageEnv>()
  app.get(guidePatterns.find, async (c) => {
    const { scope, contact, show } = c.var
    const { lang, now } = scope
    const found = await findHelp(scope, readFindWish(c.req.query()))
    const { wish, calendar, freshSince } = found
    if (isVain(found)) later(() => recordVain(scope, wish.words))
    const title = wish.words || (wish.topic === null ? sayHome(lang, 'title') : sayFact(lang, `topic.${wish.topic}`))
    const query = queryOf(wish)
    const source = sourceLanguage(scope.city)
    const body = <FindView {...{ lang, source, now, calendar, freshSince, found, contact }} />
    return show({
      title,
      description: sayHome(lang, 'description', { city: scope.city.name }),
      path: `/guide/find${query === '' ? '' : `?${query}`}`,
      current: 'guide',
      unlisted: wish.words !== '',
      body,
    })
  })
  return app
}
