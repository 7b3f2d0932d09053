import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { loadKnownRecords } from '../../plan/plan.ts'
import { nameRecords } from '../follow-ups/named-record.read.ts'
import type { AboutRecord } from './material.read.ts'

/** More than that nobody reads: another word helps more. */
const most = 30

/** Fields, goals and measures whose title or number holds all the words; those of the main plan first. Without words none. */
export async function findRecords(
  scope: Scope,
  publicUrl: string,
  q: string,
  without: readonly string[],
): Promise<AboutRecord[]> {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return read(scope, async (tx) => {
    const known = await loadKnownRecords(tx, scope)
    const found = [...known.values()]
      .filter(({ id, kind, code, words: title }) => {
        const all = `${code} ${title}`.toLowerCase()
        return kind !== 'plan' && !without.includes(id) && words.every((word) => all.includes(word))
      })
      .sort((a, b) => Number(b.edition.isMain) - Number(a.edition.isMain))
      .slice(0, most)
    const nameOf = await nameRecords(tx, scope, publicUrl, found)
    return found.flatMap((one) => {
      const named = nameOf(one)
      return named ? [{ kind: one.kind, id: one.id, named }] : []
    })
  })
}
