import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import type { NotedDay } from '../../../ui/page.ts'
import { freezingRoutes } from '../freezing/freezing.routes.ts'
import { listRounds } from './round.queries.ts'

/** Of what day rounds tell, and until when they are answered: once somebody was asked. */
export async function roundDays(scope: Scope): Promise<NotedDay[]> {
  const rounds = await read(scope, (tx) => listRounds(tx))
  return rounds
    .filter(({ state }) => state !== 'prepared')
    .flatMap(({ id, slug, state, title, dataOn, dueOn }) => {
      const href = state === 'published' ? freezingRoutes.report(scope.lang, slug) : null
      const told = { clock: null, title: original(title, sourceLanguage(scope.city)), of: null, isDone: false, href }
      return [
        { ...told, id: `round-data-${id}`, kind: 'data' as const, day: dataOn },
        { ...told, id: `round-due-${id}`, kind: 'due' as const, day: dueOn },
      ]
    })
}
