import { Hono } from 'hono'
import { clockOf } from '../../../i18n/city-clock.ts'
import { dayOf } from '../../../i18n/format.ts'
import { sourceLanguage } from '../../../platform/scope.ts'
import type { PageEnv } from '../../../ui/page.ts'
import type { Calendar } from '../../settings/settings.ts'
import { freshSince } from '../confirmation.ts'
import type { Entry } from '../entry.ts'
import { guidePatterns, guideRoutes } from '../guide.routes.ts'
import { nextChange } from '../hours/open-state.ts'
import { showSafely } from '../safe/show-safely.tsx'
import { linkedService } from './linked-service.ts'
import { OrganisationView } from './organisation-view.tsx'
import { showOrganisation, showService } from './service.read.ts'
import { ServiceView } from './service-view.tsx'

export const servicePortal = new Hono<PageEnv>()

servicePortal.get(guidePatterns.service, async (c) => {
  const { scope, publicUrl, show } = c.var
  const { lang, city, now } = scope
  const page = await showService(scope, c.req.param('service'))
  const { entry, calendar } = page
  const { service, texts } = entry
  const body = <ServiceView {...{ lang, now, calendar, page, publicUrl }} source={sourceLanguage(city)} />
  if (service.sensitive) return showSafely(c, { body, current: 'guide' })
  return show({
    title: texts.title.words,
    description: texts.summary.words,
    current: 'guide',
    linkedData: linkedService(entry, publicUrl + guideRoutes.service(lang, service.slug), lang),
    until: endOf([entry], now, calendar),
    body,
  })
})

servicePortal.get(guidePatterns.organisation, async (c) => {
  const { scope, show } = c.var
  const { lang, city, now } = scope
  const { entries, calendar } = await showOrganisation(scope, c.req.param('organisation'))
  const around = { lang, now, calendar, source: sourceLanguage(city), freshSince: freshSince(dayOf(now)) }
  const body = <OrganisationView {...around} entries={entries} />
  if (entries.every(({ service }) => service.sensitive)) return showSafely(c, { body, current: 'guide' })
  return show({
    title: entries[0]!.organisation.name,
    description: entries[0]!.about.words,
    current: 'guide',
    until: endOf(entries, now, calendar),
    body,
  })
})

/** When something of what is said about hours changes; null where nothing does today. */
function endOf(entries: readonly Entry[], now: Date, calendar: Calendar): string | null {
  const all = entries.flatMap(({ service, places }) => [service.hours, ...places.map(({ hours }) => hours)])
  const ends = all.flatMap((hours) => nextChange(hours, now, calendar) ?? [])
  if (ends.length === 0) return null
  const first = new Date(Math.min(...ends.map((end) => end.getTime())))
  return `${dayOf(first)}T${clockOf(first)}`
}
