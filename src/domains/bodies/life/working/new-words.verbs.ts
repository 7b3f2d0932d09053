import { granted } from '../../../../platform/outcome.ts'
import type { Scope } from '../../../../platform/scope.ts'
import type { Write } from '../../../../platform/transact.ts'
import { type RecordTexts, reviseRecordText } from '../../../plan/plan.ts'
import { keepWordings } from '../../reviews/keep-wordings.verbs.ts'
import { insertWordingCauses } from '../../reviews/wording.queries.ts'
import type { PartText } from '../../reviews/wording.ts'
import type { CarryOut } from '../../votes/effect.ts'
import type { Motion } from '../../votes/motion.ts'
import { carryOut } from '../carry-out.verbs.ts'

type NewWords = { record: RecordTexts; texts: readonly PartText[] }

/** Carries out what is decided with other words of the text. What was lost leaves the text as it is. */
export function carryOutWith(change: NewWords): CarryOut {
  return async (write, scope, decided) => {
    // Before the decision is kept, which says whether it came with changes.
    if (decided.carried && change.texts.length > 0) await rewordBy(write, scope, decided.motion, change)
    return carryOut(write, scope, decided)
  }
}

async function rewordBy(write: Write, scope: Scope, motion: Motion, { record, texts }: NewWords): Promise<void> {
  const { kind, id } = record
  await keepWordings(write, scope, [id])
  for (const [at, { part, words }] of texts.entries()) {
    granted(await reviseRecordText({ ...scope, db: write.tx }, { kind, id, part }, record.version + at, words))
  }
  for (const wordingId of await keepWordings(write, scope, [id], { cause: 'decision', reason: motion.words })) {
    await insertWordingCauses(write.tx, scope, wordingId, { motionIds: [motion.id] })
    write.changed({ kind: 'wording', id: wordingId, before: null, after: { motionIds: [motion.id] } })
  }
}
