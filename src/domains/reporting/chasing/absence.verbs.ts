import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { listTakingPart, type Person } from '../../accounts/accounts.ts'
import { mayEnterAbsence, maySeeRounds } from '../reporting.access.ts'
import { deleteAbsence, insertAbsence, listAbsences } from './absence.queries.ts'
import type { Absence } from './in-line.ts'

export type AbsenceRefusal = 'absence.end_before_start' | 'absence.over' | 'absence.too_long'

/** Longer than that nobody is away: somebody else holds the post. */
const longestDays = 400

/** `own`: of whoever looks; null at the computer itself. `people`: for whom days can be entered. */
export type AbsencePage = { absences: (Absence & { name: string })[]; people: Person[]; own: string | null }

export async function showAbsences(scope: Scope): Promise<AbsencePage> {
  const { viewer } = scope
  if (!maySeeRounds(viewer)) throw new Forbidden('showAbsences')
  return read(scope, async (tx) => {
    const people = (await listTakingPart(tx)).filter(({ id }) => mayEnterAbsence(viewer, id))
    const names = new Map(people.map(({ id, name }) => [id, name]))
    const absences = (await listAbsences(tx)).flatMap((one) => {
      const name = names.get(one.personId)
      return name === undefined ? [] : [{ ...one, name }]
    })
    return { absences, people, own: viewer.kind === 'person' ? viewer.id : null }
  })
}

/** Days on which somebody is not there: their own, or entered by the coordination. The log is told no days. */
export async function enterAbsence(scope: Scope, wish: Omit<Absence, 'id'>): Promise<Outcome<string, AbsenceRefusal>> {
  if (!mayEnterAbsence(scope.viewer, wish.personId)) throw new Forbidden('enterAbsence')
  if (wish.toOn < wish.fromOn) return refused('absence.end_before_start')
  if (wish.toOn < dayOf(scope.now)) return refused('absence.over')
  if (Date.parse(wish.toOn) - Date.parse(wish.fromOn) > longestDays * 86_400_000) return refused('absence.too_long')
  return transact(scope, 'reporting.enterAbsence', async ({ tx, changed }) => {
    if (!(await listTakingPart(tx)).some(({ id }) => id === wish.personId)) throw new NotFound('person')
    const id = randomUUID()
    await insertAbsence(tx, scope, { id, ...wish })
    changed({ kind: 'absence', id, before: null, after: null })
    return ok(id)
  })
}

export async function endAbsence(scope: Scope, id: string): Promise<void> {
  if (!maySeeRounds(scope.viewer)) throw new Forbidden('endAbsence')
  await transact(scope, 'reporting.endAbsence', async ({ tx, changed }) => {
    const found = (await listAbsences(tx)).find((one) => one.id === id)
    // Of other people's days only the coordination knows.
    if (!found || !mayEnterAbsence(scope.viewer, found.personId)) throw new NotFound('absence')
    await deleteAbsence(tx, id)
    changed({ kind: 'absence', id, before: null, after: null })
  })
}
