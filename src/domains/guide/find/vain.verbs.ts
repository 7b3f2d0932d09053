import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, writeQuietly } from '../../../platform/transact.ts'
import { maySeeGuide } from '../guide.access.ts'
import type { Findings } from './find.read.ts'
import { countVain, listVain, type Vain } from './vain.queries.ts'
import { countable } from './vain.ts'

/** A question that nothing answers, asked of all there is: what filters hide is no gap in the guide. */
export function isVain({ wish, total, isNear }: Pick<Findings, 'wish' | 'total' | 'isNear'>): boolean {
  const { words, topic, district, language, audience, yes } = wish
  const isWhole = topic === null && district === null && language === null && audience === null && yes.length === 0
  return words !== '' && isWhole && wish.page === 1 && (total === 0 || isNear)
}

export async function recordVain(scope: Scope, words: string): Promise<void> {
  const plain = countable(words)
  if (plain !== undefined) await writeQuietly(scope, (tx) => countVain(tx, scope, plain))
}

/** What people looked for in vain within three months: the words, never who. */
export async function showVain(scope: Scope): Promise<Vain[]> {
  if (!maySeeGuide(scope.viewer)) throw new Forbidden('showVain')
  return read(scope, listVain)
}
