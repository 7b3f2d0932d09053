import { Hono } from 'hono'
import { showCoverage } from '../../domains/plan/plan.ts'
import type { PageEnv } from '../../ui/page.ts'
import { sayLanguages } from './languages.messages.ts'
import { languagesPattern } from './languages.routes.ts'
import { LanguagesPage } from './languages-page.tsx'

export const languagesPortal = new Hono<PageEnv>()

languagesPortal.get(languagesPattern, async (c) => {
  const { scope, show, contact } = c.var
  const { lang, city } = scope
  const plan = await showCoverage(scope)
  return show({
    title: sayLanguages(lang, 'page.title'),
    description: sayLanguages(lang, 'page.description', { city: city.name }),
    path: '/languages',
    body: <LanguagesPage lang={lang} languages={city.guideLanguages} plan={plan} contact={contact} />,
  })
})
