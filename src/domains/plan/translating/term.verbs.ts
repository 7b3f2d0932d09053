import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { mayEdit, mayTranslate } from '../plan.access.ts'
import { deleteTerm, insertTerm, listTerms, saveTerm } from './term.queries.ts'
import type { Term } from './term.ts'

export type TermWish = Pick<Term, 'source' | 'note' | 'words'>
export type TermRefusal = 'term.source_missing' | 'term.known' | 'term.no_words' | 'changed_meanwhile'

export async function showTerms(scope: Scope): Promise<Term[]> {
  if (!mayTranslate(scope.viewer)) throw new Forbidden('showTerms')
  return read(scope, listTerms)
}

/** Locks a term from now on; translations that stand already are told of by the plan check. */
export async function lockTerm(scope: Scope, wish: TermWish): Promise<Outcome<null, TermRefusal>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('lockTerm')
  return transact(scope, 'plan.lockTerm', async ({ tx, changed }) => {
    const refusal = refuse(wish, await listTerms(tx))
    if (refusal) return refusal
    const id = randomUUID()
    await insertTerm(tx, scope, { id, ...wish, version: 1 })
    changed({ kind: 'term', id, before: null, after: wish })
    return ok(null)
  })
}

export async function reviseTerm(
  scope: Scope,
  id: string,
  seen: number,
  wish: TermWish,
): Promise<Outcome<null, TermRefusal>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('reviseTerm')
  return transact(scope, 'plan.reviseTerm', async ({ tx, changed }) => {
    const terms = await listTerms(tx)
    const before = terms.find((term) => term.id === id)
    if (!before) throw new NotFound('term')
    if (before.version !== seen) return refused('changed_meanwhile')
    const others = terms.filter((term) => term.id !== id)
    const refusal = refuse(wish, others)
    if (refusal) return refusal
    await saveTerm(tx, scope, { id, ...wish, version: seen + 1 })
    changed({ kind: 'term', id, before, after: wish })
    return ok(null)
  })
}

/** The term is free again; the translations stay as they are. */
export async function unlockTerm(scope: Scope, id: string): Promise<void> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('unlockTerm')
  await transact(scope, 'plan.unlockTerm', async ({ tx, changed }) => {
    const before = (await listTerms(tx)).find((term) => term.id === id)
    if (!before) throw new NotFound('term')
    await deleteTerm(tx, id)
    changed({ kind: 'term', id, before, after: null })
  })
}

function refuse({ source, words }: TermWish, others: readonly Term[]) {
  if (source === '') return refused('term.source_missing')
  if (others.some((term) => term.source.toLowerCase() === source.toLowerCase())) return refused('term.known')
  return Object.keys(words).length === 0 ? refused('term.no_words') : undefined
}
