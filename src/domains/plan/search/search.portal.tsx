import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { orNothingYet } from '../pages/or-nothing-yet.tsx'
import { behindLanguage } from '../pages/page-head.ts'
import { viewOf } from '../pages/view-of.ts'
import { planPatterns, planRoutes } from '../plan.routes.ts'
import { readSearchWish } from './search.form.ts'
import { saySearch } from './search.messages.ts'
import { searchPlan } from './search.read.ts'
import { SearchView } from './search-page.tsx'

export const searchPortal = new Hono<PageEnv>()

searchPortal.get(planPatterns.search, async (c) => {
  const { scope, show } = c.var
  const { lang } = scope
  const wish = readSearchWish(c.req.query())
  return orNothingYet(c, async () => {
    const page = await searchPlan(scope, wish)
    return show({
      title: wish.words === '' ? saySearch(lang, 'title') : saySearch(lang, 'title_asked', { words: wish.words }),
      description: saySearch(lang, 'description', { city: scope.city.name }),
      path: behindLanguage(lang, planRoutes.search(lang, { q: wish.words, kind: wish.kind ?? undefined })),
      current: 'search',
      body: <SearchView {...viewOf(c, page)} />,
    })
  })
})
