import { type Outcome, ok, refused } from '../../../platform/outcome.ts'

export const subjectKinds = ['plan', 'goal', 'measure', 'minutes'] as const
/** What an item is about. Of minutes, the id is that of their meeting. */
export type Subject = { kind: (typeof subjectKinds)[number]; id: string }

/** What is to be talked about. Without a meeting it waits for the next one. `proposedBy`: the member who put it on. */
export type AgendaItem = {
  id: string
  bodyId: string
  meetingId: string | null
  position: number
  title: string
  words: string
  proposedBy: string | null
  proposedAt: Date
  subject: Subject | null
  inPrivate: boolean
  noted: string
  version: number
  withdrawnAt: Date | null
  withdrawnReason: string | null
}

export type ItemWish = Pick<AgendaItem, 'title' | 'words' | 'inPrivate' | 'subject'>

export function checkItem(wish: ItemWish): Outcome<ItemWish, 'item.title_missing'> {
  const title = wish.title.trim().slice(0, 300)
  return title === '' ? refused('item.title_missing') : ok({ ...wish, title, words: wish.words.trim() })
}

type Placed = Pick<AgendaItem, 'id' | 'position'>

/** An item one place up or down; the ids in their new order. At the end of its way it stays. */
export function reorder(items: readonly Placed[], id: string, way: 'up' | 'down'): string[] {
  const ids = items.toSorted((a, b) => a.position - b.position).map((one) => one.id)
  const at = ids.indexOf(id)
  const to = way === 'up' ? at - 1 : at + 1
  const other = ids[to]
  if (at < 0 || other === undefined) return ids
  ids[to] = id
  ids[at] = other
  return ids
}
