import type { Context } from 'hono'
import type { AccountsEnv } from '../accounts-env.ts'
import type { HeldOfPerson } from './held.ts'

/** The same for another program, or to be sent to the person. */
export function heldAsFile(c: Context<AccountsEnv>, held: HeldOfPerson): Response {
  c.header('Content-Disposition', `attachment; filename="wirken-${held.person.id}.json"`)
  c.header('Content-Type', 'application/json; charset=UTF-8')
  return c.body(JSON.stringify(held, null, 2))
}
