import type { Transaction } from '../../../platform/database.ts'
import { listPersonsByMail } from '../../accounts/accounts.ts'
import { listLinks } from '../answering/link.queries.ts'
import { listPartSteps } from '../rounds/part.queries.ts'
import type { PartStep } from '../rounds/part.ts'

const saying: readonly PartStep[] = ['answered', 'unchanged', 'changed']

/**
 * Whose words a part has now, as the log keeps people: who came by a link is the person to whom it was sent, or to whose address
 * a colleague passed it on.
 */
export async function loadAuthors(
  tx: Transaction,
  partIds: readonly string[],
): Promise<(partId: string) => string | undefined> {
  const said = (await listPartSteps(tx, partIds)).filter(({ step }) => saying.includes(step))
  const last = new Map(said.map(({ partId, actor }) => [partId, actor]))
  const guests = [...new Set(last.values())].flatMap((actor) => (actor.startsWith('guest:') ? [actor.slice(6)] : []))
  const links = guests.length === 0 ? [] : await listLinks(tx, { ids: guests })
  const passed = links.flatMap(({ personId, mail }) => (personId === null && mail !== null ? [mail] : []))
  const known = passed.length === 0 ? [] : await listPersonsByMail(tx, [...new Set(passed)])
  const byMail = new Map(known.map(({ id, mail }) => [mail, id]))
  const people = new Map(
    links.map(({ id, personId, mail }) => {
      const person = personId ?? byMail.get(mail ?? '')
      return [`guest:${id}`, person && `person:${person}`]
    }),
  )
  return (partId) => {
    const actor = last.get(partId)
    return (actor && people.get(actor)) || actor
  }
}
