/** Milestones as calendars that a program can subscribe to: of a plan, a field, a goal or a measure. */
import { Hono } from 'hono'
import { ICalCalendar, ICalEventTransparency } from 'ical-generator'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { addDeadline } from '../calls/deadline.event.ts'
import { showFundingOf } from '../calls/funding.read.ts'
import type { FundingCall } from '../calls/funding.ts'
import { listMeasureSheets, type MeasureWithSheet } from '../exports/measure-sheets.read.ts'
import { planRoutes } from '../plan.routes.ts'
import { type RecordScope, recordsWithin } from '../records/known-records.ts'
import { loadKnownRecords } from '../records/records.read.ts'
import { sayFeeds } from './feeds.messages.ts'
import { withIds } from './milestone.event.ts'
import { serveSubjects } from './subject-routes.ts'

export const calendarPortal = new Hono<PageEnv>()

serveSubjects(calendarPortal, 'ics', async (c, { title, code, edition, within }) => {
  const { scope, publicUrl } = c.var
  const { measure, ...filter } = within
  const { measures } = await listMeasureSheets(scope, { ...filter, plan: edition.slug })
  const shown = measures.filter(({ row }) => measure === undefined || row.slug === measure)
  const name = sayFeeds(scope.lang, 'calendar.one', { title: `${code} ${title.words}`.trim() })
  const ids = await idsOf(scope, { ...within, plan: edition.slug })
  const { calls } = await showFundingOf(scope, ids)
  const running = calls.filter(({ life }) => life?.act === 'published')
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Content-Language', scope.lang)
  return c.body(calendarOf(scope, publicUrl, name, shown, running))
})

function calendarOf(
  scope: Scope,
  publicUrl: string,
  name: string,
  measures: readonly MeasureWithSheet[],
  calls: readonly FundingCall[],
): string {
  const { lang, city, now } = scope
  const calendar = new ICalCalendar({ name, prodId: { company: city.name, product: 'Wirken', language: lang } })
  // The same all day long: a calendar program that asks again has nothing to fetch.
  const stamp = dayAt(dayOf(now))
  for (const { row, sheet } of measures) {
    for (const { id, title, due, doneOn } of withIds(row.id, sheet.milestones)) {
      const stands = doneOn === null ? 'step.open' : 'step.done'
      const url = publicUrl + planRoutes.measure(lang, row.slug)
      calendar.createEvent({
        id: `${id}@${new URL(publicUrl).hostname}`,
        stamp,
        start: dayAt(due),
        allDay: true,
        summary: doneOn === null ? title : `✓ ${title}`,
        description: [
          sayFeeds(lang, 'step.measure', { measure: row.title.words }),
          sayFeeds(lang, stands, { date: formatDate(lang, doneOn ?? due) }),
          url,
        ].join('\n'),
        url,
        transparency: ICalEventTransparency.TRANSPARENT,
      })
    }
  }
  for (const call of calls) addDeadline(calendar, scope, publicUrl, call)
  return calendar.toString()
}

async function idsOf(scope: Scope, within: RecordScope): Promise<string[]> {
  const known = await read(scope, (tx) => loadKnownRecords(tx, scope))
  return recordsWithin(known, within).map(({ id }) => id)
}

function dayAt(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
