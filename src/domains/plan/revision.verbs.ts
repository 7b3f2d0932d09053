import { Forbidden, NotFound } from '../../platform/errors.ts'
import { granted, type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { slugOf } from '../../platform/slug.ts'
import { read, transact } from '../../platform/transact.ts'
import { findBySlug } from './address.queries.ts'
import { isId } from './document.verbs.ts'
import { changeTerm, retitlePlan } from './edition.verbs.ts'
import { reviseField } from './field.verbs.ts'
import { reviseGoal } from './goal.verbs.ts'
import { findMeasure } from './measure.queries.ts'
import { reviseMeasure } from './measure.verbs.ts'
import { mayEdit } from './plan.access.ts'
import { changeAddress } from './record.verbs.ts'
import { findRevised, insertRevisions } from './revision.queries.ts'
import { decideRevision, type Revisable, type RevisableWords, type Revised, type RevisionRefusal } from './revision.ts'

export type WordsRefusal =
  | RevisionRefusal
  | 'plan.title_missing'
  | 'field.title_missing'
  | 'goal.wording_missing'
  | 'measure.title_missing'
  | 'plan.ends_before_start'
  | 'plan.address_taken'

/**
 * Changes the words of a record, its term and its address, with the reason that a published text needs. What was there
 * before stays to be read, and an old address leads on.
 */
export async function reviseWords(
  scope: Scope,
  subject: Revisable,
  id: string,
  wish: { seen: number; words: RevisableWords; reason: string },
): Promise<Outcome<null, WordsRefusal>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('reviseWords')
  return transact(scope, 'plan.reviseWords', async ({ tx, changed }) => {
    const now = isId(id) ? await findRevised(tx, subject, id) : undefined
    if (!now) throw new NotFound(subject)
    const address = wish.words.address === undefined ? {} : { address: slugOf(wish.words.address, subject) }
    const words = { ...wish.words, ...address }
    const decided = decideRevision(now, { ...wish, words })
    if (!decided.ok) return decided
    const missing = missingIn(subject, words)
    if (missing) return missing
    const slug = decided.value.after.address
    if (slug !== undefined && subject !== 'field') {
      const owner = await findBySlug(tx, subject, slug)
      if (owner && owner.id !== id) return refused('plan.address_taken', { slug })
    }
    const inside = { ...scope, db: tx }
    await saveWords(inside, now, { ...now.words, ...words })
    if (slug !== undefined && subject !== 'field') granted(await changeAddress(inside, subject, id, slug))
    if (now.isPublished) await insertRevisions(tx, scope, [{ subject, id, ...decided.value }])
    changed({
      kind: subject,
      id,
      before: decided.value.before,
      after: { ...decided.value.after, why: decided.value.reason },
    })
    return ok(null)
  })
}

function missingIn(subject: Revisable, words: RevisableWords) {
  if (words.startsOn && words.endsOn && words.endsOn < words.startsOn) return refused('plan.ends_before_start')
  if (subject === 'goal') return words.wording?.trim() === '' ? refused('goal.wording_missing') : undefined
  return words.title?.trim() === '' ? refused(`${subject}.title_missing`) : undefined
}

async function saveWords(
  scope: Scope,
  { subject, id, version, words: now }: Revised,
  words: RevisableWords,
): Promise<void> {
  const say = (part: keyof RevisableWords) => words[part] ?? ''
  if (subject === 'plan') {
    const hasOtherTerm = say('startsOn') !== now.startsOn || say('endsOn') !== now.endsOn
    // An address alone raises the version, too: whoever had the old one before their eyes is told.
    const isRetitled = say('title') !== now.title || !hasOtherTerm
    if (isRetitled) granted(await retitlePlan(scope, id, version, say('title')))
    const term = { startsOn: say('startsOn') || null, endsOn: say('endsOn') || null }
    if (hasOtherTerm) granted(await changeTerm(scope, id, isRetitled ? version + 1 : version, term))
  } else if (subject === 'field') {
    granted(await reviseField(scope, id, version, { title: say('title'), introduction: say('introduction') }))
  } else if (subject === 'goal') {
    const texts = { wording: say('wording'), short: say('short'), description: say('description') }
    granted(await reviseGoal(scope, id, version, texts))
  } else {
    const measure = await read(scope, (tx) => findMeasure(tx, 'id', id))
    if (!measure) throw new NotFound('measure')
    const { title, description, obstacles, outlook } = { ...measure.sheet, ...words }
    granted(await reviseMeasure(scope, id, version, { ...measure.sheet, title, description, obstacles, outlook }))
  }
}
