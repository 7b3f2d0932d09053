import { Hono } from 'hono'
import { sourceLanguage } from '../../../platform/scope.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { sayFact } from '../facts/facts.messages.ts'
import { guidePatterns } from '../guide.routes.ts'
import { sayHome } from '../home/home.messages.ts'
import { showSafely } from '../safe/show-safely.tsx'
import { isSensitiveTopic } from '../services/service.ts'
import { type Findings, findHelp } from './find.read.ts'
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
    const path = `/guide/find${query === '' ? '' : `?${query}`}`
    if (tellsOfSomebody(found)) return showSafely(c, { body, path, current: 'guide' })
    return show({
      title,
      description: sayHome(lang, 'description', { city: scope.city.name }),
      path,
      current: 'guide',
      unlisted: wish.words !== '',
      body,
    })
  })
  return app
}

const first = 5

/** Whether whoever sees the list over a shoulder learns what somebody fears: by its topic, or by what stands first in it. */
function tellsOfSomebody({ wish, entries }: Findings): boolean {
  if (wish.topic !== null && isSensitiveTopic(wish.topic)) return true
  return wish.words !== '' && entries.slice(0, first).some(({ service }) => service.sensitive)
}
