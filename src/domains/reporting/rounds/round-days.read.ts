import { formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import type { NotedDay } from '../../../ui/page.ts'
import { freezingRoutes } from '../freezing/freezing.routes.ts'
import { sayReports } from '../freezing/reports.messages.ts'
import { listRounds } from './round.queries.ts'

/** Of what day rounds tell, and until when they are answered: once somebody was asked. */
export async function roundDays(scope: Scope): Promise<NotedDay[]> {
  const rounds = await read(scope, (tx) => listRounds(tx))
  return rounds
    .filter(({ state }) => state !== 'prepared')
    .flatMap(({ id, slug, state, title, dataOn, dueOn }) => {
      const href = state === 'published' ? freezingRoutes.report(scope.lang, slug) : null
      // What a round is called is the workspace's own word until it is published.
      const named = original(title, sourceLanguage(scope.city))
      const unnamed = original(sayReports(scope.lang, 'kicker', { day: formatDate(scope.lang, dataOn) }), scope.lang)
      const told = { clock: null, title: href === null ? unnamed : named, of: null, isDone: false, href }
      return [
        { ...told, id: `round-data-${id}`, kind: 'data' as const, day: dataOn },
        { ...told, id: `round-due-${id}`, kind: 'due' as const, day: dueOn },
      ]
    })
}
