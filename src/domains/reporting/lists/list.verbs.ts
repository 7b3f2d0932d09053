import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { mayRunRounds } from '../reporting.access.ts'
import { findList, insertList, listLists, saveList } from './list.queries.ts'
import type { MailingList } from './list.ts'
import { deleteMembersOf } from './member.queries.ts'

export type ListWish = Pick<MailingList, 'name' | 'purpose' | 'isOpen'>
export type ListRefusal = 'list.name_missing' | 'list.purpose_missing' | 'list.ended' | 'changed_meanwhile'

function checkWish({ name, purpose }: ListWish): Outcome<null, ListRefusal> {
  if (name === '') return refused('list.name_missing')
  return purpose === '' ? refused('list.purpose_missing') : ok(null)
}

export async function makeList(scope: Scope, wish: ListWish): Promise<Outcome<MailingList, ListRefusal>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('makeList')
  const checked = checkWish(wish)
  if (!checked.ok) return checked
  return transact(scope, 'reporting.makeList', async ({ tx, changed }) => {
    const taken = new Set((await listLists(tx)).map(({ slug }) => slug))
    const list = {
      id: randomUUID(),
      slug: freeSlug(slugOf(wish.name, 'list'), taken),
      ...wish,
      endedAt: null,
      version: 1,
    }
    await insertList(tx, scope, list)
    changed({ kind: 'list', id: list.id, before: null, after: list })
    return ok(list)
  })
}

export async function reviseList(
  scope: Scope,
  slug: string,
  seen: number,
  wish: ListWish,
): Promise<Outcome<null, ListRefusal>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('reviseList')
  const checked = checkWish(wish)
  if (!checked.ok) return checked
  return transact(scope, 'reporting.reviseList', (write) => change(write, slug, seen, wish))
}

/** Deletes every address on it, at once. What was written to it stays. */
export async function endList(scope: Scope, slug: string, seen: number): Promise<Outcome<null, ListRefusal>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('endList')
  return transact(scope, 'reporting.endList', async (write) => {
    const done = await change(write, slug, seen, { endedAt: scope.now, isOpen: false })
    const list = await findList(write.tx, slug)
    if (done.ok && list) await deleteMembersOf(write.tx, list.id)
    return done
  })
}

async function change(
  { tx, changed }: Write,
  slug: string,
  seen: number,
  to: Partial<MailingList>,
): Promise<Outcome<null, ListRefusal>> {
  const list = await findList(tx, slug)
  if (!list) throw new NotFound('list')
  if (list.endedAt !== null) return refused('list.ended')
  if (list.version !== seen) return refused('changed_meanwhile')
  await saveList(tx, { ...list, ...to })
  changed({ kind: 'list', id: list.id, before: list, after: { ...list, ...to } })
  return ok(null)
}
