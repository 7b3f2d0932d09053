import type { Transaction } from '../../platform/database.ts'
import type { Outcome } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { carryOver } from './document/correction.learn.ts'
import { insertCorrections } from './document/correction.queries.ts'
import type { Correction } from './document/correction.ts'
import { findDocument, listSketches, saveReading, saveRefusal } from './document/document.queries.ts'
import type { KeptCorrection } from './document/document.ts'
import { earlierVersion, sketchOf } from './document/version.sketch.ts'
import { demandEditor } from './document.verbs.ts'
import type { SourceDocument } from './import/passage.ts'

/**
 * What came of reading a kept document: its passages, or why there are none. What was said of an earlier version is said
 * of this one, too. A document that was read or deleted meanwhile stays as it is.
 */
export async function keepReading(scope: Scope, id: string, read: Outcome<SourceDocument>): Promise<void> {
  demandEditor(scope, 'keepReading')
  await transact(scope, 'plan.keepReading', async ({ tx, changed }) => {
    if (!read.ok) {
      if (await saveRefusal(tx, id, read))
        changed({ kind: 'document', id, before: null, after: { refused: read.code } })
      return
    }
    const source = read.value
    const sketch = sketchOf(source)
    const versionOf = earlierVersion(sketch, await listSketches(tx))?.id ?? null
    if (!(await saveReading(tx, id, { source, sketch, versionOf }))) return
    const learned = versionOf ? await learnedFrom(tx, versionOf, source) : []
    await insertCorrections(tx, scope, id, numbered(learned, 'learned', 0))
    const told = { versionOf, passages: source.passages.length, learned: learned.length }
    changed({ kind: 'document', id, before: null, after: told })
  })
}

async function learnedFrom(tx: Transaction, versionOf: string, source: SourceDocument): Promise<Correction[]> {
  const earlier = await findDocument(tx, versionOf)
  if (!earlier) return []
  return carryOver({ source: earlier.source, corrections: earlier.said.map(({ says }) => says) }, source)
}

export function numbered(
  says: readonly Correction[],
  origin: KeptCorrection['origin'],
  after: number,
): KeptCorrection[] {
  return says.map((one, nth) => ({ number: after + nth + 1, origin, says: one }))
}
