import { erasedActor } from '../../../platform/audit.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listActorNames } from '../../accounts/accounts.ts'
import { sayDrafting } from './drafting.messages.ts'

/** What those are called who did something, in the reader's language; somebody erased is not known any more. */
export async function namesFor(scope: Scope, actors: readonly string[]): Promise<(actor: string) => string> {
  const names = await read(scope, (tx) => listActorNames(tx, actors))
  return (actor) => {
    const key = actor === erasedActor || actor.startsWith('person:') ? 'somebody' : 'somebody.here'
    return names.get(actor) ?? sayDrafting(scope.lang, key)
  }
}
