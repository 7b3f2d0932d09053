import type { Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'

/**
 * Something that waits for somebody's answer, or that they can still change. `due`: until when; null where it has no end.
 * `body`: whose it is. `path`: where it is done, in the room of a pass.
 */
export type Awaiting = {
  kind: 'invitation' | 'ballot' | 'review'
  title: Text
  body: Text | null
  due: Date | null
  done: boolean
  path: (lang: Lang, pass: string) => string
}

/** What is still to be done first, and of that what is due first. */
export function inOrder(all: readonly Awaiting[]): Awaiting[] {
  const until = ({ due }: Awaiting) => due?.getTime() ?? Number.POSITIVE_INFINITY
  return all.toSorted((a, b) => Number(a.done) - Number(b.done) || until(a) - until(b))
}
