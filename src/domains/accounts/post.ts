import type { Text } from '../../i18n/text.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'

/** A place in a unit that stays when people change: what leads a measure. `unit`: the name of the unit it belongs to. */
export type Post = {
  id: string
  unitId: string
  unit: Text
  title: string
  /** Whoever holds it heads the unit. */
  headsUnit: boolean
  closedOn: string | null
  closedReason: string | null
  version: number
}

export type PostWish = Pick<Post, 'title' | 'headsUnit'>
export type PostRefusal = 'post.title_missing' | 'post.title_taken' | 'post.head_taken'

/** `own`: the post that is to become so; a unit has one head, and no two posts that people could not tell apart. */
export function checkPost(
  { title, headsUnit }: PostWish,
  own: { id: string | null; unitId: string },
  posts: readonly Post[],
): Outcome<PostWish, PostRefusal> {
  const wish = { title: title.trim(), headsUnit }
  if (wish.title === '') return refused('post.title_missing')
  const others = posts.filter((one) => one.unitId === own.unitId && one.id !== own.id && one.closedOn === null)
  if (others.some((one) => one.title === wish.title)) return refused('post.title_taken')
  const head = others.find((one) => one.headsUnit)
  if (headsUnit && head) return refused('post.head_taken', { title: head.title })
  return ok(wish)
}
