import type { Transaction } from './database.ts'
import type { Outcome, Refused } from './outcome.ts'
import type { Scope } from './scope.ts'
import { transact } from './transact.ts'

/** A verb made of several verbs: a refusal half way undoes what was written before it, and is the answer. */
export async function allOrNone<T>(
  scope: Scope,
  verb: string,
  body: (inside: Scope & { db: Transaction }) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const refusals: Refused[] = []
  try {
    return await transact(scope, verb, async ({ tx }) => {
      const done = await body({ ...scope, db: tx })
      if (done.ok) return done
      refusals.push(done)
      throw new Undone()
    })
  } catch (error) {
    const [refusal] = refusals
    if (error instanceof Undone && refusal) return refusal
    throw error
  }
}

class Undone extends Error {}
