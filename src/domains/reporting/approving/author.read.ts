import type { Transaction } from '../../../platform/database.ts'
import { listLinks } from '../answering/link.queries.ts'
import { listPartSteps } from '../rounds/part.queries.ts'
import type { PartStep } from '../rounds/part.ts'

const saying: readonly PartStep[] = ['answered', 'unchanged', 'changed']

/** Whose words a part has now, as the log keeps people: who came by a link is the person to whom it was sent. */
export async function loadAuthors(
  tx: Transaction,
  partIds: readonly string[],
): Promise<(partId: string) => string | undefined> {
  const said = (await listPartSteps(tx, partIds)).filter(({ step }) => saying.includes(step))
  const last = new Map(said.map(({ partId, actor }) => [partId, actor]))
  const guests = [...new Set(last.values())].flatMap((actor) => (actor.startsWith('guest:') ? [actor.slice(6)] : []))
  const links = guests.length === 0 ? [] : await listLinks(tx, { ids: guests })
  const people = new Map(links.map(({ id, personId }) => [`guest:${id}`, personId && `person:${personId}`]))
  return (partId) => {
    const actor = last.get(partId)
    return (actor && people.get(actor)) || actor
  }
}
