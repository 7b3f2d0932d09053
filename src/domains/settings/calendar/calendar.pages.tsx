import { type Context, Hono } from 'hono'
import { readWords, versionSeen } from '../../../platform/http/form.ts'
import { changeRules } from '../city/city.verbs.ts'
import { blankForm, refusedForm, type SettingsForm, type SettingsNotice, statusOf } from '../settings.form.ts'
import { saySettings } from '../settings.messages.ts'
import { settingsPatterns, settingsRoutes } from '../settings.routes.ts'
import type { SettingsEnv } from '../settings-env.ts'
import { readDays, readLandForm } from './calendar.form.ts'
import { addDays, removeDays, showCalendar } from './calendar.verbs.ts'
import { CalendarView } from './calendar-view.tsx'

/** On which days the administration works. */
export const calendarPages = new Hono<SettingsEnv>()

calendarPages.get(settingsPatterns.calendar, (c) => showPage(c, blankForm(c.req.query('notice'))))

calendarPages.post(settingsPatterns.calendar, async (c) => {
  const words = await readWords(c)
  const land = readLandForm(words)
  if (!land.ok) return showPage(c, { words, errors: land.errors })
  const changed = await changeRules(c.var.scope, land.value, versionSeen(words))
  return changed.ok ? back(c, 'notice.saved') : showPage(c, refusedForm(words, 'land', changed))
})

calendarPages.post(settingsPatterns.days, async (c) => {
  const words = await readWords(c)
  const days = readDays(words)
  if (!days.ok) return showPage(c, { words, errors: days.errors })
  await addDays(c.var.scope, days.value)
  return back(c, 'notice.added')
})

calendarPages.post(settingsPatterns.removeDays, async (c) => {
  await removeDays(c.var.scope, c.req.param('days'))
  return back(c, 'notice.removed')
})

function back(c: Context<SettingsEnv>, notice: SettingsNotice) {
  return c.redirect(`${settingsRoutes.calendar()}?notice=${notice}`, 303)
}

async function showPage(c: Context<SettingsEnv>, form: SettingsForm) {
  const { scope, show } = c.var
  return show({
    title: saySettings(scope.lang, 'calendar.title'),
    status: statusOf(form),
    body: <CalendarView scope={scope} calendar={await showCalendar(scope)} form={form} />,
  })
}
