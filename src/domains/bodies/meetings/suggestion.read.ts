import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { loadKnownRecords } from '../../plan/plan.ts'
import { listOpenItems, listWaiting } from './agenda.queries.ts'
import { listUnanswered, listUnapproved } from './minutes.queries.ts'
import { findMeetingBody, listFieldsOf } from './seating.queries.ts'
import { proposeAgenda, type Suggestion } from './suggestion.ts'

/** What awaits a body, from all that the city knows and the viewer may see. */
export async function loadSuggestions(tx: Transaction, scope: Scope, bodyId: string): Promise<Suggestion[]> {
  const body = await findMeetingBody(tx, { id: bodyId })
  const wishes = await listWaiting(tx, bodyId)
  const known = await loadKnownRecords(tx, scope)
  const records = [...known.values()].flatMap(({ kind, id, code, words, stage, fieldIds }) =>
    kind === 'goal' || kind === 'measure' ? [{ kind, id, stage, fieldIds, title: `${code} ${words}`.trim() }] : [],
  )
  const facts = {
    bodyKind: body?.kind ?? '',
    fieldIds: await listFieldsOf(tx, bodyId),
    wishes,
    unapproved: await listUnapproved(tx, bodyId),
    records,
    reviews: await listUnanswered(tx, bodyId),
  }
  return proposeAgenda(facts, [...(await listOpenItems(tx, bodyId)), ...wishes])
}
