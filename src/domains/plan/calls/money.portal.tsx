import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { withTag } from '../api/tagged.ts'
import { csvFile } from '../exports/csv.file.ts'
import { behindLanguage } from '../pages/page-head.ts'
import { sayCalls as say } from './calls.messages.ts'
import { callsPatterns, callsRoutes } from './calls.routes.ts'
import { showMoney } from './money.read.ts'
import { moneyTable } from './money.table.ts'
import { MoneyView } from './money-view.tsx'

export const moneyPortal = new Hono<PageEnv>()

moneyPortal.get(callsPatterns.money, async (c) => {
  const { scope, show } = c.var
  const { lang } = scope
  return show({
    title: say(lang, 'money'),
    description: say(lang, 'money.once'),
    path: behindLanguage(lang, callsRoutes.money(lang)),
    current: 'plan',
    body: <MoneyView lang={lang} page={await showMoney(scope)} />,
  })
})

moneyPortal.get(callsPatterns.moneyFile, async (c) => {
  const { scope } = c.var
  c.header('Content-Disposition', 'attachment; filename="money.csv"')
  c.header('Content-Type', 'text/csv; charset=utf-8; header=present')
  c.header('Content-Language', scope.lang)
  return withTag(c, c.body(csvFile(moneyTable(scope.lang, await showMoney(scope)))))
})
