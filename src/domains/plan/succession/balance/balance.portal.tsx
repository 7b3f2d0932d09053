import { Hono } from 'hono'
import type { PageEnv } from '../../../../ui/page.ts'
import { withTag } from '../../api/tagged.ts'
import { csvFile } from '../../exports/csv.file.ts'
import { orMoved } from '../../pages/or-moved.ts'
import { behindLanguage } from '../../pages/page-head.ts'
import { viewOf } from '../../pages/view-of.ts'
import { planPatterns, planRoutes } from '../../plan.routes.ts'
import { sayBalance } from './balance.messages.ts'
import { showBalance } from './balance.read.ts'
import { balanceTable } from './balance.table.ts'
import { BalanceView } from './balance-page.tsx'

export const balancePortal = new Hono<PageEnv>()

balancePortal.get(planPatterns.balance, async (c) => {
  const { scope, show } = c.var
  const { lang } = scope
  const slug = c.req.param('edition')
  return orMoved(c, 'plan', slug, planRoutes.balance, async () => {
    const page = await showBalance(scope, slug)
    const title = page.edition.title.words
    return show({
      title: sayBalance(lang, 'title', { title }),
      description: sayBalance(lang, 'description', { title }),
      path: behindLanguage(lang, planRoutes.balance(lang, slug)),
      current: 'plan',
      body: <BalanceView {...viewOf(c, page)} />,
    })
  })
})

balancePortal.get(planPatterns.balanceFile, async (c) => {
  const { scope } = c.var
  const page = await showBalance(scope, c.req.param('edition'))
  c.header('Content-Disposition', `attachment; filename="${page.edition.slug}-${page.balance.closedOn}.csv"`)
  c.header('Content-Language', scope.lang)
  c.header('Content-Type', 'text/csv; charset=utf-8; header=present')
  return withTag(c, c.body(csvFile(balanceTable(scope.lang, page))))
})
