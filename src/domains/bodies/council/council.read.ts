import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { takesPart } from '../../accounts/accounts.ts'
import { type CouncilSource, findSource } from './council-source.queries.ts'
import { findSync, type Sync } from './council-sync.queries.ts'
import { countPapers, listPapersByNumber, listPapersByTitle } from './find-papers.queries.ts'
import type { FoundPaper } from './found-paper.ts'
import { keyOfNumber } from './paper-number.ts'

export type CouncilState = { source: CouncilSource | undefined; sync: Sync | undefined; papers: number }

export async function showCouncil(scope: Scope): Promise<CouncilState> {
  if (!takesPart(scope.viewer)) throw new Forbidden('showCouncil')
  return read(scope, async (tx) => ({
    source: await findSource(tx),
    sync: await findSync(tx),
    papers: await countPapers(tx),
  }))
}

/**
 * Papers of the council by their number, however it is spelt, else by words of their titles. `none`: the city has not told
 * where its council's system is, so there is nothing to look in.
 */
export type PapersFound = { none: boolean; papers: readonly FoundPaper[] }

export async function findPapers(scope: Scope, words: string): Promise<PapersFound> {
  if (!takesPart(scope.viewer)) throw new Forbidden('findPapers')
  return read(scope, async (tx) => {
    if (!(await findSource(tx))) return { none: true, papers: [] }
    const key = keyOfNumber(words.slice(0, 200))
    const byNumber = key === '' ? [] : await listPapersByNumber(tx, key)
    const asked = words.slice(0, 200).match(/[\p{L}\p{N}]{3,}/gu) ?? []
    if (byNumber.length > 0 || asked.length === 0) return { none: false, papers: byNumber }
    return { none: false, papers: await listPapersByTitle(tx, asked) }
  })
}
