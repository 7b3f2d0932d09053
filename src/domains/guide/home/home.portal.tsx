import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { countTopics } from '../find/find.read.ts'
import { guidePatterns } from '../guide.routes.ts'
import { sayHome } from './home.messages.ts'
import { GuideHome } from './home-view.tsx'

export const homePortal = new Hono<PageEnv>()

homePortal.get(guidePatterns.guide, async (c) => {
  const { scope, contact, show } = c.var
  const { lang } = scope
  return show({
    title: sayHome(lang, 'title'),
    description: sayHome(lang, 'description', { city: scope.city.name }),
    path: '/guide',
    current: 'guide',
    body: <GuideHome lang={lang} counts={await countTopics(scope)} contact={contact} />,
  })
})
