import { type Context, Hono } from 'hono'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import { accountsPatterns, accountsRoutes } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { sayPrivacy } from './privacy.messages.ts'
import { type RetentionErrors, readPeriods, wordsOf } from './retention.form.ts'
import { changeRetention, showRetention, versionOf } from './retention.verbs.ts'
import { RetentionView } from './retention-view.tsx'

/** How long things are kept, and what the daily work dropped. */
export const retentionPages = new Hono<AccountsEnv>()

retentionPages.get(accountsPatterns.retention, (c) => showPage(c))

retentionPages.post(accountsPatterns.retention, async (c) => {
  const { scope, keepers } = c.var
  await showRetention(scope, keepers)
  const words = await readWords(c)
  const periods = readPeriods(words, keepers)
  if (!periods.ok) return showPage(c, words, periods.errors)
  const changed = await changeRetention(scope, keepers, periods.value, line(words, 'version'))
  if (!changed.ok) return showPage(c, words, {}, true)
  return c.redirect(`${accountsRoutes.retention()}?notice=saved`, 303)
})

async function showPage(c: Context<AccountsEnv>, words?: Words, errors: RetentionErrors = {}, isLate = false) {
  const { scope, keepers, show } = c.var
  const { periods, runs } = await showRetention(scope, keepers)
  const page = {
    keepers,
    runs,
    errors,
    words: words ?? wordsOf(keepers, periods),
    // Whoever mends a mistake still has before them what they saw; whoever came second is shown what holds now.
    version: words && !isLate ? line(words, 'version') : versionOf(periods),
    now: isLate ? periods : undefined,
    isSaved: words === undefined && c.req.query('notice') === 'saved',
  }
  return show({
    title: sayPrivacy(scope.lang, 'retention.title'),
    status: words ? 422 : 200,
    body: <RetentionView lang={scope.lang} page={page} />,
  })
}
