import { type Context, Hono } from 'hono'
import { readWords, versionSeen } from '../../../platform/http/form.ts'
import { blankForm, refusedForm, type SettingsForm, statusOf } from '../settings.form.ts'
import { saySettings } from '../settings.messages.ts'
import { settingsPatterns, settingsRoutes } from '../settings.routes.ts'
import type { SettingsEnv } from '../settings-env.ts'
import { readLabels } from './label.form.ts'
import { changeLabels } from './label.verbs.ts'
import { LabelsView } from './labels-view.tsx'

/** What the city calls states and priorities. */
export const labelPages = new Hono<SettingsEnv>()

labelPages.get(settingsPatterns.labels, (c) => showPage(c, blankForm(c.req.query('notice'))))

labelPages.post(settingsPatterns.labels, async (c) => {
  const { scope, labels } = c.var
  const words = await readWords(c)
  const own = readLabels(words, scope.city, labels)
  if (!own.ok) return showPage(c, { words, errors: own.errors })
  const changed = await changeLabels(scope, own.value, versionSeen(words))
  if (!changed.ok) return showPage(c, refusedForm(words, 'version', changed))
  return c.redirect(`${settingsRoutes.labels()}?notice=notice.saved`, 303)
})

function showPage(c: Context<SettingsEnv>, form: SettingsForm) {
  const { scope, labels, show } = c.var
  return show({
    title: saySettings(scope.lang, 'labels.title'),
    status: statusOf(form),
    body: <LabelsView scope={scope} choices={labels} form={form} />,
  })
}
