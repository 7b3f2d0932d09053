import { Hono } from 'hono'
import { original } from '../../../i18n/text.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { sayFact } from '../facts/facts.messages.ts'
import { guidePatterns } from '../guide.routes.ts'
import { topics } from '../services/service.ts'
import { sayHome } from './home.messages.ts'

export const homePortal = new Hono<PageEnv>()

homePortal.get(guidePatterns.guide, (c) => {
  const { lang } = c.var.scope
  const title = sayHome(lang, 'title')
  const body = (
    <>
      <PageTitle lang={lang} title={original(title, lang)} />
      <ul>
        {topics.map((topic) => (
          <li>{sayFact(lang, `topic.${topic}`)}</li>
        ))}
      </ul>
    </>
  )
  return c.var.show({ title, current: 'guide', body })
})
