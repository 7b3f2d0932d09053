import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { readWords, versionSeen } from '../../../platform/http/form.ts'
import { mayChangeSettings } from '../settings.access.ts'
import { blankForm, refusedForm, type SettingsForm, statusOf } from '../settings.form.ts'
import { saySettings } from '../settings.messages.ts'
import { settingsPatterns, settingsRoutes } from '../settings.routes.ts'
import type { SettingsEnv } from '../settings-env.ts'
import { readFace, readRules } from './city.form.ts'
import { changeFace, changeRules, showRules } from './city.verbs.ts'
import { CityView } from './city-view.tsx'

/** What the city is called, how it looks, what it offers; and the rules for all who work in it. */
export const cityPages = new Hono<SettingsEnv>()

cityPages.use(`${settingsPatterns.settings}/*`, async (c, next) => {
  if (!mayChangeSettings(c.var.scope.viewer)) throw new Forbidden('settings')
  await next()
})

cityPages.get(settingsPatterns.settings, (c) => showPage(c, blankForm(c.req.query('notice'))))

cityPages.post(settingsPatterns.settings, async (c) => {
  const { scope, brands } = c.var
  const words = await readWords(c)
  const face = readFace(words, scope.city, brands)
  if (!face.ok) return showPage(c, { words, errors: face.errors })
  const changed = await changeFace(scope, face.value, versionSeen(words))
  return changed.ok ? saved(c) : showPage(c, refusedForm(words, 'name', changed))
})

cityPages.post(settingsPatterns.rules, async (c) => {
  const words = await readWords(c)
  const rules = readRules(words)
  if (!rules.ok) return showPage(c, { words, errors: rules.errors })
  const changed = await changeRules(c.var.scope, rules.value, versionSeen(words))
  return changed.ok ? saved(c) : showPage(c, refusedForm(words, 'reportYears', changed))
})

function saved(c: Context<SettingsEnv>) {
  return c.redirect(`${settingsRoutes.settings()}?notice=notice.saved`, 303)
}

async function showPage(c: Context<SettingsEnv>, form: SettingsForm) {
  const { scope, brands, show } = c.var
  const rules = await showRules(scope)
  return show({
    title: saySettings(scope.lang, 'settings.title'),
    status: statusOf(form),
    body: <CityView scope={scope} rules={rules} brands={brands} form={form} />,
  })
}
