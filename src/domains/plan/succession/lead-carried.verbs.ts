import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import { insertLineage, listLineage } from '../lineage.queries.ts'
import type { LineageKind, LineageRecord } from '../lineage.ts'
import { listCarried } from './carry.queries.ts'
import type { Carried } from './carry.ts'
import { saySuccession } from './succession.messages.ts'

/**
 * When the successor is published, what was chosen becomes lineage, and old pages lead on; what is undecided stays untold.
 * What somebody has said by hand already is not said again.
 */
export async function leadCarried({ tx, changed }: Write, scope: Scope, plan: { id: string; title: string }) {
  const carried = [...(await listCarried(tx, plan.id)).values()]
  const on = dayOf(scope.now)
  for (const subject of ['goal', 'measure'] as const) {
    const own = carried.filter(({ kind }) => kind === subject)
    if (own.length === 0) continue
    const said = new Set((await listLineage(tx, subject)).filter(({ kind }) => kind !== 'move').map(({ from }) => from))
    const rows = own
      .filter(({ id }) => !said.has(id))
      .flatMap((one) => asLineage(one, sourceLanguage(scope.city), plan.title))
      .map((row) => ({ id: randomUUID(), on, ...row }))
    for (let start = 0; start < rows.length; start += 1000) {
      await insertLineage(tx, scope, subject, rows.slice(start, start + 1000))
    }
    for (const row of rows) changed({ kind: subject, id: row.from, before: null, after: row })
  }
}

export function asLineage(carried: Carried, lang: Lang, title: string): Omit<LineageRecord, 'on'>[] {
  const { id: from, choice, ending, targets, words } = carried
  if (ending !== null) {
    const why = saySuccession(lang, `ending.${ending}`)
    return [{ kind: 'retire', from, to: null, reason: words === '' ? why : `${why}: ${words}` }]
  }
  const kind: LineageKind = choice === 'merges' ? 'merge' : targets.length > 1 ? 'split' : 'continue'
  const reason = words === '' ? saySuccession(lang, `lineage.${choice}`, { title }) : words
  return targets.map((to) => ({ kind, from, to, reason }))
}
