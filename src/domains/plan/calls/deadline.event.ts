import { ICalCalendar, ICalEventTransparency } from 'ical-generator'
import { momentAt } from '../../../i18n/city-clock.ts'
import { dayOf } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { sayCalls } from './calls.messages.ts'
import { callsRoutes } from './calls.routes.ts'
import type { FundingCall } from './funding.ts'

/** Puts the deadline of a call into a calendar, at the instant that the city's clocks show then. */
export function addDeadline(calendar: ICalCalendar, scope: Scope, publicUrl: string, call: FundingCall): void {
  const url = publicUrl + callsRoutes.call(scope.lang, call.slug)
  const at = momentAt(call.closesOn, call.closesAt)
  calendar.createEvent({
    id: `call-${call.id}@${new URL(publicUrl).hostname}`,
    stamp: new Date(`${dayOf(scope.now)}T00:00:00Z`),
    start: at,
    end: at,
    summary: sayCalls(scope.lang, 'deadline', { title: call.title }),
    description: url,
    url,
    transparency: ICalEventTransparency.TRANSPARENT,
  })
}

export function calendarOfCalls(scope: Scope, publicUrl: string, name: string, calls: readonly FundingCall[]): string {
  const calendar = new ICalCalendar({
    name,
    prodId: { company: scope.city.name, product: 'Wirken', language: scope.lang },
  })
  for (const call of calls) addDeadline(calendar, scope, publicUrl, call)
  return calendar.toString()
}
