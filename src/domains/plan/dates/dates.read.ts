import { dayOf } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { NotedDay } from '../../../ui/page.ts'
import { callsRoutes } from '../calls/calls.routes.ts'
import { listRunning } from '../calls/funding.read.ts'
import { deadlineOf, momentOf } from '../calls/funding.ts'
import { listMeasureSheets } from '../exports/measure-sheets.read.ts'
import { withIds } from '../feeds/milestone.event.ts'
import { planRoutes } from '../plan.routes.ts'

export type DatesPage = { days: NotedDay[]; today: string; until: string | null }

/** Milestones of the main plan, deadlines of calls, and what other domains know. */
export async function showDates(scope: Scope, others: readonly NotedDay[]): Promise<DatesPage> {
  const { lang } = scope
  const source = sourceLanguage(scope.city)
  const milestones = (await listSheets(scope)).flatMap(({ row, sheet }) =>
    withIds(row.id, sheet.milestones).map(
      ({ id, title, due, doneOn }): NotedDay => ({
        ...{ id, kind: 'milestone', day: due, clock: null, isDone: doneOn !== null, of: row.title },
        ...{ title: original(title, source), href: planRoutes.measure(lang, row.slug) },
      }),
    ),
  )
  const calls = await listRunning(scope)
  const deadlines = calls.map(
    (call): NotedDay => ({
      ...{ id: `call-${call.id}`, kind: 'call', day: call.closesOn, clock: call.closesAt, isDone: false, of: null },
      ...{ title: original(call.title, source), href: callsRoutes.call(lang, call.slug) },
    }),
  )
  const moment = momentOf(scope.now)
  const until = calls.map(deadlineOf).filter((one) => one > moment)
  return {
    days: [...milestones, ...deadlines, ...others],
    today: dayOf(scope.now),
    until: until.sort()[0] ?? null,
  }
}

/** Of the main plan; none while there is none. */
async function listSheets(scope: Scope) {
  try {
    return (await listMeasureSheets(scope, {})).measures
  } catch (cause) {
    if (cause instanceof NotFound) return []
    throw cause
  }
}
