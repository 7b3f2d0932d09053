import type { Transaction } from '../../../../platform/database.ts'
import { Forbidden } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { listAskedSignatures } from '../../co-signing/co-signing.read.ts'
import { isAwaited, signedBy, type Waiting, waitingFor } from '../../co-signing/waiting.ts'
import { mayEditReports, maySeeRounds } from '../../reporting.access.ts'
import { listPapers, listPaperVersions } from './council-paper.queries.ts'
import type { CouncilPaper } from './council-paper.ts'

/** `at`: when somebody wrote in it last. `signedBy`: the viewer's own units. */
export type PaperLine = Pick<CouncilPaper, 'id' | 'slug' | 'title' | 'number' | 'state'> & {
  at: Date | null
  waits: Waiting[]
  signedBy: string[]
}

export type PapersPage = { lines: PaperLine[]; isStaff: boolean }

export async function showPapers(scope: Scope): Promise<PapersPage> {
  if (!maySeeRounds(scope.viewer)) throw new Forbidden('showPapers')
  return read(scope, async (tx) => ({
    lines: await loadPapers(tx, scope),
    isStaff: mayEditReports(scope.viewer),
  }))
}

/** Those that the viewer may see: all, or those that their units are asked to sign. What was worked on last comes first. */
export async function loadPapers(tx: Transaction, scope: Scope): Promise<PaperLine[]> {
  const isStaff = mayEditReports(scope.viewer)
  const all = await listPapers(tx)
  if (all.length === 0) return []
  const wanted = all.filter(({ state }) => !isStaff || state === 'begun').map(({ id }) => id)
  const asked = Map.groupBy(
    await listAskedSignatures(tx, scope, { kind: 'paper', ids: wanted }),
    ({ subjectId }) => subjectId,
  )
  const versions = await listPaperVersions(tx)
  return all
    .map(({ id, slug, title, number, state }) => {
      const signers = asked.get(id) ?? []
      const own = isStaff ? [] : signers.filter(({ isOwn }) => isOwn)
      const waits = state === 'begun' ? signers.filter(isAwaited).map(waitingFor) : []
      const line = { id, slug, title, number, state, at: versions.get(id)?.at ?? null, signedBy: signedBy(own) }
      return { ...line, waits: waits.filter(({ mine }) => isStaff || mine), isSeen: isStaff || own.length > 0 }
    })
    .filter(({ isSeen }) => isSeen)
    .sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0))
    .map(({ isSeen: _isSeen, ...line }) => line)
}
