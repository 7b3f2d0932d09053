import { dayOf } from '../../../../i18n/format.ts'
import { Forbidden } from '../../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { transact } from '../../../../platform/transact.ts'
import { listSignatures } from '../../co-signing/co-signing.queries.ts'
import { isComplete, isStale } from '../../co-signing/co-signing.ts'
import { mayEditReports } from '../../reporting.access.ts'
import { insertPaperStep, listPaperTexts, savePaper } from './council-paper.queries.ts'
import { contentsAt, decidePaperStep, type StepRefusal, type StepWish, versionOf } from './council-paper.ts'
import { getPaper } from './paper.verbs.ts'

/** `seen`: of the paper; what is submitted is the text that was before somebody's eyes. */
export async function stepPaper(
  scope: Scope,
  slug: string,
  seen: number,
  wish: StepWish,
): Promise<Outcome<null, StepRefusal | 'changed_meanwhile'>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('stepPaper')
  return transact(scope, 'reporting.stepPaper', async ({ tx, changed }) => {
    const paper = await getPaper({ tx }, slug)
    const texts = await listPaperTexts(tx, paper.id)
    const textVersion = versionOf(texts)
    const signatures = await listSignatures(tx, { kind: 'paper', ids: [paper.id] })
    const isAllSigned = isComplete(signatures) && !signatures.some((one) => isStale(one, textVersion))
    const unsigned = signatures.length > 0 && !isAllSigned
    const decided = decidePaperStep(paper, wish, { kept: contentsAt(texts), unsigned, today: dayOf(scope.now) })
    if (!decided.ok) return decided
    if (wish.step === 'submitted' && textVersion !== seen) return refused('changed_meanwhile')
    const held = 'body' in wish ? { ...wish, body: wish.body.trim() } : { heldOn: null, body: '', result: null }
    const words = wish.words.trim()
    await insertPaperStep(tx, scope, paper.id, { ...held, step: wish.step, textVersion, words })
    await savePaper(tx, paper, { state: decided.value })
    const after = { step: wish.step, state: decided.value, version: textVersion, reason: words }
    changed({ kind: 'council_paper', id: paper.id, before: { state: paper.state }, after })
    return ok(null)
  })
}
